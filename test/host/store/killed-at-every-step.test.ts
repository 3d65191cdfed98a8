import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { migrate } from '../../../src/host/sql/migrate.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import { bundleProgram } from '../../support/bundle.ts';
import { startServer } from '../../support/databases.ts';
import { prepareFolder } from '../../support/prepared-pglite.ts';
import { callerOf } from './rows.ts';
import { act, look, prepare, stepping } from './steps.ts';
import type { Program } from '../../support/bundle.ts';
import type { TestServer } from '../../support/databases.ts';
import type { Caller, Database } from '../../../src/host/store.ts';
import type { Deed } from './steps.ts';

const options = { revertRows: 2 };

let made = 0;
const newAccount = async (database: Database, deed: Deed): Promise<Caller> => {
  const caller = callerOf(`step-${(made += 1)}`);
  const pipelines = [{ id: 'sales', label: 'Sales', stages: [{ id: 'new', label: 'New' }] }];
  await seedAccount(database.query, {
    id: caller.accountId,
    country: 'US',
    pipelines,
    allowDuplicateOpportunity: false,
  });
  await prepare(createSqlStore(database, options), caller, deed);
  return caller;
};

/** How it goes when nobody is killed. */
interface Undisturbed {
  /** The moments at which a transaction holds something else than at the one before, and the one after the last statement. */
  readonly moments: readonly number[];
  readonly answer: unknown;
  /** What may be seen: the state before, and the one after each transaction. */
  readonly states: readonly string[];
}

const runUndisturbed = async (database: Database, deed: Deed): Promise<Undisturbed> => {
  const caller = await newAccount(database, deed);
  const states = [await look(database, caller)];
  const kinds: string[] = [];
  const watched = stepping(
    database,
    (nth, sql) => void (kinds[nth] = sql.trim().split(' ')[0] ?? ''),
    async () => void states.push(await look(database, caller)),
  );
  const answer = await act(createSqlStore(watched, options), caller, deed);
  // Dying after a statement that only read is dying before it: nothing was written in between.
  const isRead = (kind: string | undefined): boolean => kind === 'select' || kind === 'savepoint' || kind === 'release';
  const moments = [...kinds.keys()].slice(2).filter((step) => !isRead(kinds[step - 1]));
  return { moments: [1, ...moments, kinds.length], answer, states };
};

/** What is there is what some transaction left; done again, it ends as if nothing had happened. Answers which state it was. */
const expectWhole = async (
  database: Database,
  caller: Caller,
  deed: Deed,
  undisturbed: Undisturbed,
): Promise<number> => {
  const seen = undisturbed.states.indexOf(await look(database, caller));
  expect(seen).toBeGreaterThanOrEqual(0);
  expect(await act(createSqlStore(database, options), caller, deed)).toEqual(undisturbed.answer);
  const [last] = undisturbed.states.slice(-1);
  // Taking back what is taken back is one more line in the audit log, nothing else.
  const again = deed === 'revert' && seen === undisturbed.states.length - 1;
  if (!again) expect(await look(database, caller)).toBe(last);
  return seen;
};

let program: Program;
beforeAll(async () => {
  program = await bundleProgram(resolve(import.meta.dirname, 'step-worker.ts'));
});
afterAll(() => program.remove());

const runAndDie = (place: string, { accountId }: Caller, deed: Deed, step: number): Promise<NodeJS.Signals | null> =>
  new Promise((done) => {
    const args = [program.path, place, accountId, deed, String(step)];
    spawn(process.execPath, args, { stdio: 'ignore' }).once('close', (_code, signal) => done(signal));
  });

/** Each step starts a process or a database, which takes ten times as long on a busy machine. */
const patient = { timeout: 900_000 };

const deeds = ['batch', 'revert'] as const;

describe('On PostgreSQL', () => {
  let server: TestServer;
  let database: Database;
  beforeAll(async () => {
    server = await startServer();
    database = openPostgres(server.url);
    await migrate(database);
  });
  afterAll(async () => {
    await database.close();
    await server.stop();
  });

  describe.each(deeds)('at every moment of a %s', (deed) => {
    let undisturbed: Undisturbed;
    beforeAll(async () => {
      undisturbed = await runUndisturbed(database, deed);
    });

    test('a host that is killed leaves what a transaction left, and another host goes on', patient, async () => {
      const seen = new Set<number>();
      const left = [...undisturbed.moments];
      const work = async (): Promise<void> => {
        for (let step = left.shift(); step !== undefined; step = left.shift()) {
          const caller = await newAccount(database, deed);
          expect(await runAndDie(server.url, caller, deed, step)).toBe('SIGKILL');
          seen.add(await expectWhole(database, caller, deed, undisturbed));
        }
      };
      await Promise.all([work(), work(), work()]);
      // A last page that finds nothing to do leaves what was there.
      const different = new Set(undisturbed.states.map((state) => undisturbed.states.indexOf(state)));
      expect([...seen].sort((a, b) => a - b)).toEqual([...different].sort((a, b) => a - b));
    });

    test('a database that is killed does so too', patient, async () => {
      const seen = new Set<number>();
      // After the last statement there is nothing left to ask of a database.
      for (const step of undisturbed.moments.slice(0, -1)) {
        const caller = await newAccount(database, deed);
        const killing = stepping(database, (nth) => (nth === step ? server.kill() : undefined));
        await expect(act(createSqlStore(killing, options), caller, deed)).rejects.toThrow('refused: busy');
        await database.close();
        await server.start();
        database = openPostgres(server.url);
        seen.add(await expectWhole(database, caller, deed, undisturbed));
      }
      expect(seen.size).toBeGreaterThan(deed === 'batch' ? 0 : 1);
    });
  });
});

test('On PGlite, when all is written or answered, a host that is killed does so too', patient, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-importer-steps-'));
  await prepareFolder(folder);
  let database = await openPglite(folder);
  await migrate(database);
  const deaths: { deed: Deed; step: number; caller: Caller; undisturbed: Undisturbed }[] = [];
  for (const deed of deeds) {
    const undisturbed = await runUndisturbed(database, deed);
    // Each takes seconds: a database starts in every process. `every-statement.test.ts` ends at the others.
    for (const step of undisturbed.moments.slice(deed === 'batch' ? -2 : -1))
      deaths.push({ deed, step, caller: await newAccount(database, deed), undisturbed });
  }
  await database.close();
  for (const { deed, step, caller } of deaths) expect(await runAndDie(folder, caller, deed, step)).toBe('SIGKILL');
  database = await openPglite(folder);
  for (const { deed, caller, undisturbed } of deaths) await expectWhole(database, caller, deed, undisturbed);
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});
