import type { Params } from './issue.ts';
import type { Issue, IssueCode, Severity } from './issue.ts';
import type { Choice, Field, FieldRef, ObjectName, Pipeline, User } from './schema.ts';
import type { ColumnOptions, Dialect, MatchKey, Mode, Plan } from './plan.ts';
import type { Range } from './batch.ts';
import type { Stats } from './stats.ts';

/** The value of the header that every request carries (`Contact-Importer-Version`). */
export const protocolVersion = '1';

/** What the host can do beside taking batches; what is absent is hidden from the person. */
export interface Capabilities {
  readonly preview: boolean;
  readonly revert: boolean;
  readonly history: boolean;
  readonly report: boolean;
  readonly createField: boolean;
  /** Options can be added to custom fields while values are matched. Hosts of before do not say. */
  readonly addOption?: boolean;
  readonly gzip: boolean;
}

/** When an import must be confirmed by typing (shares are 0…1 of the account's contacts, or of the rows). */
export interface Guards {
  readonly changedShare?: number;
  readonly errorShare?: number;
  readonly clearsFields?: boolean;
  readonly switchesDndOff?: boolean;
}

/** `POST /fields/{key}/options`: one more option of a custom field. */
export interface NewOption {
  /** Default `contact`. */
  readonly object?: ObjectName;
  readonly option: string;
}

/** `GET /config`: all that the widget must know about the account. */
export interface HostConfig {
  readonly account: {
    readonly id: string;
    readonly name?: string;
    readonly country?: string;
    readonly timezone?: string;
  };
  readonly user: { readonly id: string; readonly name: string; readonly email?: string };
  readonly canImport: boolean;
  /** Why not: a stable word such as `not-admin`. */
  readonly why?: string;
  /** Standard and custom fields of both objects. */
  readonly fields: readonly Field[];
  readonly users: readonly User[];
  readonly tags: readonly string[];
  readonly pipelines: readonly Pipeline[];
  readonly lostReasons: readonly Choice[];
  readonly duplicates: {
    readonly allowDuplicateContact: boolean;
    readonly contactUniqueIdentifiers: readonly MatchKey[];
    readonly allowDuplicateOpportunity?: boolean;
  };
  readonly limits: {
    /** A file must be smaller than this. */
    readonly fileBytes: number;
    readonly batchRows: number;
    readonly batchBytes: number;
    /** Batches under way at once. */
    readonly parallel: number;
  };
  readonly capabilities: Capabilities;
  readonly guards?: Guards;
  /** Mapping packs for files that people of this account bring; what cannot be read is passed over. */
  readonly mappingPacks?: readonly unknown[];
  readonly contactCount?: number;
  readonly revertDays?: number;
  readonly brand?: unknown;
  readonly consent: { readonly text: string };
  readonly revision: string;
}

export interface FileFacts {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** One column of the import as the host keeps it for the record. */
export interface MappedColumn {
  readonly column: number;
  readonly header: string;
  readonly to: FieldRef | null;
  readonly options: ColumnOptions;
}

/** How the file is read, beside its mapping: with it another browser reads the same file in the same way. */
export interface ImportOptions {
  readonly skipEmpty: boolean;
  readonly inFileDuplicates: Plan['inFileDuplicates'];
  readonly dialect?: Dialect;
  /** `YYYY-MM-DD` when the import was started, in the account's time zone. */
  readonly today?: string;
  /** Cells or rows were corrected before the start. The corrections themselves stay in the browser. */
  readonly corrected?: true;
}

/** `POST /imports`. */
export interface ImportRequest {
  /** UUID made by the client. */
  readonly id: string;
  readonly file: FileFacts;
  readonly objects: readonly ObjectName[];
  readonly modes: Readonly<Record<ObjectName, Mode>>;
  readonly mapping: readonly MappedColumn[];
  readonly options: ImportOptions;
  readonly tags: readonly string[];
  /** `time` is ISO 8601. */
  readonly consent: { readonly text: string; readonly time: string };
}

export const importStates = [
  'queued',
  'processing',
  'paused',
  'completed',
  'cancelled',
  'failed',
  'reverting',
  'reverted',
] as const;
export type ImportState = (typeof importStates)[number];

export interface RevertResult {
  readonly deleted: number;
  readonly restored: number;
  readonly kept: readonly { readonly contactId: string; readonly reason: string }[];
  readonly failed: number;
}

export type RevertScope = 'created' | 'all';

/** `POST /imports/{id}/revert`. With `dryRun` the answer says what would happen, and nothing does. */
export interface RevertRequest {
  readonly scope: RevertScope;
  readonly dryRun?: boolean;
}

/** What the host says about one import, on any device. */
export interface ImportSummary {
  readonly id: string;
  readonly state: ImportState;
  readonly stats: Stats;
  /** Accepted ranges, ascending and merged where they touch. */
  readonly received: readonly Range[];
  readonly file: FileFacts;
  readonly objects: readonly ObjectName[];
  readonly modes: Readonly<Record<ObjectName, Mode>>;
  readonly tags: readonly string[];
  readonly createdBy: { readonly id: string; readonly name: string };
  /** ISO 8601. */
  readonly createdAt: string;
  readonly finishedAt: string | null;
  readonly revert: {
    readonly possible: boolean;
    readonly why?: string;
    /** ISO 8601; after it nothing can be taken back. */
    readonly until?: string;
    readonly result?: Omit<RevertResult, 'kept'> & { readonly kept: number };
  };
}

/** `GET /imports/{id}/receipt`: what was imported from which file and with what result, for the customer's own records. */
export interface ImportReceipt {
  readonly import: ImportSummary;
  readonly mapping: readonly MappedColumn[];
  readonly options: ImportRequest['options'];
  readonly consent: ImportRequest['consent'];
  /**
   * SHA-256, lower-case hex, over one line per row sent, ascending by row, each ending in a line feed:
   * `row outcome contactId opportunityId`, an absent id as `-`.
   */
  readonly outcomes: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Opaque; `null` at the end. */
  readonly next: string | null;
}

export interface IssueCount {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
}

export interface IssuePage extends Page<Issue & { readonly contactId?: string }> {
  readonly counts: readonly IssueCount[];
}

/** `POST /imports/{id}/complete`: the client's books. */
export interface Completion {
  readonly rows: number;
  readonly blank: number;
  readonly heldBack: number;
  readonly sent: number;
}

/** RFC 9457, with the host's stable code. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly retryable?: boolean;
  readonly row?: number;
  readonly first?: number;
  /** With 409 of `complete`: the ranges that are missing. */
  readonly missing?: readonly Range[];
  /** With 413: the limit in bytes or rows. */
  readonly limit?: number;
  /** With 409 of `complete`: the counts that the host has. */
  readonly params?: Params;
}
