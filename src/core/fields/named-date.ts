import { dated, type DateGrammar, type DateReason, type WrittenDate } from './date-grammar.ts';
import { notTime, timeAfter, timeFollows } from './time-of-day.ts';

const shortNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;
const fullNames = [
  ...(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august'] as const),
  ...(['september', 'october', 'november', 'december'] as const),
] as const;

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const numbered = (names: readonly string[]): readonly (readonly [string, number])[] =>
  names.map((name, index) => [name, index + 1] as const);

/** The months in order, as the guide writes them. */
export const guideNames: readonly string[] = fullNames.map(capital);

const anyMonth: ReadonlyMap<string, number> = new Map([
  ...numbered(shortNames),
  ...numbered(fullNames),
  ['sept', 9] as const,
]);
const guideShort: ReadonlyMap<string, number> = new Map(numbered(shortNames.map(capital)));
const guideFull: ReadonlyMap<string, number> = new Map(numbered(guideNames));

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

/** G3 to G6: a month by its English name. */
export const readNamed = (cell: string, grammar: DateGrammar): WrittenDate | DateReason => {
  const text = !grammar.strict && unevenSpace.test(cell) ? cell.replace(whiteRun, ' ') : cell;
  for (const rule of namedRules) {
    const match = rule.shape.exec(text);
    if (match === null) continue;
    const month = grammar.strict ? guideMonth(match, rule) : anyMonth.get((match[rule.month] ?? '').toLowerCase());
    if (month === undefined) return 'format';
    const time = timeAfter(text, match[0].length);
    if (time === notTime || (grammar.strict && time === timeFollows)) return 'format';
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
