import { unsure } from '../core/fields/in-place.ts';
import { emptyReading } from '../core/fields/reading.ts';
import { holdsText } from '../core/row/blank.ts';
import { createStretch, type RowCells } from '../core/row/row-cells.ts';
import { createCellMemory, type CellMemory } from './cell-memory.ts';
import {
  cellBytes,
  cellLength,
  cellMarks,
  cellText,
  createRecordTable,
  standing,
  type RecordTable,
} from './record-table.ts';

/** The cells of a scanned record, read where they stand; a string is made only of those that no memory answers for. */
export interface ScannedCells extends RowCells {
  /** Turns to another record, and answers with itself. */
  turnTo(table: RecordTable, record: number): RowCells;
}

export const createScannedCells = (readers: number): ScannedCells => {
  const memories: CellMemory[] = Array.from({ length: readers }, createCellMemory);
  let table = createRecordTable();
  let at = 0;
  let first = 0;
  let end = 0;
  const stretch = createStretch();

  const cells: ScannedCells = {
    get length() {
      return end - first;
    },
    get bytes() {
      // With the marks between them.
      return (table.begin[at + 1] ?? 0) - (table.begin[at] ?? 0);
    },
    turnTo(of, record) {
      table = of;
      at = record;
      first = of.first[record] ?? 0;
      end = of.first[record + 1] ?? 0;
      return cells;
    },
    isEmpty: (column) => first + column >= end || cellLength(table, first + column) === 0,
    text: (column) => (first + column < end ? cellText(table, first + column) : ''),
    holdsText(column) {
      const cell = first + column;
      if (cell >= end || cellLength(table, cell) === 0) return false;
      return ((table.marks[cell] ?? 0) & standing) !== 0 || holdsText(cellText(table, cell));
    },
    asks(column, about) {
      const cell = first + column;
      return cell < end && about(cellBytes(table, cell), table.start[cell] ?? 0, table.end[cell] ?? 0);
    },
    standing(column) {
      const cell = first + column;
      return cell < end && ((table.marks[cell] ?? 0) & standing) !== 0 ? cellLength(table, cell) : 0;
    },
    readInPlace(column, reader) {
      const cell = first + column;
      if (cell >= end || ((table.marks[cell] ?? 0) & cellMarks.plain) === 0) return unsure;
      const start = table.start[cell] ?? 0;
      const stop = table.end[cell] ?? 0;
      return start === stop ? unsure : reader.read(cellBytes(table, cell), start, stop);
    },
    stretch(column) {
      const cell = first + column;
      stretch.bytes = cellBytes(table, cell);
      stretch.start = table.start[cell] ?? 0;
      stretch.end = table.end[cell] ?? 0;
      return stretch;
    },
    write(sink, column) {
      const cell = first + column;
      sink.standing(cellBytes(table, cell), table.start[cell] ?? 0, table.end[cell] ?? 0);
    },
    read({ column, read }, index) {
      const cell = first + column;
      if (cellLength(table, cell) === 0) return emptyReading;
      const memory = memories[index];
      const isPlain = ((table.marks[cell] ?? 0) & cellMarks.plain) !== 0;
      const known = memory?.find(table, cell);
      if (known !== undefined) return known;
      const reading = read(cellText(table, cell), isPlain);
      memory?.keep(table, cell, reading);
      return reading;
    },
  };
  return cells;
};
