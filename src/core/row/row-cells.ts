import type { FieldReading } from '../fields/reader.ts';
import { holdsText } from './blank.ts';
import type { ColumnReader } from './compile-columns.ts';
import type { JsonSink } from './json-sink.ts';

/** The cells of one record, wherever they stand: an engine does not make strings of cells that need none. */
export interface RowCells {
  readonly length: number;
  /** Characters of all cells together, or some more. */
  readonly characters: number;
  isEmpty(column: number): boolean;
  text(column: number): string;
  /** Whether the cell holds anything that a person could see. */
  holdsText(column: number): boolean;
  /** Asks about the cell where it stands, in a stretch of a text. */
  asks(column: number, about: (text: string, start: number, end: number) => boolean): boolean;
  /** How long the cell is if it is known to be plain (printable ASCII with no space at either end); 0: it may be anything. */
  plainLength(column: number): number;
  /** Writes the text of a plain cell. */
  write(sink: JsonSink, column: number): void;
  /** What a reader makes of its column's cell; `index` is its place among the plan's readers. */
  read(reader: ColumnReader, index: number): FieldReading;
}

export const textCells = (cells: readonly string[]): RowCells => ({
  length: cells.length,
  get characters() {
    return cells.reduce((length, cell) => length + cell.length, 0);
  },
  isEmpty: (column) => (cells[column] ?? '') === '',
  text: (column) => cells[column] ?? '',
  holdsText: (column) => holdsText(cells[column] ?? ''),
  asks: (column, about) => about(cells[column] ?? '', 0, cells[column]?.length ?? 0),
  plainLength: () => 0,
  write: (sink, column) => sink.text(cells[column] ?? ''),
  read: ({ column, read }) => read(cells[column] ?? ''),
});
