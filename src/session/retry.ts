import { fault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { PauseReason } from '../core/state.ts';
import type { Range } from '../core/batch.ts';
import type { Refusal } from './ports/transport.ts';

/** Full jitter: a random share of a ceiling that doubles from 0.5 s to 30 s, eight times; then the import pauses. */
export const maxTries = 8;
const baseMs = 500;
const capMs = 30_000;

/** Who is told to wait longer than this pauses and says so, instead of counting down an hour. */
export const longestWaitMs = 3_600_000;

/** What follows from a call that brought no usable answer. The only place where that is decided. */
export type Verdict =
  /** `all`: the host asked everyone to wait, not just this batch. */
  | { readonly next: 'wait'; readonly ms: number; readonly all: boolean; readonly fault: Fault }
  | { readonly next: 'pause'; readonly reason: PauseReason }
  | { readonly next: 'renew' }
  | { readonly next: 'split'; readonly limit: number | null }
  /** The host refuses one row and names it: that row alone is held back. */
  | { readonly next: 'hold-back'; readonly row: number }
  /** The range is not what the host has; only a summary can tell what it has. */
  | { readonly next: 'conflict'; readonly fault: Fault }
  | { readonly next: 'missing'; readonly ranges: readonly Range[] }
  /** The import ended elsewhere; the summary says how. */
  | { readonly next: 'over'; readonly fault: Fault }
  | { readonly next: 'stop'; readonly fault: Fault }
  | { readonly next: 'aborted' };

const endedElsewhere: readonly string[] = ['import-cancelled', 'import-completed', 'import-reverted'];
const otherContent: readonly string[] = ['batch-differs', 'batch-overlaps'];
const otherVersion: readonly string[] = ['version-unsupported', 'version-missing'];

/** `tried`: how often this call was repeated since anything was confirmed. `random`: 0 ≤ x < 1. */
export const judge = (refusal: Refusal, tried: number, random: number): Verdict => {
  if (refusal.reason === 'aborted') return { next: 'aborted' };
  if (refusal.reason !== 'status') return again(refusal, tried, random);
  const status = refusal.status ?? 0;
  const about = refusalParams(refusal);
  if (otherVersion.includes(refusal.code ?? '') || status === 426)
    return { next: 'stop', fault: fault('HOST_INCOMPATIBLE', about) };
  if (status === 401) return { next: 'renew' };
  if (status === 403) return { next: 'stop', fault: fault('NOT_ALLOWED', about) };
  if (status === 404 || status === 410) return { next: 'stop', fault: fault('IMPORT_GONE', about) };
  if (status === 409) return conflictWith(refusal, tried, random);
  if (status === 413) return { next: 'split', limit: refusal.limit ?? null };
  if (status === 422 && otherContent.includes(refusal.code ?? ''))
    return { next: 'conflict', fault: fault('RANGE_CONFLICT', about) };
  if ((status === 400 || status === 422) && refusal.row !== undefined) return { next: 'hold-back', row: refusal.row };
  if (status === 408 || status === 425 || status === 429 || status >= 500) return again(refusal, tried, random);
  return { next: 'stop', fault: fault('HOST_REFUSED', about) };
};

/** The fault that a refusal is shown as. */
export const faultOf = (refusal: Refusal): Fault => {
  const about = refusalParams(refusal);
  if (refusal.reason === 'network') return fault('NETWORK', about);
  if (refusal.reason === 'timeout') return fault('TIMEOUT', about);
  if (refusal.reason === 'redirect') return fault('SIGN_IN_REQUIRED', about);
  if (refusal.reason === 'invalid') return fault('RECEIPT_INVALID', about);
  if (refusal.reason === 'aborted') return fault('CANCELLED');
  const status = refusal.status ?? 0;
  if (status === 401) return fault('SIGN_IN_REQUIRED', about);
  if (status === 429 || status === 409) return fault('HOST_BUSY', about);
  if (status >= 500 || status === 408 || status === 425) return fault('HOST_FAILED', about);
  const verdict = judge(refusal, 0, 0);
  return 'fault' in verdict ? verdict.fault : fault(status === 413 ? 'BATCH_TOO_LARGE' : 'HOST_REFUSED', about);
};

/** Full jitter (milliseconds) before the next try. */
export const backOff = (tried: number, random: number): number =>
  Math.round(random * Math.min(capMs, baseMs * 2 ** tried));

const again = (refusal: Refusal, tried: number, random: number): Verdict => {
  const reason = faultOf(refusal);
  const asked = refusal.retryAfter ?? 0;
  if (tried >= maxTries || asked > longestWaitMs)
    return { next: 'pause', reason: { why: pauseFor(refusal), fault: reason } };
  return { next: 'wait', ms: asked > 0 ? asked : backOff(tried, random), all: asked > 0, fault: reason };
};

const conflictWith = (refusal: Refusal, tried: number, random: number): Verdict => {
  if (refusal.missing !== undefined) return { next: 'missing', ranges: refusal.missing };
  if (refusal.code === 'books-unbalanced')
    return { next: 'stop', fault: fault('BOOKS_UNBALANCED', refusalParams(refusal)) };
  if (endedElsewhere.includes(refusal.code ?? ''))
    return { next: 'over', fault: fault('IMPORT_GONE', refusalParams(refusal)) };
  const verdict = again(refusal, tried, random);
  return verdict.next === 'wait' ? { ...verdict, all: false } : verdict;
};

const pauseFor = (refusal: Refusal): PauseReason['why'] => {
  if (refusal.reason === 'network' || refusal.reason === 'timeout') return 'network';
  if (refusal.reason === 'redirect') return 'sign-in';
  return refusal.status === 429 || refusal.status === 409 || refusal.retryAfter !== undefined
    ? 'host-busy'
    : 'host-failed';
};

const refusalParams = (refusal: Refusal): Fault['params'] => ({
  ...(refusal.status === undefined ? {} : { status: refusal.status }),
  ...(refusal.code === undefined ? {} : { code: refusal.code }),
  ...(refusal.retryAfter === undefined ? {} : { retryAfterSeconds: Math.ceil(refusal.retryAfter / 1000) }),
});
