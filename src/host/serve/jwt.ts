import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';
import { AwayError } from '../away.ts';
import type { Caller } from '../store.ts';

export interface JwtOptions {
  /** Where the issuer publishes its public keys, or the keys themselves. */
  readonly jwks: URL | JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  /** Only signatures by public keys; default RS256 and ES256. */
  readonly algorithms?: readonly JwtAlgorithm[];
  /** Which claims name the account and the role, and which roles import; default `account`, `role`, `admin`. */
  readonly claims?: { readonly account?: string; readonly role?: string; readonly adminRoles?: readonly string[] };
  /** For tests. */
  readonly clock?: () => number;
}

export type JwtAlgorithm =
  'RS256' | 'RS384' | 'RS512' | 'PS256' | 'PS384' | 'PS512' | 'ES256' | 'ES384' | 'ES512' | 'EdDSA';

/** Longer ones are not looked at. */
const maxTokenLength = 8_192;

/**
 * Reads the caller from `Authorization: Bearer`. Whatever is wrong with a token, the answer is `null`: the client
 * learns nothing from the difference. An issuer that cannot be reached is a matter of time.
 */
export function createJwtAuthenticator(options: JwtOptions): (request: Request) => Promise<Caller | null> {
  const { issuer, audience, algorithms = ['RS256', 'ES256'], claims, clock = Date.now } = options;
  if (issuer === '' || audience === '') throw new Error('JWT: issuer and audience must be given.');
  const keys: JWTVerifyGetKey =
    options.jwks instanceof URL ? createRemoteJWKSet(options.jwks) : createLocalJWKSet(options.jwks);

  return async (request) => {
    const token = bearer(request.headers.get('Authorization'));
    if (token === null) return null;
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['exp', 'sub'],
        clockTolerance: 5,
        currentDate: new Date(clock()),
      });
      return callerOf(payload, claims, request);
    } catch (error) {
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError))
        throw new AwayError('the issuer of the tokens does not answer', { cause: error });
      return null;
    }
  };
}

function bearer(header: string | null): string | null {
  const token = /^Bearer ([A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)$/i.exec(
    header?.slice(0, maxTokenLength + 8) ?? '',
  )?.[1];
  return token === undefined || token.length > maxTokenLength ? null : token;
}

function callerOf(payload: JWTPayload, claims: JwtOptions['claims'], request: Request): Caller | null {
  const account = text(payload[claims?.account ?? 'account']);
  const id = text(payload.sub);
  if (account === null || id === null) return null;
  const roles = [payload[claims?.role ?? 'role']].flat();
  const admins: readonly unknown[] = claims?.adminRoles ?? ['admin'];
  const email = text(payload['email']);
  return {
    accountId: account,
    user: { id, name: text(payload['name']) ?? id, ...(email !== null && { email }) },
    isAdmin: roles.some((role) => admins.includes(role)),
    ...addressOf(request),
  };
}

const text = (claim: unknown): string | null =>
  typeof claim === 'string' && claim !== '' && claim.length <= 200 ? claim : null;

/** The server that srvx hands on names the peer; other servers may not. */
export const addressOf = (request: Request & { readonly ip?: string | undefined }): Pick<Caller, 'address'> =>
  request.ip === undefined ? {} : { address: request.ip };
