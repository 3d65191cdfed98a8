import type { Delimiter, Encoding } from '../core/plan.ts';
import type { Spot } from './file-text.ts';
import type { RecordTable } from './record-table.ts';

/** A record's address in the file, its number and its line. */
export interface Place extends Spot {
  readonly record: number;
  readonly line: number;
}

export interface Manner {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly headerRow: number;
  /** Bytes of the byte order mark. */
  readonly bom: number;
  /** The file is one of our reports: its cells are guarded against formulas and come out as they were before. */
  readonly guarded: boolean;
}

/** Records in order. They can be read until the next step is asked for. */
export interface Step {
  /** Index in the file of the first record. */
  readonly record: number;
  readonly records: number;
  cells(index: number): readonly string[];
  /** Physical line on which a record begins, from 1. */
  line(index: number): number;
  /** The cells where they stand; `null` where they are not what they stand for. */
  readonly table: RecordTable | null;
  /** Where a record stands, as far as it is known. */
  placeOf(index: number): Place | null;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** Where the first record stands. */
export const beginning = ({ bom }: Manner): Place => ({ byte: bom, skip: 0, record: 0, line: 1 });
