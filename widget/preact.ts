import type { HTMLAttributes } from 'preact';
import type { ContactImporterElement } from './element.ts';
import type { ImporterAttributes } from './jsx-attributes.ts';

/* The element in Preact's JSX: `import 'contact-importer/preact'` once. */

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-importer': HTMLAttributes<ContactImporterElement> & ImporterAttributes;
    }
  }
}
