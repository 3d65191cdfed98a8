import type { Delimiter, Newline } from '../core/plan.ts';
import { createRecordTable, recordCells } from './record-table.ts';
import { scanRecords } from './scanner.ts';

const encoder = new TextEncoder();

/** Commas first: they win ties. */
const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
/** Records that the guess rests on. */
const sampleRecords = 50;

export interface DialectGuess {
  readonly delimiter: Delimiter;
  readonly newline: Newline;
  /** `null`: no record could be a header. */
  readonly headerRow: number | null;
}

export interface Given {
  readonly delimiter?: Delimiter;
  readonly headerRow?: number;
}

/** Guesses from the head of the file. `whole`: the head is the whole file. */
export const guessDialect = (head: string, whole: boolean, given: Given = {}): DialectGuess => {
  const named = separatorLine(head);
  const delimiter = given.delimiter ?? named ?? bestDelimiter(head, whole);
  const { rows } = readHead(head, delimiter, whole);
  const headerRow = given.headerRow ?? findHeaderRow(rows, named === null ? 0 : 1);
  return { delimiter, newline: findNewline(head, delimiter, headerRow ?? 0), headerRow };
};

/** Whole records of the head, at most `limit`. */
export interface Head {
  readonly rows: readonly (readonly string[])[];
  /** Physical line on which a record begins that the head does not end. */
  readonly openLine: number | null;
}

export const readHead = (head: string, delimiter: Delimiter, whole: boolean, limit = sampleRecords): Head => {
  const table = createRecordTable();
  const bytes = encoder.encode(head);
  const rows: string[][] = [];
  let position = 0;
  let line = 1;
  while (rows.length < limit && position < bytes.length) {
    const until = limit === Infinity ? bytes.length : position + 1;
    const scan = scanRecords(table, bytes, position, line, delimiter.charCodeAt(0), { until, last: whole });
    for (let record = 0; record < table.records; record += 1) rows.push(recordCells(table, record));
    position = scan.end;
    line = scan.line;
    if (scan.incomplete) return { rows, openLine: line };
    if (table.records === 0) break;
  }
  return { rows, openLine: null };
};

/** `sep=;`, which spreadsheets write and read as the first line. */
const separatorLine = (head: string): Delimiter | null => {
  const match = /^"?sep=(.)"?[\r\n]/i.exec(head.slice(0, 16));
  return delimiters.find((delimiter) => delimiter === match?.[1]) ?? null;
};

const bestDelimiter = (head: string, whole: boolean): Delimiter => {
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of delimiters) {
    const score = scoreOf(readHead(head, delimiter, whole).rows, delimiter);
    if (score > bestScore + 1e-9) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
};

/**
 * How well a delimiter explains the records: the share that agree on a number of columns (more than one), more for more
 * columns, less where what it cuts looks like prose or decimal numbers (`Doe, Jane`, `1,5`).
 */
const scoreOf = (records: readonly (readonly string[])[], delimiter: Delimiter): number => {
  const filled = records.filter((cells) => !isBlank(cells));
  const width = commonWidth(filled);
  if (width < 2) return 0;
  const agreeing = filled.filter((cells) => cells.length === width);
  let spaced = 0;
  let decimal = 0;
  let cuts = 0;
  for (const cells of agreeing) {
    for (let index = 1; index < cells.length; index += 1) {
      const before = cells[index - 1] ?? '';
      const after = cells[index] ?? '';
      cuts += 1;
      if (after.startsWith(' ')) spaced += 1;
      else if (/\d$/.test(before) && /^\d{1,3}(\D|$)/.test(after)) decimal += 1;
    }
  }
  const share = agreeing.length / filled.length;
  const breadth = Math.min(width, 20) / 100;
  const prose = (0.3 * spaced) / cuts;
  const figures = delimiter === ',' ? (0.15 * decimal) / cuts : 0;
  return share + breadth - prose - figures;
};

/** The commonest number of columns above one, the larger on ties; 1 where no record has more. */
const commonWidth = (records: readonly (readonly string[])[]): number => {
  const counts = new Map<number, number>();
  for (const cells of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 1;
  let most = 0;
  for (const [width, count] of counts) {
    if (width > 1 && (count > most || (count === most && width > best))) {
      best = width;
      most = count;
    }
  }
  return best;
};

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * The first record that can be a header. Blank records and titles above it are passed over: a record that fills far fewer
 * columns than the file has, with a better one below. A first record that is not blank and has no better one below is it.
 */
const findHeaderRow = (records: readonly (readonly string[])[], from: number): number | null => {
  const width = commonWidth(records.slice(from));
  let first = from;
  while (first < records.length && isBlank(records[first] ?? [])) first += 1;
  const top = records[first];
  if (!top) return null;
  const passed = first > from;
  if (filledCells(top) <= Math.max(1, width / 3)) {
    for (let row = first + 1; row < Math.min(records.length, first + 12); row += 1) {
      const cells = records[row] ?? [];
      if (filledCells(cells) > Math.max(1, width / 2) && looksLikeHeader(cells)) return row;
    }
  }
  return passed && !looksLikeHeader(top) ? null : first;
};

const filledCells = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

/** Words, all different, none of them an address, a number or a date. */
const looksLikeHeader = (cells: readonly string[]): boolean => {
  const words = cells.map((cell) => cell.slice(0, 200).trim()).filter((cell) => cell !== '');
  return words.length > 0 && !words.some(looksLikeValue) && new Set(words).size >= words.length / 2;
};

const looksLikeValue = (word: string): boolean =>
  /^[^\s@]+@[^\s@.]+\.[^\s@]+$/.test(word) ||
  (/\d/.test(word) && /^[+(]?[\d\s().,/:+-]+$/.test(word)) ||
  /^https?:/i.test(word);

/** The newline that ends the header, or the first one of the file. */
const findNewline = (head: string, delimiter: Delimiter, headerRow: number): Newline => {
  const table = createRecordTable();
  const bytes = encoder.encode(head);
  let position = 0;
  for (let row = 0; row <= headerRow && position < bytes.length; row += 1) {
    const scan = scanRecords(table, bytes, position, 1, delimiter.charCodeAt(0), { until: position + 1, last: true });
    if (scan.incomplete) break;
    position = scan.end;
  }
  const before = String.fromCharCode(...bytes.subarray(Math.max(0, position - 2), position));
  // The patterns match nothing else.
  return ((/(?:\r\n|[\r\n])$/.exec(before) ?? /\r\n|\n|\r/.exec(head))?.[0] ?? '\n') as Newline;
};
