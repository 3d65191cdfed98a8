import Papa from 'papaparse';
import type { Delimiter } from '../core/plan.ts';
import { scanRecords } from './scanner.ts';

/*
 * The only Papa. Text goes in, in pieces of any size; records come out in blocks, the same ones whatever the pieces were.
 *
 * Papa reads the stretches without a quote: it is twice as fast there as any loop over characters. Stretches with quotes
 * are the scanner's. Work is linear in the text: an unfinished record is tried again only after it has doubled in length.
 */

/** Characters of one block: small enough to stay in the processor's cache and to pause between two. */
const blockLength = 65_536;
/** Shorter stretches without a quote are not worth a call of Papa. */
const plainRun = 2_048;
/** A record that is longer (in characters) stops the import: almost always a quote that is never closed. */
export const recordCap = 8 * 1024 * 1024;

/** Records in the order of the file. */
export interface RecordBlock {
  readonly rows: readonly (readonly string[])[];
  /** Physical line on which each record begins, from 1. */
  readonly lines: readonly number[];
  /** Index in the file of the first record. */
  readonly record: number;
  /** Where the first record begins in the text fed last; negative: before it. */
  readonly at: number;
}

export interface RecordTrouble {
  readonly trouble: 'open-quote' | 'too-large';
  /** Index of the record and the line it begins on. */
  readonly record: number;
  readonly line: number;
}

export interface RecordReader {
  feed(text: string, last: boolean): void;
  /** `null`: feed more, or, after the last text, the end. */
  next(): RecordBlock | RecordTrouble | null;
  /** How many records were handed out. */
  readonly record: number;
  readonly line: number;
}

export const createRecordReader = (
  delimiter: Delimiter,
  begin: { record: number; line: number } = { record: 0, line: 1 },
  cap = recordCap,
): RecordReader => {
  let text = '';
  let position = 0;
  let carried = 0;
  let last = false;
  let { record, line } = begin;
  /** The next quote, or -1; there is none before `searched`. */
  let quoteAt = -1;
  let searched = 0;
  /** Less text than this does not finish the record that is open. */
  let retryAt = 0;

  const findQuote = (): number => {
    if (quoteAt >= position) return quoteAt;
    quoteAt = text.indexOf('"', Math.max(position, searched));
    searched = quoteAt === -1 ? text.length : quoteAt;
    return quoteAt;
  };

  const block = (rows: readonly (readonly string[])[], lines: readonly number[], at: number): RecordBlock => {
    const answer = { rows, lines, record, at: at - carried };
    record += rows.length;
    retryAt = 0;
    return answer;
  };

  const wait = (): RecordTrouble | null => {
    if (text.length - position > cap) return { trouble: 'too-large', record, line };
    if (last) return { trouble: 'open-quote', record, line };
    retryAt = 2 * (text.length - position);
    return null;
  };

  const plain = (end: number): RecordBlock | RecordTrouble => {
    const from = position;
    const rows = splitPlain(text.substring(from, end), delimiter);
    const lines = consecutive(line, rows.length);
    if (end - from > cap) return { trouble: 'too-large', record, line };
    position = end;
    line += rows.length;
    return block(rows, lines, from);
  };

  const quoted = (): RecordBlock | RecordTrouble | null => {
    const from = position;
    const scan = scanRecords(text, from, line, delimiter, { until: from + blockLength, last, plainRun, cap });
    if (scan.rows.length === 0) return wait();
    if (scan.end - from > cap && scan.rows.length === 1) return { trouble: 'too-large', record, line };
    position = scan.end;
    line = scan.line;
    return block(scan.rows, scan.lines, from);
  };

  return {
    get record() {
      return record;
    },
    get line() {
      return line;
    },
    feed(more, isLast) {
      const rest = position === 0 ? text : text.slice(position);
      carried = rest.length;
      text = rest + more;
      quoteAt = quoteAt >= position ? quoteAt - position : -1;
      searched = Math.max(0, searched - position);
      position = 0;
      last = isLast;
    },
    next() {
      if (position >= text.length) return null;
      if (!last && text.length - position < retryAt) return null;
      const quote = findQuote();
      const end = endOfPlainLines(text, position, quote === -1 ? text.length : quote, last);
      if (end > position) return plain(end);
      return quote === -1 ? wait() : quoted();
    },
  };
};

const consecutive = (first: number, count: number): number[] => {
  const lines: number[] = [];
  for (let line = first; line < first + count; line += 1) lines.push(line);
  return lines;
};

/**
 * Where the last whole line of the next block ends; `start` where no line ends before `stretch`, the next quote.
 * A CR at the very end may be half of a CRLF, so it does not count until something follows it.
 */
const endOfPlainLines = (text: string, start: number, stretch: number, last: boolean): number => {
  const limit = Math.min(stretch, start + blockLength);
  if (last && limit === text.length) return limit;
  for (let at = limit - 1; at >= start; at -= 1) {
    const end = endOfNewline(text, at, last);
    if (end !== -1) return end;
  }
  for (let at = limit; at < stretch; at += 1) {
    const end = endOfNewline(text, at, last);
    if (end !== -1) return end;
  }
  return last && stretch === text.length ? stretch : start;
};

/** The end of the newline at `at`, or -1 where none stands there. */
const endOfNewline = (text: string, at: number, last: boolean): number => {
  const code = text.charCodeAt(at);
  if (code === 10) return at + 1;
  if (code !== 13) return -1;
  if (text.charCodeAt(at + 1) === 10) return at + 2;
  return at + 1 < text.length || last ? at + 1 : -1;
};

/** Whole lines without a quote, whatever newlines they end in. */
const splitPlain = (lines: string, delimiter: Delimiter): string[][] => {
  const body = lines.endsWith('\r\n') ? lines.slice(0, -2) : /[\r\n]$/.test(lines) ? lines.slice(0, -1) : lines;
  // Papa answers an empty text with no record at all.
  if (body === '') return [['']];
  const crlf = body.includes('\r');
  const uniform = crlf && isCrlfOnly(body);
  const text = crlf && !uniform ? body.replaceAll(/\r\n?/g, '\n') : body;
  return new Papa.Parser({ delimiter, newline: uniform ? '\r\n' : '\n' }).parse(text, 0, false).data;
};

/** Every CR is followed by LF and every LF preceded by CR. */
const isCrlfOnly = (text: string): boolean => {
  let feeds = 0;
  let pairs = 0;
  let returns = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    feeds += 1;
    if (text.charCodeAt(at - 1) === 13) pairs += 1;
  }
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) returns += 1;
  return feeds === pairs && returns === pairs;
};
