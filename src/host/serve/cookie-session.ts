/** What a session cookie says; it is signed, not secret. */
export interface Session {
  readonly accountId: string;
  readonly userId: string;
}

export interface CookieSessionOptions {
  /** At least 32 characters; whoever knows it can sign in as anybody. */
  readonly secret: string;
  /** Default `contact-importer-session`. */
  readonly name?: string;
  /** Send the cookie over HTTPS only. Default true; false is for http://localhost. */
  readonly secure?: boolean;
  /** Seconds; default 12 hours. */
  readonly maxAge?: number;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

export interface CookieSession {
  /** The value of `Set-Cookie` that signs a person in. */
  open(session: Session): Promise<string>;
  /** The value of `Set-Cookie` that signs them out. */
  close(): string;
  /** Who the request's cookie says it is; `null` where there is none, it is forged, or its time is over. */
  read(request: Request): Promise<Session | null>;
}

/**
 * A signed session in a cookie that scripts cannot read and other sites' requests do not carry. Nothing is stored on
 * the server, so any process can answer.
 */
export function createCookieSession(options: CookieSessionOptions): CookieSession {
  const { secret, name = 'contact-importer-session', secure = true, maxAge = 12 * 3_600, clock = Date.now } = options;
  if (secret.length < 32) throw new Error('The session secret must have at least 32 characters.');
  const key = crypto.subtle.importKey('raw', encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
  const attributes = (seconds: number): string =>
    `; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure ? '; Secure' : ''}`;

  return {
    async open({ accountId, userId }) {
      const payload = toBase64Url(encode(JSON.stringify([accountId, userId, clock() + maxAge * 1_000])));
      const signature = new Uint8Array(await crypto.subtle.sign('HMAC', await key, encode(payload)));
      return `${name}=${payload}.${toBase64Url(signature)}${attributes(maxAge)}`;
    },
    close: () => `${name}=${attributes(0)}`,
    async read(request) {
      const [payload, signature] = cookieValue(request.headers.get('Cookie'), name)?.split('.') ?? [];
      const bytes = fromBase64Url(signature ?? '');
      if (payload === undefined || bytes === null) return null;
      // `verify` compares in constant time.
      if (!(await crypto.subtle.verify('HMAC', await key, bytes, encode(payload)))) return null;
      return readPayload(payload, clock());
    },
  };
}

/** Finds the person who signs in; `null` for a wrong address and for a wrong password alike. */
export type FindPerson = (credentials: {
  readonly email: string;
  readonly password: string;
}) => Promise<Session | null> | Session | null;

/** `POST {base}/sign-in` with `{email, password}` and `POST {base}/sign-out`; `null` for every other address. */
export function createSignInRoutes(session: CookieSession, findPerson: FindPerson, base = '/api') {
  return async (request: Request): Promise<Response | null> => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'POST' || !isFromHere(request)) return null;
    if (pathname === `${base}/sign-out`)
      return new Response(null, { status: 204, headers: { 'Set-Cookie': session.close() } });
    if (pathname !== `${base}/sign-in`) return null;
    const credentials = await readCredentials(request);
    const person = credentials && (await findPerson(credentials));
    if (!person) return new Response(null, { status: 401, headers: { 'Cache-Control': 'no-store' } });
    return new Response('{}', {
      headers: {
        'Set-Cookie': await session.open(person),
        'Content-Type': 'application/json',
        'Cache-Control': 'no-store',
      },
    });
  };
}

/** Another site must not sign a person in or out; only JSON is taken, which a form cannot send. */
function isFromHere(request: Request): boolean {
  const origin = request.headers.get('Origin');
  const { host } = new URL(request.url);
  const sameSite = origin === null || origin === `https://${host}` || origin === `http://${host}`;
  return sameSite && (request.headers.get('Content-Type') ?? '').startsWith('application/json');
}

async function readCredentials(
  request: Request,
): Promise<{ readonly email: string; readonly password: string } | null> {
  if (Number(request.headers.get('Content-Length') ?? 0) > 10_000) return null;
  try {
    const body: unknown = await request.json();
    if (typeof body !== 'object' || body === null || !('email' in body) || !('password' in body)) return null;
    const { email, password } = body;
    return typeof email === 'string' && typeof password === 'string' ? { email, password } : null;
  } catch {
    return null;
  }
}

function readPayload(payload: string, now: number): Session | null {
  try {
    const parts: unknown = JSON.parse(new TextDecoder().decode(fromBase64Url(payload) ?? new Uint8Array()));
    if (!Array.isArray(parts)) return null;
    const [accountId, userId, until]: unknown[] = parts;
    if (typeof accountId !== 'string' || typeof userId !== 'string' || typeof until !== 'number') return null;
    return until > now ? { accountId, userId } : null;
  } catch {
    return null;
  }
}

function cookieValue(header: string | null, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}
