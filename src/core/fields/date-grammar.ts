import { dayNumber, type DayNumber } from './calendar.ts';
import type { DateOrder } from './reader.ts';
import { timeFollows, type Time } from './time-of-day.ts';

/** Why a date could not be read. `day-first` and `month-first`: the other order would make a date of it. */
export type DateReason = 'day-first' | 'month-first' | 'two-digit-year' | 'excel-serial' | 'no-such-day' | 'format';

/** A date as somebody wrote it, and what follows it in the cell. */
export interface WrittenDate {
  readonly date: DayNumber;
  readonly hasTime: boolean;
}

export interface DateGrammar {
  readonly order: DateOrder;
  /** The guide's 27 patterns and nothing more (spec 4.3.2). */
  readonly strict: boolean;
}

/** The day, where the calendar has it. */
export const dated = (year: number, month: number, day: number, time: Time): WrittenDate | DateReason => {
  const date = dayNumber(year, month, day);
  if (date === null) return 'no-such-day';
  return time === timeFollows ? { date, hasTime: true } : { date, hasTime: false };
};
