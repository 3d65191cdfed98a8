/*
 * Contact files by seed: the same seed gives the same file everywhere. They look like what admins bring: quoted commas and
 * newlines, accents, phones in many forms, dates in several formats, wrong values, duplicates, blank rows, ragged rows.
 */

export interface GeneratorOptions {
  readonly seed: number;
  /** Stops after this many rows below the header. */
  readonly rows?: number;
  /** Stops when the file has at least this many bytes. */
  readonly bytes?: number;
  /** Shares of rows, 0 … 1. */
  readonly wrong?: number;
  readonly duplicates?: number;
  readonly blank?: number;
  readonly delimiter?: string;
  readonly newline?: string;
}

/** The columns in order, each with the field it is meant for; `custom…` fields are in `generatedFields`. */
export const generatedColumns = [
  { header: 'First Name', field: 'firstName' },
  { header: 'Last Name', field: 'lastName' },
  { header: 'Email', field: 'email' },
  { header: 'Phone', field: 'phone' },
  { header: 'Mobile', field: 'additionalPhones' },
  { header: 'Company', field: 'companyName' },
  { header: 'Street Address', field: 'address1' },
  { header: 'City', field: 'city' },
  { header: 'State', field: 'state' },
  { header: 'Zip', field: 'postalCode' },
  { header: 'Country', field: 'country' },
  { header: 'Website', field: 'website' },
  { header: 'Birthday', field: 'dateOfBirth' },
  { header: 'Lead Source', field: 'source' },
  { header: 'Contact Type', field: 'type' },
  { header: 'Tags', field: 'tags' },
  { header: 'Notes', field: 'notes' },
  { header: 'Owner', field: 'owner' },
  { header: 'Renewal', field: 'customRenewal' },
  { header: 'Revenue', field: 'customRevenue' },
] as const;

/** Custom fields that the account must have for these files. */
export const generatedFields = [
  { key: 'customRenewal', label: 'Renewal', kind: 'date', custom: true },
  { key: 'customRevenue', label: 'Revenue', kind: 'money', custom: true },
] as const;

/** Users that the owner column names. */
export const generatedUsers = [
  { id: 'user-1', firstName: 'Olga', lastName: 'Berg', email: 'olga.berg@crm.example' },
  { id: 'user-2', firstName: 'Idris', lastName: 'Vale', email: 'idris.vale@crm.example' },
  { id: 'user-3', firstName: 'Noor', lastName: 'Sand', email: 'noor.sand@crm.example' },
] as const;

