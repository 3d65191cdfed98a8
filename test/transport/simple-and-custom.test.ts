import { describe, expect, test } from 'vitest';
import type { Batch } from '../../src/core/batch.ts';
import type { ImportRequest } from '../../src/core/wire.ts';
import { isRefusal } from '../../src/session/ports/transport.ts';
import type { Transport } from '../../src/session/ports/transport.ts';
import { createCustomTransport } from '../../src/transport/custom-transport.ts';
import { createSimpleTransport } from '../../src/transport/simple-transport.ts';

const importId = '11111111-1111-4111-8111-111111111111';
const never = new AbortController().signal;
const request = (mode: 'create' | 'update'): ImportRequest => ({
  id: importId,
  file: { name: 'contacts.csv', size: 10, sha256: '0'.repeat(64) },
  objects: ['contact'],
  modes: { contact: mode, opportunity: mode },
  mapping: [],
  options: { skipEmpty: true, inFileDuplicates: 'error-later' },
  tags: [],
  consent: { text: 'Yes', time: '2026-01-05T09:00:00.000Z' },
});
const batch: Batch = {
  importId,
  first: 1,
  last: 4,
  blank: 1,
  rows: [1, 2].map((row) => ({ row, line: row + 1, match: { contactId: null, keys: [] }, issues: [] })),
  heldBack: [{ row: 3, line: 4, cells: [], issues: [] }],
};
const body = new TextEncoder().encode(JSON.stringify(batch));

const simple = (answer: () => Response): { readonly transport: Transport; readonly keys: (string | null)[] } => {
  const keys: (string | null)[] = [];
  const transport = createSimpleTransport({
    endpoint: '/take',
    fetch: (async (_url: string, init: RequestInit) => {
      keys.push(new Headers(init.headers).get('Idempotency-Key'));
      return answer();
    }) as typeof fetch,
  });
  return { transport, keys };
};

describe('the simple profile', () => {
  test('a 2xx without a body accepts every row, under a key that names the range', async () => {
    const { transport, keys } = simple(() => new Response(null, { status: 204 }));
    await transport.createImport(request('create'), never);
    expect(await transport.putBatch(importId, 1, 4, body, never)).toMatchObject({
      first: 1,
      last: 4,
      results: [
        { row: 1, outcome: 'created' },
        { row: 2, outcome: 'created' },
      ],
    });
    expect(keys).toEqual([`${importId}:1-4`]);
    const done = await transport.complete(importId, { rows: 4, blank: 1, heldBack: 1, sent: 2 }, never);
    expect(done).toMatchObject({ state: 'completed', received: [[1, 4]], stats: { total: 3, created: 2, notSent: 1 } });
  });

  test('an update import updates', async () => {
    const { transport } = simple(() => new Response(''));
    await transport.createImport(request('update'), never);
    expect(await transport.putBatch(importId, 1, 4, body, never)).toMatchObject({
      results: [{ outcome: 'updated' }, { outcome: 'updated' }],
    });
  });

  test('a receipt in the body is honoured, anything else is unknown', async () => {
    const told = {
      importId,
      first: 1,
      last: 4,
      results: [
        { row: 1, outcome: 'failed', issues: [] },
        { row: 2, outcome: 'created', issues: [] },
      ],
      stats: { total: 3, created: 1, updated: 0, unchanged: 0, failed: 1, notSent: 1, withWarnings: 0 },
    };
    const honest = simple(() => Response.json(told));
    await honest.transport.createImport(request('create'), never);
    expect(await honest.transport.putBatch(importId, 1, 4, body, never)).toEqual(told);
    const page = simple(() => new Response('<html>Sign in</html>'));
    await page.transport.createImport(request('create'), never);
    expect(await page.transport.putBatch(importId, 1, 4, body, never)).toMatchObject({ reason: 'invalid' });
    expect(await page.transport.summary(importId, never)).toMatchObject({ received: [] });
  });

  test('the same batch twice is counted once', async () => {
    const { transport } = simple(() => new Response(null, { status: 204 }));
    await transport.createImport(request('create'), never);
    await transport.putBatch(importId, 1, 4, body, never);
    await transport.putBatch(importId, 1, 4, body, never);
    expect(await transport.summary(importId, never)).toMatchObject({ stats: { total: 3 } });
  });

  test('what the host cannot do is not offered', async () => {
    const { transport } = simple(() => new Response(null));
    const config = await transport.config(never);
    expect(config).toMatchObject({
      canImport: true,
      capabilities: { preview: false, revert: false, history: false, report: false },
    });
    expect(await transport.revert(importId, 'all', never)).toMatchObject({ status: 404 });
  });
});

describe('calls that the page makes itself', () => {
  const { transport: wire } = simple(() => new Response(null, { status: 204 }));

  test('what they give is checked like any answer', async () => {
    const transport = createCustomTransport(
      { putBatch: (async () => ({ ok: true })) as unknown as Transport['putBatch'] },
      wire,
    );
    expect(await transport.putBatch(importId, 1, 4, body, never)).toMatchObject({ kind: 'refusal', reason: 'invalid' });
  });

  test('what they throw is a network failure', async () => {
    const transport = createCustomTransport({ summary: async () => Promise.reject(new Error('mine')) }, wire);
    expect(await transport.summary(importId, never)).toMatchObject({ reason: 'network' });
  });

  test('their refusals are passed on, and what they leave out goes over the wire', async () => {
    const own: Partial<Transport> = { list: async () => ({ kind: 'refusal', reason: 'status', status: 503 }) };
    const transport = createCustomTransport(own, wire);
    expect(await transport.list({}, never)).toMatchObject({ status: 503 });
    const config = await transport.config(never);
    expect(isRefusal(config)).toBe(false);
  });
});
