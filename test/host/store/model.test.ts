import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editContact } from '../../../src/host/sql/crm.ts';
import { must, nextImportId, onBothDatabases } from './both.ts';
import { Model } from './model.ts';
import { batchOf, requestOf, rowOf } from './rows.ts';
import type { Bench } from './both.ts';
import type { ModelContact, ModelMode, ModelRow } from './model.ts';
import type { Batch } from '../../../src/core/batch.ts';
import type { Caller } from '../../../src/host/store.ts';

type Step =
  | {
      readonly do: 'import';
      readonly mode: ModelMode;
      readonly batches: readonly (readonly ModelRow[])[];
      readonly repeat: boolean;
    }
  | { readonly do: 'edit'; readonly nth: number; readonly city: string }
  | { readonly do: 'revert'; readonly nth: number; readonly all: boolean; readonly dryRun: boolean };

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
const row: fc.Arbitrary<ModelRow> = fc
  .record({
    email: maybe('a@x.com', 'b@x.com', 'B@x.com', 'c@x.com', 'd@x.com'),
    phone: maybe('+12025550101', '+12025550102', '+12025550103'),
    name: maybe('Ann', 'Bob'),
    city: maybe('Rome', 'Oslo', null),
    tags: maybe<readonly string[]>(['vip'], ['lead', 'vip']),
  })
  .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as ModelRow); // the same keys
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      mode: fc.constantFrom<ModelMode>('create', 'update', 'createAndUpdate'),
      batches: fc.array(fc.array(row, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 2 }),
      repeat: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('edit' as const), nth: fc.nat(4), city: fc.constantFrom('Wien', 'Graz') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('revert' as const),
      nth: fc.nat(5),
      all: fc.boolean(),
      dryRun: fc.boolean(),
    }),
  },
);

/** Contacts without their ids, in one order: the model has no ids. */
const stored = async ({ database }: Bench, caller: Caller): Promise<readonly string[]> => {
  const rows = await database.query<ModelContact>(
    `select email, phone, name, city, tags from contacts where account_id = $1 and deleted_at is null`,
    [caller.accountId],
  );
  return rows.map(plain).sort();
};

const plain = ({ email, phone, name, city, tags }: ModelContact): string =>
  JSON.stringify([email, phone, name, city, tags]);

/** Both do the same and must say the same. */
const takeStep = async (bench: Bench, caller: Caller, model: Model, imports: string[], doing: Step): Promise<void> => {
  const { store, database } = bench;
  if (doing.do === 'import') {
    const id = nextImportId();
    imports.push(id);
    await must(store.createImport(caller, requestOf(id, doing.mode), id));
    const sent: Batch[] = [];
    for (const rows of doing.batches) {
      const first = (sent.at(-1)?.last ?? 0) + 1;
      const batch = batchOf(
        id,
        first,
        rows.map((contact, at) => rowOf(first + at, { contact: { ...contact } })),
      );
      const expected = rows.map((contact) => model.apply(imports.length - 1, doing.mode, contact));
      const { receipt } = await must(store.applyBatch(caller, batch, `${first}`));
      expect(receipt.results.map(({ outcome }) => outcome)).toEqual(expected);
      sent.push(batch);
    }
    if (doing.repeat)
      for (const batch of sent)
        expect(await store.applyBatch(caller, batch, `${batch.first}`)).toMatchObject({ replay: true });
    const rows = sent.at(-1)?.last ?? 0;
    await must(store.complete(caller, id, { rows, blank: 0, heldBack: 0, sent: rows }));
  } else if (doing.do === 'edit') {
    const contact = model.contacts()[doing.nth];
    if (!contact) return;
    const [found] = await database.query<{ id: string }>(
      `select id from contacts where account_id = $1 and deleted_at is null
         and email is not distinct from $2::text and phone is not distinct from $3::text and name is not distinct from $4::text
         and city is not distinct from $5::text and tags = $6::jsonb order by id limit 1`,
      [caller.accountId, contact.email, contact.phone, contact.name, contact.city, JSON.stringify(contact.tags)],
    );
    // Contacts that nothing tells apart may be swapped in the two worlds; the edit is left out then.
    if (model.contacts().filter((other) => plain(other) === plain(contact)).length > 1) return;
    if (!model.edit(doing.nth, doing.city)) return;
    await must(editContact(database, caller, { contactId: found?.id ?? '', contact: { city: doing.city } }));
  } else {
    const nth = doing.nth % Math.max(1, imports.length);
    const id = imports[nth];
    if (id === undefined) return;
    const dry = await must(store.revert(caller, id, doing.all ? 'all' : 'created', true));
    if (doing.dryRun) return;
    const done = await must(store.revert(caller, id, doing.all ? 'all' : 'created', false));
    expect(done).toEqual(dry);
    model.revert(nth, doing.all);
  }
};

onBothDatabases('Any history of imports, edits, repeats and reverts', (bench) => {
  test('ends as a simple model of it ends', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
        const caller = await bench().account();
        const model = new Model();
        const imports: string[] = [];
        for (const doing of steps) {
          await takeStep(bench(), caller, model, imports, doing);
          expect(await stored(bench(), caller)).toEqual(model.contacts().map(plain).sort());
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 40), seed: Number(process.env['SEED'] ?? 7), endOnFailure: false },
    );
  });
});
