import { readFile } from 'node:fs/promises';
import { createImportHost } from '../handler.ts';
import { createSqlStore } from '../sql/create-sql-store.ts';
import { migrate } from '../sql/migrate.ts';
import { seedAccount } from '../sql/seed.ts';
import { readBrand } from './brand-file.ts';
import { openPglite, openPostgres } from './databases.ts';
import { createDemoSignIn } from './demo-sign-in.ts';
import { createJwtAuthenticator } from './jwt.ts';
import { SettingsError } from './settings.ts';
import { startServer } from './server.ts';
import type { AccountSeed } from '../sql/seed.ts';
import type { Database } from '../store.ts';
import type { Door } from './door.ts';
import type { RunningServer } from './server.ts';
import type { JwtSettings, ServeSettings } from './settings.ts';

/** A running host and what the person who started it should read. */
export interface Served {
  readonly server: RunningServer;
  readonly notes: readonly string[];
}

type Log = (entry: object) => void;

/**
 * Takes the port, opens the database, brings it up to date, and serves the protocol from it. The port comes first:
 * that it is taken is known at once, and what arrives meanwhile waits for the database.
 */
export async function runServe(settings: ServeSettings, log: Log): Promise<Served> {
  const brand = settings.brandFile === null ? null : readBrand(await readJsonFile(settings.brandFile));
  const seeds = settings.accountsFile === null ? [] : readSeeds(await readJsonFile(settings.accountsFile));
  let open: (ready: Application) => void = () => undefined;
  let ready: Application | null = null;
  const opened = new Promise<Application>((resolve) => {
    open = resolve;
  });
  const server = await startServer({
    port: settings.port,
    hostname: settings.hostname,
    fetch: async (request) => (ready ?? (await opened)).answer(request),
    health: async () => {
      if (ready === null) return 'starting';
      return (await answers(ready.database)) ? 'ok' : 'store-unreachable';
    },
    close: async () => ready?.database.close(),
  });
  try {
    ready = await openApplication(settings, seeds, brand?.brand, log);
  } catch (error) {
    await server.stop();
    throw error;
  }
  open(ready);
  return { server, notes: [...ready.notes, ...(brand?.notes ?? [])] };
}

interface Application {
  readonly database: Database;
  readonly notes: readonly string[];
  readonly answer: (request: Request) => Promise<Response>;
}

async function openApplication(
  settings: ServeSettings,
  seeds: readonly AccountSeed[],
  brand: unknown,
  log: Log,
): Promise<Application> {
  const database =
    settings.databaseUrl === null ? await openPglite(settings.dataDir) : openPostgres(settings.databaseUrl);
  try {
    await migrate(database);
    for (const seed of seeds) await database.transaction((query) => seedAccount(query, seed));
    const door = settings.auth === 'demo' ? await createDemoSignIn(database) : openJwt(settings.auth, database);
    const host = createImportHost({
      store: createSqlStore(database),
      authenticate: door.authenticate,
      basePath: settings.basePath,
      allowedOrigins: settings.allowedOrigins,
      capabilities: { createField: true, addOption: true },
      limits: { ...settings.limits, requests: { count: settings.requests, seconds: 10 } },
      ...(settings.consent !== null && { consent: settings.consent }),
      ...(brand !== undefined && { brand }),
      log,
    });
    return { database, notes: door.notes, answer: async (request) => (await door.routes(request)) ?? host(request) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The issuer says which accounts there are: one that it names for the first time begins with the defaults. */
function openJwt(settings: JwtSettings, database: Database): Door {
  const verify = createJwtAuthenticator(settings);
  const known = new Set<string>();
  return {
    routes: async () => null,
    notes: [],
    async authenticate(request) {
      const caller = await verify(request);
      if (caller && !known.has(caller.accountId)) {
        await database.transaction((query) => seedAccount(query, { id: caller.accountId }));
        known.add(caller.accountId);
      }
      return caller;
    },
  };
}

async function answers(database: Database): Promise<boolean> {
  try {
    await database.query('select 1');
    return true;
  } catch {
    return false;
  }
}

async function readJsonFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read';
    throw new SettingsError(`The file ${path} is of no use: ${why}.`);
  }
}

function readSeeds(content: unknown): readonly AccountSeed[] {
  const isSeed = (entry: unknown): entry is AccountSeed =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' && entry.id !== '';
  if (Array.isArray(content) && content.every(isSeed)) return content;
  throw new SettingsError('The accounts file must hold a list of accounts, each with an id.');
}
