/* Our element and its peers: where each is from, and the way through it. */

/** One thing that a person does, and what shows that it is done. */
export interface Step {
  /** `null`: a file was chosen, and nothing is pressed. */
  readonly press: string | null;
  readonly until: Sight;
}

/** An element that matches and holds the text; `{wrong}` stands for the number of wrong rows. */
export interface Sight {
  readonly selector: string;
  readonly text?: string;
}

export interface Importer {
  readonly name: string;
  /** As npm takes them, pinned; our own build has none. */
  readonly packages: readonly string[];
  /** What is pressed before a file can be chosen; not counted. */
  readonly before?: readonly string[];
  /** From the chosen file to the mapping screen. */
  readonly mapping: readonly Step[];
  /** From there to rows that are validated and shown, or handed to the page. */
  readonly validated: readonly Step[];
  readonly remark?: string;
}

const react = ['react@18.3.1', 'react-dom@18.3.1'];

export const ours: Importer = {
  name: 'contact-importer',
  packages: [],
  before: ['button.primary'],
  mapping: [
    { press: null, until: { selector: '[part=file-card][aria-busy=false]' } },
    { press: 'button.primary', until: { selector: 'h2', text: 'Map columns to fields' } },
  ],
  validated: [{ press: 'button.primary', until: { selector: '.chip', text: 'Held back {wrong}' } }],
  remark:
    'loads its worker and its later steps in the time to mapping (the others load all with the page), looks for duplicates, reads phones by the numbering plans',
};

export const peers: readonly Importer[] = [
  {
    name: 'react-spreadsheet-import',
    // Its steps need parts that Chakra 2.10 no longer installs one by one.
    packages: ['react-spreadsheet-import@4.7.1', '@chakra-ui/react@2.8.2', ...react],
    mapping: [
      { press: null, until: { selector: '[role=gridcell]' } },
      { press: 'button:has-text("Next")', until: { selector: 'h2', text: 'Match Columns' } },
    ],
    validated: [{ press: 'button:has-text("Next")', until: { selector: '.rdg-cell-error' } }],
  },
  {
    name: 'csv-import-react',
    packages: ['csv-import-react@1.0.18', ...react],
    mapping: [
      { press: null, until: { selector: 'button', text: 'Continue' } },
      { press: 'button:has-text("Continue")', until: { selector: 'button', text: 'Submit' } },
    ],
    validated: [{ press: 'button:has-text("Submit")', until: { selector: '#delivered', text: '{wrong} wrong' } }],
    remark: 'checks nothing itself; the page does, once it has all rows',
  },
  {
    name: '@importcsv/react',
    packages: ['@importcsv/react@0.6.1', 'zod@3.25.76', ...react],
    mapping: [{ press: null, until: { selector: 'button', text: 'Continue' } }],
    validated: [{ press: 'button:has-text("Continue")', until: { selector: 'button', text: 'Error {wrong}' } }],
  },
  {
    name: 'hello-csv',
    packages: ['hello-csv@0.4.4', ...react],
    mapping: [{ press: null, until: { selector: '[role=button]', text: 'Confirm' } }],
    validated: [
      {
        press: '[role=button]:has-text("Confirm")',
        until: { selector: '[role=button], button', text: 'Invalid ({wrong})' },
      },
    ],
  },
  {
    name: 'react-csv-importer',
    packages: ['react-csv-importer@0.8.1', ...react],
    mapping: [
      { press: null, until: { selector: 'button', text: 'Choose columns' } },
      { press: 'button:has-text("Choose columns")', until: { selector: 'button', text: 'Import' } },
    ],
    validated: [{ press: 'button:has-text("Import")', until: { selector: '#delivered', text: '{wrong} wrong' } }],
    remark: 'checks nothing itself; the page does, piece by piece',
  },
];
