import type { Params } from './issue.ts';

/**
 * What can stop or pause an import: the file, the mapping, the host, the network, or our own worker.
 * The first block is the spec's fatal list (6.2); the rest belongs to the wire and the worker.
 */
export const faultCodes = [
  'FILE_NOT_CSV',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_UNREADABLE',
  'FILE_CHANGED',
  'FILE_ENCODING',
  'FILE_OTHER',
  'EDITS_ELSEWHERE',
  'CSV_MALFORMED',
  'CSV_RECORD_TOO_LARGE',
  'HEADER_MISSING',
  'HEADER_NO_MATCH',
  'MAP_REQUIRED_CREATE',
  'MAP_REQUIRED_UPDATE',
  'MAP_REQUIRED_OPPORTUNITY',
  'MAP_UNMAPPED',
  'MAP_FIELD_TWICE',
  'MAP_FIELD_UNSUPPORTED',
  'CONSENT_REQUIRED',
  'NOT_ALLOWED',
  'SIGN_IN_REQUIRED',
  'NETWORK',
  'TIMEOUT',
  'HOST_BUSY',
  'HOST_FAILED',
  'HOST_REFUSED',
  'HOST_INCOMPATIBLE',
  'IMPORT_GONE',
  'RANGE_CONFLICT',
  'BATCH_TOO_LARGE',
  'RECEIPT_INVALID',
  'BOOKS_UNBALANCED',
  'WORKER_FAILED',
  'STORAGE_UNAVAILABLE',
  'CANCELLED',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** About us, the file or the host, never about one person's data: the import stops or pauses. Plain data. */
export interface Fault {
  readonly kind: 'fault';
  readonly code: FaultCode;
  readonly severity: 'fatal';
  /** Data row (1 = first record below the header), physical line and column index, where one is to blame. */
  readonly row?: number;
  readonly line?: number;
  readonly column?: number;
  readonly params: Params;
}

export const fault = (
  code: FaultCode,
  params: Params = {},
  at: { readonly row?: number; readonly line?: number; readonly column?: number } = {},
): Fault => ({ kind: 'fault', code, severity: 'fatal', ...at, params });

export const isFault = (value: unknown): value is Fault =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'fault';
