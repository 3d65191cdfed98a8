import { dayNumber, isIso } from './calendar.ts';
import { figuresEnd, isFigure, numberOf } from './figures-in-bytes.ts';
import { unsure, type InPlaceReader } from './in-place.ts';
import { nameEnd, namedMonth, namelessMonth } from './month-in-place.ts';
import type { DateOrder } from './reader.ts';

const space = 32;
const comma = 44;
const hyphen = 45;
const point = 46;
const slash = 47;

/**
 * Dates that both profiles read and that no time follows: `2024-09-08` and `9/8/2024` in figures, `8 Sep 2024`,
 * `Sep 8, 2024` and their like with a name. `latest`: the day after which a date would be remarked upon.
 */
export const dateInPlace = (order: DateOrder, latest: string | undefined): InPlaceReader => {
  const dayFirst = order === 'DMY';
  const last = latest === undefined ? Infinity : lastDay(latest);
  return {
    form: 'date',
    read(bytes, start, end) {
      const day = isFigure(bytes[start] ?? 0)
        ? readFromFigure(bytes, start, end, dayFirst)
        : readFromName(bytes, start, end);
      return day > last ? unsure : day;
    },
  };
};

/** A day that is no day cannot be compared as a number: every date is left to the whole reader. */
const lastDay = (latest: string): number => (isIso(latest) ? Number(latest.replaceAll('-', '')) : 0);

const readFromFigure = (bytes: Uint8Array, start: number, end: number, dayFirst: boolean): number => {
  const end1 = figuresEnd(bytes, start, end, 4);
  const start2 = end1 + 1;
  const mark = bytes[end1] ?? 0;
  const end2 = figuresEnd(bytes, start2, end, 2);
  if (end2 === start2) return readAroundName(bytes, start, end1, end);
  if ((mark !== slash && mark !== hyphen && mark !== point) || bytes[end2] !== mark) return unsure;
  const start3 = end2 + 1;
  if (figuresEnd(bytes, start3, end, 4) !== end) return unsure;
  const first = numberOf(bytes, start, end1);
  const second = numberOf(bytes, start2, end2);
  const third = numberOf(bytes, start3, end);
  if (end1 - start === 4) return end - start3 <= 2 ? known(first, second, third) : unsure;
  if (end1 - start > 2) return unsure;
  return dayFirst ? known(third, second, first) : known(third, first, second);
};

/** `8 Sep 2024`, `8 September, 2024`, `2024 Sep 8` and `8-Sep-2024`; the figures in front end at `end1`. */
const readAroundName = (bytes: Uint8Array, start: number, end1: number, end: number): number => {
  const mark = bytes[end1] ?? 0;
  const month = namedMonth(bytes, end1 + 1, end);
  if (month === namelessMonth || (mark !== space && mark !== hyphen)) return unsure;
  const behind = nameEnd(bytes, end1 + 1, end, month, mark === space);
  const yearFirst = end1 - start === 4;
  const start3 = afterMark(bytes, behind, end, mark, !yearFirst);
  if (figuresEnd(bytes, start3, end, 4) !== end) return unsure;
  const first = numberOf(bytes, start, end1);
  const third = numberOf(bytes, start3, end);
  if (yearFirst) return end - start3 <= 2 ? known(first, month, third) : unsure;
  return end1 - start <= 2 ? known(third, month, first) : unsure;
};

/** `Sep 8, 2024`, `September 08 2024` and `Sep-8-2024`. */
const readFromName = (bytes: Uint8Array, start: number, end: number): number => {
  const month = namedMonth(bytes, start, end);
  if (month === namelessMonth) return unsure;
  const mark = bytes[start + 3] === hyphen ? hyphen : space;
  const start2 = afterMark(bytes, nameEnd(bytes, start, end, month, true), end, mark, false);
  const end2 = figuresEnd(bytes, start2, end, 2);
  const start3 = afterMark(bytes, end2, end, mark, true);
  if (figuresEnd(bytes, start3, end, 4) !== end) return unsure;
  return known(numberOf(bytes, start3, end), month, numberOf(bytes, start2, end2));
};

/** Where the next part begins behind one mark, or a comma and a space where there may be a comma; `end`: it does not. */
const afterMark = (bytes: Uint8Array, at: number, end: number, mark: number, mayHaveComma: boolean): number => {
  const from = mayHaveComma && mark === space && at < end && bytes[at] === comma ? at + 1 : at;
  return from < end && bytes[from] === mark ? from + 1 : end;
};

/** A part that is missing is 0, and a year of fewer than four figures is none: the calendar has no such day. */
const known = (year: number, month: number, day: number): number => dayNumber(year, month, day) ?? unsure;
