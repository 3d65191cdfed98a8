import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensurePgBouncer } from '../../../.scripts/setup.mjs';
import { openPostgres } from '../../../src/host/serve/databases.ts';
import { freePort, startServer } from '../../support/databases.ts';
import { openFaultProxy } from '../../support/fault-proxy.ts';
import { startPooler } from '../../support/pgbouncer.ts';
import { contactsFile, expectDurable, expectWhole, hostSettings } from './account.ts';
import { openIssuer, startHost } from './host-process.ts';
import { openPerson } from './person.ts';
import type { TestServer } from '../../support/databases.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import type { HostProcess, Issuer } from './host-process.ts';

let server: TestServer;
let issuer: Issuer;
beforeAll(async () => {
  [server, issuer] = await Promise.all([startServer(), openIssuer()]);
});
afterAll(async () => {
  issuer.close();
  await server.stop();
});

/** Three host processes on one database, with a balancer before them. */
const startThree = async (
  url: string,
): Promise<{ readonly hosts: readonly HostProcess[]; readonly balancer: FaultProxy }> => {
  const settings = [...hostSettings, ...issuer.settings, '--database-url', url];
  const hosts = await Promise.all([1, 2, 3].map(() => startHost(settings)));
  return { hosts, balancer: await openFaultProxy(...hosts.map((host) => host.url)) };
};

const slowBatches: FaultProxy['choose'] = ({ path }) =>
  path.includes('/batches/') ? { kind: 'late', ms: 100 } : { kind: 'pass' };

/** Two accounts import through the balancer at once, while `meanwhile` happens; both must be whole at the end. */
const importTwice = async (
  balancer: FaultProxy,
  name: string,
  meanwhile: (acknowledged: () => number) => Promise<void> = async () => undefined,
): Promise<void> => {
  balancer.choose = slowBatches;
  const accounts = [`${name}-1`, `${name}-2`];
  const database = openPostgres(server.url);
  const people = await Promise.all(
    accounts.map(async (account) =>
      openPerson({ endpoint: balancer.url, token: await issuer.token(account), hurry: 5 }),
    ),
  );
  for (const person of people) person.insist();
  await Promise.all(people.map((person) => person.start(contactsFile)));
  const count = (): number => people.reduce((sum, person) => sum + person.acknowledged.length, 0);
  const [summaries] = await Promise.all([Promise.all(people.map((person) => person.finish())), meanwhile(count)]);
  for (const [at, summary] of summaries.entries()) {
    await expectWhole(database, accounts[at] ?? '', summary);
    expectDurable(summary, people[at]?.acknowledged ?? []);
    expect(people[at]?.shown).not.toContain('failed');
  }
  await database.close();
};

describe('Three hosts behind a balancer, on one PostgreSQL', () => {
  test('do an import together, and go on when one of them is killed', { timeout: 120_000 }, async () => {
    const { hosts, balancer } = await startThree(server.url);
    await importTwice(balancer, 'three');
    for (const { url } of hosts) expect(balancer.answered.get(url)).toBeGreaterThan(5);

    await importTwice(balancer, 'two', async (acknowledged) => {
      while (acknowledged() < 4) await new Promise((resolve) => setTimeout(resolve, 10));
      await hosts[0]?.end('SIGKILL');
    });
    await Promise.all(hosts.slice(1).map((host) => host.end('SIGTERM')));
    await balancer.close();
  });

  const path = ensurePgBouncer();
  if (path === undefined) console.warn('PgBouncer is not installed and cannot be: hosts behind it are not tested.');
  test.skipIf(path === undefined)(
    'keep nothing in a connection: PgBouncer lends them three, anew for each transaction',
    { timeout: 120_000 },
    async () => {
      const pooler = await startPooler(path ?? '', server.url, await freePort(), 3);
      const { hosts, balancer } = await startThree(pooler.url);
      await importTwice(balancer, 'pooled');
      const admin = openPostgres(pooler.console, { max: 1 });
      const pools = await admin.query<Record<string, unknown>>('show pools');
      const [pool] = pools.filter(({ database }) => database === 'importer');
      const [stats] = (await admin.query<Record<string, unknown>>('show stats')).filter(
        ({ database }) => database === 'importer',
      );
      expect(pool).toMatchObject({ pool_mode: 'transaction' });
      // More clients than connections: without a pooler that takes them back, somebody would have waited for ever.
      expect(Number(pool?.['cl_active'])).toBeGreaterThan(3);
      expect(Number(pool?.['sv_active']) + Number(pool?.['sv_idle']) + Number(pool?.['sv_used'])).toBeLessThanOrEqual(
        3,
      );
      expect(Number(stats?.['total_xact_count'])).toBeGreaterThan(48);
      await admin.close();
      await Promise.all(hosts.map((host) => host.end('SIGTERM')));
      await balancer.close();
      await pooler.stop();
    },
  );
});
