import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conform } from '../../../src/host/conformance/public.ts';
import { createImportHost } from '../../../src/host/handler.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import { startServer } from '../../../src/host/serve/server.ts';
import { testPglite, testPostgres } from '../../support/databases.ts';
import { asDescribed } from '../http/described.ts';
import { authenticate } from '../http/world.ts';
import type { RunningServer } from '../../../src/host/serve/server.ts';
import type { TestDatabase } from '../../support/databases.ts';

const people = {
  headers: { Authorization: 'Bearer admin' },
  memberHeaders: { Authorization: 'Bearer member' },
  otherAccountHeaders: { Authorization: 'Bearer other' },
};

describe.each([
  ['PGlite', testPglite],
  ['PostgreSQL', testPostgres],
] as const)('the host with the SQL store on %s, over HTTP', (_name, open) => {
  let opened: TestDatabase;
  let server: RunningServer;

  beforeAll(async () => {
    opened = await open();
    const users = [{ id: 'user-1', firstName: 'Ada', lastName: 'Byron', email: 'ada@crm.example' }];
    await seedAccount(opened.database.query, {
      id: 'north',
      country: 'US',
      users,
      customFields: [{ key: 'plan', label: 'Plan', kind: 'option', options: ['Basic'] }],
    });
    await seedAccount(opened.database.query, { id: 'south', allowDuplicateContact: true });
    const fetch = createImportHost({
      store: createSqlStore(opened.database),
      authenticate,
      capabilities: { addOption: true },
      limits: { requests: { count: 100_000, seconds: 1 } },
    });
    server = await startServer({ fetch, port: 0 });
  });
  afterAll(async () => {
    await server.stop();
    await opened.close();
  });

  test('keeps every rule', { timeout: 180_000 }, async () => {
    const { results, failed, skipped } = await conform(server.url, { ...people, fetch: asDescribed(fetch) });
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect({ failed, skipped }).toEqual({ failed: 0, skipped: 0 });
  });

  test('keeps every rule in an account that allows duplicates, too', { timeout: 180_000 }, async () => {
    const { results } = await conform(server.url, {
      headers: { Authorization: 'Bearer other' },
      fetch: asDescribed(fetch),
    });
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  });
});
