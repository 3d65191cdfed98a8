import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { openPostgres } from '../../../src/host/serve/databases.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';
import { testPostgres } from '../../support/databases.ts';
import { contactsOf, createBench, must, nextImportId } from './both.ts';
import { batchOf, requestOf, rowOf } from './rows.ts';
import type { Batch, Receipt } from '../../../src/core/batch.ts';
import type { Mode } from '../../../src/core/plan.ts';
import type { Caller, Database, ImportStore } from '../../../src/host/store.ts';
import type { TestDatabase } from '../../support/databases.ts';
import type { Bench } from './both.ts';

let opened: TestDatabase;
let bench: Bench;
/** Three host processes on one database are three stores with connections of their own. */
let hosts: readonly { readonly store: ImportStore; readonly database: Database }[] = [];

beforeAll(async () => {
  opened = await testPostgres();
  bench = createBench(opened.database);
  hosts = [1, 2, 3].map(() => {
    const database = openPostgres(opened.url ?? '');
    return { store: createSqlStore(database), database };
  });
});

afterAll(async () => {
  for (const { database } of hosts) await database.close();
  await opened.close();
});

const storeOf = (at: number): ImportStore => {
  const host = hosts[at % hosts.length];
  if (!host) throw new Error('no host');
  return host.store;
};

const begin = async (caller: Caller, mode: Mode): Promise<string> => {
  const id = nextImportId();
  await must(bench.store.createImport(caller, requestOf(id, mode), id));
  return id;
};

/** Asks again as a client does: what is under way or busy is asked again. */
const send = async (store: ImportStore, caller: Caller, batch: Batch): Promise<Receipt> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await store.applyBatch(caller, batch, `${batch.first}-${batch.last}`);
    if (!isStoreRefusal(answer)) return answer.receipt;
    if (answer.refused !== 'batch-in-progress' && answer.refused !== 'busy') throw new Error(answer.refused);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('never answered');
};

const person = (at: number) => ({ name: `N${at}`, email: `n${at}@x.com`, phone: `+1202${2_000_000 + at}` });

