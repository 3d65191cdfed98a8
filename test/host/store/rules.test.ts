import { expect, test } from 'vitest';
import { contactsOf, must, onBothDatabases } from './both.ts';
import { ann, bob, cases } from './rule-cases.ts';
import { rowOf } from './rows.ts';

onBothDatabases('Who is who, and what a row does', (bench) => {
  test.each(cases)('$name', async ({ seed, given, mode, contactId, row, outcome, codes = [], first }) => {
    const { account, run, database } = bench();
    const caller = await account(seed);
    const ids: string[] = [];
    for (const contact of given) {
      const { receipt } = await run(caller, 'create', [rowOf(1, { contact })]);
      expect(receipt.results[0]?.outcome).toBe('created');
      ids.push(receipt.results[0]?.contactId ?? '');
    }
    const id = typeof contactId === 'number' ? (ids[contactId - 1] ?? null) : (contactId ?? null);
    const { receipt } = await run(caller, mode, [rowOf(1, { contactId: id, contact: row })]);
    const [result] = receipt.results;
    expect(result?.issues.map(({ code }) => code)).toEqual(codes);
    expect(result?.outcome).toBe(outcome);
    if (first) {
      const wanted = ids[0] ?? result?.contactId;
      const stored = (await contactsOf(database, caller.accountId)).find((contact) => contact['id'] === wanted);
      for (const [column, value] of Object.entries(first)) expect(stored?.[column]).toEqual(value);
    }
  });

  test('one poisoned row fails alone', async () => {
    const { account, run, database } = bench();
    const caller = await account({ customFields: [{ key: 'deep', label: 'Deep', kind: 'number' }] });
    const rows = Array.from({ length: 9 }, (_, at) =>
      rowOf(at + 1, { contact: { name: `N${at}`, email: `n${at}@x.com` } }),
    );
    // 1e400 cannot be written in JSON; a date before our era passes no reader; NUL passes no text column.
    rows[4] = rowOf(5, { contact: { name: 'bad\u0000name', email: 'n4@x.com' } });
    const { receipt } = await run(caller, 'create', rows);
    expect(
      receipt.results.map(({ outcome }) => outcome).filter((outcome) => outcome === 'created').length,
    ).toBeGreaterThanOrEqual(8);
    expect(await contactsOf(database, caller.accountId)).toHaveLength(receipt.stats.created);
  });

  test('a unique custom field is held by one contact only', async () => {
    const { account, run } = bench();
    const caller = await account({ customFields: [{ key: 'vat', label: 'VAT', kind: 'text', unique: true }] });
    const row = (at: number, vat: string) =>
      rowOf(at, { contact: { name: `N${at}`, customFields: [{ id: 'vat', value: vat }] } });
    const { receipt } = await run(caller, 'create', [row(1, 'AT1'), row(2, 'at1 '), row(3, 'AT2')]);
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['created', 'failed', 'created']);
    expect(receipt.results[1]?.issues).toMatchObject([{ code: 'UNIQUE_FIELD_CONFLICT', field: 'vat' }]);
    const again = await run(caller, 'create', [row(1, 'AT2')]);
    expect(again.receipt.results[0]?.outcome).toBe('failed');
  });

  test('the tags of the import go to every contact and join the account', async () => {
    const { account, run, store, database } = bench();
    const caller = await account({ tags: ['vip'] });
    await run(caller, 'create', [rowOf(1, { contact: { name: 'Ann', tags: ['vip'] } })], { tags: ['spring'] });
    expect(await contactsOf(database, caller.accountId)).toMatchObject([{ tags: ['vip', 'spring'] }]);
    expect((await store.account(caller)).tags).toEqual(['spring', 'vip']);
  });

  test('a preview says what would change and leaves no trace', async () => {
    const { account, run, store, database } = bench();
    const caller = await account();
    const { id } = await run(caller, 'createAndUpdate', [rowOf(1, { contact: ann })]);
    const before = await contactsOf(database, caller.accountId);
    const rows = [rowOf(2, { contact: { ...ann, city: 'Rome' } }), rowOf(3, { contact: bob })];
    const preview = await must(
      store.previewBatch(caller, { importId: id, first: 2, last: 3, blank: 0, rows, heldBack: [] }),
    );
    expect(preview.results).toMatchObject([
      { row: 2, outcome: 'updated', changes: [{ field: 'city', from: null, to: 'Rome' }] },
      { row: 3, outcome: 'created' },
    ]);
    expect(await contactsOf(database, caller.accountId)).toEqual(before);
    expect((await must(store.summary(caller, id))).received).toEqual([[1, 1]]);
  });
});
