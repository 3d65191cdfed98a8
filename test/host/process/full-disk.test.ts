import { onTestFinished, test } from 'vitest';
import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import type { Database } from '../../../src/host/store.ts';
import type { State } from '../../../src/session/session.ts';
import { startServer } from '../../support/databases.ts';
import { openFaultProxy } from '../../support/fault-proxy.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import { openSmallDisk } from '../../support/small-disk.ts';
import { contactsFile, expectDurable, expectWhole, hostSettings } from './account.ts';
import { openIssuer, startHost } from './host-process.ts';
import type { Issuer } from './host-process.ts';
import { openPerson } from './person.ts';
import type { Person } from './person.ts';

const probe = openSmallDisk(1);
if (typeof probe === 'string') console.warn(`A disk that is full is not tested: ${probe}.`);
else probe.close();

const openDisk = (megabytes: number): Exclude<ReturnType<typeof openSmallDisk>, string> => {
  const disk = openSmallDisk(megabytes);
  if (typeof disk === 'string') throw new Error(disk);
  onTestFinished(() => disk.close());
  return disk;
};

/** The import waits because the host says that it cannot now. */
const is503 = (state: State): boolean =>
  state.step === 'sending' && state.progress.retry?.fault.params['status'] === 503;

const begin = async (proxy: FaultProxy, issuer: Issuer): Promise<Person> => {
  proxy.choose = ({ path }) => (path.includes('/batches/') ? { kind: 'late', ms: 100 } : { kind: 'pass' });
  const person = openPerson({ endpoint: proxy.url, token: await issuer.token('full'), hurry: 10 });
  person.insist();
  await person.start(contactsFile);
  await person.until(() => person.acknowledged.length > 1);
  return person;
};

const lives = (database: Database): Promise<boolean> =>
  database.query('select 1').then(
    () => true,
    () => false,
  );

test.skipIf(typeof probe === 'string')(
  'The disk of PostgreSQL is full in the middle: the import waits, and ends once there is room again (F43)',
  { timeout: 120_000 },
  async () => {
    const disk = openDisk(400);
    const issuer = await openIssuer();
    const server = await startServer(disk.path);
    const host = await startHost([...hostSettings, ...issuer.settings, '--database-url', server.url]);
    const proxy = await openFaultProxy(host.url);
    const person = await begin(proxy, issuer);
    disk.fill();
    await person.until(is503);
    const confirmed = [...person.acknowledged];
    disk.empty();
    const database = openPostgres(server.url, { max: 2 });
    // Where the log could not be written the server has ended itself, and comes back with what it had confirmed.
    if (!(await lives(database))) await server.start();
    const summary = await person.finish();
    await expectWhole(database, 'full', summary);
    expectDurable(summary, [...confirmed, ...person.acknowledged]);
    await database.close();
    await proxy.close();
    await host.end('SIGTERM');
    await server.stop();
    issuer.close();
  },
);

test.skipIf(typeof probe === 'string')(
  'The disk of a PGlite folder is full in the middle: started again with room, the host has what it confirmed (F43)',
  { timeout: 120_000 },
  async () => {
    const disk = openDisk(400);
    const issuer = await openIssuer();
    const settings = [...hostSettings.slice(2), ...issuer.settings, '--data-dir', `${disk.path}/data`];
    const first = await startHost(['--port', '0', ...settings]);
    const proxy = await openFaultProxy(first.url);
    const person = await begin(proxy, issuer);
    disk.fill();
    await person.until(is503);
    const confirmed = [...person.acknowledged];
    disk.empty();
    await first.end('SIGKILL');
    const last = await startHost(['--port', String(first.port), ...settings]);
    const summary = await person.finish();
    await last.end('SIGTERM');
    const database = await openPglite(`${disk.path}/data`);
    await expectWhole(database, 'full', summary);
    expectDurable(summary, [...confirmed, ...person.acknowledged]);
    await database.close();
    await proxy.close();
    issuer.close();
  },
);
