import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editContact } from '../../../src/host/sql/crm.ts';
import { must, nextImportId, onBothDatabases } from './both.ts';
import { Model } from './model.ts';
import { batchOf, requestOf, rowOf } from './rows.ts';
import type { Bench } from './both.ts';
import type { ModelContact, ModelMode, ModelModes, ModelRow } from './model.ts';
import type { ModelDealRow } from './model-deals.ts';
import type { Batch, Row } from '../../../src/core/batch.ts';
import type { Caller } from '../../../src/host/store.ts';

type Step =
  | {
      readonly do: 'import';
      readonly modes: ModelModes;
      readonly batches: readonly (readonly DrawnRow[])[];
      readonly repeat: boolean;
    }
  | { readonly do: 'edit'; readonly nth: number; readonly city: string }
  | { readonly do: 'revert'; readonly nth: number; readonly all: boolean; readonly dryRun: boolean };

const maybe = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 2 });
/** Absent is not the same as undefined. */
const present = <T extends object>(record: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T; // the same keys
const anyRow = fc
  .record({
    email: maybe('a@x.com', 'b@x.com', 'B@x.com', 'c@x.com', 'd@x.com'),
    phone: maybe('+12025550101', '+12025550102', '+12025550103'),
    name: maybe('Ann', 'Bob'),
    city: maybe('Rome', 'Oslo', null),
    tags: maybe<readonly string[]>(['vip'], ['lead', 'vip']),
  })
  .map(present);
const deal = fc.record({ name: maybe('Roof', 'Door'), stage: maybe('New', 'Won'), nth: maybe(0, 1) }).map(present);
/** Rows with an opportunity meet few contacts, so that these get several, and changes of them. */
const dealRow = fc.record({ email: maybe('a@x.com', 'b@x.com'), deal }).map(present);
const row = fc.oneof<fc.Arbitrary<DrawnRow>[]>(anyRow, dealRow);
const mode = fc.constantFrom<ModelMode>('create', 'update', 'createAndUpdate');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      modes: fc.record({ contact: mode, opportunity: mode }),
      batches: fc.array(fc.array(row, { minLength: 1, maxLength: 4, size: 'max' }), {
        minLength: 1,
        maxLength: 2,
        size: 'max',
      }),
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
      all: fc.nat(2).map((drawn) => drawn > 0),
      dryRun: fc.nat(5).map((drawn) => drawn === 0),
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

/** Opportunities without their ids, with what is to be seen of their contacts. */
const storedDeals = async ({ database }: Bench, caller: Caller): Promise<readonly string[]> => {
  const rows = await database.query<ModelContact & { deal: string; stage: string }>(
    `select o.name as deal, o.stage_id as stage, c.email, c.phone, c.name, c.city, c.tags
     from opportunities o join contacts c on c.account_id = o.account_id and c.id = o.contact_id and c.deleted_at is null
     where o.account_id = $1 and o.deleted_at is null`,
    [caller.accountId],
  );
  return rows.map(({ deal, stage, ...contact }) => `${deal} ${stage} of ${plain(contact)}`).sort();
};

const modelDeals = (model: Model): readonly string[] =>
  model
    .deals()
    .map(([{ name, stage }, contact]) => `${name} ${stage} of ${contact ? plain(contact) : 'nobody'}`)
    .sort();

type DrawnRow = Omit<ModelRow, 'deal'> & { readonly deal?: Omit<ModelDealRow, 'id'> & { readonly nth?: number } };

/** Says which opportunity a row means, of those that are there before its batch. */
const addressed = (model: Model, { deal, ...contact }: DrawnRow): ModelRow => {
  if (!deal) return contact;
  const { nth, ...drawn } = deal;
  if (nth === undefined) return { ...contact, deal: drawn };
  return { ...contact, deal: { ...drawn, id: model.deals()[nth]?.[0].id ?? 'nobody' } };
};

const sentRow = (row: number, { deal, ...contact }: ModelRow): Row => {
  if (!deal) return rowOf(row, { contact });
  const { id, name, stage } = deal;
  const opportunity = present({ opportunityId: id, opportunityName: name, stage, pipeline: 'Sales' });
  return rowOf(row, { contact, opportunity });
};

/** Both do the same and must say the same. */
const takeStep = async (bench: Bench, caller: Caller, model: Model, imports: string[], doing: Step): Promise<void> => {
  const { store, database } = bench;
  if (doing.do === 'import') {
    const id = nextImportId();
    imports.push(id);
    const objects = ['contact', 'opportunity'] as const;
    await must(store.createImport(caller, requestOf(id, 'create', { objects, modes: doing.modes }), id));
    const sent: Batch[] = [];
    for (const drawn of doing.batches) {
      const rows = drawn.map((one) => addressed(model, one));
      const first = (sent.at(-1)?.last ?? 0) + 1;
      const batch = batchOf(
        id,
        first,
        rows.map((one, at) => sentRow(first + at, one)),
      );
      const expected = rows.map((one) => model.apply(imports.length - 1, doing.modes, one));
      const { receipt } = await must(store.applyBatch(caller, batch, `${first}`));
      for (const [at, { deal }] of expected.entries()) if (deal) deal.id ??= receipt.results[at]?.opportunityId ?? null;
      expect(receipt.results.map(({ outcome, opportunityId = null }) => [outcome, opportunityId])).toEqual(
        expected.map(({ outcome, deal }) => [outcome, deal?.id ?? null]),
      );
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

const sales = { id: 'sales', label: 'Sales', stages: ['New', 'Won'].map((name) => ({ id: name, label: name })) };

onBothDatabases('Any history of imports, edits, repeats and reverts', (bench) => {
  test('ends as a simple model of it ends', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 12, size: 'max' }),
        fc.boolean(),
        async (steps, oneEach) => {
          const caller = await bench().account({ pipelines: [sales], allowDuplicateOpportunity: !oneEach });
          const model = new Model(oneEach);
          const imports: string[] = [];
          for (const doing of steps) {
            await takeStep(bench(), caller, model, imports, doing);
            expect(await stored(bench(), caller)).toEqual(model.contacts().map(plain).sort());
            expect(await storedDeals(bench(), caller)).toEqual(modelDeals(model));
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 40), seed: Number(process.env['SEED'] ?? 7), endOnFailure: false },
    );
  });
});
