import type { Field } from '../schema.ts';
import { read, unreadable } from './reading.ts';
import type { CellReader } from './reader.ts';

const lineBreak = /[\r\n\u2028\u2029]/;
const lineBreaks = /[\r\n\u2028\u2029]+/g;
const noteLimit = 5000;

/** A single line: breaks inside become one space, everything else stays (spec 4.2). */
export const textReader = (): CellReader => (cell, _raw, isPlain) =>
  // Tested first: a replacement costs several times as much, and nearly no text has a break.
  read(!isPlain && lineBreak.test(cell) ? cell.replace(lineBreaks, ' ') : cell);

/** Several lines. A contact's note has a limit, and a note cut short would be a note nobody wrote. */
export const longTextReader = (field: Field): CellReader => {
  const limit = limitOf(field);
  return (cell) => {
    // Counted in characters only when the cheaper count of code units is over the limit.
    if (cell.length <= limit) return read(cell);
    const length = [...cell].length;
    return length > limit ? unreadable('NOTE_TOO_LONG', { length, limit }) : read(cell);
  };
};

const limitOf = (field: Field): number => (field.key === 'notes' && field.custom !== true ? noteLimit : Infinity);

/** Up to which length a cell that cleaning leaves alone is its own value, whatever it says; 0: none is. */
export const longestAsItStands = (field: Field): number => {
  if (field.kind === 'text') return Infinity;
  return field.kind === 'longText' ? limitOf(field) : 0;
};
