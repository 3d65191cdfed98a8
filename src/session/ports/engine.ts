import type { Range } from '../../core/batch.ts';
import type { Fault } from '../../core/fault.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { Issue, IssueCode, Params, Severity } from '../../core/issue.ts';
import type { ValueMatch } from '../../core/mapping/value-map.ts';
import type { ValueLook } from '../../core/mapping/values.ts';
import type { CellEdit, Delimiter, Dialect, Edits, Encoding, Plan } from '../../core/plan.ts';
import type { Field, FieldRef, ObjectName } from '../../core/schema.ts';
import type { FileFacts } from '../../core/wire.ts';

/* The engine's port: bytes to batches, off the page's thread. */

export interface OpenOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
  /** Index of the header's record, from 0. */
  readonly headerRow?: number;
  /** A file must be smaller than this; default 30 MiB. */
  readonly limitBytes?: number;
}

/** One column of the file, with its first three values that are not empty, each cut to 1,000 characters. */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly samples: readonly string[];
}

/** What is known after the first 64 KB: all that the mapping screen waits for. */
export interface OpenedFile {
  readonly dialect: Dialect;
  /** The encoding was neither marked nor proven (`FILE_ENCODING_GUESSED`). */
  readonly encodingGuessed: boolean;
  readonly columns: readonly Column[];
  /** First records as they stand, for choosing the header row: at most 10, cut to 20 cells of 200 characters. */
  readonly head: readonly (readonly string[])[];
  readonly name: string;
  readonly size: number;
  /** Rows below the header, estimated from the size. */
  readonly estimatedRows: number;
}

/** Suggestion for a column, computed where the language tables are (the worker). */
export interface ColumnSuggestion {
  readonly column: number;
  readonly field: string | null;
  readonly object: ObjectName;
  readonly confidence: number;
  readonly origin: 'memory' | 'header' | 'alias' | 'values';
  readonly offers: readonly (FieldRef & { readonly confidence: number })[];
  /** The column is one that CRMs export and nobody imports; preset to "Don't import". */
  readonly ignored?: boolean;
  readonly findings?: readonly { readonly code: string; readonly params: Params }[];
  /** What the column's first values look like, where they all agree. */
  readonly look?: ValueLook;
}

export interface CheckProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** What single rows say so far; what rows mean to each other is known at the end. */
  readonly tallies: readonly IssueTally[];
}

export interface IssueTally {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Absent for issues of whole rows. */
  readonly column?: number;
  readonly count: number;
}

export interface ColumnHealth {
  readonly column: number;
  readonly good: number;
  readonly warned: number;
  readonly empty: number;
}

export interface ColumnHint {
  readonly column: number;
  readonly code: IssueCode;
  readonly params: Params;
}

/** The whole file, checked. `rows = blank + heldBack + sendable`. */
export interface CheckSummary {
  readonly rows: number;
  readonly blank: number;
  readonly heldBack: number;
  readonly sendable: number;
  readonly withWarnings: number;
  /** Rows that make a record of each object. */
  readonly records: Readonly<Record<ObjectName, number>>;
  readonly tallies: readonly IssueTally[];
  readonly health: readonly ColumnHealth[];
  readonly hints: readonly ColumnHint[];
  /** Rows that would clear at least one field, and rows that would switch DND off. */
  readonly clearing: number;
  readonly dndOff: number;
  readonly file: FileFacts;
  /** The encoding that the file was read in, where bytes far below its head ruled out the plan's (`FILE_ENCODING_GUESSED`). */
  readonly encoding?: Encoding;
}

export type RowFilter =
  | { readonly by: 'all' | 'errors' | 'warnings' | 'edited' | 'duplicates' | 'skipped' }
  | { readonly by: 'code'; readonly code: IssueCode; readonly column?: number }
  | { readonly by: 'column'; readonly column: number }
  /** The rows that stand for the same contact as this one, itself among them; none where it stands alone. */
  | { readonly by: 'group'; readonly row: number }
  | { readonly by: 'text'; readonly text: string; readonly column?: number };

export interface RowsQuery {
  /** Counts the matching rows from 1; without a filter it is the row number. */
  readonly from: number;
  readonly count: number;
  readonly filter?: RowFilter;
  /** Exactly these rows, ascending; `from`, `count` and `filter` then say nothing. */
  readonly rows?: readonly number[];
}

