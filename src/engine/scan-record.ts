import { staysClean } from '../core/fields/clean-bytes.ts';
import { closingQuote, countNewlines, skipSpaces, undouble, withRest } from './quotes.ts';
import { cellMarks, growCells, reachRewritten, type RecordTable } from './record-table.ts';

/*
 * Finds the cells of one record. Each byte is hashed as it is passed, and whether all are printable ASCII is learned on the way:
 * the column's reader would else look at every one again. All marks are ASCII, and no byte of another character is.
 *
 * What is needed for every byte and for nearly every cell stands in this file. Bundled, it would not matter; but where modules
 * are loaded one by one, as in tests and benchmarks, a look into another file for every cell takes a third longer.
 */

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const lastPrintable = 126;
const golden = 0x9e3779b1;

/** The newlines inside the quoted cells of the record scanned last; one object for all of them. */
export const quoted = { newlines: 0 };

/** Adds the cells of one record and answers where the next one begins, or -1 where the bytes end too early. */
export const scanRecord = (
  table: RecordTable,
  bytes: Uint8Array,
  begin: number,
  delimiter: number,
  last: boolean,
): number => {
  const { length } = bytes;
  let position = begin;
  quoted.newlines = 0;
  for (;;) {
    if (table.cells === table.marks.length) growCells(table);
    if (position < length && bytes[position] === quote) {
      position = addQuoted(table, bytes, position + 1, delimiter, last);
      if (position < 0) return -1;
    } else position = addPlain(table, bytes, position, delimiter);
    if (position >= length) return last ? length : -1;
    const byte = bytes[position];
    position += 1;
    if (byte === delimiter) {
      if (position >= length && !last) return -1;
      continue;
    }
    if (byte !== carriageReturn) return position;
    if (position >= length) return last ? position : -1;
    return bytes[position] === lineFeed ? position + 1 : position;
  }
};

/** Adds the cell without quotes that begins at `start` and answers where it ends. */
const addPlain = (table: RecordTable, bytes: Uint8Array, start: number, delimiter: number): number => {
  const { length } = bytes;
  let position = start;
  let hash = 0;
  // Negative as soon as one byte is no printable ASCII.
  let outside = 0;
  for (; position < length; position += 1) {
    const byte = bytes[position] ?? 0;
    if (byte === delimiter || byte === lineFeed || byte === carriageReturn) break;
    hash = Math.imul(hash ^ byte, golden);
    outside |= (byte - space) | (lastPrintable - byte);
  }
  addCell(table, start, position, hash, marksOf(bytes, start, position, outside >= 0));
  return position;
};

/**
 * Adds the cell whose first byte after its opening quote stands at `start`, and answers where the mark behind it stands, or -1
 * where the bytes end before the cell does.
 */
const addQuoted = (table: RecordTable, bytes: Uint8Array, start: number, delimiter: number, last: boolean): number => {
  const { length } = bytes;
  let closing = start;
  let hash = 0;
  let outside = 0;
  for (; closing < length; closing += 1) {
    const byte = bytes[closing] ?? 0;
    if (byte === quote) break;
    hash = Math.imul(hash ^ byte, golden);
    outside |= (byte - space) | (lastPrintable - byte);
  }
  const isDoubled = bytes[closing + 1] === quote;
  if (isDoubled) closing = closingQuote(bytes, closing);
  if (closing >= length || (closing + 1 >= length && !last)) return -1;
  const isFollowed = !endsCell(bytes[closing + 1] ?? 0, delimiter);
  const after = isFollowed ? skipSpaces(bytes, closing + 1, delimiter) : closing + 1;
  if (after >= length && !last) return -1;
  if (after < length && !endsCell(bytes[after] ?? 0, delimiter)) {
    const end = endOfPlain(bytes, after, delimiter);
    if (end >= length && !last) return -1;
    addRewritten(table, withRest(bytes, start, closing, end));
    return end;
  }
  if (isDoubled) addRewritten(table, undouble(table, bytes, start, closing));
  else {
    if (outside < 0) quoted.newlines += countNewlines(bytes, start, closing);
    addCell(table, start, closing, hash, marksOf(bytes, start, closing, outside >= 0));
  }
  return after;
};

const endOfPlain = (bytes: Uint8Array, start: number, delimiter: number): number => {
  let position = start;
  while (position < bytes.length && !endsCell(bytes[position] ?? 0, delimiter)) position += 1;
  return position;
};

const endsCell = (byte: number, delimiter: number): boolean =>
  byte === delimiter || byte === lineFeed || byte === carriageReturn;

const addRewritten = (table: RecordTable, text: Uint8Array): void => {
  reachRewritten(table, text.length);
  const start = table.rewrittenLength;
  const end = start + text.length;
  const into = table.rewritten;
  let hash = 0;
  let outside = 0;
  for (let at = 0; at < text.length; at += 1) {
    const byte = text[at] ?? 0;
    into[start + at] = byte;
    hash = Math.imul(hash ^ byte, golden);
    outside |= (byte - space) | (lastPrintable - byte);
  }
  table.rewrittenLength = end;
  if (outside < 0) quoted.newlines += countNewlines(into, start, end);
  addCell(table, start, end, hash, marksOf(into, start, end, outside >= 0) | cellMarks.rewritten);
};

const addCell = (table: RecordTable, start: number, end: number, hash: number, marks: number): void => {
  const cell = table.cells;
  table.start[cell] = start;
  table.end[cell] = end;
  table.hash[cell] = hash;
  table.marks[cell] = marks;
  table.cells = cell + 1;
};

/** What is known of a cell from its bytes. */
const marksOf = (bytes: Uint8Array, start: number, end: number, isPrintable: boolean): number => {
  if (start === end) return cellMarks.plain;
  if (bytes[start] === space || bytes[end - 1] === space) return 0;
  if (isPrintable) return cellMarks.plain;
  return staysClean(bytes, start, end) ? cellMarks.clean : 0;
};
