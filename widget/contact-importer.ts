import { ContactImporterElement } from './element.ts';

export * from './element.ts';

/** Registers `<contact-importer>` once per page; on a server it does nothing. */
globalThis.customElements?.get('contact-importer') ??
  globalThis.customElements?.define('contact-importer', ContactImporterElement);
