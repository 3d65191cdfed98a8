import { ContactImporterElement } from './element.ts';

export * from './element.ts';

/** Registers `<contact-importer>` once per page; on a server it does nothing. */
if (globalThis.customElements?.get('contact-importer') === undefined) {
  globalThis.customElements?.define('contact-importer', ContactImporterElement);
}
