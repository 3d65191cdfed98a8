import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import { headerNames, replySchema } from './messages.ts';
import type { RelayCall, RelayReply, ToPage } from './messages.ts';

/** Hands a message to whoever makes the calls; rejects where nobody is there. */
export type Carry = (message: Exclude<ToPage, { type: 'look' }>) => Promise<unknown>;

export interface RelayOptions {
  /** Absolute. */
  readonly endpoint: string;
  readonly carry: Carry;
  /** Nobody is there to make the call (the tab was closed, the page left); told once per call. */
  readonly onGone: () => void;
}

/**
 * A `fetch` whose requests are made elsewhere: in the CRM's tab with the person's session, or in the background. The
 * ordinary HTTP transport stands on it, so that the wire is the same as in a page.
 */
export const createRelayFetch =
  ({ endpoint, carry, onGone }: RelayOptions): typeof fetch =>
  async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.startsWith(`${endpoint}/`)) throw new TypeError('This address is not part of the endpoint.');
    const call: RelayCall = {
      type: 'call',
      id: crypto.randomUUID(),
      endpoint,
      path: address.slice(endpoint.length),
      method: methodOf(init?.method),
      headers: headersOf(init?.headers),
      body: await bodyOf(init?.body),
    };
    const signal = init?.signal ?? null;
    signal?.throwIfAborted();
    const stop = (): void => void carry({ type: 'stop', id: call.id }).catch(() => undefined);
    signal?.addEventListener('abort', stop);
    try {
      const answer = await Promise.race([carry(call).catch(() => null), aborted(signal)]);
      return responseOf(answer, onGone);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };

/**
 * Nobody there counts as signed out: the import pauses at once with that reason instead of trying for minutes, and goes
 * on when the person has opened the CRM again.
 */
const gone = (code: string): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'The CRM cannot be reached', status: 401, code }), {
    status: 401,
    headers: { 'Content-Type': 'application/problem+json' },
  });

const responseOf = (answer: unknown, onGone: () => void): Response => {
  const read = v.safeParse(replySchema, answer);
  if (!read.success) {
    onGone();
    return gone('page-gone');
  }
  const reply: RelayReply = read.output;
  if (reply.is === 'redirect') return new Response(null, { status: 302 });
  if (reply.is !== 'answer') throw new TypeError('The call brought no answer.');
  const isBare = reply.status === 204 || reply.status === 205 || reply.status === 304;
  return new Response(isBare ? null : fromBase64(reply.body), {
    status: reply.status,
    headers: reply.headers.map(([name, value]): [string, string] => [name, value]),
  });
};

const aborted = (signal: AbortSignal | null): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')), { once: true });
  });

const methodOf = (method: string | undefined): RelayCall['method'] =>
  method === 'POST' || method === 'PUT' ? method : 'GET';

const headersOf = (given: HeadersInit | undefined): RelayCall['headers'] => {
  const headers = new Headers(given);
  return headerNames.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] satisfies [string, string]];
  });
};

const bodyOf = async (body: BodyInit | null | undefined): Promise<string | null> =>
  body === null || body === undefined ? null : toBase64(new Uint8Array(await new Response(body).arrayBuffer()));
