import { describe, expect, test } from 'vitest';
import { contactsOf, must, nextImportId, onBothDatabases } from './both.ts';
import { batchOf, requestOf, rowOf } from './rows.ts';
import type { Bench } from './both.ts';
import type { Caller } from '../../../src/host/store.ts';

const ann = { name: 'Ann', email: 'ann@x.com', tags: ['vip'], additionalEmails: ['ann2@x.com'] };
const bob = { name: 'Bob', email: 'bob@x.com' };

const cancel = async ({ store }: Bench, caller: Caller, id: string): Promise<void> => {
  await must(store.cancel(caller, id));
};

const edit = ({ database }: Bench, caller: Caller, email: string): Promise<unknown> =>
  database.query(
    `update contacts set city = 'by hand', version = version + 1, mark = version + 1 where account_id = $1 and email = $2`,
    [caller.accountId, email],
  );

/** What the CRM holds, without the books of imports: who was changed and back counts two versions more. */
const snapshotOf = async ({ database, store }: Bench, caller: Caller): Promise<unknown> => ({
  contacts: await contactsOf(database, caller.accountId),
  keys: await database.query(
    'select kind, value, contact_id from contact_keys where account_id = $1 order by 1, 2, 3',
    [caller.accountId],
  ),
  tags: (await store.account(caller)).tags,
  opportunities: await database.query(
    'select id from opportunities where account_id = $1 and deleted_at is null order by id',
    [caller.accountId],
  ),
});

