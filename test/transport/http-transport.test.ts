import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../src/session/ports/transport.ts';
import type { Refusal } from '../../src/session/ports/transport.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';
import type { HttpOptions } from '../../src/transport/call-host.ts';

const importId = '11111111-1111-4111-8111-111111111111';
const stats = { total: 1, created: 1, updated: 0, unchanged: 0, failed: 0, notSent: 0, withWarnings: 0 };
const receipt = { importId, first: 1, last: 1, results: [{ row: 1, outcome: 'created', issues: [] }], stats };
const body = new TextEncoder().encode('{"rows":[]}');
const never = new AbortController().signal;

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
}

/** A host that answers the same to everything, and remembers what it was asked. */
const hostThat = (
  answer: () => Response | Promise<Response>,
): { readonly fetch: typeof fetch; readonly asked: Asked[] } => {
  const asked: Asked[] = [];
  return {
    asked,
    fetch: (async (url: string, init: RequestInit) => {
      asked.push({ url, init, headers: new Headers(init.headers) });
      return answer();
    }) as typeof fetch,
  };
};

const put = (answer: () => Response | Promise<Response>, options: Partial<HttpOptions> = {}): Promise<unknown> =>
  createHttpTransport({ endpoint: '/api/', ...hostThat(answer), ...options }).putBatch(importId, 1, 1, body, never);

const json = (value: unknown, init: ResponseInit = {}): Response =>
  new Response(typeof value === 'string' ? value : JSON.stringify(value), {
    headers: { 'Content-Type': 'application/json' },
    ...init,
  });

describe('a request says who speaks and asks for headers anew', () => {
  test('the address, the version and the body of a batch', async () => {
    const host = hostThat(() => json(receipt));
    const transport = createHttpTransport({ endpoint: '/api/', headers: { Authorization: 'token' }, ...host });
    expect(await transport.putBatch(importId, 7, 9, body, never)).toEqual(receipt);
    const [asked] = host.asked;
    expect(asked?.url).toBe(`/api/imports/${importId}/batches/7`);
    expect(asked?.init).toMatchObject({ method: 'PUT', redirect: 'manual', credentials: 'same-origin' });
    expect(asked?.headers.get('Contact-Importer-Version')).toBe('1');
    expect(asked?.headers.get('Content-Type')).toBe('application/json');
    expect(asked?.headers.get('Authorization')).toBe('token');
  });

  test('a function of headers is asked for each request', async () => {
    let count = 0;
    const host = hostThat(() => json(receipt));
    const transport = createHttpTransport({
      endpoint: '',
      headers: async () => ({ Authorization: `token-${(count += 1)}` }),
      ...host,
    });
    await transport.putBatch(importId, 1, 1, body, never);
    await transport.putBatch(importId, 1, 1, body, never);
    expect(host.asked.map(({ headers }) => headers.get('Authorization'))).toEqual(['token-1', 'token-2']);
    expect(await transport.renew(never)).toBe(true);
    expect(await createHttpTransport({ endpoint: '', headers: {} }).renew(never)).toBe(false);
  });

  test('the page’s headers cannot speak for another version', async () => {
    const host = hostThat(() => json(receipt));
    await createHttpTransport({ endpoint: '', headers: { 'contact-importer-version': '9' }, ...host }).putBatch(
      importId,
      1,
      1,
      body,
      never,
    );
    expect(host.asked[0]?.headers.get('Contact-Importer-Version')).toBe('1');
  });

  test('batches are compressed where the host takes gzip', async () => {
    const host = hostThat(() => json(receipt));
    await createHttpTransport({ endpoint: '', gzip: () => true, ...host }).putBatch(importId, 1, 1, body, never);
    const [asked] = host.asked;
    expect(asked?.headers.get('Content-Encoding')).toBe('gzip');
    const packed = new Response(asked?.init.body as ArrayBuffer).body?.pipeThrough(new DecompressionStream('gzip'));
    expect(await new Response(packed).text()).toBe('{"rows":[]}');
  });

  test('no cell and no token stands in an address', async () => {
    const host = hostThat(() => json({ items: [], next: null }));
    await createHttpTransport({ endpoint: '/api', ...host }).list({ cursor: 'a b', state: 'completed' }, never);
    expect(host.asked[0]?.url).toBe('/api/imports?cursor=a+b&state=completed');
  });
});

