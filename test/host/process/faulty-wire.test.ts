import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Batch } from '../../../src/core/batch.ts';
import { openPostgres } from '../../../src/host/serve/databases.ts';
import type { Database } from '../../../src/host/store.ts';
import { isRefusal } from '../../../src/session/ports/transport.ts';
import { createHttpTransport } from '../../../src/transport/http-transport.ts';
import { startServer } from '../../support/databases.ts';
import type { TestServer } from '../../support/databases.ts';
import { openFaultProxy } from '../../support/fault-proxy.ts';
import type { FaultProxy, Toxic } from '../../support/fault-proxy.ts';
import { createChance } from '../../sim/chance.ts';
import { importId, importRequest, person as row } from '../http/world.ts';
import { contactsFile, expectDurable, expectWhole, hostSettings } from './account.ts';
import { openIssuer, startHost } from './host-process.ts';
import type { HostProcess, Issuer } from './host-process.ts';
import { openPerson } from './person.ts';

let server: TestServer;
let issuer: Issuer;
let host: HostProcess;
let database: Database;
let proxy: FaultProxy;

beforeAll(async () => {
  [server, issuer] = await Promise.all([startServer(), openIssuer()]);
  host = await startHost([...hostSettings, ...issuer.settings, '--database-url', server.url]);
  database = openPostgres(server.url);
  proxy = await openFaultProxy(host.url);
});

afterAll(async () => {
  await proxy.close();
  await host.end('SIGTERM');
  issuer.close();
  await database.close();
  await server.stop();
});

let accounts = 0;
const nextAccount = (): string => `wire-${(accounts += 1)}`;

const isBatch = (path: string): boolean => path.includes('/batches/');

/** Imports through the proxy; `choose` disturbs the batches. */
const importThrough = async (choose: (nth: number, path: string) => Toxic, timeout = 20_000): Promise<void> => {
  const account = nextAccount();
  proxy.choose = ({ path, nth }) => (isBatch(path) ? choose(nth, path) : { kind: 'pass' });
  const person = openPerson({ endpoint: proxy.url, token: await issuer.token(account), timeout });
  person.insist();
  await person.start(contactsFile);
  const summary = await person.finish();
  proxy.choose = () => ({ kind: 'pass' });
  await expectWhole(database, account, summary);
  expectDurable(summary, person.acknowledged);
};

const once =
  (toxic: Toxic) =>
  (nth: number): Toxic =>
    nth === 1 ? toxic : { kind: 'pass' };

describe('Through a bad network, every batch once disturbed', () => {
  test.each<readonly [string, Toxic]>([
    ['no answer ever comes, and the host got nothing (F20)', { kind: 'silent', applied: false }],
    ['no answer ever comes, and the host applied it (F20)', { kind: 'silent', applied: true }],
    ['the connection is reset before the request arrives (F21)', { kind: 'reset' }],
    ['the commit is done and the answer lost (F22)', { kind: 'lose-answer' }],
    ['the answer is cut in the middle (F23)', { kind: 'cut', bytes: 200 }],
    [
      'the answer comes byte by byte, longer than a call may take (F24)',
      { kind: 'slice', way: 'down', bytes: 1, ms: 20 },
    ],
    ['the request goes up byte by byte (F24)', { kind: 'slice', way: 'up', bytes: 200, ms: 40 }],
    ['the proxy sends it twice at once (F26)', { kind: 'twice', ms: 0 }],
    ['the proxy sends it twice, a little later (F26)', { kind: 'twice', ms: 300 }],
  ])('%s: every contact is there once', async (_name, toxic) => {
    await importThrough(once(toxic), 1_500);
  });

  test('the batches take long and overtake each other (F25): the result is the sequential one', async () => {
    const chance = createChance(25);
    await importThrough(() => ({ kind: 'late', ms: chance.between(0, 900) }));
  });

  test('whatever comes, by chance, at every request (F20 to F26)', async () => {
    const toxics: readonly Toxic[] = [
      { kind: 'pass' },
      { kind: 'reset' },
      { kind: 'lose-answer' },
      { kind: 'cut', bytes: 90 },
      { kind: 'late', ms: 150 },
      { kind: 'twice', ms: 40 },
      { kind: 'silent', applied: true },
    ];
    for (const seed of [1, 2, 3]) {
      const chance = createChance(seed);
      await importThrough((nth) => (nth > 5 ? { kind: 'pass' } : chance.pick(toxics)), 1_500);
    }
  });
});

const everyByte = { timeout: 300_000 }; // some hundred requests, each over a connection of its own
test('an answer that is cut is unknown at every byte, and what it said is said again (F23)', everyByte, async () => {
  const account = nextAccount();
  const token = await issuer.token(account);
  const transport = createHttpTransport({ endpoint: proxy.url, headers: { Authorization: `Bearer ${token}` } });
  const { signal } = new AbortController();
  await transport.config(signal);
  expect(isRefusal(await transport.createImport(importRequest(), signal))).toBe(false);
  const batch: Batch = {
    importId,
    first: 1,
    last: 1,
    blank: 0,
    heldBack: [],
    rows: [row(1, 'ann@example.com')],
  };
  const body = new TextEncoder().encode(JSON.stringify(batch));
  const send = () => transport.putBatch(importId, 1, 1, body, signal);
  const whole = await send();
  const length = JSON.stringify(whole).length;
  expect(isRefusal(whole)).toBe(false);
  for (let bytes = 0; bytes < length; bytes += 1) {
    proxy.choose = () => ({ kind: 'cut', bytes });
    expect(await send()).toMatchObject({ kind: 'refusal' });
  }
  proxy.choose = () => ({ kind: 'pass' });
  expect(await send()).toEqual(whole);
  const contacts = await database.query('select 1 from contacts where account_id = $1', [account]);
  expect(contacts).toHaveLength(1);
});