/** Numbers from 0 up to 1 by seed (mulberry32). */
export const createRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const firstNames = [
  'Ann',
  'José',
  'Zoë',
  'Björn',
  'Mary',
  'Łukasz',
  'Priya',
  'Omar',
  'Chloé',
  'Ken',
  'Sofía',
  'Ivan',
  'Mei',
  'Aisha',
  'Tom',
];
const lastNames = [
  'Smith',
  'Müller',
  'García',
  "O'Brien",
  'Nguyễn',
  'Kowalski',
  'Rossi',
  'van Dijk',
  'Sørensen',
  'Patel',
  'Lee',
  'Brown',
];
const companies = [
  'Acme, Inc.',
  'Globex',
  'Müller & Söhne',
  'Initech "West"',
  'Umbrella',
  'Soylent Ltd',
  'Hooli',
  'Stark, Wayne & Co',
];
const streets = ['Main St', 'Oak Avenue', 'Rue de la Paix', 'Hauptstraße', 'Elm Road', 'Calle Mayor'];
const cities = ['Springfield', 'Zürich', 'São Paulo', 'Austin', 'Kraków', 'London', 'Portland'];
const states = ['TX', 'CA', 'NY', 'Bavaria', 'ON', ''];
const countries = ['US', 'United States', 'Germany', 'GB', 'France', 'Canada', ''];
const sources = ['Web form', 'Trade show', 'Referral', 'Cold call', ''];
const tags = ['vip', 'newsletter', 'lead', 'customer', 'partner', 'trial'];
const words = [
  'called',
  'asked for a quote',
  'prefers email',
  'met at the fair',
  'renewal due',
  'très intéressé',
  'left a message',
];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The file in pieces of some rows each. */
export function* generateCsv(options: GeneratorOptions): Generator<string> {
  const { rows = Infinity, bytes = Infinity, delimiter = ',', newline = '\n' } = options;
  if (rows === Infinity && bytes === Infinity)
    throw new RangeError('A generated file needs a number of rows or of bytes.');
  const nextRow = createRows(options);
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => quoted(cell, delimiter)).join(delimiter) + newline;
  let piece = line(generatedColumns.map(({ header }) => header));
  let size = byteLength(piece);
  for (let row = 1; row <= rows && size < bytes; row += 1) {
    const text = line(nextRow(row));
    size += byteLength(text);
    piece += text;
    if (row % 500 !== 0) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** The whole file as text; for files that fit. */
export const generateText = (options: GeneratorOptions): string => [...generateCsv(options)].join('');

/** Makes the cells of row after row. */
export const createRows = ({
  seed,
  wrong = 0.04,
  duplicates = 0.02,
  blank = 0.002,
}: GeneratorOptions): ((row: number) => string[]) => {
  const random = createRandom(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T; // The index is always inside.
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  const email = (row: number, first: string, last: string): string =>
    `${ascii(first)}.${ascii(last)}${row}@example${row % 97}.com`;

  const phone = (): string => {
    const area = pick(['202', '415', '312', '212', '617']);
    const exchange = String(200 + Math.floor(random() * 800));
    const number = digits(4);
    const form = random();
    if (form < 0.4) return `(${area}) ${exchange}-${number}`;
    if (form < 0.7) return `+1${area}${exchange}${number}`;
    if (form < 0.85) return `${area}.${exchange}.${number}`;
    return `+49 30 ${exchange} ${number}`;
  };

  const date = (): string => {
    const year = 1950 + Math.floor(random() * 70);
    const month = 1 + Math.floor(random() * 12);
    const day = 1 + Math.floor(random() * 28);
    const form = random();
    if (form < 0.5) return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (form < 0.8) return `${month}/${day}/${year}`;
    return `${day} ${months[month - 1] ?? ''} ${year}`;
  };

  const notes = (): string => {
    const form = random();
    if (form < 0.6) return '';
    if (form < 0.8) return pick(words);
    if (form < 0.9) return `${pick(words)}, then ${pick(words)}`;
    return `${pick(words)}\nand ${pick(words)}, "soon"`;
  };

  return (row) => {
    if (random() < blank) return generatedColumns.map(() => '');
    const first = pick(firstNames);
    const last = pick(lastNames);
    const twin = row > 10 && random() < duplicates ? 1 + Math.floor(random() * (row - 1)) : row;
    const isWrong = (): boolean => random() < wrong;
    const own = random() < 0.9;
    return [
      first,
      last,
      isWrong() ? `${ascii(first)}@` : twin === row ? email(row, first, last) : `shared${twin % 50}@example.com`,
      isWrong() ? 'call me' : random() < 0.1 ? '' : phone(),
      random() < 0.5 ? '' : phone(),
      random() < 0.3 ? '' : pick(companies),
      `${1 + Math.floor(random() * 9999)} ${pick(streets)}`,
      pick(cities),
      pick(states),
      digits(5),
      isWrong() ? 'Atlantis' : pick(countries),
      random() < 0.5 ? '' : `https://www.example${row % 311}.com/about`,
      isWrong() ? '31/31/2020' : random() < 0.4 ? '' : date(),
      pick(sources),
      isWrong() ? 'Alien' : pick(['Lead', 'Customer', '']),
      random() < 0.4 ? '' : `${pick(tags)}, ${pick(tags)}`,
      notes(),
      own ? pick(generatedUsers).email : '',
      random() < 0.5 ? '' : date(),
      isWrong() ? 'a lot' : random() < 0.5 ? '' : `${Math.floor(random() * 100000)}.${digits(2)}`,
    ];
  };
};

const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

const quoted = (cell: string, delimiter: string): string =>
  cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

const encoder = new TextEncoder();
const byteLength = (text: string): number => encoder.encode(text).length;
