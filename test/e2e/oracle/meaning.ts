/* What a generated row means, decided before it is written down: the oracle never parses a cell. */

/** A cell as it stands in the file, what it means, and the issue it must raise. */
export interface Cell<T = unknown> {
  readonly text: string;
  /** Absent: the cell stores nothing (empty, or dropped by its issue). */
  readonly value?: T;
  readonly code?: string;
}

export interface MeantRow {
  readonly row: number;
  readonly blank: boolean;
  readonly cells: {
    readonly contactId: Cell<string>;
    readonly firstName: Cell<string>;
    readonly lastName: Cell<string>;
    readonly email: Cell<string>;
    readonly phone: Cell<string>;
    readonly additionalEmails: Cell<readonly string[]>;
    readonly companyName: Cell<string>;
    readonly address1: Cell<string>;
    readonly city: Cell<string>;
    readonly state: Cell<string>;
    readonly postalCode: Cell<string>;
    readonly country: Cell<string>;
    readonly website: Cell<string>;
    readonly dateOfBirth: Cell<string>;
    readonly tags: Cell<readonly string[]>;
    readonly owner: Cell<string>;
    readonly dnd: Cell<boolean>;
    readonly leadScore: Cell<number>;
    readonly interests: Cell<readonly string[]>;
    readonly renewal: Cell<string>;
  };
}

export type ColumnKey = keyof MeantRow['cells'];

/** The file's headers in order; the wizard must find every field by itself. */
export const headers: Readonly<Record<ColumnKey, string>> = {
  contactId: 'Contact ID',
  firstName: 'First Name',
  lastName: 'Last Name',
  email: 'Email',
  phone: 'Phone',
  additionalEmails: 'Additional email addresses',
  companyName: 'Business Name',
  address1: 'Street Address',
  city: 'City',
  state: 'State',
  postalCode: 'Postal Code',
  country: 'Country',
  website: 'Website',
  dateOfBirth: 'Date of Birth',
  tags: 'Tags',
  owner: 'Contact Owner',
  dnd: 'DND',
  leadScore: 'Lead Score',
  interests: 'Interests',
  renewal: 'Renewal Date',
};

/** Keys of the custom fields in the demo account. */
export const customKeys: Readonly<Partial<Record<ColumnKey, string>>> = {
  leadScore: 'cfLeadScore000000003',
  interests: 'cfInterests000000010',
  renewal: 'cfRenewal00000000007',
};

export const columnKeys = Object.keys(headers) as readonly ColumnKey[];

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The CSV of the rows, with quoted commas and newlines where the cells hold them. With `filler` there is one more column,
 * which no field takes: that many characters in every row, for a file that is long and yet quickly imported.
 */
export const toCsv = (rows: readonly MeantRow[], filler = 0): string => {
  const more = filler > 0 ? `,${'~'.repeat(filler)}` : '';
  const line = (cells: readonly string[]): string => cells.map(quoted).join(',');
  const body = rows.map(({ blank, cells }) => (blank ? '' : line(columnKeys.map((key) => cells[key].text)) + more));
  const head = line(columnKeys.map((key) => headers[key])) + (more && ',~');
  return [head, ...body, ''].join('\r\n');
};
