import type { CookieSession } from '../../../src/host/serve/cookie-session.ts';
import type { Caller, Database } from '../../../src/host/store.ts';
import type { Me } from '../api.ts';
import { listContacts, listOpportunities, readContact, readSettings } from './crm.ts';
import { demoAccounts } from './demo-accounts.ts';
import { saveSettings } from './settings.ts';

type Authenticate = (request: Request) => Promise<Caller | null>;

const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(body, { headers: { 'Cache-Control': 'no-store', ...headers } });

const meOf = (caller: Caller): Me => {
  const accounts = demoAccounts.filter(({ users }) => users.some(({ id }) => id === caller.user.id));
  const account = accounts.find(({ id }) => id === caller.accountId);
  return {
    user: {
      id: caller.user.id,
      name: caller.user.name,
      email: caller.user.email ?? '',
      role: caller.isAdmin ? 'admin' : 'member',
    },
    account: { id: caller.accountId, name: account?.name ?? '' },
    accounts: accounts.map(({ id, name }) => ({ id, name })),
  };
};

/** What `<link rel="contact-importer">` points at: the extension finds the endpoint and the contacts page here. */
const announcement = {
  version: 1,
  name: 'Harbor CRM',
  endpoint: '/contact-importer',
  contactsPage: '/v2/location/{account}/contacts/*',
  signIn: '/',
};

const readNumber = (text: string | null, fallback: number, most: number): number => {
  const number = Number(text ?? fallback);
  return Number.isInteger(number) && number >= 0 ? Math.min(number, most) : fallback;
};

/** The demo CRM's own addresses below `/api`; `null` for every other. */
export const createRoutes =
  (database: Database, authenticate: Authenticate, session: CookieSession) =>
  async (request: Request): Promise<Response | null> => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === '/.well-known/contact-importer.json') return json(announcement);
    if (!pathname.startsWith('/api/')) return null;
    const caller = await authenticate(request);
    if (caller === null) return new Response(null, { status: 401, headers: { 'Cache-Control': 'no-store' } });
    const { accountId } = caller;
    const isJson = (request.headers.get('Content-Type') ?? '').startsWith('application/json');

    switch (`${request.method} ${pathname}`) {
      case 'GET /api/me':
        return json(meOf(caller));
      case 'GET /api/contacts':
        return json(
          await listContacts(database, accountId, {
            search: (searchParams.get('search') ?? '').slice(0, 200),
            offset: readNumber(searchParams.get('offset'), 0, 10_000_000),
            limit: readNumber(searchParams.get('limit'), 25, 100),
          }),
        );
      case 'GET /api/opportunities':
        return json(await listOpportunities(database, accountId, null));
      case 'GET /api/settings':
        return json(await readSettings(database, accountId));
      case 'PATCH /api/settings':
        if (!caller.isAdmin || !isJson) return new Response(null, { status: 403 });
        return (await saveSettings(database, caller, await request.json()))
          ? json({})
          : new Response(null, { status: 422 });
      case 'POST /api/account': {
        const body = isJson ? ((await request.json()) as { accountId?: unknown }) : {}; // checked on the next line
        const known = meOf(caller).accounts.find(({ id }) => id === body.accountId);
        if (known === undefined) return new Response(null, { status: 422 });
        return json({}, { 'Set-Cookie': await session.open({ accountId: known.id, userId: caller.user.id }) });
      }
    }
    const [, id] = /^\/api\/contacts\/([^/]+)$/.exec(pathname) ?? [];
    const contact =
      id === undefined || request.method !== 'GET'
        ? null
        : await readContact(database, accountId, decodeURIComponent(id));
    return contact === null ? new Response(null, { status: 404 }) : json(contact);
  };
