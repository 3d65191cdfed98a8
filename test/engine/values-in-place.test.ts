import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/core/batch.ts';
import type { Plan } from '../../src/core/plan.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { drain, planFor, sure } from '../support/engine-plan.ts';

/* No text is made of an everyday e-mail or phone: they are kept as bytes and figures. Others are texts. Both must meet. */

const fields = ['email', 'phone', 'additionalPhones'] as const;

const send = async (rows: readonly string[], more: Partial<Plan> = {}): Promise<Batch> => {
  const engine = createEngine();
  const text = [fields.join(';'), ...rows].join('\n');
  const opened = sure(await engine.open(new Blob([text]), { encoding: 'utf-8', delimiter: ';', headerRow: 0 }));
  const plan = planFor(opened, fields, more);
  sure(await engine.check(plan));
  sure(await engine.start(plan, { importId: 'i' }));
  const [batch] = (await drain(engine)).batches;
  if (batch === undefined) throw new Error('There is no batch.');
  return batch;
};

const heldBack = async (...rows: string[]): Promise<readonly (readonly [row: number, codes: readonly string[]])[]> =>
  (await send(rows)).heldBack.map(({ row, issues }) => [row, issues.map(({ code }) => code)]);

const contacts = async (rows: readonly string[], more: Partial<Plan> = {}): Promise<readonly unknown[]> =>
  (await send(rows, more)).rows.map(({ contact, match, issues }) => [
    contact,
    match.keys,
    issues.map(({ code }) => code),
  ]);

describe('duplicates are found whichever way a key is written', () => {
  test.each([
    ['ann@example.com;;', 'Ann@Example.com;;', 'DUPLICATE_EMAIL'],
    ['Ann@Example.com;;', 'ann@example.com;;', 'DUPLICATE_EMAIL'],
    ['ann@example.com;;', 'mailto:ann@example.com;;', 'DUPLICATE_EMAIL'],
    [';(202) 555-0124;', ';+1 202 555 0124 ext. 5;', 'DUPLICATE_PHONE'],
    [';+12025550124 ;', ';202.555.0124;', 'DUPLICATE_PHONE'],
    [';+49 30 901820;', ';011 49 30 901820;', 'DUPLICATE_PHONE'],
  ])('%s and %s', async (one, other, code) => {
    expect(await heldBack(one, other)).toEqual([[2, expect.arrayContaining([code])]]);
  });

  test('also beside an additional number', async () => {
    const batch = await send(['a@example.com;202 555 0124;', 'b@example.com;202 555 0125;(202) 555-0124']);
    expect(batch.rows.map(({ contact }) => contact)).toEqual([
      { email: 'a@example.com', phone: '+12025550124' },
      { email: 'b@example.com', phone: '+12025550125' },
    ]);
    expect(batch.rows[1]?.issues.map(({ code }) => code)).toEqual(['ADDITIONAL_PHONE_TAKEN']);
  });
});

describe('an additional number', () => {
  test('stands beside the primary one', async () => {
    const both = [
      { email: 'a@example.com', phone: '+12025550124', additionalPhones: ['+12025550125'] },
      [
        ['email', 'a@example.com'],
        ['phone', '+12025550124'],
      ],
      [],
    ];
    expect(await contacts(['a@example.com;202 555 0124;202 555 0125'])).toEqual([both]);
  });

  test('is a key as well where phones come first', async () => {
    const account = { ...planFor({ dialect: {} as Plan['dialect'] }, []).account };
    const [, keys] = (
      await contacts(['a@example.com;202 555 0124;202 555 0125'], {
        account: { ...account, contactUniqueIdentifiers: ['phone', 'email'] },
      })
    )[0] as [unknown, unknown];
    expect(keys).toEqual([
      ['phone', '+12025550124'],
      ['phone', '+12025550125'],
      ['email', 'a@example.com'],
    ]);
  });

  test.each(['(202) 555-0125', '+1 202 555 0125 ext. 5'])(
    'becomes the primary one where there is none: %s',
    async (text) => {
      const [first] = await contacts([`a@example.com;;${text}`]);
      expect(first).toMatchObject([{ email: 'a@example.com', phone: '+12025550125' }, {}, {}]);
      expect((first as [object])[0]).not.toHaveProperty('additionalPhones');
      expect((first as [unknown, unknown, string[]])[2]).toContain('PHONE_PROMOTED');
    },
  );

  test.each([
    ['202 555 0124', '(202) 555-0124'],
    ['202 555 0124', '+1 202 555 0124 ext. 5'],
    ['+1 202 555 0124 ext. 5', '2025550124'],
  ])('that repeats the primary one goes: %s and %s', async (primary, additional) => {
    const [first] = await contacts([`a@example.com;${primary};${additional}`]);
    expect((first as [object])[0]).toEqual({ email: 'a@example.com', phone: '+12025550124' });
  });
});

test('one number in a custom field of several phones is a list', async () => {
  const engine = createEngine();
  const opened = sure(await engine.open(new Blob(['name;lines\nAnn;(202) 555-0124\n']), { delimiter: ';' }));
  const plan = planFor(opened, ['name', 'lines']);
  const lines = { key: 'lines', label: 'Lines', kind: 'phones', custom: true } as const;
  sure(await engine.start({ ...plan, schema: [...plan.schema, lines] }, { importId: 'i' }));
  expect((await drain(engine)).batches[0]?.rows[0]?.contact).toEqual({
    name: 'Ann',
    customFields: [{ id: 'lines', value: ['+12025550124'] }],
  });
});

test('a row near the limit is too large for the check where it is too large for the review', async () => {
  const rows = ['j.d@example.com;+1 709 635 0773 ext. 749;91/600/2912', 'a@example.com;202 555 0124;202 555 0125'];
  const text = [fields.join(';'), ...rows].join('\n');
  for (let bytes = 400; bytes <= 1400; bytes += 10) {
    const engine = createEngine();
    const opened = sure(await engine.open(new Blob([text]), { encoding: 'utf-8', delimiter: ';', headerRow: 0 }));
    const plan = planFor(opened, fields, { limits: { rows: 10, bytes }, tags: ['of this import'] });
    const { heldBack } = sure(await engine.check(plan));
    const shown = sure(await engine.rows({ from: 1, count: 2 }));
    expect([bytes, heldBack]).toEqual([bytes, shown.filter((row) => row.heldBack).length]);
  }
});
