import { createImportHost } from '../../../src/host/handler.ts';
import { runConform } from '../../../src/host/serve/conform-command.ts';
import { openPglite, openPostgres } from '../../../src/host/serve/databases.ts';
import { startServer } from '../../../src/host/serve/server.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { migrate } from '../../../src/host/sql/migrate.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import { authenticate } from '../http/world.ts';

/** `npm run conform`: our own host, on PGlite or on `DATABASE_URL`, judged by the kit over HTTP. */

const { DATABASE_URL } = process.env;
const database = DATABASE_URL === undefined ? await openPglite() : openPostgres(DATABASE_URL);
await migrate(database);
await seedAccount(database.query, {
  id: 'north',
  country: 'US',
  users: [{ id: 'user-1', firstName: 'Ada', lastName: 'Byron', email: 'ada@crm.example' }],
});
await seedAccount(database.query, { id: 'south', allowDuplicateContact: true });
const server = await startServer({
  port: 0,
  fetch: createImportHost({
    store: createSqlStore(database),
    authenticate,
    limits: { requests: { count: 100_000, seconds: 1 } },
  }),
  close: () => database.close(),
});
const options = {
  headers: { Authorization: 'Bearer admin' },
  memberHeaders: { Authorization: 'Bearer member' },
  otherAccountHeaders: { Authorization: 'Bearer other' },
};
const holds = await runConform({ endpoint: server.url, options, json: false }, console.log);
await server.stop();
process.exit(holds ? 0 : 1);
