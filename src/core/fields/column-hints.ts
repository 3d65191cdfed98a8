import type { IssueCode, Params } from '../issue.ts';
import type { Field } from '../schema.ts';
import { cleanCell, cleanFigures } from './cell.ts';
import { looksLikeSerial } from './excel-serial.ts';
import type { FieldContext } from './reader.ts';
import type { DateReason } from './date-grammar.ts';
import { readWrittenDate } from './written-date.ts';

/** Something the whole column suggests. It is offered to the person and never applied unasked (spec 6.2). */
export interface ColumnHint {
  readonly code: IssueCode;
  /** `count`: how many cells speak for it. */
  readonly params: Params;
}

/** Watches one column, cell by cell, in constant memory. */
export interface ColumnHints {
  readonly see: (raw: string) => void;
  /** Whether seeing the cell that stands in a stretch of UTF-8 could change anything: nearly none can. */
  readonly heeds: (bytes: Uint8Array, start: number, end: number) => boolean;
  /** What the cells seen so far suggest. */
  readonly hints: () => readonly ColumnHint[];
  /** What was counted so far. Who adds what another watcher of the column counted has seen its cells as well. */
  readonly counts: Record<string, number>;
}

const comma = 44;
const hyphen = 45;
const point = 46;
const slash = 47;
const capitalE = 69;
const smallE = 101;

export const createColumnHints = (field: Field, context: FieldContext = {}): ColumnHints => {
  if (field.kind === 'date') return watchDates(context);
  if (field.kind === 'number' || field.kind === 'money') return watchFigures(context);
  return field.kind === 'phone' || field.kind === 'phones' ? watchPhones() : silent;
};

const silent: ColumnHints = { see: () => undefined, heeds: () => false, hints: () => [], counts: {} };

const hint = (code: IssueCode, count: number): readonly ColumnHint[] =>
  count > 0 ? [{ code, params: { count } }] : [];

/** Day-first dates, where none is month-first; and day numbers of a spreadsheet. */
const watchDates = (context: FieldContext): ColumnHints => {
  const grammar = { order: 'MDY', strict: context.dateProfile === 'strict' } as const;
  const counts = { dayFirst: 0, monthFirst: 0, serials: 0 };
  return {
    counts,
    heeds: (bytes, start, end) =>
      end > start &&
      !isYearFirst(bytes, start, end) &&
      !namesItsMonth(bytes, start, end) &&
      // Once the order is known to be month-first, or was chosen, only day numbers are left to find.
      !((counts.monthFirst > 0 || context.dateOrder === 'DMY') && isParted(bytes, start, end)),
    see: (raw) => {
      const cell = cleanFigures(cleanCell(raw));
      // Only numeric dates and day numbers speak; both begin with a digit and the first is short.
      if (!beginsWithDigits.test(cell)) return;
      if (looksLikeSerial(cell)) counts.serials += 1;
      else {
        const order = orderOf(readWrittenDate(cell, grammar), cell);
        if (order === 'day-first') counts.dayFirst += 1;
        else if (order === 'month-first') counts.monthFirst += 1;
      }
    },
    hints: () => [
      ...hint('DATE_COLUMN_DAY_FIRST', counts.monthFirst === 0 && context.dateOrder !== 'DMY' ? counts.dayFirst : 0),
      ...hint('DATE_COLUMN_EXCEL_SERIAL', context.excelSerials === undefined ? counts.serials : 0),
    ],
  };
};

/** `2024-09-08`, as most files write it: it says nothing of an order and is no day number. */
const isYearFirst = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start > 4 &&
  bytes[start + 4] === hyphen &&
  isDigit(bytes, start) &&
  isDigit(bytes, start + 1) &&
  isDigit(bytes, start + 2) &&
  isDigit(bytes, start + 3);

