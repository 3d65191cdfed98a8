import type { FieldContext } from './fields/reader.ts';
import type { SeverityOverrides } from './issue.ts';
import type { Field, FieldRef, ObjectName, Pipeline, User, Choice } from './schema.ts';

/** The guide's three options per object. */
export type Mode = 'create' | 'update' | 'createAndUpdate';

export type MatchKey = 'email' | 'phone';

export type Encoding = string;
export type Delimiter = ',' | ';' | '\t' | '|';
export type Newline = '\n' | '\r\n' | '\r';

/** How the file is written. Guessed once from its beginning, shown to the person, then fixed. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** Index of the header's record in the file, from 0 (a title line or blank lines may stand above it). */
  readonly headerRow: number;
}

/** The facts of the account that reading and matching depend on; the host's `GET /config` supplies them. */
export interface Account {
  readonly id: string;
  readonly name?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly timezone?: string;
  readonly allowDuplicateContact: boolean;
  /** Ordered match keys (spec 5.2); default e-mail, then phone. */
  readonly contactUniqueIdentifiers: readonly MatchKey[];
  readonly allowDuplicateOpportunity?: boolean;
  readonly users: readonly User[];
  readonly tags: readonly string[];
  readonly pipelines: readonly Pipeline[];
  readonly lostReasons: readonly Choice[];
}

/** What a person may set for one column; each overrides the account's or the import's own. */
export type ColumnOptions = Pick<
  FieldContext,
  | 'country'
  | 'dateOrder'
  | 'excelSerials'
  | 'numberFormat'
  | 'separators'
  | 'emptyWords'
  | 'valueMap'
  | 'onInvalidOption'
> & {
  /** Overrides the import's `skipEmpty` for this column. */
  readonly skipEmpty?: boolean;
};

/** What happens to one column of the file: it fills a field, is left out on purpose, or nobody decided yet. */
export interface ColumnPlan {
  readonly to: FieldRef | 'ignore' | null;
  readonly options: ColumnOptions;
}

/** All that decides how each row is read. Plain data: it crosses to the worker, into checkpoints and to the host. */
export interface Plan {
  readonly dialect: Dialect;
  readonly schema: readonly Field[];
  readonly account: Account;
  readonly objects: readonly ObjectName[];
  readonly modes: Readonly<Record<ObjectName, Mode>>;
  /** One per column of the file, in its order. */
  readonly columns: readonly ColumnPlan[];
  /** "Don't update empty values" for every column that does not say otherwise. */
  readonly skipEmpty: boolean;
  /** "Don't import data in N unmapped columns" is ticked. */
  readonly ignoreUnmapped: boolean;
  /** Tags added to every contact of the import. */
  readonly tags: readonly string[];
  readonly inFileDuplicates: 'error-later' | 'last-wins' | 'merge';
  readonly severity: SeverityOverrides;
  /** `YYYY-MM-DD` in the account's time zone, handed in because the core has no clock. */
  readonly today: string;
  readonly limits: BatchLimits;
}

/** What the host takes in one batch. */
export interface BatchLimits {
  readonly rows: number;
  readonly bytes: number;
}

/** One correction: the text of one cell replaced, before it is read. A sparse overlay over the file. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The person's corrections. Later edits of the same cell win. `skipped` rows are held back as `ROW_SKIPPED`. */
export interface Edits {
  readonly cells: readonly CellEdit[];
  readonly skipped: readonly number[];
}

export const noEdits: Edits = { cells: [], skipped: [] };
