/*
 * Reads records that hold quotes. Papa stays the reader of text without quotes (see records.ts); here it is left because
 * one malformed quote (`"John" Smith,…`) makes it swallow every row up to the next quote that happens to end a cell,
 * because it knows one kind of newline per file, and because it does not say where a record begins.
 *
 * A quoted cell may be followed by white space, which is dropped. What else follows a closing quote is kept: where the
 * cell ends in a quote after all, the quotes inside are text (`"say "hi" now"`), otherwise the rest is appended
 * (`"John" Smith` is `John Smith`, as spreadsheets read it). Every character is looked at a bounded number of times.
 */

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

export interface Scan {
  readonly rows: string[][];
  /** Physical line on which each record begins. */
  readonly lines: number[];
  /** Where the first record that was not read begins. */
  readonly end: number;
  readonly line: number;
  /** The text ended inside a record: more is needed, or, at the end of the file, a quote was left open. */
  readonly incomplete: boolean;
}

export interface ScanLimits {
  /** No record that starts here or later is read. */
  readonly until: number;
  /** Nothing follows the text. */
  readonly last: boolean;
  /** No record without a quote is read beyond this many plain characters: Papa is faster at those. */
  readonly plainRun: number;
  /** A longer record is left for a call of its own. */
  readonly cap?: number;
}

export const scanRecords = (
  text: string,
  start: number,
  startLine: number,
  delimiter: string,
  limits: ScanLimits,
): Scan => {
  const rows: string[][] = [];
  const lines: number[] = [];
  const cell: Cell = { text: '', end: start, lines: 0, count: 0 };
  // Copied out at its length: a row that grows as it is read costs three times its memory.
  const row: string[] = [];
  const delimiterCode = delimiter.charCodeAt(0);
  let position = start;
  let line = startLine;
  let nextQuote = start;
  while (position < text.length && position < limits.until) {
    if (nextQuote < position) nextQuote = nextQuoteFrom(text, position);
    if (position > start && nextQuote - position > limits.plainRun) break;
    const end = readRecord(text, position, delimiterCode, limits.last, row, cell);
    if (end < 0) return { rows, lines, end: position, line, incomplete: true };
    if (rows.length > 0 && end - position > (limits.cap ?? Infinity)) break;
    rows.push(row.slice(0, cell.count));
    lines.push(line);
    position = end;
    line += cell.lines + 1;
  }
  return { rows, lines, end: position, line, incomplete: false };
};

const nextQuoteFrom = (text: string, position: number): number => {
  const at = text.indexOf('"', position);
  return at === -1 ? Infinity : at;
};

/** What a cell's reader leaves behind; one object for the whole scan. */
interface Cell {
  text: string;
  end: number;
  /** Newlines inside the quotes of the record so far. */
  lines: number;
  /** Cells of the record so far. */
  count: number;
}

/** Fills `row` from its beginning and returns where the next record begins, or -1 where the text ends too early. */
const readRecord = (
  text: string,
  start: number,
  delimiter: number,
  last: boolean,
  row: string[],
  cell: Cell,
): number => {
  let position = start;
  cell.lines = 0;
  cell.count = 0;
  for (;;) {
    if (text.charCodeAt(position) === quote) {
      if (!readQuoted(text, position, delimiter, last, cell)) return -1;
    } else {
      const end = endOfPlain(text, position, delimiter);
      cell.text = text.substring(position, end);
      cell.end = end;
    }
    position = cell.end;
    row[cell.count] = cell.text;
    cell.count += 1;
    if (position >= text.length) return last ? text.length : -1;
    const code = text.charCodeAt(position);
    position += 1;
    if (code === delimiter) {
      if (position >= text.length && !last) return -1;
      continue;
    }
    if (code !== carriageReturn) return position;
    if (position >= text.length) return last ? position : -1;
    return text.charCodeAt(position) === lineFeed ? position + 1 : position;
  }
};

const endOfPlain = (text: string, start: number, delimiter: number): number => {
  let position = start;
  for (; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (code === delimiter || code === lineFeed || code === carriageReturn) break;
  }
  return position;
};

/** Reads the cell whose opening quote stands at `start`. False where the text ends before the cell does. */
const readQuoted = (text: string, start: number, delimiter: number, last: boolean, cell: Cell): boolean => {
  const from = start + 1;
  const closing = closingQuote(text, from);
  if (closing < 0 || (closing + 1 >= text.length && !last)) return false;
  const inside = text.substring(from, closing);
  const content = inside.includes('"') ? inside.replaceAll('""', '"') : inside;
  const after = skipSpaces(text, closing + 1, delimiter);
  if (after >= text.length && !last) return false;
  if (after < text.length && !endsCell(text.charCodeAt(after), delimiter)) {
    const end = endOfPlain(text, after, delimiter);
    if (end >= text.length && !last) return false;
    const rest = text.substring(closing + 1, end);
    const trimmed = rest.trimEnd();
    cell.text = trimmed.endsWith('"') ? `${inside}"${trimmed.slice(0, -1)}`.replaceAll('""', '"') : content + rest;
    cell.end = end;
  } else {
    cell.text = content;
    cell.end = after;
  }
  cell.lines += countNewlines(inside);
  return true;
};

/** The first quote that is not doubled. */
const closingQuote = (text: string, from: number): number => {
  let position = text.indexOf('"', from);
  while (position !== -1 && text.charCodeAt(position + 1) === quote) position = text.indexOf('"', position + 2);
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

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 11 || code === 12 || code === 160;

/** CR, LF and CRLF count one each. */
export const countNewlines = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== lineFeed) count += 1;
  }
  return count;
};