describe('Several hosts on one PostgreSQL', () => {
  test('of the same contact in two imports at once, one is created and one is a duplicate', async () => {
    const caller = await bench.account();
    const imports = await Promise.all([1, 2, 3, 4, 5, 6].map(() => begin(caller, 'create')));
    const rows = Array.from({ length: 40 }, (_, at) => rowOf(at + 1, { contact: person(at) }));
    const receipts = await Promise.all(
      imports.map((id, at) =>
        send(
          storeOf(at),
          caller,
          batchOf(id, 1, at % 2 ? rows : rows.map((row, place) => ({ ...(rows[39 - place] ?? row), row: place + 1 }))),
        ),
      ),
    );
    const total = (count: (receipt: Receipt) => number): number =>
      receipts.reduce((sum, receipt) => sum + count(receipt), 0);
    expect(total(({ stats }) => stats.created)).toBe(40);
    expect(total(({ stats }) => stats.failed)).toBe(200);
    const codes = new Set(
      receipts.flatMap(({ results }) => results.flatMap(({ issues }) => issues.map(({ code }) => code))),
    );
    expect([...codes]).toEqual(['DUPLICATE_EMAIL']);
    expect(await contactsOf(opened.database, caller.accountId)).toHaveLength(40);
  });

  test.each([
    ['are refused', false],
    ['are allowed, too', true],
  ])('where duplicates %s, six imports of the same people end in one contact each', async (_name, allowed) => {
    const caller = await bench.account({ allowDuplicateContact: allowed });
    const imports = await Promise.all([0, 1, 2, 3, 4, 5].map(() => begin(caller, 'createAndUpdate')));
    const receipts = await Promise.all(
      imports.map((id, nth) => {
        const rows = Array.from({ length: 30 }, (_, at) => {
          const who = nth % 2 ? at : 29 - at; // opposite orders: locks taken in file order would deadlock
          return rowOf(at + 1, { contact: { ...person(who), tags: [`tag${nth}`] } });
        });
        return send(storeOf(nth), caller, batchOf(id, 1, rows));
      }),
    );
    expect(receipts.reduce((sum, { stats }) => sum + stats.created, 0)).toBe(30);
    expect(receipts.reduce((sum, { stats }) => sum + stats.updated, 0)).toBe(150);
    const contacts = await contactsOf(opened.database, caller.accountId);
    expect(contacts).toHaveLength(30);
    // No tag of any import is lost: updates of one contact follow one another.
    for (const { tags } of contacts)
      expect([...(tags as string[])].sort()).toEqual(['tag0', 'tag1', 'tag2', 'tag3', 'tag4', 'tag5']);
    const versions = await opened.database.query<{ version: number }>(
      'select distinct version from contacts where account_id = $1',
      [caller.accountId],
    );
    expect(versions).toEqual([{ version: 6 }]);
  });

  test('batches of one import run side by side, in any order, and the books balance', async () => {
    const caller = await bench.account();
    const id = await begin(caller, 'createAndUpdate');
    const firsts = [401, 1, 301, 101, 201];
    await Promise.all(
      firsts.map((first, at) => {
        // Each batch repeats ten people of its neighbour.
        const rows = Array.from({ length: 100 }, (_, place) =>
          rowOf(first + place, { contact: person((first + place) % 450) }),
        );
        return send(storeOf(at), caller, batchOf(id, first, rows));
      }),
    );
    const summary = await must(bench.store.complete(caller, id, { rows: 500, blank: 0, heldBack: 0, sent: 500 }));
    expect(summary).toMatchObject({ state: 'completed', received: [[1, 500]] });
    expect(summary.stats.created + summary.stats.updated + summary.stats.unchanged).toBe(500);
    expect(summary.stats.created).toBe(450);
    expect(await contactsOf(opened.database, caller.accountId)).toHaveLength(450);
  });

  test('the same batch sent to every host at once is applied once, and all get the same receipt', async () => {
    const caller = await bench.account();
    const id = await begin(caller, 'createAndUpdate');
    const batch = batchOf(
      id,
      1,
      Array.from({ length: 50 }, (_, at) => rowOf(at + 1, { contact: person(at) })),
    );
    const receipts = await Promise.all(Array.from({ length: 9 }, (_, at) => send(storeOf(at), caller, batch)));
    for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
    expect((await must(bench.store.summary(caller, id))).stats).toMatchObject({ total: 50, created: 50 });
  });

  test('of two overlapping ranges sent at once, one is accepted', async () => {
    const caller = await bench.account();
    for (let round = 0; round < 5; round += 1) {
      const id = await begin(caller, 'createAndUpdate');
      const batch = (first: number): Batch =>
        batchOf(
          id,
          first,
          Array.from({ length: 30 }, (_, at) => rowOf(first + at, { contact: person(first + at) })),
        );
      const answers = await Promise.all(
        [1, 16].map((first, at) => storeOf(at).applyBatch(caller, batch(first), `${first}`)),
      );
      expect(answers.filter(isStoreRefusal)).toEqual([{ refused: 'batch-overlaps' }]);
      expect((await must(bench.store.summary(caller, id))).stats.total).toBe(30);
    }
  });

  test('a cancel during a batch lets it in whole or keeps it out whole', async () => {
    const caller = await bench.account();
    for (let round = 0; round < 6; round += 1) {
      const id = await begin(caller, 'createAndUpdate');
      const rows = Array.from({ length: 60 }, (_, at) => rowOf(at + 1, { contact: person(1_000 * round + at) }));
      const [answer] = await Promise.all([
        storeOf(0).applyBatch(caller, batchOf(id, 1, rows), 'd'),
        new Promise((resolve) => setTimeout(resolve, round * 4)).then(() => storeOf(1).cancel(caller, id)),
      ]);
      const { stats, state } = await must(bench.store.summary(caller, id));
      expect(state).toBe('cancelled');
      expect(stats.total).toBe(isStoreRefusal(answer) ? 0 : 60);
    }
  });

  test('two contacts swap phones in two imports without a deadlock that anybody sees', async () => {
    const caller = await bench.account();
    const { receipt } = await bench.run(caller, 'create', [
      rowOf(1, { contact: person(1) }),
      rowOf(2, { contact: person(2) }),
    ]);
    const [a, b] = receipt.results.map(({ contactId }) => contactId ?? '');
    const imports = await Promise.all(Array.from({ length: 8 }, () => begin(caller, 'update')));
    await Promise.all(
      imports.map((id, at) => {
        const order = at % 2 ? [a, b] : [b, a];
        const rows = order.map((contactId, place) =>
          rowOf(place + 1, { contactId: contactId ?? null, contact: { city: `C${at}`, phone: person(at).phone } }),
        );
        return send(storeOf(at), caller, batchOf(id, 1, rows));
      }),
    );
    const keys = await opened.database.query<{ count: number }>(
      `select count(*)::int as count from contact_keys k where account_id = $1 and not exists (select 1 from contacts c
         where c.account_id = k.account_id and c.id = k.contact_id and (lower(c.email) = k.value or c.phone = k.value))`,
      [caller.accountId],
    );
    expect(keys).toEqual([{ count: 0 }]);
  });

  test('where every transaction is serializable, imports that update the same contacts in opposite order lose nothing (F42)', async () => {
    const caller = await bench.account();
    await bench.run(
      caller,
      'create',
      Array.from({ length: 8 }, (_, at) => rowOf(at + 1, { contact: person(at) })),
    );
    const strict = [1, 2].map(() =>
      openPostgres(opened.url ?? '', { options: '-c default_transaction_isolation=serializable' }),
    );
    const imports = await Promise.all([0, 1, 2, 3].map(() => begin(caller, 'update')));
    const receipts = await Promise.all(
      imports.map((id, nth) => {
        const rows = Array.from({ length: 8 }, (_, at) => {
          const who = nth % 2 ? at : 7 - at;
          return rowOf(at + 1, { contact: { ...person(who), tags: [`tag${nth}`] } });
        });
        return send(createSqlStore(strict[nth % 2] ?? opened.database), caller, batchOf(id, 1, rows));
      }),
    );
    expect(receipts.map(({ stats }) => stats.updated)).toEqual([8, 8, 8, 8]);
    for (const { tags } of await contactsOf(opened.database, caller.accountId))
      expect([...(tags as string[])].sort()).toEqual(['tag0', 'tag1', 'tag2', 'tag3']);
    await Promise.all(strict.map((database) => database.close()));
  });

  test('a revert beside an import of the same people loses nothing', async () => {
    const caller = await bench.account();
    const rows = Array.from({ length: 50 }, (_, at) => rowOf(at + 1, { contact: person(at) }));
    const first = await bench.run(caller, 'create', rows);
    await must(bench.store.cancel(caller, first.id));
    const second = await begin(caller, 'createAndUpdate');
    const updates = rows.map((row) => ({ ...row, contact: { ...row.contact, city: 'Rome' } }));
    const [reverted, receipt] = await Promise.all([
      must(storeOf(0).revert(caller, first.id, 'created', false)),
      send(storeOf(1), caller, batchOf(second, 1, updates)),
    ]);
    // Whoever came first, each person is there once: kept and updated, or deleted and created again.
    expect(reverted.deleted + reverted.kept.length).toBe(50);
    expect(receipt.stats.created).toBe(reverted.deleted);
    expect(receipt.stats.updated).toBe(reverted.kept.length);
    expect(await contactsOf(opened.database, caller.accountId)).toHaveLength(50);
  });

  test('an address that is taken in the middle of a revert is not given back, and the rest of it is', async () => {
    const caller = await bench.account();
    const { receipt } = await bench.run(
      caller,
      'create',
      [1, 2].map((at) => rowOf(at, { contact: person(at) })),
    );
    const ids = receipt.results.map(({ contactId }) => contactId ?? '');
    const moved = await bench.run(
      caller,
      'update',
      ids.map((contactId, at) => rowOf(at + 1, { contactId, contact: { email: `moved${at + 1}@x.com` } })),
    );
    await must(bench.store.complete(caller, moved.id, { rows: 2, blank: 0, heldBack: 0, sent: 2 }));
    const database = hosts[0]?.database ?? opened.database;
    let isTaken = false;
    const interrupted: Database = {
      ...database,
      transaction: (work) =>
        database.transaction((query) =>
          work(async (text, params) => {
            if (!isTaken && text.includes('insert into contact_keys')) {
              isTaken = true;
              await bench.run(caller, 'create', [rowOf(1, { contact: { name: 'New', email: 'n1@x.com' } })]);
            }
            return query(text, params);
          }),
        ),
    };
    const reverted = await must(createSqlStore(interrupted).revert(caller, moved.id, 'all', false));
    expect(isTaken).toBe(true);
    expect(reverted).toMatchObject({ restored: 1, kept: [{ contactId: ids[0], reason: 'address-taken' }] });
    const emails = (await contactsOf(opened.database, caller.accountId)).map(({ email }) => email);
    expect(new Set(emails)).toEqual(new Set(['moved1@x.com', 'n1@x.com', 'n2@x.com']));
  });
});
