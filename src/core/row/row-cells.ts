import { unsure, type InPlaceReader } from '../fields/in-place.ts';
import type { FieldReading } from '../fields/reader.ts';
import { holdsText } from './blank.ts';
import type { ColumnReader } from './compile-columns.ts';
import type { JsonSink } from './json-sink.ts';

/** The cells of one record, wherever they stand: an engine does not make strings of cells that need none. */
export interface RowCells {
  readonly length: number;
  /** Bytes of all cells together in UTF-8, or some more. */
  readonly bytes: number;
  isEmpty(column: number): boolean;
  text(column: number): string;
  /** Whether the cell holds anything that a person could see. */
  holdsText(column: number): boolean;
  /** Asks about the cell where it stands in UTF-8; true where it stands nowhere. */
  asks(column: number, about: (bytes: Uint8Array, start: number, end: number) => boolean): boolean;
  /** How many bytes the cell has if it is known that cleaning leaves it as it stands; 0: it may be anything. */
  standing(column: number): number;
  /** What the reader makes of the cell where it stands; `unsure` also of a cell that stands nowhere. */
  readInPlace(column: number, reader: InPlaceReader): number;
  /** Where such a cell stands. One object for all cells. */
  stretch(column: number): Stretch;
  /** Writes the text of such a cell. */
  write(sink: JsonSink, column: number): void;
  /** What a reader makes of its column's cell; `index` is its place among the plan's readers. */
  read(reader: ColumnReader, index: number): FieldReading;
}

/** A stretch of UTF-8. */
export interface Stretch {
  bytes: Uint8Array;
  start: number;
  end: number;
}

export const createStretch = (): Stretch => ({ bytes: new Uint8Array(0), start: 0, end: 0 });

const nowhere: Stretch = Object.freeze(createStretch());

export const textCells = (cells: readonly string[]): RowCells => ({
  length: cells.length,
  get bytes() {
    // A unit of UTF-16 takes three bytes at most.
    return 3 * cells.reduce((length, cell) => length + cell.length, 0);
  },
  isEmpty: (column) => (cells[column] ?? '') === '',
  text: (column) => cells[column] ?? '',
  holdsText: (column) => holdsText(cells[column] ?? ''),
  asks: () => true,
  standing: () => 0,
  readInPlace: () => unsure,
  stretch: () => nowhere,
  write: (sink, column) => sink.text(cells[column] ?? ''),
  read: ({ column, read }) => read(cells[column] ?? ''),
});