/** `Jan 5, 2020` and `5 Jan 2020`: letters first, or right behind the first figure. */
const namesItsMonth = (bytes: Uint8Array, start: number, end: number): boolean => {
  let at = start;
  while (at < end && at < start + 5 && isDigit(bytes, at)) at += 1;
  if (at > start && at < end && bytes[at] === 32) at += 1;
  return at < end && isLetter(bytes[at] ?? 0);
};

/** `9/8/2024`: a mark stands where the fifth figure of a day number would, or before. */
const isParted = (bytes: Uint8Array, start: number, end: number): boolean => {
  let at = start;
  while (at < end && at < start + 5 && isDigit(bytes, at)) at += 1;
  const code = bytes[at];
  return at > start && at < end && at < start + 5 && (code === slash || code === hyphen || code === point);
};

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const isDigit = (bytes: Uint8Array, at: number): boolean => {
  const code = bytes[at] ?? 0;
  return code >= 48 && code <= 57;
};

const beginsWithDigits = /^\d{1,5}(?:[-/.]\d|$|\.)/;
const secondPart = /^\d{1,2}[-/.](\d{1,2})[-/.]\d{4}/;

/** What one date says about the order: a second part over 12 can only be a day. */
const orderOf = (date: object | DateReason, cell: string): 'day-first' | 'month-first' | null => {
  if (date === 'day-first') return date;
  if (typeof date === 'string') return null;
  return Number(secondPart.exec(cell)?.[1] ?? 0) > 12 ? 'month-first' : null;
};

/** Whether one of two characters stands in a stretch of bytes. */
const holds = (bytes: Uint8Array, start: number, end: number, one: number, other: number): boolean => {
  for (let at = start; at < end; at += 1) {
    const code = bytes[at];
    if (code === one || code === other) return true;
  }
  return false;
};

const currencyMarks = /[\p{Sc}\p{L}() ]/gu;
const decimalComma = /^[+-]?\d{1,3}(?:\.\d{3})*,\d{1,2}$/;
/** Written the American way beyond doubt: commas that group, or a point that cannot group. */
const americanGroups = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const decimalPoint = /^[+-]?\d*\.\d*$/;
const europeanGroups = /^[+-]?\d{1,3}(?:\.\d{3})+$/;

const watchFigures = (context: FieldContext): ColumnHints => {
  const answered = context.numberFormat !== undefined && context.numberFormat !== 'plain';
  const counts = { european: 0, american: 0 };
  return {
    counts,
    // One figure written the American way, or an answer given, and there is nothing to offer any more.
    heeds: (bytes, start, end) => counts.american === 0 && !answered && holds(bytes, start, end, comma, point),
    see: (raw) => {
      if (!raw.includes(',') && !raw.includes('.')) return;
      const figure = cleanFigures(cleanCell(raw)).replace(currencyMarks, '');
      if (decimalComma.test(figure)) counts.european += 1;
      else if (americanGroups.test(figure)) counts.american += 1;
      else if (decimalPoint.test(figure) && !europeanGroups.test(figure)) counts.american += 1;
    },
    hints: () => hint('NUMBER_COLUMN_DECIMAL_COMMA', counts.american === 0 && !answered ? counts.european : 0),
  };
};

const scientific = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;

/** An `e` behind a digit, or behind what may be one of another script. */
const holdsExponent = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start + 1; at < end; at += 1) {
    const code = bytes[at];
    if ((code === smallE || code === capitalE) && (isDigit(bytes, at - 1) || (bytes[at - 1] ?? 0) >= 0x80)) return true;
  }
  return false;
};

const watchPhones = (): ColumnHints => {
  const counts = { destroyed: 0 };
  return {
    counts,
    heeds: holdsExponent,
    see: (raw) => {
      if ((raw.includes('E') || raw.includes('e')) && scientific.test(cleanFigures(cleanCell(raw))))
        counts.destroyed += 1;
    },
    hints: () => hint('PHONE_COLUMN_SCIENTIFIC', counts.destroyed),
  };
};
