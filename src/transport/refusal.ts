import * as v from 'valibot';
import { problemSchema } from '../core/wire-schemas.ts';
import { protocolVersion } from '../core/wire.ts';
import type { Refusal } from '../session/ports/transport.ts';
import { readRateLimit, readRetryAfter } from './retry-after.ts';

export const refusal = (reason: Refusal['reason'], more: Omit<Refusal, 'kind' | 'reason'> = {}): Refusal => ({
  kind: 'refusal',
  reason,
  ...more,
});

/** An answer that is not a success, in the session's words. A body that is no problem document adds nothing. */
export const refusalFrom = (response: Response, body: unknown, now: number): Refusal => {
  const { headers, status } = response;
  const asked = readRetryAfter(headers.get('Retry-After'), headers.get('Date'), now);
  const retryAfter = asked ?? (status === 429 || status === 503 ? readRateLimit(headers) : undefined);
  const problem = v.safeParse(problemSchema, body);
  const said = problem.success ? problem.output : null;
  return refusal('status', {
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(said === null ? {} : { code: said.code }),
    ...(said?.missing === undefined ? {} : { missing: said.missing }),
    ...(said?.limit === undefined ? {} : { limit: said.limit }),
    ...(said?.row === undefined ? {} : { row: said.row }),
    ...(said?.detail === undefined ? {} : { detail: said.detail }),
  });
};

/** A host that says it speaks another version is not guessed at. */
export const speaksOther = (response: Response): boolean => {
  const version = response.headers.get('Contact-Importer-Version');
  return version !== null && version.trim() !== protocolVersion;
};
