import { createDuplicateFinder } from '../../src/core/identity.ts';
import type { ColumnOptions, Plan } from '../../src/core/plan.ts';
import { createFieldReader } from '../../src/core/fields/create-field-reader.ts';
import { createRowReader, type RowReading } from '../../src/core/row.ts';
import { createRowSettler } from '../../src/core/row/settle.ts';
import { contactSchema, type Field, type FieldRef } from '../../src/core/schema.ts';

/** `email`, `opportunity:owner`, or nothing for a column that is left out. */
export type Mapped = string | null;

const refOf = (name: string): FieldRef =>
  name.startsWith('opportunity:')
    ? { object: 'opportunity', field: name.slice(12) }
    : { object: 'contact', field: name };

export const customFields: readonly Field[] = [
  { key: 'c-color', label: 'Color', kind: 'options', options: ['Blue', 'Yellow', 'Green'], custom: true },
  { key: 'c-renewal', label: 'Renewal', kind: 'date', custom: true },
  { key: 'c-score', label: 'Score', kind: 'number', custom: true },
  { key: 'c-mail', label: 'Work mail', kind: 'email', custom: true },
  { key: 'o-size', label: 'Deal size', kind: 'number', custom: true, object: 'opportunity' },
];

/** A plan as the wizard would make it, with what a test wants otherwise. */
export const planOf = (
  columns: readonly Mapped[],
  over: Partial<Omit<Plan, 'account'>> & {
    readonly account?: Partial<Plan['account']>;
    readonly options?: readonly ColumnOptions[];
  } = {},
): Plan => {
  const { account, options, ...rest } = over;
  return {
    dialect: { encoding: 'utf-8', delimiter: ',', newline: '\n', headerRow: 0 },
    schema: [...contactSchema, ...customFields],
    account: {
      id: 'acc',
      country: 'US',
      allowDuplicateContact: false,
      contactUniqueIdentifiers: ['email', 'phone'],
      users: [
        { id: 'u-adam', firstName: 'Adam', lastName: 'Smith', email: 'adam@crm.example' },
        { id: 'u-eve', firstName: 'Eve', lastName: 'Stone', email: 'eve@crm.example' },
      ],
      tags: ['vip'],
      pipelines: [
        {
          id: 'p-sales',
          label: 'Sales',
          stages: [
            { id: 's-new', label: 'New' },
            { id: 's-won', label: 'Closing' },
          ],
        },
        {
          id: 'p-care',
          label: 'Care',
          stages: [
            { id: 'k-new', label: 'New' },
            { id: 'k-done', label: 'Done' },
          ],
        },
      ],
      lostReasons: [{ id: 'l-price', label: 'Too expensive' }],
      ...account,
    },
    objects: ['contact'],
    modes: { contact: 'create', opportunity: 'create' },
    columns: columns.map((name, index) => ({
      to: name === null ? 'ignore' : refOf(name),
      options: options?.[index] ?? {},
    })),
    skipEmpty: true,
    ignoreUnmapped: false,
    tags: [],
    inFileDuplicates: 'error-later',
    severity: {},
    today: '2026-11-22',
    limits: { rows: 1000, bytes: 1_000_000 },
    ...rest,
  };
};

/** One row by itself. */
export const readRow = (plan: Plan, cells: readonly string[]): RowReading =>
  createRowReader(plan, createFieldReader).read(cells, 1, 2);

/** A whole file, duplicates included: what the engine does, in small. */
export const readFile = (plan: Plan, rows: readonly (readonly string[])[]): readonly RowReading[] => {
  const reader = createRowReader(plan, createFieldReader);
  const finder = createDuplicateFinder(plan);
  const settler = createRowSettler(plan);
  const readings = rows.map((cells, index) => reader.read(cells, index + 1, index + 2));
  for (const { row, keys, heldBack } of readings) finder.see(row, keys, heldBack);
  finder.settle();
  return readings.map((reading) => {
    const members = finder.mergedRows(reading.row);
    if (members.length === 0) return settler.settle(reading, finder.verdict(reading.row));
    return settler.merge(
      members.flatMap((row) => {
        const member = readings[row - 1];
        return member === undefined ? [] : [{ reading: member, verdicts: finder.verdict(row) }];
      }),
    );
  });
};

export const codesOf = (reading: RowReading | undefined): readonly string[] =>
  (reading?.issues ?? []).map(({ code }) => code).sort();
