import type { HTMLAttributes } from 'preact';
import type { ContactImporterElement } from './element.ts';

/** The element's attributes and properties as JSX attributes. Import this file once: `import 'contact-importer/preact'`. */
type ImporterAttributes = HTMLAttributes<ContactImporterElement> & {
  endpoint?: string;
  theme?: 'light' | 'dark' | 'auto';
  view?: 'wizard' | 'history';
  mode?: 'create' | 'update' | 'createAndUpdate';
  objects?: 'contact' | 'contact opportunity';
  layout?: 'inline' | 'dialog';
  protocol?: 'full' | 'simple';
} & Partial<Pick<ContactImporterElement, 'config' | 'schema' | 'brand' | 'messages' | 'transport' | 'headers'>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'contact-importer': ImporterAttributes;
    }
  }
}
