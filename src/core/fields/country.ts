import { countryNames } from './country-names.ts';
import { read, unreadable } from './reading.ts';
import type { CellReader } from './reader.ts';

const marksAndDots = /[\p{M}.]/gu;
const ampersand = /&/g;
const between = /[\s,'’`()_-]+/g;
/** The CRM's own list writes `Korea, South (KR)`. */
const trailingCode = /^(.*\S)\s*\(([A-Za-z]{2})\)$/s;
const longestName = 120;

/** A country's name or two-letter code, as its code (spec 4.8). */
export const countryReader = (): CellReader => (cell) => {
  const code = findCountry(cell);
  return code === undefined ? unreadable('COUNTRY_INVALID') : read(code);
};

const findCountry = (cell: string): string | undefined => {
  if (cell.length > longestName) return undefined;
  const byName = codes.get(foldPlace(cell));
  if (byName !== undefined) return byName;
  const match = trailingCode.exec(cell);
  if (match === null) return undefined;
  const named = codes.get(foldPlace(match[1] ?? ''));
  const coded = codes.get(foldPlace(match[2] ?? ''));
  // A name that contradicts its code is not resolved by believing one of them.
  return named === coded ? coded : undefined;
};

/** Case, accents, dots and punctuation do not tell countries apart; `&` is `and`. */
const foldPlace = (name: string): string =>
  name
    .normalize('NFD')
    .replace(marksAndDots, '')
    .replace(ampersand, ' and ')
    .replace(between, ' ')
    .trim()
    .toLowerCase();

/** Every code and name, folded → code. A Map: it is asked with what stands in the file. */
const codes: ReadonlyMap<string, string> = new Map(
  countryNames
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', ...names] = line.split('|');
      return [code, ...names].map((name) => [foldPlace(name), code] as const);
    }),
);
