import { reachRewritten, type RecordTable } from './record-table.ts';

/*
 * What quotes mean in a cell. White space may follow a closing quote, which is dropped. What else follows it is kept: where the
 * cell ends in a quote after all, the quotes inside are text (`"say "hi" now"`), otherwise the rest is appended
 * (`"John" Smith` is `John Smith`, as spreadsheets read it).
 */

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

/** The first quote from `first` on that is not doubled; the length where there is none. */
export const closingQuote = (bytes: Uint8Array, first: number): number => {
  let position = first;
  while (position < bytes.length && bytes[position + 1] === quote) {
    position += 2;
    while (position < bytes.length && bytes[position] !== quote) position += 1;
  }
  return position;
};

/** A no-break space is two bytes. */
export const skipSpaces = (bytes: Uint8Array, start: number, delimiter: number): number => {
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
export const countNewlines = (bytes: Uint8Array, start: number, end: number): number => {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === lineFeed || (byte === carriageReturn && (at + 1 === end || bytes[at + 1] !== lineFeed))) count += 1;
  }
  return count;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A quoted cell with what follows its closing quote. */
export const withRest = (bytes: Uint8Array, start: number, closing: number, end: number): Uint8Array => {
  const inside = decoder.decode(bytes.subarray(start, closing));
  const rest = decoder.decode(bytes.subarray(closing + 1, end));
  const trimmed = rest.trimEnd();
  return encoder.encode(
    trimmed.endsWith('"')
      ? `${inside}"${trimmed.slice(0, -1)}`.replaceAll('""', '"')
      : inside.replaceAll('""', '"') + rest,
  );
};

/** The cell with each two quotes as one, in place behind what was rewritten before. */
export const undouble = (table: RecordTable, bytes: Uint8Array, start: number, closing: number): Uint8Array => {
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
