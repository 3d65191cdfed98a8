import * as v from 'valibot';
import { tokenReplySchema } from './messages.ts';
import { obstacleResponse } from './relay-fetch.ts';

export interface TokenOptions {
  /** The calls themselves. */
  readonly fetch: typeof fetch;
  /** Asks the CRM's page for a token; rejects where no page is there. */
  readonly ask: () => Promise<unknown>;
  readonly onGone: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Taken as over a little early, so that none runs out on its way. */
const marginMs = 5_000;

/**
 * A `fetch` that carries the CRM's own short-lived token. It is kept in this page's memory, asked for anew before it
 * runs out, and once more where the host no longer takes it; only then is the person signed out.
 */
export const createTokenFetch = ({ fetch: call, ask, onGone, now }: TokenOptions): typeof fetch => {
  let known: { readonly token: string; readonly until: number } | null = null;

  const tokenNow = async (): Promise<string | null> => {
    if (known !== null && now() < known.until) return known.token;
    const answer = await ask().catch(() => {
      onGone();
      return null;
    });
    const read = v.safeParse(tokenReplySchema, answer);
    known = read.success ? { token: read.output.token, until: now() + read.output.expiresIn * 1_000 - marginMs } : null;
    return known?.token ?? null;
  };
  const attempt: typeof fetch = async (input, init) => {
    const token = await tokenNow();
    if (token === null) return obstacleResponse('no-token');
    const headers = new Headers(init?.headers);
    headers.set('Authorization', `Bearer ${token}`);
    return call(input, { ...init, headers });
  };
  return async (input, init) => {
    const wasKnown = known !== null;
    const response = await attempt(input, init);
    if (response.status !== 401) return response;
    known = null;
    return wasKnown ? attempt(input, init) : response;
  };
};
