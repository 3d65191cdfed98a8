import { createImportHost } from '../../../src/host/handler.ts';
import { createMemoryStore } from '../../../src/host/memory-store.ts';
import type { MemoryStore } from '../../../src/host/memory-store.ts';
import { startServer } from '../../../src/host/serve/server.ts';
import type { Caller } from '../../../src/host/store.ts';

/** What reached the import host. */
export interface SeenCall {
  readonly method: string;
  readonly path: string;
  readonly token: string | null;
  readonly cookie: string | null;
  readonly origin: string | null;
}

export interface SplitCrm {
  /** The contacts page. */
  readonly page: string;
  /** Where imports go, on another host. */
  readonly endpoint: string;
  readonly store: MemoryStore;
  readonly calls: SeenCall[];
  /** Tokens given so far. */
  tokens(): number;
  signOut(): void;
  signIn(): void;
  stop(): Promise<void>;
}

export const account = 'North1';
const admin: Caller = { accountId: account, user: { id: 'u', name: 'Ada Winter' }, isAdmin: true };
const usesOfToken = 3;
const tokenPath = '/import-token';

export interface SplitCrmOptions {
  /** The page's own policy. */
  readonly policy?: string;
  /** The page takes imports itself as well, at `/imports`, for the session's cookie and calls of this origin. */
  readonly alsoHere?: readonly string[];
}

/**
 * A CRM whose pages are on one host and whose import host is on another: the page's host signs people in by a cookie
 * and gives tokens of three uses; the import host takes nothing but those.
 */
export const startSplitCrm = async ({ policy, alsoHere }: SplitCrmOptions = {}): Promise<SplitCrm> => {
  const store = createMemoryStore({
    accounts: [{ account: { id: account, name: 'North', country: 'US', timezone: 'America/New_York' } }],
  });
  const calls: SeenCall[] = [];
  const uses = new Map<string, number>();
  let isSignedIn = true;

  const host = createImportHost({
    store,
    basePath: '/imports',
    authenticate: (request) => {
      const token = request.headers.get('Authorization')?.replace('Bearer ', '') ?? '';
      const left = uses.get(token) ?? 0;
      uses.set(token, left - 1);
      return left > 0 ? admin : null;
    },
  });
  const api = await startServer({
    port: 0,
    fetch: (request) => {
      calls.push(seen(request));
      return host(request);
    },
  });
  const endpoint = `http://localhost:${api.port}/imports`;

  const own = createImportHost({
    store,
    basePath: '/imports',
    authenticate: (request) => (hasSession(request) && isSignedIn ? admin : null),
    allowedOrigins: alsoHere ?? [],
  });
  const pages = await startServer({
    port: 0,
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith('/imports/') && alsoHere !== undefined) {
        calls.push(seen(request));
        return own(request);
      }
      if (pathname === tokenPath) {
        // What a CRM should ask: the session, and the header that no foreign page can send.
        if (!hasSession(request) || !isSignedIn || request.headers.get('Contact-Importer-Version') === null)
          return new Response('{}', { status: 401, headers: { 'Content-Type': 'application/json' } });
        const token = `token-${uses.size}`;
        uses.set(token, usesOfToken);
        return Response.json({ token, expiresIn: 60 });
      }
      if (pathname === '/.well-known/contact-importer.json')
        return Response.json({
          version: 1,
          name: 'Split CRM',
          endpoint,
          token: tokenPath,
          contactsPage: '/v2/location/{account}/contacts/*',
        });
      return new Response('<!doctype html><html lang="en"><title>Contacts</title><h1>Contacts</h1></html>', {
        headers: {
          'Content-Type': 'text/html',
          'Set-Cookie': 'seat=7; HttpOnly; SameSite=Strict; Path=/',
          ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }),
        },
      });
    },
  });
  return {
    page: `http://127.0.0.1:${pages.port}/v2/location/${account}/contacts/smart_list/All`,
    endpoint,
    store,
    calls,
    tokens: () => [...uses.keys()].filter((token) => token.startsWith('token-')).length,
    signOut: () => (isSignedIn = false),
    signIn: () => (isSignedIn = true),
    stop: async () => {
      await Promise.all([api.stop(), pages.stop()]);
    },
  };
};

const hasSession = (request: Request): boolean => /\bseat=7\b/.test(request.headers.get('Cookie') ?? '');

const seen = ({ method, url, headers }: Request): SeenCall => ({
  method,
  path: new URL(url).pathname,
  token: headers.get('Authorization'),
  cookie: headers.get('Cookie'),
  origin: headers.get('Origin'),
});
