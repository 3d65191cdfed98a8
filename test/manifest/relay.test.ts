import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from '../../manifest/relay/base64.ts';
import { callSchema } from '../../manifest/relay/messages.ts';
import { createDesk } from '../../manifest/relay/perform.ts';
import { createRelayFetch } from '../../manifest/relay/relay-fetch.ts';
import type { Carry } from '../../manifest/relay/relay-fetch.ts';
import type { Transport } from '../../src/session/ports/transport.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';

const endpoint = 'https://crm.example/imports-of-crm';
const signal = new AbortController().signal;
afterEach(() => vi.unstubAllGlobals());

/** What crosses is JSON, as between the parts of an extension. */
const overJson =
  (answer: Carry): Carry =>
  async (message) => {
    const there = await answer(JSON.parse(JSON.stringify(message)) as Parameters<Carry>[0]);
    return JSON.parse(JSON.stringify(there ?? null)) as unknown;
  };

const withHost = (host: (request: Request) => Response) => {
  const seen: { request: Request; init: RequestInit; body: Promise<string> }[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const request = new Request(address, { ...init, referrerPolicy: 'no-referrer' });
    seen.push({ request, init, body: request.clone().text() });
    return Promise.resolve(host(request));
  });
  const desk = createDesk('same-origin');
  const gone: string[] = [];
  const relay = createRelayFetch({
    endpoint,
    carry: overJson(async (message) => (message.type === 'call' ? desk.take(v.parse(callSchema, message)) : null)),
    onObstacle: (obstacle) => gone.push(obstacle),
  });
  return { transport: createHttpTransport({ endpoint, fetch: relay }), relay, seen, gone };
};

const summaryOf = (id: string) => ({ id });

describe('bytes', () => {
  it('survive the way as text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
      }),
    );
    expect(fromBase64(toBase64(new Uint8Array(200_000).fill(7)))).toHaveLength(200_000);
  });
});

