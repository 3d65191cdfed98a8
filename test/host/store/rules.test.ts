import { beforeAll, describe, expect, test } from 'vitest';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';
import { testPglite } from '../../support/databases.ts';
import { batchOf, callerOf, importId, requestOf, rowOf } from './rows.ts';
import type { TestDatabase } from '../../support/databases.ts';

const caller = callerOf('acc');
let db: TestDatabase;

beforeAll(async () => {
  db = await testPglite();
});

describe('a first import', () => {
  test('creates, updates and answers the same batch with the same receipt', async () => {
    await seedAccount(db.database.query, { id: 'acc', country: 'US' });
    const store = createSqlStore(db.database);
    const id = importId(1);
    const made = await store.createImport(caller, requestOf(id, 'createAndUpdate'), 'd1');
    if (isStoreRefusal(made)) throw new Error(made.refused);
    expect(made.created).toBe(true);
    const batch = batchOf(id, 1, [
      rowOf(1, { contact: { name: 'Ann', email: 'ann@x.com', tags: ['vip'] } }),
      rowOf(2, { contact: { name: 'Ann B', email: 'ANN@x.com', tags: ['lead'] } }),
      rowOf(3, { contact: { name: 'Bob', email: 'not an address' } }),
    ]);
    const answer = await store.applyBatch(caller, batch, 'b1');
    if (isStoreRefusal(answer)) throw new Error(answer.refused);
    expect(answer.receipt.results.map(({ outcome }) => outcome)).toEqual(['created', 'updated', 'failed']);
    const again = await store.applyBatch(caller, batch, 'b1');
    expect(again).toEqual({ receipt: answer.receipt, replay: true });
    const done = await store.complete(caller, id, { rows: 3, blank: 0, heldBack: 0, sent: 3 });
    expect(done).toMatchObject({
      state: 'completed',
      received: [[1, 3]],
      stats: { created: 1, updated: 1, failed: 1 },
    });
    const list = await store.list(caller, {});
    expect(list.items).toHaveLength(1);
    const issues = await store.issues(caller, id, {});
    expect(issues).toMatchObject({ items: [{ row: 3, code: 'EMAIL_INVALID' }], next: null });
    expect(await store.receipt(caller, id)).toMatchObject({ outcomes: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await store.reportRows(caller, id, { rows: 'failed', after: 0, limit: 10 })).toMatchObject({
      rows: [{ row: 3, cells: ['Bob', 'not an address', ''], errors: ['EMAIL_INVALID'] }],
    });
  });
});