onBothDatabases('Taking an import back', (bench) => {
  test('deletes what it created and frees the addresses', async () => {
    const { account, run, store, database } = bench();
    const caller = await account();
    const { id } = await run(caller, 'create', [rowOf(1, { contact: ann }), rowOf(2, { contact: bob })]);
    expect(await store.revert(caller, id, 'created', false)).toEqual({ refused: 'import-running' });
    await cancel(bench(), caller, id);
    expect(await store.revert(caller, id, 'created', true)).toEqual({ deleted: 2, restored: 0, kept: [], failed: 0 });
    expect(await contactsOf(database, caller.accountId)).toHaveLength(2);
    expect(await store.revert(caller, id, 'created', false)).toEqual({ deleted: 2, restored: 0, kept: [], failed: 0 });
    expect(await contactsOf(database, caller.accountId)).toEqual([]);
    // Once more: the same answer.
    expect(await store.revert(caller, id, 'created', false)).toEqual({ deleted: 2, restored: 0, kept: [], failed: 0 });
    expect(await must(store.summary(caller, id))).toMatchObject({
      state: 'reverted',
      revert: { result: { deleted: 2, restored: 0, kept: 0, failed: 0 } },
    });
    const again = await run(caller, 'create', [rowOf(1, { contact: ann })]);
    expect(again.receipt.stats.created).toBe(1);
  });

  test('leaves every table of the CRM as it was before, tags and opportunities too; once more it changes nothing', async () => {
    const { account, run, store, database } = bench();
    const caller = await account({
      tags: ['known'],
      pipelines: [{ id: 'p', label: 'Sales', stages: [{ id: 's', label: 'New' }] }],
    });
    const opportunity = { opportunityName: 'Deal', pipeline: 'Sales' };
    const both = { objects: ['contact', 'opportunity'], tags: ['spring', 'known'] } as const;
    await run(caller, 'create', [rowOf(1, { contact: { ...ann, tags: ['known'] } })]);
    const before = await snapshotOf(bench(), caller);
    const rows = [
      rowOf(1, { contact: { ...bob, tags: ['fresh', 'known'] }, opportunity }),
      rowOf(2, { contact: { ...ann, city: 'Rome' }, opportunity }),
    ];
    const { id } = await run(caller, 'createAndUpdate', rows, both);
    await cancel(bench(), caller, id);
    expect((await store.account(caller)).tags).toEqual(['fresh', 'known', 'spring', 'vip']);
    await must(store.revert(caller, id, 'all', true));
    expect((await store.account(caller)).tags).toEqual(['fresh', 'known', 'spring', 'vip']);
    for (const _time of ['first', 'second']) {
      expect(await store.revert(caller, id, 'all', false)).toEqual({ deleted: 1, restored: 1, kept: [], failed: 0 });
      expect(await snapshotOf(bench(), caller)).toEqual(before);
    }
    expect(
      await database.query('select 1 from opportunities where account_id = $1 and deleted_at is null', [
        caller.accountId,
      ]),
    ).toEqual([]);
  });

  test('a tag that the import brought stays as long as a contact has it', async () => {
    const { account, run, store } = bench();
    const caller = await account();
    const first = await run(caller, 'create', [rowOf(1, { contact: { ...ann, tags: ['spring', 'summer'] } })]);
    await run(caller, 'create', [rowOf(1, { contact: { ...bob, tags: ['spring'] } })]);
    await cancel(bench(), caller, first.id);
    await must(store.revert(caller, first.id, 'created', false));
    expect((await store.account(caller)).tags).toEqual(['spring']);
  });

  test('gives updated contacts back what they held, only with scope all', async () => {
    const { account, run, store, database } = bench();
    const caller = await account();
    await run(caller, 'create', [rowOf(1, { contact: ann })]);
    const before = await contactsOf(database, caller.accountId);
    const change = { name: null, email: 'ann@x.com', city: 'Rome', tags: ['lead'], additionalEmails: ['ann3@x.com'] };
    const { id } = await run(caller, 'update', [rowOf(1, { contact: change })]);
    await cancel(bench(), caller, id);
    expect(await store.revert(caller, id, 'created', false)).toEqual({ deleted: 0, restored: 0, kept: [], failed: 0 });
    expect(await contactsOf(database, caller.accountId)).not.toEqual(before);
    expect(await store.revert(caller, id, 'all', false)).toEqual({ deleted: 0, restored: 1, kept: [], failed: 0 });
    expect(await contactsOf(database, caller.accountId)).toEqual(before);
    const twin = await run(caller, 'create', [rowOf(1, { contact: { email: 'ann3@x.com' } })]);
    expect(twin.receipt.stats.created).toBe(1);
  });

  test('keeps and names what somebody changed since', async () => {
    const { account, run, store, database } = bench();
    const caller = await account();
    const { id, receipt } = await run(caller, 'create', [rowOf(1, { contact: ann }), rowOf(2, { contact: bob })]);
    await cancel(bench(), caller, id);
    await edit(bench(), caller, 'ann@x.com');
    const kept = [{ contactId: receipt.results[0]?.contactId, reason: 'changed' }];
    expect(await store.revert(caller, id, 'all', false)).toEqual({ deleted: 1, restored: 0, kept, failed: 0 });
    expect(await contactsOf(database, caller.accountId)).toMatchObject([{ email: 'ann@x.com', city: 'by hand' }]);
  });

  test('a change by hand between two rows of one import keeps the contact', async () => {
    const { account, run, store } = bench();
    const caller = await account();
    const { id } = await run(caller, 'createAndUpdate', [rowOf(1, { contact: ann })]);
    await edit(bench(), caller, 'ann@x.com');
    await must(
      store.applyBatch(caller, batchOf(id, 2, [rowOf(2, { contact: { email: 'ann@x.com', state: 'NY' } })]), 'd2'),
    );
    await cancel(bench(), caller, id);
    expect(await store.revert(caller, id, 'all', false)).toMatchObject({ deleted: 0, kept: [{ reason: 'changed' }] });
  });

  test('imports can be taken back one after another, last first', async () => {
    const { account, run, store, database } = bench();
    const caller = await account();
    const first = await run(caller, 'create', [rowOf(1, { contact: ann })]);
    const second = await run(caller, 'update', [rowOf(1, { contact: { email: 'ann@x.com', city: 'Rome' } })]);
    for (const { id } of [first, second]) await cancel(bench(), caller, id);
    expect(await store.revert(caller, first.id, 'created', true)).toMatchObject({
      deleted: 0,
      kept: [{ reason: 'changed' }],
    });
    expect(await store.revert(caller, second.id, 'all', false)).toMatchObject({ restored: 1 });
    expect(await store.revert(caller, first.id, 'created', false)).toMatchObject({ deleted: 1, kept: [] });
    expect(await contactsOf(database, caller.accountId)).toEqual([]);
  });

  test('an address that somebody took meanwhile cannot be given back', async () => {
    const { account, run, store } = bench();
    const caller = await account();
    const made = await run(caller, 'create', [rowOf(1, { contact: ann })]);
    const contactId = made.receipt.results[0]?.contactId ?? '';
    const moved = await run(caller, 'update', [rowOf(1, { contactId, contact: { email: 'moved@x.com' } })]);
    await run(caller, 'create', [rowOf(1, { contact: { name: 'Other', email: 'ann@x.com' } })]);
    await cancel(bench(), caller, moved.id);
    expect(await store.revert(caller, moved.id, 'all', false)).toMatchObject({
      restored: 0,
      kept: [{ contactId, reason: 'address-taken' }],
    });
  });

  test('addresses that wandered from contact to contact find their way back', async () => {
    const { account, run, store, database } = bench();
    const caller = await account();
    const people = [
      { name: 'A', email: 'a@x.com', phone: '+12025550101' },
      { name: 'B', email: 'b@x.com', phone: '+12025550102' },
      { name: 'C', email: 'c@x.com' },
    ];
    const made = await run(
      caller,
      'create',
      people.map((contact, index) => rowOf(index + 1, { contact })),
    );
    const before = await contactsOf(database, caller.accountId);
    const wandered = await run(caller, 'update', [
      rowOf(1, { contact: { email: 'a@x.com', phone: '+12025550103' } }),
      rowOf(2, { contact: { email: 'b@x.com', phone: '+12025550101' } }),
      rowOf(3, { contact: { email: 'c@x.com', phone: '+12025550102' } }),
    ]);
    for (const { id } of [made, wandered]) await cancel(bench(), caller, id);
    const counts = { deleted: 0, restored: 3, kept: [], failed: 0 };
    expect(await store.revert(caller, wandered.id, 'all', true)).toEqual(counts);
    expect(await store.revert(caller, wandered.id, 'all', false)).toEqual(counts);
    const content = (contacts: readonly Record<string, unknown>[]) =>
      contacts.map(({ email, phone }) => `${String(email)} ${String(phone)}`).sort();
    expect(content(await contactsOf(database, caller.accountId))).toEqual(content(before));
  });

  test('opportunities go with their import; a contact that has another one stays', async () => {
    const { account, run, store, database } = bench();
    const caller = await account({ pipelines: [{ id: 'p', label: 'Sales', stages: [{ id: 's', label: 'New' }] }] });
    const both = { objects: ['contact', 'opportunity'] } as const;
    const opportunity = { opportunityName: 'Deal', pipeline: 'Sales' };
    const { id, receipt } = await run(
      caller,
      'create',
      [rowOf(1, { contact: ann, opportunity }), rowOf(2, { contact: bob, opportunity })],
      both,
    );
    const bobId = receipt.results[1]?.contactId ?? '';
    const later = await run(caller, 'create', [rowOf(1, { opportunity: { ...opportunity, contactId: bobId } })], {
      objects: ['opportunity'],
    });
    expect(later.receipt.results[0]?.outcome).toBe('created');
    await cancel(bench(), caller, id);
    expect(await store.revert(caller, id, 'created', false)).toEqual({
      deleted: 1,
      restored: 0,
      kept: [{ contactId: bobId, reason: 'has-opportunities' }],
      failed: 0,
    });
    const left = await database.query('select id from opportunities where account_id = $1 and deleted_at is null', [
      caller.accountId,
    ]);
    expect(left).toEqual([{ id: later.receipt.results[0]?.opportunityId }]);
  });

  test('a window in days ends it', async () => {
    const { account, run, storeWith, store } = bench();
    const caller = await account({ revertDays: 3 });
    const { id } = await run(caller, 'create', [rowOf(1, { contact: ann })]);
    await cancel(bench(), caller, id);
    const later = storeWith({ now: () => new Date(Date.now() + 4 * 86_400_000) });
    expect(await later.revert(caller, id, 'created', false)).toEqual({ refused: 'revert-expired' });
    expect(await must(later.summary(caller, id))).toMatchObject({ revert: { possible: false, why: 'revert-expired' } });
    expect(await must(store.summary(caller, id))).toMatchObject({ revert: { possible: true } });
  });

  describe('of more rows than one page', () => {
    test('takes all of them back, and another account sees nothing of it', async () => {
      const { account, store, database } = bench();
      const caller = await account();
      const other = await account();
      const id = nextImportId();
      await must(store.createImport(caller, requestOf(id, 'createAndUpdate'), id));
      for (const first of [1, 601]) {
        const rows = Array.from({ length: 600 }, (_, at) =>
          rowOf(first + at, { contact: { name: `N${first}`, email: `n${at}@x.com` } }),
        );
        await must(store.applyBatch(caller, batchOf(id, first, rows), `d${first}`));
      }
      await cancel(bench(), caller, id);
      expect(await store.revert(other, id, 'all', false)).toEqual({ refused: 'import-not-found' });
      expect(await store.revert(caller, id, 'all', true)).toEqual({ deleted: 600, restored: 0, kept: [], failed: 0 });
      expect(await store.revert(caller, id, 'all', false)).toEqual({ deleted: 600, restored: 0, kept: [], failed: 0 });
      expect(await contactsOf(database, caller.accountId)).toEqual([]);
      expect(await database.query('select 1 from contact_keys where account_id = $1', [caller.accountId])).toEqual([]);
    });
  });
});
