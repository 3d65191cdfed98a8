import type { FieldValue } from './fields/reader.ts';
import type { RowIssue } from './issue.ts';
import type { MatchKey } from './plan.ts';
import type { Stats } from './stats.ts';

export interface CustomFieldValue {
  readonly id: string;
  readonly value: FieldValue;
}

/** Absent: leave alone. `null`: clear. A value: write. Lists (tags, followers, additional addresses) add. */
export type RecordFields = Readonly<Record<string, FieldValue | readonly CustomFieldValue[]>> & {
  readonly customFields?: readonly CustomFieldValue[];
};

/** One row as it travels (spec 6.5). */
export interface Row {
  readonly row: number;
  readonly line: number;
  readonly match: {
    readonly contactId: string | null;
    /** Every usable key in the account's order: first the primary values, then, for the first preference, the additional ones. */
    readonly keys: readonly (readonly [key: MatchKey, value: string])[];
  };
  readonly contact?: RecordFields;
  readonly opportunity?: RecordFields;
  readonly issues: readonly RowIssue[];
}

/** A row that an error keeps back; it travels so that the host's report is whole. */
export interface HeldBackRow {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly issues: readonly RowIssue[];
}

/** The rows `first … last` of the file, blank and held-back ones included: a range is its own name. */
export interface Batch {
  readonly importId: string;
  readonly first: number;
  readonly last: number;
  /** How many rows of the range are blank. */
  readonly blank: number;
  readonly rows: readonly Row[];
  readonly heldBack: readonly HeldBackRow[];
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'failed';

export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface RowResult {
  readonly row: number;
  readonly outcome: Outcome;
  readonly contactId?: string;
  readonly opportunityId?: string;
  readonly issues: readonly RowIssue[];
  /** Only in the answer to a preview. */
  readonly changes?: readonly FieldChange[];
}

/** The host's answer to a batch: one result per row sent, in any order. */
export interface Receipt {
  readonly importId: string;
  readonly first: number;
  readonly last: number;
  readonly results: readonly RowResult[];
  readonly stats: Stats;
}

/** Rows `first … last`, both included. */
export type Range = readonly [first: number, last: number];
