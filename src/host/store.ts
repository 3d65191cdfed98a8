import type { Batch, Range, Receipt } from '../core/batch.ts';
import type { Field, ObjectName } from '../core/schema.ts';
import type {
  Completion,
  HostConfig,
  ImportReceipt,
  ImportRequest,
  ImportState,
  ImportSummary,
  IssuePage,
  Page,
  RevertResult,
  RevertScope,
} from '../core/wire.ts';
import type { Severity } from '../core/issue.ts';
import type { AuditRecord } from './audit-record.ts';

/** Who asks, as the host's own session says; never read from a body. */
export interface Caller {
  readonly accountId: string;
  readonly user: { readonly id: string; readonly name: string; readonly email?: string };
  readonly isAdmin: boolean;
  /** For the audit log only. */
  readonly address?: string;
}

/** Why the store does not do what it was asked; the handler maps each to a status (spec/protocol.md). */
export type RefusalCode =
  | 'import-not-found'
  | 'import-differs'
  | 'import-cancelled'
  | 'import-completed'
  | 'import-reverted'
  | 'import-running'
  | 'batch-differs'
  | 'batch-overlaps'
  | 'batch-in-progress'
  | 'books-unbalanced'
  | 'ranges-missing'
  | 'revert-expired'
  | 'revert-not-possible'
  | 'field-exists'
  | 'field-not-found'
  | 'option-not-added'
  | 'busy';

export interface StoreRefusal {
  readonly refused: RefusalCode;
  readonly missing?: readonly Range[];
  /** With `books-unbalanced`: what the host has. */
  readonly counts?: Completion;
  readonly detail?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}

export const isStoreRefusal = (value: unknown): value is StoreRefusal =>
  typeof value === 'object' && value !== null && typeof (value as { refused?: unknown }).refused === 'string';

export type Stored<T> = Promise<T | StoreRefusal>;

/**
 * All truth of a host. Every method is one transaction of one account; another account's rows do not exist for it.
 * A store that passes the conformance kit is a store.
 */
export interface ImportStore {
  /** The account part of the config; the handler adds limits, capabilities, consent text and brand. */
  account(caller: Caller): Promise<
    Pick<
      HostConfig,
      'account' | 'fields' | 'users' | 'tags' | 'pipelines' | 'lostReasons' | 'duplicates' | 'revision'
    > & {
      readonly contactCount: number;
      readonly revertDays: number;
    }
  >;
  createImport(
    caller: Caller,
    request: ImportRequest,
    digest: string,
  ): Stored<{ readonly summary: ImportSummary; readonly created: boolean }>;
  /** Applies the batch and stores its receipt in one transaction; a second claim of the same range gets the stored receipt. */
  applyBatch(
    caller: Caller,
    batch: Batch,
    digest: string,
  ): Stored<{ readonly receipt: Receipt; readonly replay: boolean }>;
  /** The same code path, rolled back; results carry `changes`. */
  previewBatch(caller: Caller, batch: Batch): Stored<Receipt>;
  complete(caller: Caller, importId: string, books: Completion): Stored<ImportSummary>;
  cancel(caller: Caller, importId: string): Stored<ImportSummary>;
  summary(caller: Caller, importId: string): Stored<ImportSummary>;
  list(
    caller: Caller,
    query: { readonly cursor?: string; readonly state?: ImportState; readonly user?: string },
  ): Promise<Page<ImportSummary>>;
  issues(
    caller: Caller,
    importId: string,
    query: { readonly cursor?: string; readonly severity?: Severity; readonly code?: string },
  ): Stored<IssuePage>;
  /** Rows of the report in file order, page by page; the handler writes the CSV. */
  reportRows(
    caller: Caller,
    importId: string,
    query: { readonly rows: 'failed' | 'warned' | 'all'; readonly after: number; readonly limit: number },
  ): Stored<{ readonly headers: readonly string[]; readonly rows: readonly ReportRow[] }>;
  /** What was imported, for the customer's records; `outcomes` is computed as `ImportReceipt` says. */
  receipt(caller: Caller, importId: string): Stored<ImportReceipt>;
  revert(caller: Caller, importId: string, scope: RevertScope, dryRun: boolean): Stored<RevertResult>;
  createField(caller: Caller, field: Omit<Field, 'key'>): Stored<Field>;
  /** One more option of a custom field; the field as it stands where it has that option. Absent: the host cannot. */
  addOption?(caller: Caller, object: ObjectName, key: string, option: string): Stored<Field>;
  /** A page of who did what, the newest first. Absent: the store writes no audit log. */
  audit?(caller: Caller, cursor: string | undefined): Promise<Page<AuditRecord>>;
}

export interface ReportRow {
  readonly row: number;
  readonly status: 'created' | 'updated' | 'unchanged' | 'failed' | 'held back';
  /** The row's cells in original order, where the host has them (held-back rows); else what was sent, by column of the mapping. */
  readonly cells: readonly string[];
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

/** The narrow database port: the same SQL text runs on PGlite and on PostgreSQL ≥ 15. */
export interface Database {
  query<R extends object>(sql: string, params?: readonly unknown[]): Promise<readonly R[]>;
  /** Runs `work` in one transaction on one connection; what it throws rolls back. */
  transaction<T>(work: (query: Database['query']) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
