import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerOf } from './read-as.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** By the clockwork of the platform, which knows nothing of our tables. */
const exists = ({ year, month, day }: Day): boolean => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000;
};

const iso = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const nth = (day: number): string => {
  if (day > 3 && day < 21) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
};

/** One number or name of a pattern, as a person writes it. */
const partOf = (token: string, { year, month, day }: Day, padded: boolean): string => {
  const pad = (value: number): string => String(value).padStart(padded ? 2 : 1, '0');
  const name = months[month - 1] ?? '';
  switch (token) {
    case 'YYYY':
      return String(year);
    case 'M':
    case 'MM':
      return pad(month);
    case 'MMM':
      return name.slice(0, 3);
    case 'MMMM':
      return name;
    case 'DDth':
      return pad(day) + nth(day);
    default:
      return pad(day);
  }
};

const write = (pattern: string, day: Day, padded: boolean): string =>
  pattern.replace(/YYYY|M+|DDth|DD|D/g, (token) => partOf(token, day, padded));

/** The guide's list, letter by letter. */
const patterns = `YYYY-MM-DD|YYYY/M/D|YYYY.MM.DD|M.D.YYYY|M/D/YYYY|M-D-YYYY|YYYY/MM/DD|MM/DD/YYYY|MM-DD-YYYY|MM.DD.YYYY
DD MMM YYYY|MMM DD YYYY|YYYY MMM DD|DD-MMM-YYYY|MMM-DD-YYYY|YYYY-MMM-DD|DD MMM, YYYY|MMM DD, YYYY|DDth MMM YYYY
MMM DDth YYYY|DDth MMM, YYYY|MMM DDth, YYYY|DD MMMM YYYY|MMMM DD YYYY|YYYY MMMM DD|MMMM DD, YYYY|DD MMMM, YYYY`.split(
  /[|\n]/,
);

/** Every day and every impossible day of years of all kinds. */
const years = [1000, 1752, 1900, 2000, 2023, 2024, 9999];
const days = years.flatMap((year) =>
  Array.from({ length: 14 * 33 }, (_, index) => ({ year, month: Math.floor(index / 33), day: index % 33 })),
);

const read = readerOf('date');
const strict = readerOf('date', { dateProfile: 'strict' });

/** What copy-paste, spreadsheets and people make of a date without changing what it says. */
const dressings: readonly ((text: string) => string)[] = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll('-', '–'),
  (text) => text.replaceAll('-', '\u2212'),
  (text) => `  ${text}\t`,
  (text) => `'${text}`,
  (text) => `\ufeff${text.slice(0, 3)}\u200b${text.slice(3)}`,
  (text) => text.replaceAll(', ', ','),
  (text) => text.replaceAll(', ', ' , '),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
];

describe.each(patterns)('%s', (pattern) => {
  test('reads every day there is, padded or not, and none that is not', () => {
    for (const day of days) {
      const expected = exists(day) ? iso(day) : null;
      for (const padded of [true, false]) {
        // There is no thirteenth name of a month to write.
        if (pattern.includes('MMM') && (day.month < 1 || day.month > 12)) continue;
        const text = write(pattern, day, padded);
        const { value, findings } = read(text);
        const asItShould =
          value === expected && strict(text).value === expected && findings.length === (expected === null ? 1 : 0);
        // Asked only for what is wrong: an assertion costs more than a reading.
        if (!asItShould) expect({ text, value, findings }).toEqual({ text, value: expected, findings: [] });
      }
    }
  });

  test('reads it whatever copy-paste has made of it', () => {
    for (const [index, dress] of dressings.entries()) {
      for (let step = 0; step < 60; step += 1) {
        const day = { year: 1900 + step * 3, month: 1 + (step % 12), day: 1 + ((step * 7) % 28) };
        const text = dress(write(pattern, day, step % 2 === 0));
        const { value } = read(text);
        if (value !== iso(day)) expect([index, text, value]).toEqual([index, text, iso(day)]);
      }
    }
  });
});

const name = '(?<month>[a-z]+?)\\.?';
const ordinal = '(?:st|nd|rd|th)?';
const toYear = '(?: ?, ?| )(?<year>\\d{4})';
const day = '(?<day>\\d{1,2})';

/** Spec 4.3.2, rule by rule, each tried on its own. */
const grammar = [
  '(?<year>\\d{4})([-/.])(?<number>\\d{1,2})\\2(?<day>\\d{1,2})',
  '(?<number>\\d{1,2})([-/.])(?<day>\\d{1,2})\\2(?<year>\\d{4})',
  `${day}${ordinal} ${name}${toYear}`,
  `${name} ${day}${ordinal}${toYear}`,
  `(?<year>\\d{4}) ${name} ${day}${ordinal}`,
  `${day}-${name}-(?<year>\\d{4})`,
  `${name}-${day}-(?<year>\\d{4})`,
  `(?<year>\\d{4})-${name}-${day}`,
].map((source) => new RegExp(`^${source}$`, 'i'));

const monthNamed = (text: string): number => {
  const folded = text.toLowerCase();
  if (folded === 'sept') return 9;
  return 1 + months.findIndex((full) => [full.toLowerCase(), full.slice(0, 3).toLowerCase()].includes(folded));
};

const bySlowGrammar = (text: string): string | null => {
  const folded = text.replace(/\s+/g, ' ').trim();
  for (const rule of grammar) {
    const groups = rule.exec(folded)?.groups;
    if (groups === undefined) continue;
    const month = groups['number'] === undefined ? monthNamed(groups['month'] ?? '') : Number(groups['number']);
    const found = { year: Number(groups['year']), month, day: Number(groups['day']) };
    return month > 0 && exists(found) ? iso(found) : null;
  }
  return null;
};

test('whatever is done to a date, it is read exactly where the grammar reads it', () => {
  const written = fc
    .tuple(fc.constantFrom(...patterns), fc.constantFrom(...days), fc.boolean())
    .map(([pattern, date, padded]) => write(pattern, date, padded));
  const pieces = fc.constantFrom(...'|  |   |,|-|/|.|0|1|9|24|th|st|Sept|May|a|sep.|\n|2024'.split('|'));
  const edits = fc.array(fc.tuple(fc.nat(24), fc.nat(2), pieces), { maxLength: 3 });
  fc.assert(
    fc.property(written, edits, (text, changes) => {
      const mutated = changes.reduce(
        (before, [at, removed, piece]) => before.slice(0, at) + piece + before.slice(at + removed),
        text,
      );
      const { value } = read(mutated);
      const expected = bySlowGrammar(mutated);
      if (value !== expected) expect([mutated, value]).toEqual([mutated, expected]);
    }),
    { seed: 436, numRuns: 10_000 },
  );
});