describe('the wire over messages', () => {
  it('asks with the session of the page, follows no redirect, and hands no header on that is not the wire’s', async () => {
    const { relay, seen } = withHost(() => Response.json({ fine: true }, { headers: { 'X-Secret': '1' } }));
    const answer = await relay(`${endpoint}/config`, {
      headers: { Accept: 'application/json', Cookie: 'a=b', Authorization: 'x', 'Contact-Importer-Version': '1' },
      signal,
    });
    expect(await answer.json()).toEqual({ fine: true });
    expect(answer.headers.get('X-Secret')).toBeNull();
    const [{ request, init } = { request: null, init: {} }] = seen;
    expect(request?.url).toBe(`${endpoint}/config`);
    expect(init).toMatchObject({ credentials: 'same-origin', redirect: 'manual', referrerPolicy: 'no-referrer' });
    expect(new Headers(init.headers).get('authorization')).toBeNull();
    expect(new Headers(init.headers).get('contact-importer-version')).toBe('1');
  });

  it('that carries a token leaves the cookies at home', async () => {
    const sent: RequestInit[] = [];
    vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => (sent.push(init), Response.json({})));
    const desk = createDesk('include');
    const relay = createRelayFetch({
      endpoint,
      takesToken: true,
      carry: overJson(async (message) => (message.type === 'call' ? desk.take(v.parse(callSchema, message)) : null)),
      onObstacle: () => undefined,
    });
    await relay(`${endpoint}/config`, { headers: { Authorization: 'Bearer abc' } });
    await relay(`${endpoint}/config`);
    expect(sent.map(({ credentials }) => credentials)).toEqual(['omit', 'include']);
    expect(new Headers(sent[0]?.headers).get('authorization')).toBe('Bearer abc');
  });

  it('carries the body of a batch byte for byte', async () => {
    const { transport, seen } = withHost(() => Response.json(summaryOf('x'), { status: 200 }));
    const body = new TextEncoder().encode('{"rows":["Ž"]}');
    await transport.putBatch('11111111-2222-4333-8444-555555555555', 1, 2, body, signal);
    expect(await seen[0]?.body).toBe('{"rows":["Ž"]}');
    expect(seen[0]?.request.url).toBe(`${endpoint}/imports/11111111-2222-4333-8444-555555555555/batches/1`);
  });

  it.each([
    [401, { reason: 'status', status: 401 }],
    [403, { reason: 'status', status: 403 }],
    [503, { reason: 'status', status: 503 }],
    [302, { reason: 'redirect' }],
  ])('says %d as the ordinary wire says it', async (status, refusal) => {
    const { transport } = withHost(() => new Response('{}', { status }));
    expect(await transport.config(signal)).toMatchObject({ kind: 'refusal', ...refusal });
  });

  it('is a network failure where the call brought nothing', async () => {
    const { transport } = withHost(() => {
      throw new TypeError('offline');
    });
    expect(await transport.config(signal)).toMatchObject({ kind: 'refusal', reason: 'network' });
  });

  it.each([
    ['page-gone', () => Promise.reject(new Error('no receiver'))],
    ['page-gone', async () => undefined],
    ['page-gone', async () => null],
    ['page-gone', async () => ({ is: 'x' })],
    ['not-allowed', async () => ({ is: 'refused' })],
  ] satisfies readonly [string, Carry][])('is signed out at once, with the reason %s', async (reason, carry) => {
    const told = vi.fn();
    const fetch = createRelayFetch({ endpoint, carry, onObstacle: told });
    const config = await createHttpTransport({ endpoint, fetch }).config(signal);
    expect(config).toMatchObject({ reason: 'status', status: 401, code: reason });
    expect(told.mock.calls).toEqual([[reason]]);
  });

  it('leaves its endpoint for no other address', async () => {
    const { relay, seen } = withHost(() => new Response('{}'));
    for (const address of ['https://crm.example/admin', 'https://evil.example/', `${endpoint}-other/config`])
      await expect(relay(address)).rejects.toThrow('not part of the endpoint');
    expect(seen).toEqual([]);
  });

  it('lets every call of the ordinary transport through', async () => {
    const { transport, seen, gone } = withHost(() => new Response('{}', { status: 404 }));
    const id = crypto.randomUUID();
    const bytes = new Uint8Array([123, 125]);
    const anything = {} as never; // what the bodies say does not matter on the way
    const calls: { readonly [name in keyof Transport]-?: () => Promise<unknown> } = {
      config: () => transport.config(signal),
      createImport: () => transport.createImport(anything, signal),
      preview: () => transport.preview(id, bytes, signal),
      putBatch: () => transport.putBatch(id, 1, 2, bytes, signal),
      complete: () => transport.complete(id, anything, signal),
      cancel: () => transport.cancel(id, signal),
      summary: () => transport.summary(id, signal),
      list: () => transport.list({ cursor: 'a b/c+d=', state: 'completed', user: 'Zoë, (x)' }, signal),
      issues: () => transport.issues(id, { cursor: '2', severity: 'error', code: 'EMAIL_INVALID' }, signal),
      report: () => transport.report(id, 'all', signal),
      revert: () => transport.revert(id, 'all', signal, true),
      createField: () => transport.createField(anything, signal),
      addOption: async () => transport.addOption?.('contact.größe (alt)', { option: 'x' }, signal),
      receipt: async () => transport.receipt?.(id, signal),
      // Asks the page, not the host.
      renew: async () => ({ status: 404 }),
    };
    for (const [name, call] of Object.entries(calls)) expect(await call(), name).toMatchObject({ status: 404 });
    expect(gone).toEqual([]);
    expect(seen).toHaveLength(Object.keys(calls).length - 1);
  });

  it('is stopped there when it is given up here', async () => {
    const told: string[] = [];
    const relay = createRelayFetch({
      endpoint,
      carry: (message) => {
        told.push(message.type);
        return message.type === 'call' ? new Promise(() => undefined) : Promise.resolve(null);
      },
      onObstacle: () => undefined,
    });
    const ending = new AbortController();
    const asked = relay(`${endpoint}/config`, { signal: ending.signal });
    await Promise.resolve();
    ending.abort();
    await expect(asked).rejects.toThrow();
    expect(told.filter((type) => type === 'stop').length).toBeLessThanOrEqual(1);
  });
});
