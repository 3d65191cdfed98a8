import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgres } from '../../src/host/serve/databases.ts';
import type { Database } from '../../src/host/store.ts';
import { startServer, type TestServer } from '../support/databases.ts';

/* An administrator or a restart may end a connection at any moment: in a statement, between two, on its way back to the pool. */

let server: TestServer;
let database: Database;
let administrator: Database;

beforeAll(async () => {
  server = await startServer();
  database = openPostgres(server.url, { max: 4, application_name: 'host' });
  administrator = openPostgres(server.url, { max: 1 });
  await database.query('create table counters (id int primary key, count int not null)');
  await database.query('insert into counters select n, 0 from generate_series(0, 2) n');
});
afterAll(async () => {
  await database.close();
  await administrator.close();
  await server.stop();
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test('whenever a connection ends, only its own work fails, and the process goes on', async () => {
  const uncaught: unknown[] = [];
  const note = (error: unknown): void => void uncaught.push(error);
  process.on('uncaughtException', note);
  const over = new AbortController();
  let done = 0;
  let failed = 0;
  const work = async (id: number): Promise<void> => {
    while (!over.signal.aborted) {
      const change = database.transaction(async (query) => {
        await query('update counters set count = count + 1 where id = $1', [id]);
        await query('select pg_sleep(0.005)');
      });
      await change.then(
        () => (done += 1),
        () => (failed += 1),
      );
    }
  };
  const workers = Array.from({ length: 8 }, (_, at) => work(at % 3));
  for (let nth = 0; nth < 120; nth += 1) {
    await pause(10 + ((nth * 7) % 40));
    await administrator.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'host'`);
  }
  over.abort();
  await Promise.all(workers);
  process.off('uncaughtException', note);
  expect(uncaught).toEqual([]);
  expect(failed).toBeGreaterThan(0);
  const [counted] = await administrator.query<{ sum: number }>('select sum(count)::int as sum from counters');
  // A connection can end after the commit and before it is confirmed.
  expect(counted?.sum).toBeGreaterThanOrEqual(done);
});
