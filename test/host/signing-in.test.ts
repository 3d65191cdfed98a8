import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { createCookieSession, createSignInRoutes } from '../../src/host/serve/cookie-session.ts';
import { createJwtAuthenticator } from '../../src/host/serve/jwt.ts';
import { createImportHost } from '../../src/host/handler.ts';
import { createMemoryStore } from '../../src/host/memory-store.ts';
import { asDescribed } from './http/described.ts';
import { accounts } from './http/world.ts';

const now = Date.UTC(2026, 0, 15, 12);
const clock = (): number => now;
const ask = (token: string): Request =>
  new Request('https://crm.example/config', {
    headers: { Authorization: `Bearer ${token}`, 'Contact-Importer-Version': '1' },
  });

describe('a token of the account’s identity provider', () => {
  let sign: (claims: Record<string, unknown>, change?: (token: SignJWT) => SignJWT, kid?: string) => Promise<string>;
  let authenticate: ReturnType<typeof createJwtAuthenticator>;
  let publicKey: string;

  beforeAll(async () => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    const jwk = { ...(await exportJWK(pair.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
    publicKey = JSON.stringify(jwk);
    authenticate = createJwtAuthenticator({
      jwks: { keys: [jwk] },
      issuer: 'https://id.example',
      audience: 'importer',
      clock,
    });
    sign = (claims, change = (token) => token, kid = 'k1') =>
      change(
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'RS256', kid })
          .setSubject('user-1')
          .setIssuer('https://id.example')
          .setAudience('importer')
          .setExpirationTime(now / 1_000 + 60),
      ).sign(pair.privateKey);
  });

  test('names account, person and role', async () => {
    const token = await sign({ account: 'north', role: 'admin', name: 'Ada' });
    expect(await authenticate(ask(token))).toEqual({
      accountId: 'north',
      user: { id: 'user-1', name: 'Ada' },
      isAdmin: true,
    });
  });

  test('without the role is a member’s', async () => {
    expect(await authenticate(ask(await sign({ account: 'north', role: ['viewer'] })))).toMatchObject({
      isAdmin: false,
    });
  });

  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = {
    account: 'north',
    role: 'admin',
    sub: 'user-1',
    iss: 'https://id.example',
    aud: 'importer',
    exp: now,
  };
  const hmac = async (): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(new TextEncoder().encode(publicKey));
  const broughtAlong = async (): Promise<string> => {
    const stranger = await generateKeyPair('RS256', { extractable: true });
    const jwk = await exportJWK(stranger.publicKey);
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', jwk }).sign(stranger.privateKey);
  };
  const good = (change: (token: SignJWT) => SignJWT = (token) => token) =>
    sign({ account: 'north', role: 'admin' }, change);

  test.each<[string, () => Promise<string> | string]>([
    ['no signature (alg none)', () => `${part({ alg: 'none' })}.${part(claims)}.`],
    ['a signature made with the public key as a secret', hmac],
    ['its time over', () => good((token) => token.setExpirationTime(now / 1_000 - 60))],
    ['its time not come', () => good((token) => token.setNotBefore(now / 1_000 + 60))],
    ['another issuer', () => good((token) => token.setIssuer('https://evil.example'))],
    ['another audience', () => good((token) => token.setAudience('shop'))],
    ['a key id that is a path', () => sign({ account: 'north', role: 'admin' }, undefined, '../../etc/passwd')],
    ['a key id that nobody has', () => sign({ account: 'north', role: 'admin' }, undefined, 'k2')],
    ['a key that it brings along', () => broughtAlong()],
    ['one letter changed', async () => (await good()).replace(/.(?=.{20}$)/, (letter) => (letter === 'A' ? 'B' : 'A'))],
    [
      'a payload changed',
      async () => (await good()).replace(/\.[^.]+\./, `.${part({ ...claims, account: 'south' })}.`),
    ],
    ['no account', () => sign({ role: 'admin' })],
    ['a megabyte of letters', () => 'a'.repeat(1_000_000)],
    ['a megabyte that looks like a token', () => `${part({ alg: 'RS256' })}.${'a'.repeat(1_000_000)}.aaaa`],
    ['nothing in it', () => ''],
  ])('with %s is refused with the same answer as every other', async (_what, make) => {
    const host = asDescribed(createImportHost({ store: createMemoryStore({ accounts }), authenticate, clock }));
    const answer = await host(ask(await make()));
    expect([answer.status, answer.headers.get('WWW-Authenticate'), await answer.json()]).toEqual([
      401,
      'Bearer',
      {
        type: 'urn:contact-importer:problem:not-signed-in',
        title: 'Sign in to import contacts.',
        status: 401,
        detail: 'Sign in to import contacts.',
        code: 'not-signed-in',
      },
    ]);
  });

  test('is never checked without issuer and audience', () => {
    expect(() => createJwtAuthenticator({ jwks: { keys: [] }, issuer: '', audience: 'x' })).toThrow('issuer');
  });
});

describe('the session cookie', () => {
  const session = createCookieSession({ secret: 's'.repeat(32), clock });
  const carrying = (cookie: string): Request =>
    new Request('https://crm.example/config', { headers: { Cookie: cookie } });

  test('brings back who signed in, and scripts and other sites cannot use it', async () => {
    const header = await session.open({ accountId: 'north', userId: 'user-1' });
    expect(header).toMatch(/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/);
    expect(await session.read(carrying(`theme=dark; ${header.split(';')[0]}`))).toEqual({
      accountId: 'north',
      userId: 'user-1',
    });
  });

  test.each<[string, (value: string) => string]>([
    ['a changed payload', (value) => value.replace(/=./, '=x')],
    ['a changed signature', (value) => value.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))],
    ['no signature', (value) => value.split('.')[0] ?? ''],
    ['letters that are no base64', (value) => `${value}%`],
    ['another name', (value) => `x${value}`],
  ])('with %s is nobody’s', async (_what, change) => {
    const value = (await session.open({ accountId: 'north', userId: 'user-1' })).split(';')[0] ?? '';
    expect(await session.read(carrying(change(value)))).toBeNull();
  });

  test('ends by itself, and another secret’s cookie is nobody’s', async () => {
    const opened = (await session.open({ accountId: 'north', userId: 'user-1' })).split(';')[0] ?? '';
    const later = createCookieSession({ secret: 's'.repeat(32), clock: () => now + 12 * 3_600_000 });
    const other = createCookieSession({ secret: 't'.repeat(32), clock });
    expect([await later.read(carrying(opened)), await other.read(carrying(opened))]).toEqual([null, null]);
  });

  test('is given for the right password only, and never to a form of another site', async () => {
    const routes = createSignInRoutes(session, ({ email, password }) =>
      email === 'ada@crm.example' && password === 'right' ? { accountId: 'north', userId: 'user-1' } : null,
    );
    const signIn = (body: unknown, headers: Record<string, string> = {}): Promise<Response | null> =>
      routes(
        new Request('https://crm.example/api/sign-in', {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', ...headers },
          body: JSON.stringify(body),
        }),
      );
    const right = { email: 'ada@crm.example', password: 'right' };
    expect((await signIn(right))?.headers.get('Set-Cookie')).toContain('contact-importer-session=');
    expect((await signIn({ ...right, password: 'wrong' }))?.status).toBe(401);
    expect((await signIn([]))?.status).toBe(401);
    expect(await signIn(right, { 'Content-Type': 'text/plain' })).toBeNull();
    expect(await signIn(right, { Origin: 'https://evil.example' })).toBeNull();
    expect(await signIn(right, { Origin: 'null' })).toBeNull();
  });
});