describe('what is no answer is a refusal, never an exception', () => {
  const hostile: readonly (readonly [string, () => Response | Promise<Response>, Partial<Refusal>])[] = [
    ['the network fails', () => Promise.reject(new TypeError('fetch')), { reason: 'network' }],
    ['a login page', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }), { reason: 'invalid' }],
    ['a login page that claims to be JSON', () => json('<html>'), { reason: 'invalid' }],
    ['JSON that is cut', () => json(JSON.stringify(receipt).slice(0, -9)), { reason: 'invalid' }],
    ['no body', () => new Response(null, { headers: { 'Content-Type': 'application/json' } }), { reason: 'invalid' }],
    ['NaN', () => json('{"first":NaN}'), { reason: 'invalid' }],
    ['another shape', () => json({ ok: true }), { reason: 'invalid' }],
    ['wrong types', () => json({ ...receipt, first: '1' }), { reason: 'invalid' }],
    ['a plain text', () => new Response('ok'), { reason: 'invalid' }],
    [
      'a redirect',
      () => new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/' } }),
      { reason: 'redirect' },
    ],
    ['a captive portal', () => new Response('<html>', { status: 511 }), { reason: 'status', status: 511 }],
    [
      'another version',
      () => json(receipt, { headers: { 'Content-Type': 'application/json', 'Contact-Importer-Version': '2' } }),
      { reason: 'status', code: 'version-unsupported' },
    ],
    ['an error without a problem', () => new Response('oops', { status: 500 }), { reason: 'status', status: 500 }],
  ];

  test.each(hostile)('%s', async (_name, answer, expected) => {
    const answered = await put(answer);
    expect(isRefusal(answered)).toBe(true);
    expect(answered).toMatchObject(expected);
  });

  test('an answer of 50 MB is given up', async () => {
    const piece = new Uint8Array(1024 * 1024).fill(32);
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if ((sent += 1) > 50) controller.close();
        else controller.enqueue(piece);
      },
    });
    expect(await put(() => new Response(endless, { headers: { 'Content-Type': 'application/json' } }))).toMatchObject({
      reason: 'invalid',
    });
    expect(sent).toBeLessThan(50);
  });

  test('a byte order mark before the JSON does no harm', async () => {
    expect(await put(() => json(`\uFEFF${JSON.stringify(receipt)}`))).toEqual(receipt);
  });

  test('keys that reach for prototypes have no effect', async () => {
    const answered = await put(() => json(`{"__proto__":{"polluted":1},${JSON.stringify(receipt).slice(1)}`));
    expect(answered).toEqual(receipt);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('of a key that stands twice the last one counts, and only what is then a receipt is one', async () => {
    const text = JSON.stringify(receipt);
    expect(await put(() => json(`{"results":[],${text.slice(1)}`))).toEqual(receipt);
    expect(await put(() => json(`${text.slice(0, -1)},"results":"all"}`))).toMatchObject({ reason: 'invalid' });
  });

  test('a host that never ends its answer is given up at the deadline, not at its last byte (F24)', async () => {
    const slow = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new Uint8Array([123])) });
    const answered = put(() => new Response(slow, { headers: { 'Content-Type': 'application/json' } }), {
      timer: (_ms, done) => {
        setTimeout(done, 5);
        return () => undefined;
      },
    });
    expect(await answered).toMatchObject({ reason: 'timeout' });
  });

  test('a caller that aborts gets “aborted”', async () => {
    const ending = new AbortController();
    const transport = createHttpTransport({
      endpoint: '',
      fetch: ((_url: string, init: RequestInit) =>
        new Promise((_resolve, reject) =>
          init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
        )) as typeof fetch,
    });
    const answer = transport.summary(importId, ending.signal);
    await Promise.resolve();
    ending.abort();
    expect(await answer).toMatchObject({ reason: 'aborted' });
  });

  const failing: readonly (readonly [string, () => Promise<never>])[] = [
    ['reject', async () => Promise.reject(new Error('no token'))],
    [
      'throw',
      () => {
        throw new Error('no token');
      },
    ],
  ];
  test.each(failing)('headers that %s are a network failure, and no renewal', async (_how, headers) => {
    expect(await put(() => json(receipt), { headers })).toMatchObject({ reason: 'network' });
    expect(await createHttpTransport({ endpoint: '', headers }).renew(never)).toBe(false);
  });

  test('headers that never come are given up at the deadline, and so is their renewal', async () => {
    const options: Partial<HttpOptions> = {
      headers: () => new Promise(() => undefined),
      timer: (_ms, done) => {
        setTimeout(done, 5);
        return () => undefined;
      },
    };
    expect(await put(() => json(receipt), options)).toMatchObject({ reason: 'timeout' });
    expect(await createHttpTransport({ endpoint: '', ...options }).renew(never)).toBe(false);
  });
});

