import { describe, expect, test } from 'vitest';
import { openPostgres } from '../../../src/host/serve/databases.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { writeCursor } from '../../../src/host/sql/cursor.ts';
import { onBothDatabases } from '../store/both.ts';
import { accounts, asProblem, asReceipt, batchOf, importRequest, person, startHost } from './world.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import type { TestHost } from './world.ts';

onBothDatabases('What a database cannot hold', (bench) => {
  const open = async (): Promise<TestHost> => {
    const { database } = bench();
    for (const { account } of accounts) await seedAccount(database.query, { id: account.id });
    return startHost({ store: createSqlStore(database) });
  };
  const begin = async (host: TestHost): Promise<string> => {
    const id = crypto.randomUUID();
    await host.ask('POST', '/imports', importRequest({ id }));
    return id;
  };
  const tooLarge = 2 ** 31;
  const nul = { code: 'EMAIL_INVALID', severity: 'warning', params: { 'a\u0000b': 1 } };
  const flood = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`x${at}`, '1']));

  test.each([
    ['a row beyond every file', { first: tooLarge, last: tooLarge, rows: [person(tooLarge, 'a@x.example')] }, 422],
    ['a line beyond every file', { rows: [{ ...person(1, 'a@x.example'), line: tooLarge }] }, 422],
    ['a range of blank rows beyond every file', { last: tooLarge, blank: tooLarge - 1 }, 422],
    ['an issue with NUL in a name', { rows: [{ ...person(1, 'a@x.example'), issues: [nul] }] }, 422],
    [
      'a record of two thousand unknown fields',
      { rows: [person(1, 'a@x.example', { ...flood, email: 'flood@x.example' })] },
      200,
    ],
  ])('%s', async (_name, wrong, status) => {
    const host = await open();
    const id = await begin(host);
    const batch = { ...batchOf([person(1, 'ann@new.example')], [], { importId: id }), ...wrong };
    const answer = await host.ask('PUT', `/imports/${id}/batches/${batch.first}`, batch);
    expect(answer.status).toBe(status);
    if (status === 200) expect(asReceipt(answer).results[0]?.issues).toHaveLength(1);
  });

  test.each([
    ['/imports?user=%00', 400],
    ['/imports?user=%F0%9F%98%80%ED%A0%80', 200],
    [`/imports?cursor=${writeCursor(['1', 'x'])}`, 200],
    [`/imports?cursor=${writeCursor(['+275760-09-13T00:00:00.000Z', 'x'])}`, 200],
    [`/imports?cursor=${writeCursor(['2026-01-01T00:00:00.000Z', '\0'])}`, 200],
    ['/imports?cursor=%00', 400],
    ['/imports?cursor=bm90LW91cnM', 200],
  ])('GET %s gets %i', async (path, status) => {
    const host = await open();
    await begin(host);
    expect((await host.ask('GET', path)).status).toBe(status);
  });

  test.each([
    ['a', 'b'],
    ['-1', '1'],
    ['1e9', '1'],
    ['99999999999', '1'],
    ['1.5', '1'],
  ])('a made-up place (%s, %s) among the issues is the beginning', async (...place) => {
    const host = await open();
    const id = await begin(host);
    const { status } = await host.ask('GET', `/imports/${id}/issues?cursor=${writeCursor(place)}`);
    expect(status).toBe(200);
  });

  test('an id in capitals is an id', async () => {
    const host = await open();
    const id = crypto.randomUUID().toUpperCase();
    expect((await host.ask('POST', '/imports', importRequest({ id }))).status).toBe(201);
    const batch = batchOf([person(1, `${id}@x.example`)], [], { importId: id });
    expect((await host.ask('PUT', `/imports/${id}/batches/1`, batch)).status).toBe(200);
    expect((await host.ask('GET', `/imports/${id}`)).body).toMatchObject({ id, received: [[1, 1]] });
  });

  test('tags of the import are stored as tags are: cleaned, in lower case, once', async () => {
    const host = await open();
    const id = crypto.randomUUID();
    await host.ask('POST', '/imports', importRequest({ id, tags: [' VIP ', 'vip', '\u200B'] }));
    await host.ask('PUT', `/imports/${id}/batches/1`, batchOf([person(1, `${id}@x.example`)], [], { importId: id }));
    const [contact] = await bench().database.query('select tags from contacts where email = $1', [`${id}@x.example`]);
    expect(contact).toEqual({ tags: ['vip'] });
  });
});

describe('While the database is away', () => {
  test.each(['/config', '/imports', `/imports/${crypto.randomUUID()}`])(
    'GET %s says so and when to come back',
    async (path) => {
      const host = startHost({ store: createSqlStore(openPostgres('postgres://nobody@127.0.0.1:1/none')) });
      const answer = await host.ask('GET', path);
      expect([answer.status, asProblem(answer)]).toMatchObject([503, { code: 'busy', retryable: true }]);
      expect(answer.headers.get('Retry-After')).toBe('2');
    },
  );

  test('so does a sign-in that needs it', async () => {
    const database = openPostgres('postgres://nobody@127.0.0.1:1/none');
    const authenticate = async () => (await database.query('select 1'), null);
    const answer = await startHost({ authenticate }).ask('GET', '/config');
    expect([answer.status, asProblem(answer).code]).toEqual([503, 'busy']);
  });
});
