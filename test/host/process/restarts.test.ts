import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import { createChance } from '../../sim/chance.ts';
import { startServer } from '../../support/databases.ts';
import type { TestServer } from '../../support/databases.ts';
import { prepareFolder } from '../../support/prepared-pglite.ts';
import { openFaultProxy } from '../../support/fault-proxy.ts';
import type { FaultProxy } from '../../support/fault-proxy.ts';
import { contactsFile, expectDurable, expectWhole, hostSettings } from './account.ts';
import { openIssuer, startHost } from './host-process.ts';
import type { HostProcess, Issuer } from './host-process.ts';
import { openPerson } from './person.ts';
import type { Person } from './person.ts';

let issuer: Issuer;
beforeAll(async () => {
  issuer = await openIssuer();
});
afterAll(() => issuer.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Every batch takes a little while, so that there is a middle to disturb. */
const slow = (proxy: FaultProxy): void => {
  proxy.choose = ({ path }) => (path.includes('/batches/') ? { kind: 'late', ms: 300 } : { kind: 'pass' });
};

interface Disturbance {
  readonly signal: 'SIGKILL' | 'SIGTERM';
  readonly times: number;
  readonly seed: number;
}

/** Ends the host again and again while the person imports, and starts another one on the same port. */
const disturb = async (
  first: HostProcess,
  settings: readonly string[],
  person: Person,
  { signal, times, seed }: Disturbance,
): Promise<HostProcess> => {
  const chance = createChance(seed);
  let host = first;
  for (let nth = 0; nth < times; nth += 1) {
    const confirmed = person.acknowledged.length;
    await person.until((state) => state.step === 'finished' || person.acknowledged.length > confirmed);
    await pause(chance.between(0, 250));
    const code = await host.end(signal);
    if (signal === 'SIGTERM') expect(code).toBe(0);
    host = await startHost(['--port', String(first.port), ...settings]);
  }
  return host;
};

describe('A host on PostgreSQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  test.each([
    { name: 'is restarted in turn while batches come in (F40)', signal: 'SIGTERM', times: 2, seed: 40 },
    { name: 'is killed while batches come in (F39)', signal: 'SIGKILL', times: 3, seed: 39 },
  ] as const)('$name: nothing is lost, nothing is there twice', { timeout: 180_000 }, async (disturbance) => {
    const account = `restart-${disturbance.seed}`;
    const settings = [...hostSettings.slice(2), ...issuer.settings, '--database-url', server.url];
    const first = await startHost(['--port', '0', ...settings]);
    const proxy = await openFaultProxy(first.url);
    slow(proxy);
    const person = openPerson({ endpoint: proxy.url, token: await issuer.token(account), hurry: 5 });
    person.insist();
    await person.start(contactsFile);
    const last = await disturb(first, settings, person, disturbance);
    const summary = await person.finish();
    const database = openPostgres(server.url);
    await expectWhole(database, account, summary);
    expectDurable(summary, person.acknowledged);
    expect(person.shown).not.toContain('failed');
    await database.close();
    await last.end('SIGTERM');
    await proxy.close();
  });
});

describe('A host on a PGlite folder', () => {
  test(
    'keeps what it acknowledged when it is killed, and refuses a second start (F39, F44)',
    { timeout: 180_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'contact-importer-process-'));
      await prepareFolder(folder);
      const settings = [...hostSettings.slice(2), ...issuer.settings, '--data-dir', folder];
      const first = await startHost(['--port', '0', ...settings]);
      await expect(startHost(['--port', '0', ...settings])).rejects.toThrow(
        `in use by process ${first.child.pid ?? 0}. Stop it first`,
      );
      const proxy = await openFaultProxy(first.url);
      slow(proxy);
      const person = openPerson({ endpoint: proxy.url, token: await issuer.token('folder'), hurry: 5 });
      person.insist();
      await person.start(contactsFile);
      const last = await disturb(first, settings, person, { signal: 'SIGKILL', times: 2, seed: 44 });
      const summary = await person.finish();
      await last.end('SIGTERM');
      const database = await openPglite(folder);
      await expectWhole(database, 'folder', summary);
      expectDurable(summary, person.acknowledged);
      await database.close();
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  );

  test(
    'lets another machine go on with only the file and the id of the import (F04)',
    { timeout: 120_000 },
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'contact-importer-process-'));
      await prepareFolder(folder);
      const host = await startHost([...hostSettings, ...issuer.settings, '--data-dir', folder]);
      const proxy = await openFaultProxy(host.url);
      const token = await issuer.token('elsewhere');
      proxy.choose = ({ path }) => (/batches\/(?:81|[12]\d\d)$/.test(path) ? { kind: 'reset' } : { kind: 'pass' });
      const here = openPerson({ endpoint: proxy.url, token });
      await here.start(contactsFile);
      await here.until(() => here.acknowledged.length >= 4);
      const { state } = here.session;
      const importId = state.step === 'sending' || state.step === 'paused' ? state.progress.importId : '';
      here.session.dispose();

      proxy.choose = () => ({ kind: 'pass' });
      const there = openPerson({ endpoint: proxy.url, token });
      await there.until((now) => 'config' in now && now.config !== null);
      const other = contactsFile.replace('person7@', 'person8@');
      there.session.send({ do: 'resume-checkpoint', importId, file: new File([other], 'contacts.csv') });
      await there.until((now) => now.step === 'paused' && now.reason.fault?.code === 'FILE_OTHER');
      expect(there.acknowledged).toEqual([]);
      there.session.send({ do: 'resume', file: new File([contactsFile], 'renamed.csv') });
      const summary = await there.finish();
      const sentAgain = there.acknowledged.filter(([first]) => here.acknowledged.some(([mine]) => mine === first));
      expect(sentAgain).toEqual([]);
      await host.end('SIGTERM');
      const database = await openPglite(folder);
      await expectWhole(database, 'elsewhere', summary);
      await database.close();
      await proxy.close();
      rmSync(folder, { recursive: true, force: true });
    },
  );
});
