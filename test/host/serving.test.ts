import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createImportHost } from '../../src/host/handler.ts';
import { createMemoryStore } from '../../src/host/memory-store.ts';
import { startServer } from '../../src/host/serve/server.ts';
import { accounts, authenticate, batchOf, importId, importRequest, person } from './http/world.ts';
import type { RunningServer, ServerOptions } from '../../src/host/serve/server.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

const start = async (options: Partial<ServerOptions> = {}): Promise<RunningServer> => {
  const fetch = createImportHost({ store: createMemoryStore({ accounts }), authenticate });
  const server = await startServer({ fetch, port: 0, graceSeconds: 2, ...options });
  running.push(server);
  return server;
};

const headers = { 'Contact-Importer-Version': '1', Authorization: 'Bearer admin', 'Content-Type': 'application/json' };
const send = (url: string, method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(url + path, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });

/** A handler whose next answer waits until it is let go. */
const held = () => {
  let letGo: () => void = () => undefined;
  let arrived: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (letGo = resolve));
  const here = new Promise<void>((resolve) => (arrived = resolve));
  const answer = async (): Promise<Response> => {
    arrived();
    await waiting;
    return new Response('done');
  };
  return { answer, letGo: () => letGo(), arrived: here };
};

describe('the server', () => {
  test('answers the protocol over HTTP', async () => {
    const { url } = await start();
    expect((await send(url, 'POST', '/imports', importRequest())).status).toBe(201);
    const batch = batchOf([person(1, 'ann@new.example')]);
    const first = await send(url, 'PUT', `/imports/${importId}/batches/1`, batch);
    const again = await send(url, 'PUT', `/imports/${importId}/batches/1`, batch);
    expect([first.status, again.status, again.headers.get('Idempotent-Replay')]).toEqual([200, 200, 'true']);
    expect(await again.json()).toEqual(await first.json());
  });

  test('tells a body that is too large so, however much of it is still on its way', async () => {
    const { url } = await start();
    const body = batchOf([person(1, 'ann@new.example', { firstName: 'x'.repeat(6_000_000) })]);
    for (let attempt = 0; attempt < 10; attempt += 1) {
      const answer = await send(url, 'PUT', `/imports/${importId}/batches/1`, body);
      expect([answer.status, (await answer.json()) as unknown]).toEqual([
        413,
        expect.objectContaining({ limit: 4_194_304 }),
      ]);
    }
  });

  test.each([
    ['ok', 200, null],
    ['starting', 503, '2'],
    ['store-unreachable', 503, '2'],
  ] as const)('says that its store is %s', async (status, code, retryAfter) => {
    const { url } = await start({ health: async () => status });
    const answer = await fetch(`${url}/health`);
    expect([answer.status, answer.headers.get('Retry-After'), await answer.json()]).toEqual([
      code,
      retryAfter,
      { status },
    ]);
  });

  test('says in a sentence that its port is taken', async () => {
    const { port } = await start();
    await expect(start({ port })).rejects.toThrow(
      `Port ${port} is in use. Stop what uses it, or choose another with --port.`,
    );
  });

  test('finishes what is under way before it stops, and closes the store last', async () => {
    const { answer, letGo, arrived } = held();
    const order: string[] = [];
    const server = await start({ fetch: answer, close: async () => void order.push('closed') });
    const pending = fetch(server.url).then(async (response) => order.push(await response.text()));
    await arrived;
    const stopped = server.stop();
    letGo();
    await Promise.all([pending, stopped]);
    expect(order).toEqual(['done', 'closed']);
    await expect(fetch(server.url)).rejects.toThrow();
  });

  test('tells clients to come back while it stops', async () => {
    const { answer, letGo, arrived } = held();
    const server = await start({ fetch: answer });
    const pending = fetch(server.url);
    await arrived;
    const stopped = server.stop();
    const refused = await fetch(server.url);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '2']);
    expect(await refused.json()).toMatchObject({ code: 'shutting-down', retryable: true });
    expect((await fetch(`${server.url}/health`)).status).toBe(503);
    letGo();
    await Promise.all([pending, stopped]);
  });

  test('does not wait forever for a request that hangs', async () => {
    const { answer, arrived } = held();
    const server = await start({ fetch: answer, graceSeconds: 0.1 });
    const pending = fetch(server.url).catch(() => 'cut off');
    await arrived;
    await server.stop();
    expect(await pending).toBe('cut off');
  });

  test('can be stopped twice', async () => {
    let closed = 0;
    const server = await start({ close: async () => void (closed += 1) });
    await Promise.all([server.stop(), server.stop()]);
    expect(closed).toBe(1);
  });

  test('refuses a body that is too large while it is still being sent, and closes the connection', async () => {
    const { port } = await start();
    const answer = await new Promise<{ status: number | undefined; connection: string | undefined }>(
      (resolve, reject) => {
        const sending = httpRequest({ port, method: 'POST', path: '/imports', headers }, (response) => {
          resolve({ status: response.statusCode, connection: response.headers.connection });
          sending.destroy();
        });
        sending.on('error', reject);
        // A little more than the limit; the end never comes.
        sending.write(Buffer.alloc(4_194_304 + 65_536, 0x20));
      },
    );
    expect(answer).toEqual({ status: 413, connection: 'close' });
  });

  test('lives on after clients that leave in the middle of a body', async () => {
    const { port, url } = await start();
    for (let client = 0; client < 20; client++) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => {
          const lines = Object.entries(headers)
            .map(([name, value]) => `${name}: ${value}\r\n`)
            .join('');
          socket.write(`POST /imports HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n${lines}\r\n{"id":`, () =>
            socket.destroy(),
          );
        });
        socket.on('close', () => resolve());
      });
    }
    expect((await send(url, 'GET', '/config')).status).toBe(200);
  });
});
