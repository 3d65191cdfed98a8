import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFieldReader } from '../../src/core/fields/create-field-reader.ts';
import { createRowReader } from '../../src/core/row.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { drain, planFor, sure } from '../support/engine-plan.ts';

/*
 * Sending copies texts from where they stand, keeps everyday values as figures, and writes JSON without building it. What it
 * sends must be, letter by letter, what reading the row's cells as strings and `JSON.stringify` make of it.
 */

const fields = [
  'firstName',
  'lastName',
  'email',
  'city',
  'notes',
  'phone',
  'dateOfBirth',
  'companyName',
  'source',
  'tags',
  'customRenewal',
  'customRevenue',
  'additionalPhones',
  'additionalEmails',
] as const;

const texts = [
  '',
  ' ',
  'Ann',
  'Zoë',
  'e\u0301',
  ' edge ',
  'say "hi"',
  '"quoted"',
  'back\\slash',
  'a\tb',
  'two\nlines',
  'tail\r\n',
  '💠 gem',
  '\ud83d',
  '\u200bhidden',
  '\u00a0',
  'ann@example.com',
  'ANN@Example.com',
  'ann@',
  '(202) 555-0124',
  '+12025550124',
  '+12025550125, +12025550126',
  'a@example.com; b@example.com',
  'call me',
  '+49 30 901820',
  '202.555.0126',
  '2024-09-08',
  '9/8/2024',
  '8 Sep 2024',
  'Sep 8, 2024',
  '31/31/2020',
  '1234.50',
  '0.1',
  '0012',
  '123456789012345',
  'vip, lead',
  'n/a',
  'x'.repeat(5000),
  'x'.repeat(5001),
];

const anyRows = fc.array(
  fc.array(fc.constantFrom(...texts), { minLength: fields.length - 2, maxLength: fields.length + 1 }),
  { minLength: 1, maxLength: 30 },
);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

test('a record travels as reading its row by itself writes it', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRows,
      fc.boolean(),
      fc.boolean(),
      fc.boolean(),
      async (rows, skipEmpty, hasAnswers, phoneFirst) => {
        const text = [fields.join(','), ...rows.map((row) => row.map(quoted).join(','))].join('\n');
        const engine = createEngine({ pieceLength: 4_000 });
        const opened = sure(await engine.open(new Blob([text]), { encoding: 'utf-8', delimiter: ',', headerRow: 0 }));
        const plan = planFor(opened, fields, {
          skipEmpty,
          account: {
            ...planFor(opened, fields).account,
            allowDuplicateContact: true,
            contactUniqueIdentifiers: phoneFirst ? ['phone', 'email'] : ['email', 'phone'],
          },
        });
        const columns = plan.columns.map((column, index) =>
          hasAnswers && index === 0 ? { ...column, options: { emptyWords: ['n/a'] } } : column,
        );
        const asked = { ...plan, columns };
        sure(await engine.check(asked));
        sure(await engine.start(asked, { importId: 'i' }));
        const { batches } = await drain(engine);
        const shown = sure(await engine.rows({ from: 1, count: rows.length }));
        const alone = createRowReader(asked, createFieldReader);
        const expected = shown.flatMap(({ row, line, cells }) => alone.read(cells, row, line).record ?? []);
        expect(batches.flatMap(({ rows: sent }) => sent).map((row) => JSON.stringify(row))).toEqual(
          expected.map((row) => JSON.stringify(row)),
        );
      },
    ),
    { numRuns: 60 },
  );
});
