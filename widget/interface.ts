/*
 * The element's public interface as a table: the README, `custom-elements.json` and the editor's completion come from it.
 * `test/widget/interface.test.ts` holds it against the class.
 */

export interface InterfaceEntry {
  readonly name: string;
  readonly values: string;
  readonly description: string;
}

export const attributes: readonly InterfaceEntry[] = [
  { name: 'endpoint', values: 'URL', description: 'Where the host answers, e.g. `/contact-importer`' },
  {
    name: 'lang',
    values: 'BCP 47 tag',
    description: 'Language of the interface; default: of the nearest element with `lang`, then English',
  },
  { name: 'theme', values: '`light`, `dark`, `auto`', description: 'Default `auto`: as the system prefers' },
  { name: 'view', values: '`wizard`, `history`', description: 'The wizard, or the list of imports' },
  { name: 'mode', values: '`create`, `update`, `createAndUpdate`', description: 'Preset for contacts' },
  { name: 'objects', values: '`contact`, `contact opportunity`', description: 'Preset for what the file holds' },
  { name: 'layout', values: '`inline`, `dialog`', description: 'In the page at once, or a dialog that `open()` shows' },
  {
    name: 'protocol',
    values: '`full`, `simple`',
    description: '`simple`: each batch is posted to `endpoint`, nothing else is asked of the host',
  },
];

export const properties: readonly InterfaceEntry[] = [
  { name: 'config', values: 'object', description: "Parts of the host's configuration that the page knows better" },
  {
    name: 'schema',
    values: 'array of fields',
    description: 'The importable fields, for hosts that serve no configuration',
  },
  { name: 'brand', values: 'object or URL', description: 'A brand file: name, logo, colours, font, texts' },
  { name: 'messages', values: 'object', description: 'Texts to replace, by message key' },
  { name: 'transport', values: 'object of functions', description: 'The page makes some or all calls itself' },
  {
    name: 'headers',
    values: 'object or function',
    description: 'Request headers; a function is asked for each request',
  },
  { name: 'open()', values: 'promise', description: 'Loads and shows the wizard' },
  { name: 'close()', values: '', description: 'Hides the dialog; an import under way goes on' },
  { name: 'reset()', values: '', description: 'Ends what is under way and begins anew' },
  { name: 'importFile(file)', values: 'promise', description: 'Opens the wizard with this `File` chosen' },
];

export const events: readonly InterfaceEntry[] = [
  {
    name: 'import-request',
    values: '`{ rows, heldBack, objects, modes }`',
    description: 'Before anything is sent; `preventDefault()` stops it',
  },
  { name: 'step-change', values: '`{ step }`', description: 'The wizard shows another step' },
  {
    name: 'import-progress',
    values: '`{ importId, confirmedRows, totalRows, paused }`',
    description: 'Rows confirmed by the host',
  },
  { name: 'import-finished', values: '`{ importId, stats }`', description: 'The books balance' },
  { name: 'import-failed', values: '`{ code }`', description: 'The import stopped for good' },
];

/** What the page may put inside the element, each by its `slot`. */
export const slots: readonly Omit<InterfaceEntry, 'values'>[] = [
  { name: 'header', description: "Instead of the brand's logo and the title" },
  { name: 'empty', description: 'Where the history holds no import' },
  { name: 'footer', description: 'Below everything' },
];