describe('a problem document is read for what helps', () => {
  const problem = { type: 'about:blank', title: 'No', status: 413, code: 'body-too-large', limit: 1000 };
  const as =
    (value: object, headers: Readonly<Record<string, string>> = {}, status = 413) =>
    (): Response =>
      new Response(JSON.stringify(value), {
        status,
        headers: { 'Content-Type': 'application/problem+json', ...headers },
      });

  test('code, limit, row and the ranges that are missing', async () => {
    expect(await put(as(problem))).toEqual({
      kind: 'refusal',
      reason: 'status',
      status: 413,
      code: 'body-too-large',
      limit: 1000,
    });
    expect(await put(as({ ...problem, row: 7, missing: [[1, 3]] }))).toMatchObject({ row: 7, missing: [[1, 3]] });
  });

  const now = Date.UTC(2026, 0, 5, 9);
  // The last two: a date counts from the host's own clock, because ours may be a day off.
  const waits: readonly { readonly header: string; readonly expected: number | undefined; readonly date?: string }[] = [
    { header: '0', expected: 0 },
    { header: '12', expected: 12_000 },
    { header: '1000000', expected: 1_000_000_000 },
    { header: '-1', expected: undefined },
    { header: '1.5', expected: undefined },
    { header: 'soon', expected: undefined },
    { header: '', expected: undefined },
    { header: '2026-01-05T09:00:30Z', expected: undefined },
    { header: 'Mon, 05 Jan 2026 09:00:30 GMT', expected: 30_000 },
    { header: 'Mon, 05 Jan 2026 08:00:00 GMT', expected: undefined },
    { header: 'Tue, 06 Jan 2026 09:00:30 GMT', expected: 30_000, date: 'Tue, 06 Jan 2026 09:00:00 GMT' },
    { header: 'Tue, 06 Jan 2026 09:00:30 GMT', expected: 86_430_000 },
  ];
  test.each(waits)('Retry-After $header from $date', async ({ header, expected, date = '' }) => {
    const answered = await put(as(problem, { 'Retry-After': header, Date: date }), { now: () => now });
    expect((answered as Refusal).retryAfter).toBe(expected);
  });

  const quotas: readonly { readonly headers: Record<string, string>; readonly expected: number | undefined }[] = [
    { headers: { RateLimit: '"default";r=0;t=30' }, expected: 30_000 },
    { headers: { RateLimit: '"burst"; r=0; t=5, "day"; t=3600; r=0' }, expected: 3_600_000 },
    { headers: { RateLimit: '"burst";r=0;t=5, "day";r=900;t=3600' }, expected: 5_000 },
    { headers: { RateLimit: '"default";r=12;t=30' }, expected: undefined },
    { headers: { RateLimit: '"default";r=0' }, expected: undefined },
    { headers: { RateLimit: 'soon;r=0;t=-4' }, expected: undefined },
    { headers: { 'RateLimit-Remaining': '0', 'RateLimit-Reset': '9' }, expected: 9_000 },
    { headers: { 'RateLimit-Remaining': '3', 'RateLimit-Reset': '9' }, expected: undefined },
    { headers: { 'RateLimit-Reset': '9' }, expected: undefined },
    { headers: { RateLimit: '"default";r=0;t=30', 'Retry-After': '2' }, expected: 2_000 },
    { headers: { RateLimit: '"default";r=0;t=30', 'Retry-After': 'soon' }, expected: 30_000 },
  ];
  test.each(quotas)('a quota that is used up: $headers (F29)', async ({ headers, expected }) => {
    for (const status of [429, 503]) {
      const answered = await put(as({ ...problem, status }, headers, status));
      expect((answered as Refusal).retryAfter).toBe(expected);
    }
  });
});
