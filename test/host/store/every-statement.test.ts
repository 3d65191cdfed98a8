import { describe, expect, test } from 'vitest';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { onBothDatabases, must, nextImportId } from './both.ts';
import { killBatch, killBatchRows } from './kill-batches.ts';
import { requestOf } from './rows.ts';
import type { Bench } from './both.ts';
import type { Caller, Database, ImportStore } from '../../../src/host/store.ts';

/** How the n-th statement ends: before it reaches the database, or done there while the host dies before it hears. */
type End = 'not asked' | 'done and not heard';

class Killed extends Error {}

/** A host that ends at the n-th statement: nothing after it reaches the database, and a transaction is rolled back there. */
const endingAt = (database: Database, nth: number, how: End): { readonly database: Database; reached(): boolean } => {
  let asked = 0;
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    asked += 1;
    const mine = asked;
    if (mine > nth || (mine === nth && how === 'not asked')) throw new Killed();
    const answer = await work();
    if (mine === nth) throw new Killed();
    return answer;
  };
  const mortal =
    (query: Database['query']): Database['query'] =>
    (sql, params) =>
      step(() => query(sql, params));
  return {
    reached: () => asked >= nth,
    database: {
      query: mortal(database.query),
      // The commit is an operation too: not asked for, or done and not heard of.
      transaction: async (work) => {
        const result = await database.transaction(async (query) => {
          const done = await work(mortal(query));
          if (asked + 1 === nth && how === 'not asked') await step(async () => undefined);
          return done;
        });
        return how === 'not asked' ? result : step(async () => result);
      },
      close: async () => undefined,
    },
  };
};

const batches = 12;

/** What the database holds of this account: contacts, their keys, the rows of its imports. */
const countAll = async ({ database }: Bench, { accountId }: Caller): Promise<unknown> => {
  const [counts] = await database.query(
    `select (select count(*)::int from contacts where account_id = $1 and deleted_at is null) as contacts,
       (select count(*)::int from contact_keys where account_id = $1) as keys,
       (select count(*)::int from import_rows where account_id = $1) as rows`,
    [accountId],
  );
  return counts;
};

const put = (store: ImportStore, caller: Caller, id: string, nth: number): ReturnType<ImportStore['applyBatch']> =>
  store.applyBatch(caller, killBatch(id, nth), String(nth));

/** Ends a host at each statement of the work in turn, and lets the next host look, until the work outlives its statements. */
const endAtEach = async (
  bench: Bench,
  how: End,
  work: (store: ImportStore) => Promise<unknown>,
  look: () => Promise<void>,
): Promise<number> => {
  for (let nth = 1; ; nth += 1) {
    const host = endingAt(bench.database, nth, how);
    const ended = await work(createSqlStore(host.database)).then(
      () => false,
      (error: unknown) => {
        expect(error).toBeInstanceOf(Killed);
        return true;
      },
    );
    await look();
    if (!ended && !host.reached()) return nth - 1;
  }
};

describe.each<End>(['not asked', 'done and not heard'])('the host ends at every statement (F39, F54): %s', (how) => {
  onBothDatabases('of each of twelve batches', (bench) => {
    test('a batch is there whole or not at all, and the next host finds the truth', { timeout: 120_000 }, async () => {
      const caller = await bench().account();
      const id = nextImportId();
      await must(bench().store.createImport(caller, requestOf(id, 'createAndUpdate'), 'import'));
      let statements = 0;
      for (let nth = 0; nth < batches; nth += 1) {
        const whole = (nth + 1) * killBatchRows;
        const before = nth * killBatchRows;
        statements += await endAtEach(
          bench(),
          how,
          (store) => put(store, caller, id, nth),
          async () => {
            const summary = await must(bench().store.summary(caller, id));
            const kept = summary.received[0]?.[1] ?? 0;
            expect([before, whole]).toContain(kept);
            expect(await countAll(bench(), caller)).toEqual({ contacts: kept, keys: kept, rows: kept });
            expect(summary.stats).toMatchObject({ total: kept, created: kept, failed: 0 });
          },
        );
      }
      expect(statements).toBeGreaterThan(batches * 3);
      const books = { rows: batches * killBatchRows, blank: 0, heldBack: 0, sent: batches * killBatchRows };
      await endAtEach(
        bench(),
        how,
        (store) => store.complete(caller, id, books),
        async () => undefined,
      );
      expect(await must(bench().store.summary(caller, id))).toMatchObject({ state: 'completed' });
      await endAtEach(
        bench(),
        how,
        (store) => store.revert(caller, id, 'all', false),
        async () => undefined,
      );
      expect(await must(bench().store.summary(caller, id))).toMatchObject({ state: 'reverted' });
      expect(await countAll(bench(), caller)).toMatchObject({ contacts: 0, keys: 0 });
    });
  });
});
