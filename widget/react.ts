import type * as React from 'react';
import type { ContactImporterElement } from './element.ts';
import type { ImporterAttributes } from './jsx-attributes.ts';

/* The element in React 19's JSX: `import 'contact-importer/react'` once. */

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-importer': React.DetailedHTMLProps<
        React.HTMLAttributes<ContactImporterElement>,
        ContactImporterElement
      > &
        ImporterAttributes;
    }
  }
}
