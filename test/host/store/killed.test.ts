import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { migrate } from '../../../src/host/sql/migrate.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import { startServer } from '../../support/databases.ts';
import { must } from './both.ts';
import { killBatch, killBatchRows } from './kill-batches.ts';
import { callerOf, importId, requestOf } from './rows.ts';
import type { Caller, Database, ImportStore } from '../../../src/host/store.ts';

const project = resolve(import.meta.dirname, '../../..');
const id = importId(1);
const caller = callerOf('acc');

/** When to kill: so many milliseconds after the process is ready and has acknowledged so many batches. */
type Moment = readonly [acknowledged: number, milliseconds: number];

/** Runs a host process and kills it; answers what it had acknowledged. */
const runAndKill = (
  place: string,
  from: number,
  what: 'batches' | 'revert',
  [acknowledged, milliseconds]: Moment,
): Promise<readonly string[]> =>
  new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['.scripts/run.mjs', 'test/host/store/kill-worker.ts', place, caller.accountId, id, String(from), what],
      { cwd: project, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    let said = '';
    let armed = false;
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      if (!armed && said.includes('ready') && said.split('done').length > acknowledged) {
        armed = true;
        setTimeout(() => child.kill('SIGKILL'), milliseconds);
      }
    });
    child.once('close', () => done(said.trim().split('\n').slice(1)));
  });

const begin = async (database: Database): Promise<ImportStore> => {
  await migrate(database);
  await seedAccount(database.query, { id: caller.accountId, country: 'US' });
  const store = createSqlStore(database);
  await must(store.createImport(caller, requestOf(id, 'createAndUpdate'), 'import'));
  return store;
};

/** Nothing acknowledged is lost, nothing is half there: contacts, keys, rows and numbers all tell of the same batches. */
const audit = async (database: Database, store: ImportStore, acknowledged: number): Promise<number> => {
  const summary = await must(store.summary(caller, id));
  const accepted = (summary.received[0]?.[1] ?? 0) / killBatchRows;
  expect(Number.isInteger(accepted)).toBe(true);
  expect(accepted).toBeGreaterThanOrEqual(acknowledged);
  expect(accepted).toBeLessThanOrEqual(acknowledged + 1); // applied, and killed before it could say so
  for (let nth = 0; nth < accepted; nth += 1) {
    expect(await must(store.applyBatch(caller, killBatch(id, nth), String(nth)))).toMatchObject({ replay: true });
  }
  const [counts] = await database.query(
    `select (select count(*)::int from contacts where account_id = $1) as contacts,
       (select count(*)::int from contact_keys where account_id = $1) as keys,
       (select count(*)::int from import_rows where account_id = $1) as rows`,
    [caller.accountId],
  );
  const people = accepted === 0 ? 0 : accepted * killBatchRows;
  expect(counts).toEqual({ contacts: people, keys: people, rows: people });
  expect(summary.stats).toMatchObject({ total: people, created: people, failed: 0 });
  return accepted;
};

const countDone = (said: readonly string[]): number => said.filter((line) => line.startsWith('done')).length;

/** Kills hosts in the middle of batches, then in the middle of taking the import back, and looks after each. */
const killAndLook = async (place: string, open: () => Promise<Database>, moments: readonly Moment[]): Promise<void> => {
  let database = await open();
  let store = await begin(database);
  let accepted = 0;
  for (const moment of moments) {
    await database.close();
    const said = await runAndKill(place, accepted, 'batches', moment);
    database = await open();
    store = createSqlStore(database);
    accepted = await audit(database, store, accepted + countDone(said));
  }
  expect(accepted).toBeGreaterThan(0);
  await must(store.cancel(caller, id));
  await database.close();
  await runAndKill(place, 0, 'revert', [0, 15]);
  database = await open();
  store = createSqlStore(database);
  const result = await must(store.revert(caller, id, 'all', false));
  expect(result).toEqual({ deleted: accepted * killBatchRows, restored: 0, kept: [], failed: 0 });
  expect(await database.query('select 1 from contact_keys where account_id = $1', [caller.accountId])).toEqual([]);
  await database.close();
};

describe('A host that is killed with SIGKILL', () => {
  test('on PostgreSQL loses nothing acknowledged and leaves nothing half done', { timeout: 300_000 }, async () => {
    const server = await startServer();
    await killAndLook(server.url, async () => openPostgres(server.url), [
      [0, 20],
      [1, 0],
      [1, 8],
      [2, 15],
      [2, 25],
      [3, 40],
    ]);
    await server.stop();
  });

  test('on PGlite loses nothing acknowledged and leaves nothing half done', { timeout: 300_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'contact-importer-killed-'));
    await killAndLook(folder, () => openPglite(folder), [
      [1, 10],
      [2, 40],
    ]);
    rmSync(folder, { recursive: true, force: true });
  });

  test('and so does the database server itself', { timeout: 300_000 }, async () => {
    const server = await startServer();
    let database = openPostgres(server.url);
    let store = await begin(database);
    let accepted = 0;
    for (const delay of [60, 140]) {
      const killing = new Promise((done) => setTimeout(done, delay)).then(() => server.kill());
      const acknowledged = accepted + (await sendUntilBroken(store, caller, accepted));
      await killing;
      await database.close();
      await server.start();
      database = openPostgres(server.url);
      store = createSqlStore(database);
      accepted = await audit(database, store, acknowledged);
    }
    await database.close();
    await server.stop();
  });
});

const sendUntilBroken = async (store: ImportStore, by: Caller, from: number): Promise<number> => {
  for (let nth = from; ; nth += 1) {
    try {
      await must(store.applyBatch(by, killBatch(id, nth), String(nth)));
    } catch {
      return nth - from;
    }
  }
};
