import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgres } from '../../src/host/serve/databases.ts';
import { migrate } from '../../src/host/sql/migrate.ts';
import type { Database } from '../../src/host/store.ts';
import { newPglite } from './prepared-pglite.ts';
import { initialise, launchPostgres, stopPostgres } from './postgres-server.ts';

/** A database for tests, migrated. */
export interface TestDatabase {
  readonly name: 'PGlite' | 'PostgreSQL';
  readonly database: Database;
  /** Where another process finds it; only PostgreSQL takes a second connection. */
  readonly url?: string;
  close(): Promise<void>;
}

/** Empties every table, so that one database serves a whole test process. */
export const truncateAll = async (database: Database): Promise<void> => {
  const tables = await database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'`,
  );
  if (tables.length > 0) await database.query(`truncate ${tables.map(({ name }) => `"${name}"`).join(', ')}`);
};

let pglite: Promise<Database> | null = null;

/** PGlite in memory, one instance per process: it takes seconds to start. */
export const testPglite = async (): Promise<TestDatabase> => {
  pglite ??= openMigrated();
  const database = await pglite;
  await truncateAll(database);
  return { name: 'PGlite', database, close: async () => undefined };
};

const openMigrated = async (): Promise<Database> => {
  const database = await newPglite();
  await migrate(database);
  return database;
};

/** A real PostgreSQL: `TEST_DATABASE_URL`, or the server inside the dev dependency. Its database is emptied. */
export const testPostgres = async (): Promise<TestDatabase> => {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await startServer() : null;
  const url = server?.url ?? given ?? '';
  const database = openPostgres(url);
  await migrate(database);
  await truncateAll(database);
  return {
    name: 'PostgreSQL',
    database,
    url,
    close: async () => {
      await database.close();
      await server?.stop();
    },
  };
};

/** A PostgreSQL of our own, which a test may also kill. */
export interface TestServer {
  readonly url: string;
  /**
   * Ends it and waits until it is gone: by default as a power cut would; `SIGINT` is a fast, `SIGQUIT` an immediate
   * shutdown of its own.
   */
  kill(how?: 'SIGKILL' | 'SIGINT' | 'SIGQUIT'): Promise<void>;
  /** Starts it again on the same folder and port. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the embedded server on a free port, in a folder of its own that goes with it. */
export const startServer = async (within: string = tmpdir()): Promise<TestServer> => {
  const folder = mkdtempSync(join(within, 'contact-importer-pg-'));
  chmodSync(folder, 0o711); // the server may run as another user, who must pass through
  const databaseDir = join(folder, 'data');
  const port = await freePort();
  initialise(folder, databaseDir);
  let server = await launchPostgres(folder, databaseDir, port);
  await createDatabase(port);
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/importer`,
    kill: (how) => killServer(databaseDir, how),
    start: async () => {
      server = await launchPostgres(folder, databaseDir, port);
    },
    stop: async () => {
      await stopPostgres(server);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const createDatabase = async (port: number): Promise<void> => {
  const client = new pg.Client(`postgres://postgres:postgres@127.0.0.1:${port}/postgres`);
  await client.connect();
  await client.query('create database importer');
  await client.end();
};

/** The server's processes are one group of children of the one whose number its folder keeps. */
const killServer = async (databaseDir: string, how: NodeJS.Signals = 'SIGKILL'): Promise<void> => {
  const main = Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = childrenOf(main);
  // A shutdown of its own is the main process's to carry out.
  for (const pid of how === 'SIGKILL' ? [main, ...children] : [main]) signalProcess(pid, how);
  while ([main, ...children].some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 20));
  rmSync(join(databaseDir, 'postmaster.pid'), { force: true });
};

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

const signalProcess = (pid: number, how: NodeJS.Signals): void => {
  try {
    process.kill(pid, how);
  } catch {
    // It has ended by itself.
  }
};

/** A dead process that its parent has not buried yet counts as gone. */
const isRunning = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
