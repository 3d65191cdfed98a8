import { createServer, request as ask } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { differences } from '../host/http/described.ts';

/** What the proxy does to one request and its answer. */
export type Toxic =
  | { readonly kind: 'pass' }
  /** Nothing ever comes back; `applied`: the host got the request all the same. */
  | { readonly kind: 'silent'; readonly applied: boolean }
  /** The connection breaks before the host gets anything. */
  | { readonly kind: 'reset' }
  /** The host has answered, and the connection breaks before the client hears it. */
  | { readonly kind: 'lose-answer' }
  /** The answer ends after so many bytes of its body. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** Request and answer wait so long. */
  | { readonly kind: 'late'; readonly ms: number }
  /** Request or answer comes in pieces of so many bytes, so far apart. */
  | { readonly kind: 'slice'; readonly way: 'up' | 'down'; readonly bytes: number; readonly ms: number }
  /** The same bytes reach the host twice, so far apart. */
  | { readonly kind: 'twice'; readonly ms: number };

export interface FaultProxy {
  readonly url: string;
  /** Chosen for each request; `nth` counts those with the same method and path from 1. */
  choose: (request: { readonly method: string; readonly path: string; readonly nth: number }) => Toxic;
  /** How often each method and path was asked for. */
  readonly asked: ReadonlyMap<string, number>;
  /** How many answers came from each host. */
  readonly answered: ReadonlyMap<string, number>;
  /** Rejects where the host gave an answer that `openapi.json` does not describe. */
  close(): Promise<void>;
}

interface Whole {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/**
 * Stands between a client and a host, and is as bad a network as it is told to be. Before several hosts it is a balancer:
 * each request goes to the next one, and to the one after it where that does not answer.
 */
export const openFaultProxy = async (...targets: readonly string[]): Promise<FaultProxy> => {
  const asked = new Map<string, number>();
  const answered = new Map<string, number>();
  const wrong: string[] = [];
  let turn = 0;
  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '/' } = request;
    const name = `${method} ${path}`;
    const nth = (asked.get(name) ?? 0) + 1;
    asked.set(name, nth);
    // What the client or the host breaks off is the test's business.
    turn += 1;
    const order = targets.map((_target, at) => targets[(turn + at) % targets.length] ?? '');
    serve({ order, answered, wrong }, request, response, proxy.choose({ method, path, nth })).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${port}`,
    choose: () => ({ kind: 'pass' }),
    asked,
    answered,
    close: () =>
      new Promise((resolve, reject) => {
        const said = `openapi.json does not describe: ${wrong.join('; ')}`;
        server.close(() => (wrong.length > 0 ? reject(new Error(said)) : resolve()));
        server.closeAllConnections();
      }),
  };
  return proxy;
};

/** Whom to ask, in this order, and where to count who answered. */
interface Hosts {
  readonly order: readonly string[];
  readonly answered: Map<string, number>;
  readonly wrong: string[];
}

const serve = async (hosts: Hosts, request: IncomingMessage, response: ServerResponse, toxic: Toxic): Promise<void> => {
  if (toxic.kind === 'reset') {
    response.destroy();
    return;
  }
  const body = await read(request);
  const forward = (): Promise<Whole> =>
    forwardToOne(hosts, request, body, toxic.kind === 'slice' && toxic.way === 'up' ? toxic : null);
  switch (toxic.kind) {
    case 'silent':
      if (toxic.applied) await forward();
      return;
    case 'lose-answer':
      await forward();
      response.destroy();
      return;
    case 'cut':
      return cut(await forward(), response, toxic.bytes);
    case 'late':
      await wait(toxic.ms / 2);
      return send(await forward(), response, toxic.ms / 2);
    case 'twice': {
      const first = forward();
      const second = wait(toxic.ms).then(forward);
      return send(await Promise.race([first, second]), response).finally(() => second.catch(() => undefined));
    }
    case 'slice': {
      const { status, headers, body: whole } = await forward();
      response.writeHead(status, headers);
      if (toxic.way === 'down') await drip(response, whole, toxic);
      response.end(toxic.way === 'down' ? undefined : whole);
      return;
    }
    default:
      return send(await forward(), response);
  }
};

const send = async ({ status, headers, body }: Whole, response: ServerResponse, after = 0): Promise<void> => {
  await wait(after);
  response.writeHead(status, headers).end(body);
};

const cut = async ({ status, headers, body }: Whole, response: ServerResponse, bytes: number): Promise<void> => {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) });
  response.flushHeaders();
  if (bytes > 0) await new Promise((resolve) => response.write(body.subarray(0, bytes), resolve));
  response.destroy();
};

interface Pieces {
  readonly bytes: number;
  readonly ms: number;
}

const drip = async (to: NodeJS.WritableStream, whole: Buffer, { bytes, ms }: Pieces): Promise<void> => {
  for (let at = 0; at < whole.length; at += bytes) {
    to.write(whole.subarray(at, at + bytes));
    await wait(ms);
  }
};

const forwardToOne = async (
  { order, answered, wrong }: Hosts,
  from: IncomingMessage,
  body: Buffer,
  pieces: Pieces | null,
): Promise<Whole> => {
  for (const [at, target] of order.entries()) {
    try {
      const whole = await forwardTo(target, from, body, pieces);
      wrong.push(...differencesOf(from, whole));
      answered.set(target, (answered.get(target) ?? 0) + 1);
      return whole;
    } catch (error) {
      if (at === order.length - 1) throw error;
    }
  }
  throw new Error('there is no host');
};

const forwardTo = (target: string, from: IncomingMessage, body: Buffer, pieces: Pieces | null): Promise<Whole> =>
  new Promise((resolve, reject) => {
    const headers = { ...from.headers, connection: 'close' };
    const onward = ask(`${target}${from.url ?? ''}`, { method: from.method ?? 'GET', headers }, (answer) => {
      read(answer).then(
        (whole) => resolve({ status: answer.statusCode ?? 502, headers: onlyEnd(answer.headers), body: whole }),
        reject,
      );
    });
    onward.on('error', reject);
    if (pieces === null) onward.end(body);
    else void drip(onward, body, pieces).then(() => onward.end());
  });

const differencesOf = ({ method = 'GET', url = '/' }: IncomingMessage, { status, headers, body }: Whole) => {
  const type = headers['content-type'] ?? '';
  const value: unknown = type.includes('json') ? JSON.parse(body.toString()) : null;
  return differences(method, url.split('?')[0] ?? '', status, type, value);
};

/** Headers of the connection belong to one connection. */
const onlyEnd = (headers: IncomingMessage['headers']): IncomingMessage['headers'] => {
  const { connection: _connection, 'keep-alive': _keepAlive, 'transfer-encoding': _encoding, ...rest } = headers;
  return rest;
};

const read = async (stream: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer); // without an encoding, Node gives buffers
  return Buffer.concat(chunks);
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
