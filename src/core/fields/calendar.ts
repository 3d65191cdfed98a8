/** A calendar date as one number, 20240908: no time zone can shift it and no object is built per cell. */
export type DayNumber = number;

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** `null` where the calendar has no such day, or the year has fewer than four digits (spec 4.3.3). */
export const dayNumber = (year: number, month: number, day: number): DayNumber | null => {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const last = month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 0);
  return day > last ? null : year * 10_000 + month * 100 + day;
};

/** `YYYY-MM-DD` */
export const isoDate = (date: DayNumber): string => {
  const year = Math.floor(date / 10_000);
  const month = Math.floor(date / 100) % 100;
  const day = date % 100;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
};

/** Whether a date is written as `isoDate` writes it, and need not be written again. */
export const isIso = (text: string): boolean => {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(at);
    if (at === 4 || at === 7 ? code !== dash : code < zero || code > nine) return false;
  }
  return true;
};

const dash = 45;
const zero = 48;
const nine = 57;

/** Days since 1970-01-01 as a calendar date: the civil-from-days arithmetic over 400-year eras that start in March. */
export const fromEpochDays = (days: number): DayNumber | null => {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return dayNumber(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
};
