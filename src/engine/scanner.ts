import { staysClean } from '../core/fields/clean-bytes.ts';
import { cellMarks, growCells, growRecords, reachRewritten, type RecordTable } from './record-table.ts';

/*
 * Finds the records and cells of a text in UTF-8. Papa is left here because one malformed quote (`"John" Smith,…`) makes it
 * swallow every row up to the next quote that happens to end a cell, because it knows one kind of newline per file, because it
 * does not say where a record begins, and because it makes a string of every cell. A test holds both equal on well-formed
 * text. All marks are ASCII, and no byte of another character is.
 *
 * A quoted cell may be followed by white space, which is dropped. What else follows a closing quote is kept: where the
 * cell ends in a quote after all, the quotes inside are text (`"say "hi" now"`), otherwise the rest is appended
 * (`"John" Smith` is `John Smith`, as spreadsheets read it). Every byte is looked at a bounded number of times.
 */

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const lastPrintable = 126;
const golden = 0x9e3779b1;

interface ScanLimits {
  /** No record that starts here or later is read. */
  readonly until: number;
  /** Nothing follows the bytes. */
  readonly last: boolean;
  /** A longer record is left for a scan of its own. */
  readonly cap?: number;
}

/** Where the first record that was not read begins, its line, and whether the bytes ended inside it. */
interface Scan {
  readonly end: number;
  readonly line: number;
  readonly incomplete: boolean;
}

/** Fills the table with the records that begin at `start`. */
export const scanRecords = (
  table: RecordTable,
  bytes: Uint8Array,
  start: number,
  startLine: number,
  delimiter: number,
  { until, last, cap = Infinity }: ScanLimits,
): Scan => {
  table.bytes = bytes;
  table.asked = 0;
  table.latin = null;
  table.records = 0;
  table.cells = 0;
  table.rewrittenLength = 0;
  table.first[0] = 0;
  table.begin[0] = start;
  let position = start;
  let line = startLine;
  let incomplete = false;
  while (position < bytes.length && position < until) {
    const cells = table.cells;
    const end = scanRecord(table, bytes, position, delimiter, last);
    if (end < 0 || (table.records > 0 && end - position > cap)) {
      table.cells = cells;
      incomplete = end < 0;
      break;
    }
    if (table.records + 2 > table.first.length) growRecords(table);
    table.lines[table.records] = line;
    table.records += 1;
    table.first[table.records] = table.cells;
    table.begin[table.records] = end;
    position = end;
    line += 1 + quoted.newlines;
  }
  return { end: position, line, incomplete };
};

/** What the reader of quoted cells leaves behind; one object for all of them. */
const quoted = { next: 0, newlines: 0 };

/** Adds the cells of one record and answers where the next one begins, or -1 where the bytes end too early. */
const scanRecord = (table: RecordTable, bytes: Uint8Array, begin: number, delimiter: number, last: boolean): number => {
  const { length } = bytes;
  let position = begin;
  quoted.newlines = 0;
  for (;;) {
    if (table.cells === table.marks.length) growCells(table);
    if (position < length && bytes[position] === quote) {
      if (!addQuoted(table, bytes, position + 1, delimiter, last)) return -1;
      position = quoted.next;
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
  add(table, start, position, hash, marksOf(bytes, start, position, outside >= 0));
  return position;
};

const add = (table: RecordTable, start: number, end: number, hash: number, marks: number): void => {
  const cell = table.cells;
  table.start[cell] = start;
  table.end[cell] = end;
  table.hash[cell] = hash;
  table.marks[cell] = marks;
  table.cells = cell + 1;
};

const marksOf = (bytes: Uint8Array, start: number, end: number, isPrintable: boolean): number => {
  if (start === end) return cellMarks.plain;
  if (bytes[start] === space || bytes[end - 1] === space) return 0;
  if (isPrintable) return cellMarks.plain;
  return staysClean(bytes, start, end) ? cellMarks.clean : 0;
};

/** Adds the cell whose first byte after its opening quote stands at `start`. False where the bytes end before the cell does. */
const addQuoted = (table: RecordTable, bytes: Uint8Array, start: number, delimiter: number, last: boolean): boolean => {
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
  if (closing >= length || (closing + 1 >= length && !last)) return false;
  const after = skipSpaces(bytes, closing + 1, delimiter);
  if (after >= length && !last) return false;
  quoted.next = after;
  if (after < length && !endsCell(bytes[after] ?? 0, delimiter)) {
    quoted.next = endOfPlain(bytes, after, delimiter);
    if (quoted.next >= length && !last) return false;
    addRewritten(table, encoder.encode(withRest(bytes, start, closing, quoted.next)));
  } else if (isDoubled) addRewritten(table, undouble(table, bytes, start, closing));
  else {
    if (outside < 0) quoted.newlines += countNewlines(bytes, start, closing);
    add(table, start, closing, hash, marksOf(bytes, start, closing, outside >= 0));
  }
  return true;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A quoted cell with what follows its closing quote. */
const withRest = (bytes: Uint8Array, start: number, closing: number, end: number): string => {
  const inside = decoder.decode(bytes.subarray(start, closing));
  const rest = decoder.decode(bytes.subarray(closing + 1, end));
  const trimmed = rest.trimEnd();
  return trimmed.endsWith('"')
    ? `${inside}"${trimmed.slice(0, -1)}`.replaceAll('""', '"')
    : inside.replaceAll('""', '"') + rest;
};

/** The cell with each two quotes as one, in place behind what was rewritten before. */
const undouble = (table: RecordTable, bytes: Uint8Array, start: number, closing: number): Uint8Array => {
  reachRewritten(table, closing - start);
  const into = table.rewritten;
  let end = table.rewrittenLength;
  for (let at = start; at < closing; at += 1) {
    const byte = bytes[at] ?? 0;
    into[end] = byte;
    end += 1;
    if (byte === quote) at += 1;
  }
  return into.subarray(table.rewrittenLength, end);
};

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
  add(table, start, end, hash, marksOf(into, start, end, outside >= 0) | cellMarks.rewritten);
};

/** The first quote from `first` on that is not doubled; the length where there is none. */
const closingQuote = (bytes: Uint8Array, first: number): number => {
  let position = first;
  while (position < bytes.length && bytes[position + 1] === quote) {
    position += 2;
    while (position < bytes.length && bytes[position] !== quote) position += 1;
  }
  return position;
};

const endOfPlain = (bytes: Uint8Array, start: number, delimiter: number): number => {
  let position = start;
  while (position < bytes.length && !endsCell(bytes[position] ?? 0, delimiter)) position += 1;
  return position;
};

const endsCell = (byte: number, delimiter: number): boolean =>
  byte === delimiter || byte === lineFeed || byte === carriageReturn;

/** A no-break space is two bytes. */
const skipSpaces = (bytes: Uint8Array, start: number, delimiter: number): number => {
  let position = start;
  for (;;) {
    const byte = bytes[position] ?? 0;
    if (byte === 0xc2 && bytes[position + 1] === 0xa0) position += 2;
    else if (byte !== delimiter && isSpace(byte)) position += 1;
    else return position;
  }
};

const isSpace = (byte: number): boolean => byte === space || byte === 9 || byte === 11 || byte === 12;

/** CR, LF and CRLF count one each. */
const countNewlines = (bytes: Uint8Array, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === lineFeed || (byte === carriageReturn && (at + 1 === end || bytes[at + 1] !== lineFeed))) count += 1;
  }
  return count;
};
