/* A file as an export leaves it, written from what its rows mean: what must be stored is known before it is read. */

export interface MessyFile {
  /** Separated by semicolons; every letter exists in Windows-1252. */
  readonly text: string;
  /** The fields of each contact that must be stored. */
  readonly meant: readonly Readonly<Record<string, unknown>>[];
  readonly badEmails: number;
  readonly badPhones: number;
  /** Rows that repeat the e-mail of an earlier one. */
  readonly repeated: ReadonlySet<number>;
}

const firstNames = ['Zoë', 'Bjørn', 'Anaïs', 'Søren', 'José', 'Ümit', 'Nadia'];
const lastNames = ['Müller', "O'Neil", 'Nuñez', 'de la Cruz', 'Weiß', 'Kim', 'Žižka'];
const windows1252 = new Map([
  ['Ž', '\u008e'],
  ['ž', '\u009e'],
]);

/** How a plan is written, and the option that it means; `null`: none. */
const plans = [
  ['Starter', 'Starter'],
  ['Growth', 'Growth'],
  ['Enterprise', 'Enterprise'],
  ['starter', 'Starter'],
  ['Enterprize', 'Enterprise'],
  ['Grwth', 'Growth'],
  ['Gold', null],
] as const;

const header = ['First Name', 'Last Name', 'Email', 'Phone', 'Date of Birth', 'Plan', 'Budget'];

const two = (number: number): string => String(number).padStart(2, '0');
const at = <T>(values: readonly T[], index: number): T => values[index % values.length] as T; // never beyond the end

const isBadEmail = (row: number): boolean => row % 333 === 0;
const isBadPhone = (row: number): boolean => row % 200 === 0;
const isRepeat = (row: number): boolean => row % 250 === 7;

const money = (cents: number): string =>
  `${String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')},${two(cents % 100)}`;

const rowOf = (row: number): { readonly cells: readonly string[]; readonly fields: Record<string, unknown> } => {
  const [firstName, lastName] = [at(firstNames, row), at(lastNames, row * 3 + Math.floor(row / 7))];
  const email = `person.${isRepeat(row) ? row - 3 : row}@messy.example`;
  const digits = String(2_000_000 + row * 7);
  const [year, month, day] = [1950 + (row % 50), 1 + (row % 12), 1 + (row % 28)];
  const [written, plan] = at(plans, row);
  const cents = 100_000 + row * 137;
  const cells = [
    firstName,
    lastName,
    isBadEmail(row) ? `person.${row}(at)messy.example` : email,
    isBadPhone(row) ? '12' : `(202) ${digits.slice(0, 3)}-${digits.slice(3)}`,
    `${two(day)}/${two(month)}/${year}`,
    written,
    money(cents),
  ];
  return {
    cells,
    fields: {
      firstName,
      lastName,
      ...(isBadEmail(row) ? {} : { email }),
      ...(isBadPhone(row) ? {} : { phone: `+1202${digits}` }),
      dateOfBirth: `${year}-${two(month)}-${two(day)}`,
      cfBudget000000000004: cents / 100,
      ...(plan === null ? {} : { cfPlan00000000000008: plan }),
    },
  };
};

export const messyFile = (count: number): MessyFile => {
  const rows = Array.from({ length: count }, (_, index) => index + 1);
  const lines = rows.map((row) => rowOf(row).cells.join(';'));
  const text = [header.join(';'), ...lines].join('\r\n');
  return {
    text: text.replace(/[Žž]/g, (letter) => windows1252.get(letter) ?? letter),
    meant: rows.filter((row) => !isRepeat(row)).map((row) => rowOf(row).fields),
    badEmails: rows.filter(isBadEmail).length,
    badPhones: rows.filter(isBadPhone).length,
    repeated: new Set(rows.filter(isRepeat)),
  };
};
