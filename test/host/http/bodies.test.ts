import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { asProblem, asReceipt, batchOf, importId, importRequest, person, startHost } from './world.ts';
import type { AskOptions, TestHost } from './world.ts';

const open = async (options: Parameters<typeof startHost>[0] = {}): Promise<TestHost> => {
  const host = startHost(options);
  await host.ask('POST', '/imports', importRequest());
  return host;
};
const put = (host: TestHost, options: AskOptions, body?: unknown) =>
  host.ask('PUT', `/imports/${importId}/batches/1`, body, options);

const batch = batchOf([person(1, 'ann@new.example')]);
const text = JSON.stringify(batch);
const nested = (depth: number): string => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;

/** A body that comes in pieces and never says how long it is. */
const streamed = (pieces: readonly (string | Uint8Array | 'wait' | 'break')[]): ReadableStream<Uint8Array> => {
  const left = [...pieces];
  return new ReadableStream({
    async pull(controller) {
      const piece = left.shift();
      if (piece === undefined) return controller.close();
      if (piece === 'wait') return new Promise(() => undefined);
      if (piece === 'break') return controller.error(new Error('connection reset'));
      controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
    },
  });
};

describe('a body', () => {
  test.each<[string, AskOptions]>([
    ['plain', { raw: text }],
    ['with a byte order mark', { raw: `\uFEFF${text}` }],
    ['in small pieces', { raw: streamed([...text]) }],
    ['packed', { raw: gzipSync(text), headers: { 'Content-Encoding': 'gzip' } }],
    ['packed, in capitals', { raw: gzipSync(text), headers: { 'Content-Encoding': ' GZIP ' } }],
    ['with parameters in its type', { raw: text, headers: { 'Content-Type': 'application/json; charset=utf-8' } }],
  ])('that is %s is read', async (_what, options) => {
    const answer = await put(await open(), options);
    expect(answer.status).toBe(200);
  });

  test.each<[string, number, string, AskOptions]>([
    ['no JSON', 400, 'json-invalid', { raw: 'hello' }],
    ['cut off', 400, 'json-invalid', { raw: text.slice(0, -1) }],
    ['empty', 400, 'json-invalid', { raw: '' }],
    ['no UTF-8', 400, 'json-invalid', { raw: new Uint8Array([0x22, 0xff, 0x22]) }],
    ['UTF-16', 400, 'json-invalid', { raw: new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')) }],
    ['JSON twice', 400, 'json-invalid', { raw: text + text }],
    ['nested too deeply', 400, 'json-too-deep', { raw: nested(17) }],
    ['nested beyond any stack', 400, 'json-too-deep', { raw: '['.repeat(500_000) }],
    ['deep enough but of another shape', 422, 'body-invalid', { raw: nested(16) }],
    [
      'a batch with brackets in its text, which nest nothing',
      422,
      'body-invalid',
      { raw: JSON.stringify({ a: '[[[[{{{{"[[[['.repeat(50) }) },
    ],
    ['not gzip although it says so', 400, 'gzip-invalid', { raw: text, headers: { 'Content-Encoding': 'gzip' } }],
    [
      'gzip that is cut off',
      400,
      'gzip-invalid',
      { raw: gzipSync(text).subarray(0, 60), headers: { 'Content-Encoding': 'gzip' } },
    ],
    ['packed in another way', 415, 'content-encoding', { raw: text, headers: { 'Content-Encoding': 'br' } }],
    ['packed twice', 415, 'content-encoding', { raw: text, headers: { 'Content-Encoding': 'gzip, gzip' } }],
    ['a form', 415, 'content-type', { raw: text, headers: { 'Content-Type': 'text/plain' } }],
    ['of no type', 415, 'content-type', { raw: new Blob([text]), headers: { 'Content-Type': null } }],
    [
      'of a type that only begins like JSON',
      415,
      'content-type',
      { raw: text, headers: { 'Content-Type': 'application/json-patch+json' } },
    ],
    ['broken off', 400, 'body-cut', { raw: streamed(['{"importId":', 'break']) }],
  ])('that is %s gets %i %s', async (_what, status, code, options) => {
    const answer = await put(await open(), options);
    expect([answer.status, asProblem(answer).code]).toEqual([status, code]);
  });

  test('that is larger than the limit is refused by what it says, or by what comes', async () => {
    const host = await open({ limits: { batchBytes: 2_000 } });
    const filler = ' '.repeat(500);
    for (const options of [
      { raw: text + filler.repeat(5) },
      { raw: streamed([text, filler, filler, filler, filler, filler]) },
      { raw: gzipSync(text + filler.repeat(5)), headers: { 'Content-Encoding': 'gzip' } },
      { raw: '{}', headers: { 'Content-Length': '2001' } },
    ]) {
      const answer = await put(host, options);
      expect([answer.status, asProblem(answer)]).toMatchObject([413, { code: 'body-too-large', limit: 2_000 }]);
    }
  });

  test('that never ends is read for as much again as the limit, and not longer', async () => {
    let pieces = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(1_000).fill(0x20));
      },
    });
    const answer = await put(await open({ limits: { batchBytes: 50_000 } }), { raw: endless });
    expect(answer.status).toBe(413);
    expect(pieces).toBeLessThan(120);
  });

  test('that unpacks to a thousand times its size is refused long before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x20));
    const options = { raw: bomb, headers: { 'Content-Encoding': 'gzip' } };
    const byRatio = await put(await open({ limits: { batchBytes: 1024 ** 3 } }), options);
    expect([byRatio.status, asProblem(byRatio).code]).toEqual([413, 'gzip-ratio']);
    const bySize = await put(await open({ limits: { gzipRatio: 1e9 } }), options);
    expect([bySize.status, asProblem(bySize).code]).toEqual([413, 'body-too-large']);
  });

  test('that takes too long gets 408 and may be sent again', async () => {
    const host = await open({ limits: { bodySeconds: 0.05 } });
    const answer = await put(host, { raw: streamed(['{"importId":', 'wait']) });
    expect([answer.status, asProblem(answer)]).toMatchObject([408, { code: 'body-too-slow', retryable: true }]);
  });

  test('may not be packed where the host says so', async () => {
    const host = await open({ capabilities: { gzip: false } });
    const answer = await put(host, { raw: gzipSync(text), headers: { 'Content-Encoding': 'gzip' } });
    expect(answer.status).toBe(415);
  });
});

