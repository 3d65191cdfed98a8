import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../../src/host/serve/databases.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';
import { createChance } from '../../sim/chance.ts';
import { testPostgres } from '../../support/databases.ts';
import { createBench } from './both.ts';
import { batchOf } from './rows.ts';
import { begin, drawHistory, storedContacts, tell, tellEveryOrder } from './some-serial-order.ts';
import { stepping } from './steps.ts';
import type { Database, ImportStore } from '../../../src/host/store.ts';
import type { Chance } from '../../sim/chance.ts';
import type { TestDatabase } from '../../support/databases.ts';
import type { Apply, History } from './some-serial-order.ts';

let opened: TestDatabase;
let hosts: readonly Database[] = [];
beforeAll(async () => {
  opened = await testPostgres();
  hosts = [1, 2, 3, 4].map(() => openPostgres(opened.url ?? ''));
});
afterAll(async () => {
  for (const host of hosts) await host.close();
  await opened.close();
});

/** Asks again as a client does: what is under way or busy is asked again. */
const applyPatiently: Apply = async (store, caller, id, first, rows) => {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const answer = await store.applyBatch(caller, batchOf(id, first, rows), `${first}`);
    if (!isStoreRefusal(answer)) return answer.receipt;
    if (answer.refused !== 'batch-in-progress' && answer.refused !== 'busy') throw new Error(answer.refused);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('never answered');
};

/** A host that stops for a moment between its statements, so that others come in between. */
const hesitant = (host: Database, chance: Chance): ImportStore =>
  createSqlStore(stepping(host, () => new Promise((resolve) => setTimeout(resolve, chance.between(0, 3)))));

/** All batches at once, each through a host of its own. */
const tellConcurrent = async (history: History, chance: Chance): Promise<string> => {
  const bench = createBench(opened.database);
  const caller = await bench.account({ allowDuplicateContact: history.allowDuplicateContact });
  const { send } = await begin(bench.store, caller, history, applyPatiently);
  const receipts = await Promise.all(
    history.batches.map((batch, at) => send(batch, hesitant(hosts[at] ?? opened.database, chance))),
  );
  return tell(receipts, await storedContacts(opened.database, caller));
};

const seed = Number(process.env['SEED'] ?? 1);
const runs = Number(process.env['RUNS'] ?? 20);

test(
  'what batches at once lead to, some order of them one after the other leads to as well',
  { timeout: 60_000 + runs * 5_000 },
  async () => {
    let telling = 0;
    for (let nth = seed; nth < seed + runs; nth += 1) {
      const chance = createChance(nth);
      const history = drawHistory(chance);
      const orders = await tellEveryOrder(history);
      const happened = await tellConcurrent(history, chance);
      expect(orders, `SEED=${nth}: ${JSON.stringify(history)}`).toContain(happened);
      if (new Set(orders).size > 1) telling += 1;
    }
    // Where every order leads to the same, nothing is proved.
    expect(telling).toBeGreaterThan(runs / 2);
  },
);
