import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../../src/host/serve/databases.ts';
import type { Database } from '../../../src/host/store.ts';
import type { State } from '../../../src/session/session.ts';
import { startServer } from '../../support/databases.ts';
import type { TestServer } from '../../support/databases.ts';
import { openFaultProxy } from '../../support/fault-proxy.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import { contactsFile, expectDurable, expectWhole, hostSettings } from './account.ts';
import { openIssuer, startHost } from './host-process.ts';
import type { HostProcess, Issuer } from './host-process.ts';
import { openPerson } from './person.ts';
import type { Person } from './person.ts';

let server: TestServer;
let issuer: Issuer;
let host: HostProcess;
let proxy: FaultProxy;
/** A connection of the test's own. */
let database: Database;
/** The same server, another database. */
let aside: Database;

beforeAll(async () => {
  [server, issuer] = await Promise.all([startServer(), openIssuer()]);
  host = await startHost([...hostSettings, ...issuer.settings, '--database-url', server.url]);
  proxy = await openFaultProxy(host.url);
  database = openPostgres(server.url, { max: 2, application_name: 'test' });
  aside = openPostgres(server.url.replace(/importer$/, 'postgres'), { max: 1 });
});
afterAll(async () => {
  await aside.close();
  await proxy.close();
  await host.end('SIGTERM');
  issuer.close();
  await database.close();
  await server.stop();
});

const begin = async (account: string): Promise<Person> => {
  proxy.choose = ({ path }) => (path.includes('/batches/') ? { kind: 'late', ms: 200 } : { kind: 'pass' });
  const person = openPerson({ endpoint: proxy.url, token: await issuer.token(account), hurry: 10 });
  person.insist();
  await person.start(contactsFile);
  await person.until(() => person.acknowledged.length > 1);
  return person;
};

const expectEnd = async (person: Person, account: string): Promise<void> => {
  const summary = await person.finish();
  await expectWhole(database, account, summary);
  expectDurable(summary, person.acknowledged);
  expect(person.shown).not.toContain('failed');
};

/** Ends every connection of the host, as `pg_ctl restart` or an administrator does. */
const endConnections = async (): Promise<number> => {
  const ended = await database.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name is distinct from 'test'`,
  );
  return ended.length;
};

/** The import waits because the host says that it cannot now. */
const is503 = (state: State): boolean =>
  state.step === 'sending' && state.progress.retry?.fault.params['status'] === 503;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('The database under a running import', () => {
  test('ends the connections of the host, again and again (F41)', async () => {
    const person = await begin('ended');
    let ended = 0;
    for (let nth = 0; nth < 5; nth += 1) {
      ended += await endConnections();
      await pause(150);
    }
    expect(ended).toBeGreaterThan(0);
    await expectEnd(person, 'ended');
  });

  test('is ended in every way and started again: one of its processes killed, fast, at once, all killed (F41)', async () => {
    const person = await begin('killed');
    const [backend] = await database.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and application_name is distinct from 'test'`,
    );
    // The server ends all connections, mends what was in memory, and goes on by itself.
    if (backend !== undefined) process.kill(backend.pid, 'SIGKILL');
    for (const how of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      const confirmed = person.acknowledged.length;
      await person.until(({ step }) => step === 'finished' || person.acknowledged.length > confirmed);
      await database.close();
      await server.kill(how);
      await server.start();
      database = openPostgres(server.url, { max: 2, application_name: 'test' });
    }
    await expectEnd(person, 'killed');
  });

  test('takes no writes for a while: nothing is stored meanwhile, and the host says 503 (F43)', async () => {
    const account = 'read-only';
    const person = await begin(account);
    const batches = async (): Promise<number> =>
      (await database.query('select 1 from import_batches where account_id = $1', [account])).length;
    await aside.query('alter database importer set default_transaction_read_only = on');
    await endConnections();
    await person.until(is503);
    const before = await batches();
    await pause(500);
    expect(await batches()).toBe(before);
    await aside.query('alter database importer set default_transaction_read_only = off');
    await endConnections();
    await expectEnd(person, account);
  });

  test('lets nobody in for a while (F43)', async () => {
    const account = 'crowded';
    const person = await begin(account);
    await aside.query('alter database importer allow_connections false');
    await endConnections();
    await person.until(is503);
    await aside.query('alter database importer allow_connections true');
    await expectEnd(person, account);
  });
});
