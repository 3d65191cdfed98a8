import { dayNumber } from './calendar.ts';
import { dated, type DateGrammar, type DateReason, type WrittenDate } from './date-grammar.ts';
import type { DateOrder } from './reader.ts';
import { notTime, timeAfter, timeFollows, type Time } from './time-of-day.ts';

/** G1 and G2: three numbers between two equal marks. `null`: it is something else, perhaps with a month's name. */
export const readNumeric = (cell: string, grammar: DateGrammar): WrittenDate | DateReason | null => {
  const length1 = digitsAt(cell, 0);
  const mark = cell.charCodeAt(length1);
  if ((mark !== 45 && mark !== 47 && mark !== 46) || length1 > 4) return null;
  const start2 = length1 + 1;
  const length2 = digitsAt(cell, start2);
  if (length2 < 1 || length2 > 2 || cell.charCodeAt(start2 + length2) !== mark) return null;
  const start3 = start2 + length2 + 1;
  const length3 = digitsAt(cell, start3);
  if (length3 < 1 || length3 > 4) return null;

  const time = timeAfter(cell, start3 + length3);
  if (time === notTime || (grammar.strict && time === timeFollows)) return 'format';
  const first = numberAt(cell, 0, length1);
  const second = numberAt(cell, start2, length2);
  const third = numberAt(cell, start3, length3);
  if (length1 === 4 && length3 <= 2) return dated(first, second, third, time);
  if (length1 <= 2 && length3 === 4) return readOrdered(first, second, third, time, grammar.order);
  return length1 <= 2 && length3 <= 2 ? 'two-digit-year' : 'format';
};

const dateShape = /^(?:(?:19|20)\d\d([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d\d)$/;

/** A day of our times in figures, in either order: what a phone column holds when a date was put there. */
export const looksLikeDate = (text: string): boolean => {
  if (text.length > 10 || !dateShape.test(text)) return false;
  const date = readNumeric(text, { order: 'MDY', strict: true });
  return typeof date !== 'string' || date === 'day-first';
};

/** The order is the column's, never the row's: a day that cannot be a month is not swapped (spec 4.3.3). */
const readOrdered = (
  first: number,
  second: number,
  year: number,
  time: Time,
  order: DateOrder,
): WrittenDate | DateReason => {
  const read = order === 'DMY' ? dated(year, second, first, time) : dated(year, first, second, time);
  if (typeof read !== 'string') return read;
  const swapped = order === 'DMY' ? dayNumber(year, first, second) : dayNumber(year, second, first);
  if (swapped === null) return read;
  return order === 'DMY' ? 'month-first' : 'day-first';
};

const digitsAt = (text: string, start: number): number => {
  let end = start;
  // One digit more than any part may have is enough to know that it is too long.
  while (end - start < 5 && isDigit(text.charCodeAt(end))) end += 1;
  return end - start;
};

const numberAt = (text: string, start: number, length: number): number => {
  let value = 0;
  for (let at = start; at < start + length; at += 1) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
