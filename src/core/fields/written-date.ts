import { dayNumber, type DayNumber } from './calendar.ts';
import type { DateOrder } from './reader.ts';

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

/** Reads one cleaned cell by the grammar G1 to G6 of spec 4.3.2. */
export const readWrittenDate = (cell: string, grammar: DateGrammar): WrittenDate | DateReason => {
  const first = cell.charCodeAt(0);
  if (isDigit(first)) {
    const numeric = readNumeric(cell, grammar);
    if (numeric !== null) return numeric;
  }
  return cell.length > longestDate || !hasLetters.test(cell) ? 'format' : readNamed(cell, grammar);
};

/** Longer cells are prose: white space is not folded and no month is looked for. */
const longestDate = 200;
const hasLetters = /[A-Za-z]{3}/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

// -- G1 and G2: three numbers between two equal marks -------------------------------------------------------------

/** `null`: not three numbers, so a month's name may stand there. */
const readNumeric = (cell: string, grammar: DateGrammar): WrittenDate | DateReason | null => {
  const length1 = digitsAt(cell, 0);
  const mark = cell.charCodeAt(length1);
  if ((mark !== 45 && mark !== 47 && mark !== 46) || length1 > 4) return null;
  const start2 = length1 + 1;
  const length2 = digitsAt(cell, start2);
  if (length2 < 1 || length2 > 2 || cell.charCodeAt(start2 + length2) !== mark) return null;
  const start3 = start2 + length2 + 1;
  const length3 = digitsAt(cell, start3);
  if (length3 < 1 || length3 > 4) return null;

  const time = timeAfter(cell, start3 + length3, grammar);
  if (time === notTime) return 'format';
  const first = numberAt(cell, 0, length1);
  const second = numberAt(cell, start2, length2);
  const third = numberAt(cell, start3, length3);
  if (length1 === 4 && length3 <= 2) return dated(first, second, third, time);
  if (length1 <= 2 && length3 === 4) return readOrdered(first, second, third, time, grammar.order);
  return length1 <= 2 && length3 <= 2 ? 'two-digit-year' : 'format';
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

const dated = (year: number, month: number, day: number, time: Time): WrittenDate | DateReason => {
  const date = dayNumber(year, month, day);
  if (date === null) return 'no-such-day';
  return time === timeFollows ? { date, hasTime: true } : { date, hasTime: false };
};

// -- G3 to G6: a month by its English name -----------------------------------------------------------------------

const shortNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const fullNames = [
  ...(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'] as const),
  ...(['september', 'october', 'november', 'december'] as const),
] as const;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const numbered = (names: readonly string[]): readonly (readonly [string, number])[] =>
  names.map((name, index) => [name, index + 1] as const);

const anyMonth: ReadonlyMap<string, number> = new Map([
  ...numbered(shortNames),
  ...numbered(fullNames),
  ['sept', 9] as const,
]);
const guideShort: ReadonlyMap<string, number> = new Map(numbered(shortNames.map(capital)));
const guideFull: ReadonlyMap<string, number> = new Map(numbered(fullNames.map(capital)));

const whiteRun = /\s+/g;
const unevenSpace = /[^\S ]|\s\s/;

const monthName = '([A-Za-z]{3,9})(\\.?)';
const ordinal = '(st|nd|rd|th)?';
const beforeYear = '( ?, ?| )';
const dayThenMonth = new RegExp(`^(\\d{1,2})${ordinal} ${monthName}${beforeYear}(\\d{4})(?!\\d)`, 'i');
const monthThenDay = new RegExp(`^${monthName} (\\d{1,2})${ordinal}${beforeYear}(\\d{4})(?!\\d)`, 'i');
const yearThenMonth = new RegExp(`^(\\d{4}) ${monthName} (\\d{1,2})(?!\\d)${ordinal}`, 'i');
const dashedDay = new RegExp(`^(\\d{1,2})-${monthName}-(\\d{4})(?!\\d)`);
const dashedMonth = new RegExp(`^${monthName}-(\\d{1,2})-(\\d{4})(?!\\d)`);
const dashedYear = new RegExp(`^(\\d{4})-${monthName}-(\\d{1,2})(?!\\d)`);

/** One grammar rule: its shape, where its parts stand among the groups (0: has none), and what the guide allows. */
interface NamedRule {
  readonly shape: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly ordinal: number;
  readonly comma: number;
  readonly guideOrdinal: boolean;
  readonly guideFull: boolean;
}

const namedRules: readonly NamedRule[] = [
  { shape: dayThenMonth, day: 1, ordinal: 2, month: 3, comma: 5, year: 6, guideOrdinal: true, guideFull: true },
  { shape: monthThenDay, month: 1, day: 3, ordinal: 4, comma: 5, year: 6, guideOrdinal: true, guideFull: true },
  { shape: yearThenMonth, year: 1, month: 2, day: 4, ordinal: 5, comma: 0, guideOrdinal: false, guideFull: true },
  { shape: dashedDay, day: 1, month: 2, year: 4, ordinal: 0, comma: 0, guideOrdinal: false, guideFull: false },
  { shape: dashedMonth, month: 1, day: 3, year: 4, ordinal: 0, comma: 0, guideOrdinal: false, guideFull: false },
  { shape: dashedYear, year: 1, month: 2, day: 4, ordinal: 0, comma: 0, guideOrdinal: false, guideFull: false },
];

const readNamed = (cell: string, grammar: DateGrammar): WrittenDate | DateReason => {
  const text = !grammar.strict && unevenSpace.test(cell) ? cell.replace(whiteRun, ' ') : cell;
  for (const rule of namedRules) {
    const match = rule.shape.exec(text);
    if (match === null) continue;
    const month = grammar.strict ? guideMonth(match, rule) : anyMonth.get((match[rule.month] ?? '').toLowerCase());
    if (month === undefined) return 'format';
    const time = timeAfter(text, match[0].length, grammar);
    if (time === notTime) return 'format';
    return dated(Number(match[rule.year]), month, Number(match[rule.day]), time);
  }
  return shortYear.test(text) ? 'two-digit-year' : 'format';
};

const shortYear =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[ -][a-z]{3,9}\.?,?[ -]|[a-z]{3,9}\.?[ -]\d{1,2}(?:st|nd|rd|th)?,?[ -])\d{2}$/i;

/** Letter by letter as the guide writes it: `Sep` or `September`, `, ` before the year, `th` with short names only. */
const guideMonth = (match: RegExpExecArray, rule: NamedRule): number | undefined => {
  const name = match[rule.month] ?? '';
  const dot = match[rule.month + 1];
  const suffix = rule.ordinal > 0 ? match[rule.ordinal] : undefined;
  const comma = rule.comma > 0 ? match[rule.comma] : ' ';
  if (dot !== '' || (comma !== ' ' && comma !== ', ')) return undefined;
  if (suffix !== undefined && (!rule.guideOrdinal || suffix !== suffix.toLowerCase())) return undefined;
  const short = guideShort.get(name);
  if (short !== undefined) return short;
  return rule.guideFull && suffix === undefined ? guideFull.get(name) : undefined;
};

// -- what may follow a date ---------------------------------------------------------------------------------------

const nothingFollows = 0;
const timeFollows = 1;
const notTime = 2;
type Time = typeof nothingFollows | typeof timeFollows | typeof notTime;

const clock = '(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?)?';
const half = '(?: ?([ap])\\.?m\\.?)?';
const zone = '(?: ?(?:z|utc|gmt)| ?(?:utc|gmt)?[+-]\\d{2}:?\\d{2})?';
const timeTail = new RegExp(`^(?:t|,? )${clock}${half}${zone}$`, 'i');

/** A time of day and an offset are dropped, the date stays as written: converting it could change the day. */
const timeAfter = (text: string, end: number, grammar: DateGrammar): Time => {
  if (end === text.length) return nothingFollows;
  if (grammar.strict) return notTime;
  const match = timeTail.exec(text.slice(end));
  if (match === null) return notTime;
  // A lone number is an hour only beside AM or PM.
  if (match[2] === undefined && match[4] === undefined) return notTime;
  const inRange = Number(match[1]) <= 24 && Number(match[2] ?? 0) < 60 && Number(match[3] ?? 0) <= 60;
  return inRange ? timeFollows : notTime;
};
