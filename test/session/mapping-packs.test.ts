import { describe, expect, test } from 'vitest';
import { isFault } from '../../src/core/fault.ts';
import { contactSchema } from '../../src/core/schema.ts';
import type { ColumnPlan } from '../../src/core/plan.ts';
import type { PackUse } from '../../src/session/pack-use.ts';
import { createPacks, withOffered } from '../../src/session/packs.ts';
import type { State } from '../../src/session/session.ts';

const to = (field: string): ColumnPlan => ({ to: { object: 'contact', field }, options: {} });
const free: ColumnPlan = { to: null, options: {} };

/** A mapping screen of this file, as far as packs look at it. */
const packsOf = (headers: readonly string[], columns: readonly ColumnPlan[], mappingPacks: readonly unknown[] = []) => {
  const file = {
    name: 'list.csv',
    opened: { columns: headers.map((header, index) => ({ index, header, samples: [] })) },
  };
  const state = { config: { fields: contactSchema, mappingPacks }, file, columns } as unknown as State; // all that is read
  return createPacks({ store: { state } } as never); // only `state` is read
};

const used = async (reading: ReturnType<ReturnType<typeof packsOf>['read']>): Promise<PackUse> => {
  const read = await reading;
  if (isFault(read)) throw new Error(read.code);
  return read;
};

const saved = async (packs: ReturnType<typeof packsOf>): Promise<string> =>
  (await (await packs.save('list'))?.text()) ?? '';

describe('a mapping pack', () => {
  test('maps another file of the same headers as the first one was, in whatever order they stand', async () => {
    const text = await saved(
      packsOf(
        ['A', 'B', 'C'],
        [to('email'), { to: 'ignore', options: {} }, { ...to('dateOfBirth'), options: { dateOrder: 'DMY' } }],
      ),
    );
    const { columns, known, missing } = await used(packsOf(['C', 'A', 'B'], [free, free, free]).read(text));
    expect(columns).toEqual([
      { ...to('dateOfBirth'), options: { dateOrder: 'DMY' } },
      to('email'),
      { to: 'ignore', options: {} },
    ]);
    expect([known, missing]).toEqual([3, 0]);
  });

  test('speaks for the columns that it knows, however few, and leaves the others', async () => {
    const text = await saved(packsOf(['A'], [to('email')]));
    const { columns, known } = await used(
      packsOf(['X', 'Y', 'A', 'Z'], [to('city'), free, free, to('email')]).read(text),
    );
    expect(columns).toEqual([to('city'), free, to('email'), free]);
    expect(known).toBe(1);
  });

  test('leaves a column as it is whose field does not exist here, and says how many', async () => {
    const text = await saved(packsOf(['A', 'B'], [to('shoe-size'), to('email')]));
    const { columns, known, missing } = await used(packsOf(['A', 'B'], [to('city'), free]).read(text));
    expect(columns).toEqual([to('city'), to('email')]);
    expect([known, missing]).toEqual([2, 1]);
  });

  test('gives a field to one column, whatever the file of the pack says', async () => {
    const text = await saved(packsOf(['A', 'B', 'C', 'D'], [to('email'), to('email'), to('tags'), to('tags')]));
    const { columns, missing } = await used(packsOf(['A', 'B', 'C', 'D'], [free, free, free, free]).read(text));
    expect(columns).toEqual([to('email'), free, to('tags'), to('tags')]);
    expect(missing).toBe(1);
  });

  test.each([
    ['{', 'not-json'],
    ['[]', 'not-a-pack'],
    ['{"version":2}', 'version'],
    ['{"version":1,"columns":[{"header":1}]}', 'columns'],
    [`"${'x'.repeat(5_000_001)}"`, 'too-large'],
  ])('that cannot be read says why: %.30s', async (text, reason) => {
    expect(await packsOf(['A'], [free]).read(text)).toMatchObject({ kind: 'fault', params: { reason } });
  });
});

describe('packs of the host', () => {
  const pack = {
    version: 1,
    name: 'Trade fair',
    columns: [{ header: 'Col 1', to: { object: 'contact', field: 'email' } }],
  };

  test('are offered by name; what cannot be read is passed over', async () => {
    const offered = await packsOf(['A'], [free], [pack, { version: 7 }, null]).offered();
    expect(offered.map(({ name }) => name)).toEqual(['Trade fair']);
  });

  test('stand behind what the person decided', () => {
    const own = { version: 1, packs: [{ version: 1, fingerprint: 'own', columns: [] }] } as const;
    const config = { mappingPacks: [pack] } as unknown as State['config']; // all that is read
    expect(withOffered(own, config)?.packs.map(({ name, fingerprint }) => name ?? fingerprint)).toEqual([
      'own',
      'Trade fair',
    ]);
    expect(withOffered(own, null)).toBe(own);
  });
});