/** A row of the file, exactly as it stands; with a checked plan also as it will be stored. */
export interface FileRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** After `check`: the value each column will store, aligned with `cells`; `undefined` where the column is not mapped or the value is dropped. */
  readonly values?: readonly (FieldValue | undefined)[];
  readonly issues?: readonly Issue[];
  readonly heldBack?: boolean;
  readonly blank?: boolean;
  /** Columns whose cell the person replaced; `cells` shows the new text. */
  readonly edited?: readonly number[];
}

export interface DistinctValue {
  readonly text: string;
  readonly count: number;
}

/** A change of many cells in one column. */
export interface ReplaceQuery {
  readonly column: number;
  /** The rows it is about; default all. */
  readonly rows?: RowFilter;
  /** Cells without text, every cell, cells that equal the text, or every place where the text stands (in any case). */
  readonly find: { readonly by: 'empty' | 'any' } | { readonly by: 'whole' | 'part'; readonly text: string };
  readonly to: string;
}

/** What it would do. `cells` is empty where `count` is more than one step of corrections may hold. */
export interface Replacements {
  readonly count: number;
  readonly samples: readonly { readonly row: number; readonly before: string; readonly after: string }[];
  readonly cells: readonly CellEdit[];
}

/** A batch closed as JSON bytes; its buffer is transferred, not copied. */
export interface EncodedBatch {
  readonly first: number;
  readonly last: number;
  readonly blank: number;
  readonly rows: number;
  readonly heldBack: number;
  /** UTF-8 JSON of a `Batch`. */
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface StartOptions {
  readonly importId: string;
  readonly edits?: Edits;
  /** Ranges that the host has already; no batch will touch them. */
  readonly accepted?: readonly Range[];
  /** Rows that killed the worker: each becomes that row's error (`ROW_UNREADABLE`). */
  readonly poisoned?: readonly number[];
  /** The file as it was checked; another content is `FILE_CHANGED`. */
  readonly sha256?: string;
}

export interface ReportOptions {
  readonly rows: 'failed' | 'warned' | 'all';
  /** What the host said about rows that were sent. */
  readonly results?: readonly {
    readonly row: number;
    readonly status: string;
    readonly errors: string;
    readonly warnings: string;
  }[];
  /** Only rows that stand in none of these ranges: they were not sent. Their lines continue a report, without its head. */
  readonly outside?: readonly Range[];
  /** Words for a code; default English. */
  readonly words?: Readonly<Record<string, string>>;
}

export interface Engine {
  open(file: Blob, options?: OpenOptions): Promise<OpenedFile | Fault>;
  suggest(schema: readonly Field[], memory?: unknown): Promise<readonly ColumnSuggestion[] | Fault>;
  /** Reads the whole file by the plan. A newer call cancels an older one (`CANCELLED`). */
  check(
    plan: Plan,
    options?: { readonly edits?: Edits; readonly onProgress?: (progress: CheckProgress) => void },
  ): Promise<CheckSummary | Fault>;
  /** Applies corrections to the checked file and says what the whole file looks like now. */
  edit(edits: Edits): Promise<CheckSummary | Fault>;
  rows(query: RowsQuery): Promise<readonly FileRow[] | Fault>;
  /** How many rows match. */
  count(filter: RowFilter): Promise<number | Fault>;
  /** The numbers of the rows that match, ascending. */
  numbers(filter: RowFilter): Promise<Uint32Array<ArrayBuffer> | Fault>;
  /** What a change of many cells would do; nothing is changed. */
  replace(query: ReplaceQuery): Promise<Replacements | Fault>;
  /** The column's distinct values, each beside the option of the field that it names. */
  match(
    column: number,
    field: Field,
  ): Promise<{ readonly values: readonly ValueMatch[]; readonly more: number } | Fault>;
  /** The column's distinct values, most frequent first, at most `limit` (default 1,000). */
  distinct(
    column: number,
    limit?: number,
  ): Promise<{ readonly values: readonly DistinctValue[]; readonly more: number } | Fault>;
  /** How the column's samples would be stored with these options: before → after. */
  sample(
    plan: Plan,
    column: number,
  ): Promise<
    readonly { readonly text: string; readonly value: FieldValue; readonly codes: readonly IssueCode[] }[] | Fault
  >;
  start(plan: Plan, options?: StartOptions): Promise<CheckSummary | Fault>;
  /** The next batch, or `null` when the file is through. Pulling is back-pressure. */
  next(): Promise<EncodedBatch | null | Fault>;
  /** UTF-8 CSV with the original columns and four more, safe against formulas. */
  report(options: ReportOptions): Promise<Blob | Fault>;
  close(): void;
}
