import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import type { Crm } from './crm.ts';

/** What happens to one request, in place of being carried there and back. */
export type Mishap =
  | { readonly kind: 'lost' }
  /** Applied, and nobody hears of it. */
  | { readonly kind: 'answer-lost' }
  | { readonly kind: 'late'; readonly ms: number }
  /** Arrives a second time, so many milliseconds later. */
  | { readonly kind: 'twice'; readonly ms: number }
  /** The answer ends after this share of its bytes. */
  | { readonly kind: 'cut'; readonly share: number }
  /** Never answered; `applied` or not. */
  | { readonly kind: 'silent'; readonly applied: boolean }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly row?: number;
    }
  | { readonly kind: 'login-page' }
  | { readonly kind: 'redirect' }
  /** The answer is another one than the host gave. */
  | { readonly kind: 'tampered'; readonly with: (receipt: Record<string, unknown>) => unknown };

export interface Network {
  readonly fetch: typeof fetch;
  online: boolean;
  /** Decides about each request as it leaves. */
  fate: (request: {
    readonly method: string;
    readonly path: string;
    readonly size: number;
    readonly count: number;
  }) => Mishap | null;
  readonly requests: number;
  onOnlineChange(listener: () => void): () => void;
  setOnline(online: boolean): void;
}

const origin = 'https://crm.example';

export const createNetwork = (clock: Clock, chance: Chance, crm: Crm): Network => {
  const listeners = new Set<() => void>();
  let requests = 0;

  /** The transport hands over bytes or nothing; they are kept, because they may arrive more than once. */
  const carry = (url: string, init: RequestInit): Promise<Response> => {
    requests += 1;
    const { method = 'GET', headers = {}, body = null } = init;
    const size = body instanceof Uint8Array ? body.byteLength : 0;
    const path = new URL(url).pathname;
    const mishap = network.online ? network.fate({ method, path, size, count: requests }) : ({ kind: 'lost' } as const);
    const deliver = (): Promise<Response> => crm.handle(new Request(url, { method, headers, body }));
    return clock.parked(travel(clock, chance, mishap, deliver, init.signal ?? new AbortController().signal));
  };

  const network: Network = {
    // Only what the transport uses of it.
    fetch: (async (url: string, init: RequestInit) => carry(`${origin}${url}`, init)) as typeof fetch,
    online: true,
    fate: () => null,
    get requests() {
      return requests;
    },
    onOnlineChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setOnline: (online) => {
      if (network.online === online) return;
      network.online = online;
      for (const listener of Array.from(listeners)) listener();
    },
  };
  return network;
};

/** There and back. An aborted request fails at once for the sender; what is on its way arrives all the same. */
const travel = (
  clock: Clock,
  chance: Chance,
  mishap: Mishap | null,
  deliver: () => Promise<Response>,
  signal: AbortSignal,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const fail = (): void => reject(new TypeError('network'));
    signal.addEventListener('abort', fail, { once: true });
    const there = chance.between(5, 80);
    const back = chance.between(5, 80);
    const answer = (response: Response): void => void clock.after(back, () => resolve(response));

    switch (mishap?.kind) {
      case 'lost':
        clock.after(there, fail);
        return;
      case 'status':
        clock.after(there, () => answer(problem(mishap.status, mishap.code, mishap.headers, mishap.row)));
        return;
      case 'login-page':
        clock.after(there, () =>
          answer(new Response('<!doctype html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } })),
        );
        return;
      case 'redirect':
        clock.after(there, () =>
          answer(new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/' } })),
        );
        return;
      default:
        break;
    }
    const delay = mishap?.kind === 'late' ? mishap.ms : 0;
    if (mishap?.kind === 'twice') clock.after(there + mishap.ms, async () => void (await deliver()));
    clock.after(there + delay, async () => {
      if (mishap?.kind === 'silent' && !mishap.applied) return;
      const response = await deliver();
      if (mishap?.kind === 'silent') return;
      if (mishap?.kind === 'answer-lost') clock.after(back, fail);
      else answer(await disturbed(response, mishap));
    });
  });

const disturbed = async (response: Response, mishap: Mishap | null): Promise<Response> => {
  if (mishap?.kind === 'cut') {
    const text = await response.text();
    return new Response(text.slice(0, Math.floor(text.length * mishap.share)), {
      status: response.status,
      headers: response.headers,
    });
  }
  if (mishap?.kind === 'tampered' && response.ok) {
    const told: unknown = await response.json();
    return Response.json(mishap.with(told as Record<string, unknown>));
  }
  return response;
};

const problem = (
  status: number,
  code = 'host-failed',
  headers: Readonly<Record<string, string>> = {},
  row?: number,
): Response =>
  new Response(
    JSON.stringify({ type: 'about:blank', title: 'Refused', status, code, ...(row === undefined ? {} : { row }) }),
    {
      status,
      headers: { 'Content-Type': 'application/problem+json', ...headers },
    },
  );