describe('keys that nobody asked for', () => {
  const hostile =
    '"__proto__":{"isAdmin":true,"polluted":1},"constructor":{"prototype":{"polluted":1}},"accountId":"south",';

  test('have no effect on an import, its batches or anything else', async () => {
    const { ask, store } = startHost();
    const request = JSON.stringify({ ...importRequest(), role: 'admin', createdBy: { id: 'x', name: 'x' } });
    const opened = await ask('POST', '/imports', undefined, { raw: request.replace('{', `{${hostile}`) });
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ createdBy: { id: 'user-1' } });
    // The same request without them is the same request.
    expect((await ask('POST', '/imports', importRequest())).status).toBe(200);

    const sent = text.replaceAll('"contact":{', `"contact":{${hostile.replace('"accountId":"south",', '')}`);
    const answer = await ask('PUT', `/imports/${importId}/batches/1`, undefined, { raw: sent });
    expect(asReceipt(answer).results).toMatchObject([{ outcome: 'created', issues: [] }]);
    expect(store.contacts('south')).toEqual([]);
    expect([...(store.contacts('north').at(-1)?.values.keys() ?? [])].sort()).toEqual(['email', 'firstName']);
    expect({}).not.toHaveProperty('polluted');
  });

  test.each(['accountId', 'id', 'version', 'toString', 'hasOwnProperty', 'valueOf', 'custom:score', 'isAdmin'])(
    'a contact’s "%s" is not written, and the row says so or ignores it',
    async (key) => {
      const { ask, store } = startHost();
      await ask('POST', '/imports', importRequest());
      const row = person(1, 'ann@new.example', { email: 'ann@new.example', [key]: 'intruder' });
      const answer = await ask('PUT', `/imports/${importId}/batches/1`, batchOf([row]));
      expect(asReceipt(answer).results[0]?.outcome).toBe('created');
      expect([...(store.contacts('north').at(-1)?.values.entries() ?? [])]).toEqual([['email', 'ann@new.example']]);
    },
  );

  test('text that no database can hold is made harmless', async () => {
    const { ask, store } = startHost();
    await ask('POST', '/imports', importRequest());
    const raw = text.replace('"Ann"', '"A\\u0000n\\uD800n\\uDC00 \\uD83D\\uDE00"');
    expect((await ask('PUT', `/imports/${importId}/batches/1`, undefined, { raw })).status).toBe(200);
    expect(store.contacts('north').at(-1)?.values.get('firstName')).toBe('A\uFFFDn\uFFFDn\uFFFD 😀');
  });

  test('an issue may not be a code that does not exist, nor carry the text of a cell', async () => {
    const { ask } = startHost();
    await ask('POST', '/imports', importRequest());
    const issue = { code: 'EMAIL_INVALID', severity: 'error', params: {} };
    const send = (wrong: object) =>
      ask('PUT', `/imports/${importId}/batches/1`, {
        ...batch,
        rows: [{ ...batch.rows[0], issues: [{ ...issue, ...wrong }] }],
      });
    expect((await send({ code: 'MADE_UP' })).status).toBe(422);
    expect((await send({ params: { text: 'x'.repeat(1_001) } })).status).toBe(422);
    expect((await send({ severity: 'fatal' })).status).toBe(422);
  });

  test('the answer names where a body is wrong, never what was there', async () => {
    const { ask } = startHost();
    await ask('POST', '/imports', importRequest());
    const row = { ...person(1, 'ann@new.example'), contact: { 'secret key': { secret: 'value' } } };
    const answer = await ask('PUT', `/imports/${importId}/batches/1`, batchOf([row as never]));
    expect(asProblem(answer).detail).toBe('Not as expected: body.rows[0].contact');
    expect(answer.text).not.toContain('secret');
  });
});
