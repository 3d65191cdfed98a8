/*
 * What a page can style without a brand file: custom properties and parts. The README and `custom-elements.json` are
 * made of these tables; `test/widget/look.test.ts` holds them against the style sheets and the components.
 */

export interface CustomProperty {
  /** Behind `--contact-importer-`. */
  readonly name: string;
  /** The brand file's setting for it; `style` takes any. */
  readonly brand: string;
  readonly description: string;
}

export const customProperties: readonly CustomProperty[] = [
  { name: 'accent', brand: 'colors.accent', description: 'Buttons, links, the chosen, and the focus' },
  { name: 'on-accent', brand: 'colors.onAccent', description: 'Text on the accent' },
  { name: 'background', brand: 'colors.background', description: 'Behind everything' },
  { name: 'surface', brand: 'colors.surface', description: 'Quiet areas: heads of tables, notes' },
  { name: 'raised', brand: 'colors.raised', description: 'Cards, menus and dialogs' },
  { name: 'text', brand: 'colors.text', description: 'Text' },
  { name: 'muted', brand: 'colors.muted', description: 'Text that explains' },
  { name: 'border', brand: 'colors.border', description: 'Lines between things' },
  { name: 'input-border', brand: 'colors.inputBorder', description: 'Edges of inputs and buttons' },
  { name: 'focus', brand: 'style', description: 'The ring around what has the focus' },
  { name: 'good', brand: 'colors.good', description: 'What went well' },
  { name: 'warning', brand: 'colors.warning', description: 'What to look at' },
  { name: 'error', brand: 'colors.error', description: 'What went wrong' },
  { name: 'font', brand: 'font', description: 'The font family' },
  { name: 'font-size', brand: 'fontSize', description: 'The size of text; everything else follows it' },
  { name: 'radius', brand: 'radius', description: 'Corners; small ones are a share of it' },
  { name: 'space', brand: 'density', description: 'The unit of all distances' },
  { name: 'control-height', brand: 'density', description: 'Height of buttons and inputs' },
];

export interface Part {
  readonly name: string;
  readonly description: string;
}

/** For `contact-importer::part(name)`. */
export const parts: readonly Part[] = [
  { name: 'root', description: 'Everything' },
  { name: 'frame', description: 'The dialog around it, where `layout` is `dialog`' },
  { name: 'header', description: 'The head, with brand and title' },
  { name: 'brand', description: "The brand's logo and name" },
  { name: 'logo', description: 'The logo' },
  { name: 'wizard', description: 'The wizard' },
  { name: 'stepper', description: 'The list of steps' },
  { name: 'step', description: 'One step' },
  { name: 'step-title', description: 'Its heading' },
  { name: 'footer', description: 'Its buttons' },
  {
    name: 'button',
    description: 'Any button; with its look `button-primary`, `button-plain`, `button-quiet`, `button-danger`',
  },
  { name: 'link', description: 'A link' },
  { name: 'select', description: 'A list to choose from' },
  { name: 'choices', description: 'Cards to choose from' },
  { name: 'choice', description: 'One of them' },
  { name: 'tabs', description: 'Tabs' },
  { name: 'tags', description: 'The field for tags' },
  { name: 'tag', description: 'One tag' },
  { name: 'message', description: 'A message; with its tone `message-…`' },
  { name: 'dialog', description: 'A dialog' },
  { name: 'popover', description: 'A menu' },
  { name: 'drop-zone', description: 'Where a file is dropped' },
  { name: 'requirements', description: 'What the file should be' },
  { name: 'duplicate-settings', description: 'How duplicates are found' },
  { name: 'file-card', description: 'The chosen file' },
  { name: 'head-preview', description: 'Its first rows' },
  { name: 'mapping', description: 'The table of columns' },
  { name: 'mapping-row', description: 'One column' },
  { name: 'field-picker', description: 'The search for a field' },
  { name: 'hint', description: 'What was noticed about a column' },
  { name: 'chip', description: 'A filter' },
  { name: 'stats', description: 'Numbers in cards' },
  { name: 'stat', description: 'One of them' },
  { name: 'outcome', description: 'What will happen' },
  { name: 'outcome-bar', description: 'The same as a bar' },
  { name: 'legend', description: 'What its colours mean, with the numbers' },
  { name: 'issues', description: 'What was found' },
  { name: 'column-chart', description: 'The same by column' },
  { name: 'rows', description: 'The rows, with their filters' },
  { name: 'grid', description: 'The table of rows' },
  { name: 'grid-cell', description: 'One cell' },
  { name: 'grid-editor', description: 'A cell that is corrected' },
  { name: 'row-details', description: 'One row in full' },
  { name: 'confirm', description: 'The consent and what it is for' },
  { name: 'import-progress', description: 'The import under way' },
  { name: 'progress', description: 'Its bar' },
  { name: 'report', description: 'The report to download' },
  { name: 'revert', description: 'Taking the import back' },
  { name: 'history', description: 'The list of imports' },
  { name: 'state', description: 'How one of them stands' },
  { name: 'empty', description: 'What shows where there is nothing' },
];
