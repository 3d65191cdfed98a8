import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import { headerNames, replySchema, wireHeaders } from './messages.ts';
import type { RelayCall, RelayReply, ToPage } from './messages.ts';

/** Hands a message to whoever makes the calls; rejects where nobody is there. */
export type Carry = (message: RelayCall | Extract<ToPage, { type: 'stop' }>) => Promise<unknown>;

/** Why a call could not even be made: nobody is there, or the person's permission is missing. */
export type Obstacle = 'page-gone' | 'not-allowed';

export interface RelayOptions {
  /** Absolute. */
  readonly endpoint: string;
  readonly carry: Carry;
  /** Hands a token on, which is not for pages. */
  readonly takesToken?: boolean;
  /** Told once per call. */
  readonly onObstacle: (obstacle: Obstacle) => void;
}

/**
 * A `fetch` whose requests are made elsewhere: in the CRM's tab with the person's session, or in the background. The
 * ordinary HTTP transport stands on it, so that the wire is the same as in a page.
 */
export const createRelayFetch =
  ({ endpoint, carry, takesToken = false, onObstacle }: RelayOptions): typeof fetch =>
  async (input, init) => {
    const address = input instanceof Request ? input.url : input.toString();
    if (!address.startsWith(`${endpoint}/`)) throw new TypeError('This address is not part of the endpoint.');
    const call: RelayCall = {
      type: 'call',
      id: crypto.randomUUID(),
      endpoint,
      path: address.slice(endpoint.length),
      method: methodOf(init?.method),
      headers: headersOf(init?.headers, takesToken ? headerNames : wireHeaders),
      body: await bodyOf(init?.body),
    };
    const signal = init?.signal ?? null;
    signal?.throwIfAborted();
    const stop = (): void => void carry({ type: 'stop', id: call.id }).catch(() => undefined);
    signal?.addEventListener('abort', stop);
    try {
      const answer = await Promise.race([carry(call).catch(() => null), aborted(signal)]);
      return responseOf(answer, onObstacle);
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };

/**
 * An obstacle counts as signed out: the import pauses at once with that reason instead of trying for minutes, and goes
 * on when the person has opened the CRM again.
 */
export const obstacleResponse = (code: Obstacle | 'no-token'): Response =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'The CRM cannot be reached', status: 401, code }), {
    status: 401,
    headers: { 'Content-Type': 'application/problem+json' },
  });

const obstacleIn = (reply: RelayReply | null): Obstacle | null => {
  if (reply === null) return 'page-gone';
  return reply.is === 'refused' ? 'not-allowed' : null;
};

const responseOf = (answer: unknown, onObstacle: RelayOptions['onObstacle']): Response => {
  const read = v.safeParse(replySchema, answer);
  const reply = read.success ? read.output : null;
  const obstacle = obstacleIn(reply);
  if (obstacle !== null || reply === null) {
    onObstacle(obstacle ?? 'page-gone');
    return obstacleResponse(obstacle ?? 'page-gone');
  }
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

const headersOf = (
  given: HeadersInit | undefined,
  names: typeof headerNames | typeof wireHeaders,
): RelayCall['headers'] => {
  const headers = new Headers(given);
  return names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] satisfies [string, string]];
  });
};

const bodyOf = async (body: BodyInit | null | undefined): Promise<string | null> =>
  body === null || body === undefined ? null : toBase64(new Uint8Array(await new Response(body).arrayBuffer()));
