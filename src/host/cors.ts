import type { Host } from './options.ts';

const ourHeaders = ['Authorization', 'Contact-Importer-Version', 'Content-Encoding', 'Content-Type', 'If-None-Match'];
const exposed = 'Contact-Importer-Version, Content-Disposition, ETag, Idempotent-Replay, Retry-After, X-Request-Id';

type OriginRules = Pick<Host, 'allowedOrigins' | 'allowedHeaders'>;

/** Where the request comes from, seen from the host's own address. */
export type Origin = 'own' | 'allowed' | 'foreign';

/**
 * Browsers name the page's origin in every request that could change something. The host's own pages are recognized
 * by the name they were asked under; behind a proxy that ends TLS the scheme differs, so only the name counts there.
 */
export function judgeOrigin(request: Request, rules: OriginRules): Origin {
  const origin = request.headers.get('Origin');
  if (origin === null) return 'own';
  if (rules.allowedOrigins.has(origin)) return 'allowed';
  if (isExtensionWithToken(origin, request)) return 'own';
  const here = new URL(request.url);
  if (origin === here.origin) return 'own';
  return here.protocol === 'http:' && origin === `https://${here.host}` ? 'own' : 'foreign';
}

/**
 * Firefox gives every installation of an extension another origin, so that none can be listed. No browser adds a bearer
 * token by itself, and no page has such an origin: an extension that brings one speaks for the person who has it.
 */
const isExtensionWithToken = (origin: string, { method, headers }: Request): boolean =>
  method !== 'OPTIONS' &&
  /^(?:chrome|moz)-extension:\/\//.test(origin) &&
  /^bearer /i.test(headers.get('Authorization') ?? '');

/** The answer to a browser that asks before it sends. Cookies are never allowed across origins. */
export function preflight(origin: Origin, rules: OriginRules): Response {
  if (origin !== 'allowed') return new Response(null, { status: 204, headers: { Vary: 'Origin' } });
  return new Response(null, {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': 'GET, POST, PUT',
      'Access-Control-Allow-Headers': [...ourHeaders, ...rules.allowedHeaders].join(', '),
      'Access-Control-Max-Age': '600',
    },
  });
}

/** Lets an allowed page read the answer. */
export function shareWith(response: Response, request: Request, origin: Origin): void {
  response.headers.append('Vary', 'Origin');
  if (origin !== 'allowed') return;
  response.headers.set('Access-Control-Allow-Origin', request.headers.get('Origin') ?? '');
  response.headers.set('Access-Control-Expose-Headers', exposed);
}
