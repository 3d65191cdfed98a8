import type { Finding } from '../issue.ts';
import type { User } from '../schema.ts';
import type { InPlaceReader } from './in-place.ts';

export type DateOrder = 'MDY' | 'DMY';
export type NumberFormat = 'plain' | 'us' | 'eu' | 'space' | 'in';

/** Which marks split a multi-value cell, where a column overrides the field kind's own set (spec 4.4.2). */
export interface Separators {
  readonly comma: boolean;
  readonly semicolon: boolean;
  readonly dot: boolean;
}

/** What a reader must know beside the cell: the account's facts and the column's choices. All of it is optional. */
export interface FieldContext {
  /** ISO 3166-1 alpha-2; phones without `+` belong to it. */
  readonly country?: string;
  readonly users?: readonly User[];
  /** The account's tags: a cell that equals one is one tag, dots and all (spec 4.4.4). */
  readonly tags?: readonly string[];
  /** Default `MDY` (spec 4.3.2). */
  readonly dateOrder?: DateOrder;
  /** `strict` reads the guide's 27 patterns only. */
  readonly dateProfile?: 'guide' | 'strict';
  /** Opt-in: read day numbers of a spreadsheet's 1900 or 1904 system. */
  readonly excelSerials?: '1900' | '1904';
  /** `YYYY-MM-DD`; only `DATE_IN_FUTURE` needs it. */
  readonly today?: string;
  /** Default: the guide's forms (spec 4.5). */
  readonly numberFormat?: NumberFormat;
  readonly separators?: Partial<Separators>;
  /** Words that mean an empty cell in this column, compared folded (spec 4.1). */
  readonly emptyWords?: readonly string[];
  /** Cell value (folded) → option label, or `null` for "leave empty": the person's own answers. Pairs, because keys come from the file. */
  readonly valueMap?: readonly (readonly [from: string, to: string | null])[];
  readonly onInvalidOption?: 'drop-field' | 'keep-valid';
}

/** A phone or e-mail list, tags, followers, text boxes or a single value, as it will be stored. `null`: nothing usable is left. */
export type FieldValue = string | number | boolean | readonly string[] | null;

export interface FieldReading {
  readonly value: FieldValue;
  readonly findings: readonly Finding[];
  /** The cell held nothing (after trimming, or by one of the column's empty words). */
  readonly empty: boolean;
}

/**
 * Reads one cell. Pure and fast: it is compiled once per column and called once per row. `isPlain`: the caller knows that the
 * cell is printable ASCII with no space at either end, so that there is nothing to clean.
 */
export interface FieldReader {
  (raw: string, isPlain?: boolean): FieldReading;
  /** For a column's everyday cells; a kind without it makes a text of every cell. */
  readonly inPlace?: InPlaceReader;
}

/** What one field kind does with a cell that is cleaned and not empty; `raw` is the cell as it stood in the file. */
export interface CellReader {
  (cell: string, raw: string, isPlain: boolean): FieldReading;
  readonly inPlace?: InPlaceReader;
}
