import type { Range, Receipt } from '../../core/batch.ts';
import type { Severity } from '../../core/issue.ts';
import type { Field } from '../../core/schema.ts';
import type {
  Completion,
  HostConfig,
  ImportReceipt,
  ImportRequest,
  ImportState,
  ImportSummary,
  IssuePage,
  NewOption,
  Page,
  RevertResult,
  RevertScope,
} from '../../core/wire.ts';

/* The transport's port: the wire. */

/** A call that brought no usable answer. The session alone decides what follows. */
export interface Refusal {
  readonly kind: 'refusal';
  readonly reason: 'network' | 'timeout' | 'status' | 'redirect' | 'invalid' | 'aborted';
  readonly status?: number;
  /** The host's stable code. */
  readonly code?: string;
  /** Milliseconds, already parsed from `Retry-After`. */
  readonly retryAfter?: number;
  readonly missing?: readonly Range[];
  readonly limit?: number;
  /** The one row that a 400 or 422 is about. */
  readonly row?: number;
  readonly detail?: string;
  /** The answer that could not be understood. */
  readonly body?: Uint8Array<ArrayBuffer>;
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'refusal';

export type Answer<T> = Promise<T | Refusal>;

export interface ImportsQuery {
  readonly cursor?: string;
  readonly state?: ImportState;
  readonly user?: string;
}

export interface IssuesQuery {
  readonly cursor?: string;
  readonly severity?: Severity;
  readonly code?: string;
}

/** One call each of `spec/protocol.md`; no retries inside. */
export interface Transport {
  config(signal: AbortSignal): Answer<HostConfig>;
  createImport(request: ImportRequest, signal: AbortSignal): Answer<ImportSummary>;
  preview(importId: string, body: Uint8Array<ArrayBuffer>, signal: AbortSignal): Answer<Receipt>;
  putBatch(
    importId: string,
    first: number,
    last: number,
    body: Uint8Array<ArrayBuffer>,
    signal: AbortSignal,
  ): Answer<Receipt>;
  complete(importId: string, books: Completion, signal: AbortSignal): Answer<ImportSummary>;
  cancel(importId: string, signal: AbortSignal): Answer<ImportSummary>;
  summary(importId: string, signal: AbortSignal): Answer<ImportSummary>;
  list(query: ImportsQuery, signal: AbortSignal): Answer<Page<ImportSummary>>;
  issues(importId: string, query: IssuesQuery, signal: AbortSignal): Answer<IssuePage>;
  report(importId: string, rows: 'failed' | 'warned' | 'all', signal: AbortSignal): Answer<Blob>;
  revert(importId: string, scope: RevertScope, signal: AbortSignal, dryRun?: boolean): Answer<RevertResult>;
  createField(field: Omit<Field, 'key'>, signal: AbortSignal): Answer<Field>;
  /** One more option of a custom field; absent where the page makes the calls and cannot. */
  addOption?(key: string, added: NewOption, signal: AbortSignal): Answer<Field>;
  /** How the import was mapped; absent where the host keeps no receipts. */
  receipt?(importId: string, signal: AbortSignal): Answer<ImportReceipt>;
  /** Ask the page for new credentials (once after a 401). Resolves to false where it cannot. */
  renew(signal: AbortSignal): Promise<boolean>;
}
