import type { ContactImporterElement } from './element.ts';
import type { ContactImporterEventMap } from './events.ts';

/** The element's own attributes and properties, as every flavour of JSX knows them. */
export type ImporterAttributes = {
  endpoint?: string;
  theme?: 'light' | 'dark' | 'auto';
  view?: 'wizard' | 'history';
  mode?: 'create' | 'update' | 'createAndUpdate';
  objects?: 'contact' | 'contact opportunity';
  layout?: 'inline' | 'dialog';
  protocol?: 'full' | 'simple';
} & Partial<Pick<ContactImporterElement, 'config' | 'schema' | 'brand' | 'messages' | 'transport' | 'headers'>> & {
    [Name in keyof ContactImporterEventMap as `on${Name}`]?: (event: ContactImporterEventMap[Name]) => void;
  };
