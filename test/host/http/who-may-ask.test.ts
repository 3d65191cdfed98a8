import { describe, expect, test } from 'vitest';
import { asProblem, authenticate, batchOf, importId, importRequest, person, requestFor, startHost } from './world.ts';

const batch = batchOf([person(1, 'ann@new.example')]);
const calls: readonly (readonly [method: string, path: string, body?: unknown])[] = [
  ['POST', '/imports', importRequest()],
  ['GET', '/imports'],
  ['GET', `/imports/${importId}`],
  ['POST', `/imports/${importId}/preview`, batch],
  ['PUT', `/imports/${importId}/batches/1`, batch],
  ['POST', `/imports/${importId}/complete`, { rows: 1, blank: 0, heldBack: 0, sent: 1 }],
  ['POST', `/imports/${importId}/cancel`],
  ['GET', `/imports/${importId}/issues`],
  ['GET', `/imports/${importId}/report.csv`],
  ['GET', `/imports/${importId}/receipt`],
  ['POST', `/imports/${importId}/revert`, { scope: 'all' }],
  ['POST', '/fields', { label: 'Shoe size', kind: 'number' }],
];

describe.each(calls.map(([method, path, body]) => ({ method, path, body })))(
  '$method $path',
  ({ method, path, body }) => {
    test('is refused to nobody with 401 and to a member with 403', async () => {
      const { ask } = startHost({ capabilities: { createField: true } });
      const nobody = await ask(method, path, body, { as: 'nobody' });
      expect([nobody.status, asProblem(nobody).code]).toEqual([401, 'not-signed-in']);
      const member = await ask(method, path, body, { as: 'member' });
      expect([member.status, asProblem(member).code]).toEqual([403, 'not-admin']);
    });

    test('finds nothing of another account', async () => {
      const { ask, store } = startHost();
      await ask('POST', '/imports', importRequest());
      await ask('PUT', `/imports/${importId}/batches/1`, batch);
      const before = store.contacts('north');
      const answer = await ask(method, path, body, { as: 'other' });
      if (path.includes(importId)) expect(asProblem(answer).code).toBe('import-not-found');
      expect(answer.text).not.toContain('ann@');
      expect(store.contacts('north')).toEqual(before);
    });
  },
);

describe('the config', () => {
  test('tells a member that they cannot import, and nothing about colleagues, fields or tags', async () => {
    const { ask } = startHost();
    const { status, body } = await ask('GET', '/config', undefined, { as: 'member' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ canImport: false, why: 'not-admin', fields: [], users: [], tags: [], pipelines: [] });
    expect(body).not.toHaveProperty('contactCount');
  });

  test('carries limits, capabilities, consent and brand of the host', async () => {
    const { ask } = startHost({
      limits: { batchRows: 7 },
      capabilities: { preview: false },
      guards: { clearsFields: true },
      consent: (caller) => `${caller.accountId} agreed`,
      brand: { name: 'Harbor' },
    });
    expect((await ask('GET', '/config')).body).toMatchObject({
      account: { id: 'north', country: 'US' },
      user: { id: 'user-1', name: 'Ada Byron' },
      canImport: true,
      limits: { fileBytes: 30 * 1024 * 1024, batchRows: 7 },
      capabilities: { preview: false, revert: true, createField: false },
      guards: { clearsFields: true },
      consent: { text: 'north agreed' },
      brand: { name: 'Harbor' },
      contactCount: 1,
      revertDays: 30,
    });
  });

  test('is sent again only when something in it changed', async () => {
    const { ask } = startHost({ capabilities: { createField: true } });
    const tag = (await ask('GET', '/config')).headers.get('ETag') ?? '';
    const again = (value: string) => ask('GET', '/config', undefined, { headers: { 'If-None-Match': value } });
    for (const value of [tag, `W/${tag}`, `"x", ${tag}`, '*']) expect((await again(value)).status).toBe(304);
    expect((await again('"x"')).status).toBe(200);
    await ask('POST', '/fields', { label: 'Shoe size', kind: 'number' });
    expect((await again(tag)).status).toBe(200);
  });

  test('differs between two people of one account', async () => {
    const { ask } = startHost();
    const tag = (await ask('GET', '/config')).headers.get('ETag') ?? '';
    const options = { as: 'member', headers: { 'If-None-Match': tag } } as const;
    expect((await ask('GET', '/config', undefined, options)).status).toBe(200);
  });
});

