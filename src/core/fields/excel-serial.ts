import { fromEpochDays, type DayNumber } from './calendar.ts';

const serialShape = /^\d{1,7}(?:\.\d+)?$/;
/** What a column of dates shows when a spreadsheet lost its format: 10000 is 1927, 99999 is 2173. */
const typicalSerial = /^\d{5}(?:\.\d+)?$/;

/** Days from 1899-12-30 and from 1904-01-01 to 1970-01-01. */
const epochOf1900 = 25_569;
const epochOf1904 = 24_107;
/** The 1900 system counts a 29 February 1900 that never was: it is number 60, and the days before it are one off. */
const phantomDay = 60;

export interface SerialDate {
  readonly date: DayNumber;
  readonly hasTime: boolean;
}

/** Does this cell look like a spreadsheet's day number rather than a date? */
export const looksLikeSerial = (figure: string): boolean => typicalSerial.test(figure);

/** Reads a day number of the given system; `null` where there is no such day. */
export const readSerial = (figure: string, system: '1900' | '1904'): SerialDate | null => {
  if (!serialShape.test(figure)) return null;
  const serial = Number(figure);
  const days = Math.floor(serial);
  const date = system === '1904' ? fromEpochDays(days - epochOf1904) : from1900(days);
  return date === null ? null : { date, hasTime: serial !== days };
};

const from1900 = (days: number): DayNumber | null => {
  if (days < 1 || days === phantomDay) return null;
  return fromEpochDays(days - epochOf1900 + (days < phantomDay ? 1 : 0));
};
