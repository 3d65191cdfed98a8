import { resolve } from 'node:path';
import { createImportHost } from '../../../src/host/handler.ts';
import type { HostLimits } from '../../../src/host/options.ts';
import { createCookieSession, createSignInRoutes } from '../../../src/host/serve/cookie-session.ts';
import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import { addressOf } from '../../../src/host/serve/jwt.ts';
import type { RunningServer } from '../../../src/host/serve/server.ts';
import { startServer } from '../../../src/host/serve/server.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { migrate } from '../../../src/host/sql/migrate.ts';
import type { Caller, Database } from '../../../src/host/store.ts';
import { demoAccounts, demoSignIns } from './demo-accounts.ts';
import { createRoutes } from './routes.ts';
import { seedDemo } from './seed-demo.ts';
import { createStaticFiles } from './static-files.ts';

export interface DemoOptions {
  /** 0 picks a free one. */
  readonly port: number;
  /** One that is open already, and is closed with the demo; absent: as the next two say. */
  readonly database?: Database;
  /** PostgreSQL; absent: PGlite. */
  readonly databaseUrl?: string;
  /** PGlite's folder; absent: in memory. */
  readonly dataDir?: string;
  /** What the import host takes, where it is not the default. */
  readonly limits?: Partial<HostLimits>;
  /** Mapping packs that the import host supplies. */
  readonly mappingPacks?: readonly unknown[];
}

export interface RunningDemo extends RunningServer {
  readonly database: Database;
}

const project = resolve(import.meta.dirname, '../../..');

/** The demo CRM: its pages, its own routes, and the import host mounted as a customer would mount it. */
export const startDemo = async ({ port, ...options }: DemoOptions): Promise<RunningDemo> => {
  const database = await openDatabase(options);
  try {
    await migrate(database);
    await seedDemo(database);
    const server = await startServer({ port, fetch: createFetch(database, options), close: () => database.close() });
    return { ...server, database };
  } catch (error) {
    await database.close();
    throw error;
  }
};

const openDatabase = async ({ database, databaseUrl, dataDir }: Omit<DemoOptions, 'port'>): Promise<Database> =>
  database ?? (databaseUrl === undefined ? openPglite(dataDir) : openPostgres(databaseUrl));

const createFetch = (
  database: Database,
  { limits = {}, mappingPacks = [] }: Pick<DemoOptions, 'limits' | 'mappingPacks'>,
): ((request: Request) => Promise<Response>) => {
  // The secret lives as long as the process: a restart signs everybody out, which a demo may do.
  const session = createCookieSession({ secret: `${crypto.randomUUID()}${crypto.randomUUID()}`, secure: false });

  const authenticate = async (request: Request): Promise<Caller | null> => {
    const known = await session.read(request);
    const account = demoAccounts.find(({ id }) => id === known?.accountId);
    const user = account?.users.find(({ id }) => id === known?.userId);
    const signIn = demoSignIns.find(({ userId }) => userId === known?.userId);
    if (!account || !user || !signIn) return null;
    return {
      accountId: account.id,
      user: { id: user.id, name: `${user.firstName} ${user.lastName}`, email: user.email },
      isAdmin: signIn.role === 'admin',
      ...addressOf(request),
    };
  };

  const signInRoutes = createSignInRoutes(session, ({ email, password }) => {
    const person = demoSignIns.find((entry) => entry.email === email.toLowerCase());
    const [account] = demoAccounts;
    return person && account && password === 'harbor' ? { accountId: account.id, userId: person.userId } : null;
  });
  const host = createImportHost({
    store: createSqlStore(database),
    authenticate,
    basePath: '/contact-importer',
    capabilities: { createField: true, addOption: true },
    limits,
    mappingPacks,
  });
  const routes = createRoutes(database, authenticate, session);
  const files = createStaticFiles(resolve(project, 'dist/demo'), resolve(project, 'dist'));

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/contact-importer/')) return host(request);
    return (await signInRoutes(request)) ?? (await routes(request)) ?? files(request);
  };
};
