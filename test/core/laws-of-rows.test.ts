import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import type { ColumnPlan, Mode, Plan } from '../../src/core/plan.ts';
import { createFieldReader } from '../../src/core/fields/create-field-reader.ts';
import { createRowReader, type RowReading } from '../../src/core/row.ts';
import { planOf, readFile } from './plans.ts';

const fields = [
  'contactId',
  'name',
  'firstName',
  'lastName',
  'email',
  'phone',
  'additionalEmails',
  'additionalPhones',
  'city',
  'dateOfBirth',
  'tags',
  'followers',
  'owner',
  'dnd',
  'notes',
  'c-color',
  'c-score',
  'c-mail',
  'opportunity:opportunityId',
  'opportunity:opportunityName',
  'opportunity:pipeline',
  'opportunity:stage',
  'opportunity:value',
  'opportunity:lostReason',
  'opportunity:contactId',
] as const;

const texts = [
  '',
  '',
  '',
  ' ',
  'Ann',
  'id1',
  'id 1',
  'a@x.com',
  'B@x.com',
  'bad',
  '+12025550123',
  '(202) 555-0124',
  '12',
  'a@x.com, c@x.com',
  '28/10/2020',
  '2024-09-08',
  'vip; lead',
  'Blue',
  'Purple',
  'yes',
  'no',
  '1.5',
  'Sales',
  'New',
  'Adam Smith',
  'l-price',
  '\u200b',
  '__proto__',
];

const modes = fc.constantFrom<Mode>('create', 'update', 'createAndUpdate');
const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    columns: fc.subarray([...fields], { minLength: 1 }),
    contact: modes,
    opportunity: modes,
    objects: fc.constantFrom(['contact'], ['opportunity'], ['contact', 'opportunity']),
    skipEmpty: fc.boolean(),
    inFileDuplicates: fc.constantFrom('error-later', 'last-wins', 'merge'),
    allowDuplicateContact: fc.boolean(),
  })
  .map(({ columns, contact, opportunity, objects, skipEmpty, inFileDuplicates, allowDuplicateContact }) =>
    // The arbitraries above give exactly the plan's words; `fc.constantFrom` widens them to strings.
    planOf(columns, {
      modes: { contact, opportunity },
      objects,
      skipEmpty,
      inFileDuplicates,
      account: { allowDuplicateContact },
    }),
  );
const anyCells = (width: number) =>
  fc.array(fc.constantFrom(...texts), { minLength: Math.max(0, width - 1), maxLength: width + 1 });
const planAndRows = anyPlan.chain((plan) =>
  fc.tuple(fc.constant(plan), fc.array(anyCells(plan.columns.length), { maxLength: 8 })),
);

const isError = ({ severity }: Issue): boolean => severity === 'error';

/** Where a row's fate is decided: exactly one of blank, held back and sent. */
const expectWhole = (reading: RowReading, plan: Plan): void => {
  const sent = reading.record !== null;
  expect([reading.blank, reading.heldBack, sent].filter(Boolean)).toHaveLength(1);
  expect(reading.values).toHaveLength(plan.columns.length);
  if (!sent) return;
  expect(reading.issues.filter((issue) => isError(issue) && issue.object !== 'opportunity')).toEqual([]);
  expect(reading.record?.contact !== undefined || reading.record?.opportunity !== undefined).toBe(true);
  if (reading.record?.opportunity !== undefined) expect(reading.issues.filter(isError)).toEqual([]);
};

describe('every row of every file', { timeout: 60_000 }, () => {
  it('is blank, held back for a stated reason, or sent', () => {
    fc.assert(
      fc.property(planAndRows, ([plan, rows]) => {
        for (const reading of readFile(plan, rows)) {
          expectWhole(reading, plan);
          if (reading.heldBack)
            expect(reading.issues.some((issue) => isError(issue) || 'mergedInto' in issue.params)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('means the same whatever was read before it', () => {
    fc.assert(
      fc.property(planAndRows, ([plan, rows]) => {
        const used = createRowReader(plan, createFieldReader);
        rows.forEach((cells, index) => {
          expect(used.read(cells, index + 1, index + 2)).toEqual(
            createRowReader(plan, createFieldReader).read(cells, index + 1, index + 2),
          );
        });
      }),
    );
  });

  it('is not changed by rows that are read after it', () => {
    fc.assert(
      fc.property(planAndRows, ([plan, rows]) => {
        const reader = createRowReader(plan, createFieldReader);
        const readings = rows.map((cells) => reader.read(cells, 1, 2));
        const copies = readings.map((reading) => structuredClone(reading));
        for (const cells of rows) reader.read(cells.toReversed(), 9, 9);
        expect(readings).toEqual(copies);
      }),
    );
  });

  it('makes the same record whatever the order of the columns', () => {
    const full = anyPlan.chain((plan) => {
      const width = plan.columns.length;
      const cells = fc.array(fc.constantFrom(...texts), { minLength: width, maxLength: width });
      return fc.tuple(
        fc.constant(plan),
        cells,
        fc.shuffledSubarray(
          plan.columns.map((_, index) => index),
          { minLength: width, maxLength: width },
        ),
      );
    });
    fc.assert(
      fc.property(full, ([plan, cells, order]) => {
        const columns = order.map((index): ColumnPlan => plan.columns[index] ?? { to: null, options: {} });
        const straight = createRowReader(plan, createFieldReader).read(cells, 1, 2);
        const shuffled = createRowReader({ ...plan, columns }, createFieldReader).read(
          order.map((index) => cells[index] ?? ''),
          1,
          2,
        );
        const { issues: _1, ...record } = straight.record ?? { issues: [] };
        const { issues: _2, ...other } = shuffled.record ?? { issues: [] };
        expect(JSON.stringify(other)).toBe(JSON.stringify(record));
        expect(shuffled.keys).toEqual(straight.keys);
        expect(shuffled.issues.map(({ code, field }) => `${code} ${field}`).sort()).toEqual(
          straight.issues.map(({ code, field }) => `${code} ${field}`).sort(),
        );
      }),
    );
  });

  it('keeps the text of its cells out of its issues', () => {
    const secret = 'zq-secret-zq';
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const cells = plan.columns.map(() => secret);
        expect(JSON.stringify(createRowReader(plan, createFieldReader).read(cells, 1, 2).issues)).not.toContain(
          'secret',
        );
      }),
    );
  });

  it('clears nothing where it creates, and nothing where empties are skipped', () => {
    fc.assert(
      fc.property(planAndRows, ([plan, rows]) => {
        fc.pre(plan.skipEmpty || (plan.modes.contact === 'create' && plan.modes.opportunity === 'create'));
        for (const reading of readFile(plan, rows)) expect(reading.clears).toBe(false);
      }),
    );
  });
});