describe('pages of other origins', () => {
  const from = (origin: string, method = 'GET', more = {}) =>
    requestFor(method, '/config', undefined, { headers: { Origin: origin, ...more } });
  const allowedOrigins = ['https://app.example', 'chrome-extension://abcdef'];

  test.each([
    ['an allowed page', 'https://app.example', 200, 'https://app.example'],
    ['an allowed extension', 'chrome-extension://abcdef', 200, 'chrome-extension://abcdef'],
    ['an extension that brings a token', 'moz-extension://0b5c1a7e-7c1c-4c7e-8d55-1f1d0f6a2b11', 200, null],
    ['a page that resembles one', 'https://moz-extension.example', 403, null],
    ['the host’s own page', 'https://crm.example', 200, null],
    ['any other page', 'https://evil.example', 403, null],
    ['a page that resembles an allowed one', 'https://app.example.evil.example', 403, null],
    ['an allowed name over http', 'http://app.example', 403, null],
    ['the host’s name over http', 'http://crm.example', 403, null],
    ['another port', 'https://crm.example:8443', 403, null],
    ['a sandboxed frame', 'null', 403, null],
  ])('%s: %s gets %i', async (_what, origin, status, allowed) => {
    const { handle } = startHost({ allowedOrigins });
    const answer = await handle(from(origin));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(allowed);
    expect(answer.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(answer.headers.get('Vary')).toContain('Origin');
  });

  test('an allowed page may ask before it sends, any other learns nothing', async () => {
    const { handle } = startHost({ allowedOrigins, allowedHeaders: ['X-Tenant-Session'] });
    const asked = (origin: string) => handle(from(origin, 'OPTIONS', { 'Access-Control-Request-Method': 'PUT' }));
    const allowed = await asked('https://app.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST, PUT');
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('Contact-Importer-Version');
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toContain('X-Tenant-Session');
    const foreign = await asked('https://evil.example');
    expect(foreign.headers.get('Access-Control-Allow-Methods')).toBeNull();
    expect(foreign.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  test('an extension without a token is as foreign as any page, and learns nothing before it sends', async () => {
    const { handle } = startHost({ allowedOrigins });
    const origin = 'moz-extension://0b5c1a7e-7c1c-4c7e-8d55-1f1d0f6a2b11';
    const cookie = from(origin, 'GET', { Authorization: '', Cookie: 'session=admin' });
    expect((await handle(cookie)).status).toBe(403);
    const asked = await handle(from(origin, 'OPTIONS', { 'Access-Control-Request-Method': 'PUT' }));
    expect(asked.headers.get('Access-Control-Allow-Methods')).toBeNull();
  });

  test('behind a proxy that ends TLS, the own page is still the own page', async () => {
    const { handle } = startHost({ basePath: '' });
    const request = new Request('http://crm.example/config', {
      headers: { Origin: 'https://crm.example', 'Contact-Importer-Version': '1', Authorization: 'Bearer admin' },
    });
    expect((await handle(request)).status).toBe(200);
  });

  test.each(['*', 'app.example', 'https://app.example/path', 'null', ''])('"%s" cannot be allowed', (origin) => {
    expect(() => startHost({ allowedOrigins: [origin] })).toThrow('is not an origin');
  });
});

describe('too many requests', () => {
  test('of one account wait, as long as Retry-After says; another account does not', async () => {
    let now = Date.UTC(2026, 0, 15);
    const { ask } = startHost({ clock: () => now, limits: { requests: { count: 3, seconds: 6 } } });
    const statuses = async (as: 'admin' | 'other', times: number): Promise<readonly number[]> => {
      const seen: number[] = [];
      for (let time = 0; time < times; time++) seen.push((await ask('GET', '/config', undefined, { as })).status);
      return seen;
    };
    expect(await statuses('admin', 4)).toEqual([200, 200, 200, 429]);
    const refused = await ask('GET', '/config');
    expect([refused.headers.get('Retry-After'), asProblem(refused).retryable]).toEqual(['2', true]);
    expect(await statuses('other', 1)).toEqual([200]);
    now += 2_000;
    expect(await statuses('admin', 2)).toEqual([200, 429]);
    now += 60_000;
    expect(await statuses('admin', 4)).toEqual([200, 200, 200, 429]);
  });
});

describe('the log', () => {
  test('has one line per request that names account and import, and nothing of any contact', async () => {
    const lines: object[] = [];
    const { ask } = startHost({ log: (line) => lines.push(line) });
    await ask('POST', '/imports', importRequest());
    await ask('PUT', `/imports/${importId}/batches/1`, batchOf([person(1, 'secret@person.example')]));
    const { headers } = await ask('GET', `/imports?user=secret-user&cursor=secret-cursor`);
    await ask('GET', '/nowhere/secret-path');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toEqual({
      time: '2026-01-15T12:00:00.000Z',
      request: expect.any(String),
      method: 'PUT',
      route: 'imports/:import/batches/:first',
      status: 200,
      milliseconds: 0,
      account: 'north',
      user: 'user-1',
      import: importId,
    });
    expect(lines[2]).toMatchObject({ request: headers.get('X-Request-Id') });
    expect(lines[3]).toMatchObject({ route: 'none', status: 404, code: 'not-found' });
    expect(JSON.stringify(lines)).not.toMatch(/secret|Ann/);
  });

  test('of an unexpected error names its class only, and the answer not even that', async () => {
    const lines: object[] = [];
    const failing = startHost({ authenticate });
    failing.store.summary = () => Promise.reject(new RangeError('row ann@secret.example of table contacts'));
    const { ask } = startHost({ store: failing.store, log: (line) => lines.push(line) });
    const answer = await ask('GET', `/imports/${importId}`);
    expect([answer.status, asProblem(answer).code]).toEqual([500, 'host-failed']);
    expect(lines).toMatchObject([{ error: 'RangeError', code: 'host-failed' }]);
    expect(JSON.stringify(lines) + answer.text).not.toMatch(/secret|table/);
  });
});
