import { cellKinds, growCells, growRecords, type RecordTable } from './record-table.ts';

/*
 * Finds the records and cells of a text. Papa is left here because one malformed quote (`"John" Smith,…`) makes it swallow
 * every row up to the next quote that happens to end a cell, because it knows one kind of newline per file, because it does
 * not say where a record begins, and because it makes a string of every cell. A test holds both equal on well-formed text.
 *
 * A quoted cell may be followed by white space, which is dropped. What else follows a closing quote is kept: where the
 * cell ends in a quote after all, the quotes inside are text (`"say "hi" now"`), otherwise the rest is appended
 * (`"John" Smith` is `John Smith`, as spreadsheets read it). Every character is looked at a bounded number of times.
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
  /** Nothing follows the text. */
  readonly last: boolean;
  /** A longer record is left for a scan of its own. */
  readonly cap?: number;
}

/** Where the first record that was not read begins, its line, and whether the text ended inside it. */
interface Scan {
  readonly end: number;
  readonly line: number;
  readonly incomplete: boolean;
}

/** Fills the table with the records that begin at `start`. */
export const scanRecords = (
  table: RecordTable,
  text: string,
  start: number,
  startLine: number,
  delimiter: number,
  { until, last, cap = Infinity }: ScanLimits,
): Scan => {
  table.text = text;
  table.records = 0;
  table.cells = 0;
  table.rewritten.length = 0;
  table.first[0] = 0;
  let position = start;
  let line = startLine;
  while (position < text.length && position < until) {
    const cells = table.cells;
    const end = scanRecord(table, text, position, delimiter, last);
    if (end < 0 || (table.records > 0 && end - position > cap)) {
      table.cells = cells;
      return { end: position, line, incomplete: end < 0 };
    }
    if (table.records + 2 > table.first.length) growRecords(table);
    table.lines[table.records] = line;
    table.records += 1;
    table.first[table.records] = table.cells;
    position = end;
    line += 1 + quoted.newlines;
  }
  return { end: position, line, incomplete: false };
};

/** What the reader of quoted cells leaves behind; one object for all of them. */
const quoted = { start: 0, end: 0, next: 0, text: '', isRewritten: false, newlines: 0 };

/** Adds the cells of one record and answers where the next one begins, or -1 where the text ends too early. */
const scanRecord = (table: RecordTable, text: string, begin: number, delimiter: number, last: boolean): number => {
  const { length } = text;
  let position = begin;
  quoted.newlines = 0;
  for (;;) {
    if (table.cells === table.kind.length) growCells(table);
    if (position < length && text.charCodeAt(position) === quote) {
      if (!scanQuoted(text, position, delimiter, last)) return -1;
      addQuoted(table, text);
      position = quoted.next;
    } else position = addPlain(table, text, position, delimiter);
    if (position >= length) return last ? length : -1;
    const code = text.charCodeAt(position);
    position += 1;
    if (code === delimiter) {
      if (position >= length && !last) return -1;
      continue;
    }
    if (code !== carriageReturn) return position;
    if (position >= length) return last ? position : -1;
    return text.charCodeAt(position) === lineFeed ? position + 1 : position;
  }
};

/** Adds the cell without quotes that begins at `start` and answers where it ends. */
const addPlain = (table: RecordTable, text: string, start: number, delimiter: number): number => {
  const { length } = text;
  let position = start;
  let hash = 0;
  // Negative as soon as one character is no printable ASCII.
  let outside = 0;
  for (; position < length; position += 1) {
    const code = text.charCodeAt(position);
    if (code === delimiter || code === lineFeed || code === carriageReturn) break;
    hash = Math.imul(hash ^ code, golden);
    outside |= (code - space) | (lastPrintable - code);
  }
  add(table, start, position, hash, outside >= 0 && hasBareEdges(text, start, position));
  return position;
};

const add = (table: RecordTable, start: number, end: number, hash: number, isPlain: boolean): void => {
  const cell = table.cells;
  table.start[cell] = start;
  table.end[cell] = end;
  table.hash[cell] = hash;
  table.kind[cell] = isPlain ? cellKinds.plain : cellKinds.any;
  table.cells = cell + 1;
};

const hasBareEdges = (text: string, start: number, end: number): boolean =>
  start === end || (text.charCodeAt(start) !== space && text.charCodeAt(end - 1) !== space);

const addQuoted = (table: RecordTable, text: string): void => {
  const source = quoted.isRewritten ? quoted.text : text;
  const start = quoted.isRewritten ? 0 : quoted.start;
  const end = quoted.isRewritten ? source.length : quoted.end;
  let hash = 0;
  let outside = 0;
  for (let position = start; position < end; position += 1) {
    const code = source.charCodeAt(position);
    hash = Math.imul(hash ^ code, golden);
    outside |= (code - space) | (lastPrintable - code);
  }
  if (outside < 0) quoted.newlines += countNewlines(source, start, end);
  if (!quoted.isRewritten) {
    add(table, start, end, hash, outside >= 0 && hasBareEdges(source, start, end));
    return;
  }
  const index = table.rewritten.push(source) - 1;
  add(table, index, index + end, hash, false);
  table.kind[table.cells - 1] = cellKinds.rewritten;
};

/** Reads the cell whose opening quote stands at `start`. False where the text ends before the cell does. */
const scanQuoted = (text: string, start: number, delimiter: number, last: boolean): boolean => {
  const from = start + 1;
  const first = text.indexOf('"', from);
  const closing = closingQuote(text, first);
  if (closing < 0 || (closing + 1 >= text.length && !last)) return false;
  const after = skipSpaces(text, closing + 1, delimiter);
  if (after >= text.length && !last) return false;
  quoted.start = from;
  quoted.end = closing;
  quoted.next = after;
  quoted.isRewritten = false;
  if (first < closing) rewrite(text.substring(from, closing).replaceAll('""', '"'));
  if (after >= text.length || endsCell(text.charCodeAt(after), delimiter)) return true;
  const end = endOfPlain(text, after, delimiter);
  if (end >= text.length && !last) return false;
  const inside = text.substring(from, closing);
  const rest = text.substring(closing + 1, end);
  const trimmed = rest.trimEnd();
  rewrite(
    trimmed.endsWith('"')
      ? `${inside}"${trimmed.slice(0, -1)}`.replaceAll('""', '"')
      : inside.replaceAll('""', '"') + rest,
  );
  quoted.next = end;
  return true;
};

const rewrite = (text: string): void => {
  quoted.isRewritten = true;
  quoted.text = text;
};

/** The first quote from `first` on that is not doubled; -1 where there is none. */
const closingQuote = (text: string, first: number): number => {
  let position = first;
  while (position !== -1 && text.charCodeAt(position + 1) === quote) position = text.indexOf('"', position + 2);
  return position;
};

const endOfPlain = (text: string, start: number, delimiter: number): number => {
  let position = start;
  while (position < text.length && !endsCell(text.charCodeAt(position), delimiter)) position += 1;
  return position;
};

const endsCell = (code: number, delimiter: number): boolean =>
  code === delimiter || code === lineFeed || code === carriageReturn;

const skipSpaces = (text: string, start: number, delimiter: number): number => {
  let position = start;
  for (; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code === delimiter || !isSpace(code)) break;
  }
  return position;
};

const isSpace = (code: number): boolean => code === space || code === 9 || code === 11 || code === 12 || code === 160;

/** CR, LF and CRLF count one each. */
const countNewlines = (text: string, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && (at + 1 === end || text.charCodeAt(at + 1) !== lineFeed)))
      count += 1;
  }
  return count;
};
