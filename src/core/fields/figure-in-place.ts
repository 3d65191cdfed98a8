import type { DecimalMarks } from './figure.ts';
import { unsure, type InPlaceReader } from './in-place.ts';

/** So short, a figure has no more digits than a JS number holds. */
const longest = 15;
const zero = 48;

/** Exact, as is the whole number before the point: their quotient is what `Number` makes of the text. */
const powers: readonly number[] = Array.from({ length: longest }, (_, power) => Number(`1e${power}`));

/**
 * `1234` and `1234.5`: figures without a sign, a currency or groups. `doubted`: three decimals could be a group of
 * thousands, and the whole reader says so.
 */
export const figureInPlace = (marks: DecimalMarks, doubtsThree: boolean): InPlaceReader => {
  const mark = marks.charCodeAt(0);
  const otherMark = marks.charCodeAt(marks.length - 1);
  return {
    form: 'number',
    read(bytes, start, end) {
      if (end - start > longest) return unsure;
      let value = 0;
      let point = end;
      for (let at = start; at < end; at += 1) {
        const byte = bytes[at] ?? 0;
        const digit = byte - zero;
        if (digit >= 0 && digit <= 9) value = value * 10 + digit;
        else if (point === end && (byte === mark || byte === otherMark)) point = at;
        else return unsure;
      }
      if (point === end) return value;
      const decimals = end - point - 1;
      if (point === start || decimals === 0 || (doubtsThree && decimals === 3)) return unsure;
      return value / (powers[decimals] ?? 1);
    },
  };
};
