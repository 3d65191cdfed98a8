import { unsure, type InPlaceReader } from './in-place.ts';

/** So short, an address of the right shape has no part that is too long. */
const longest = 64;

const at = 64;
const dot = 46;
const dash = 45;

const other = 0;
const localMark = 1;
const hyphen = 2;
const figure = 3;
const letter = 4;

/**
 * What each byte is to an address, the more welcome the higher: a local part takes all from `localMark` up, a label from
 * `hyphen`, a top level letters alone. A capital is `other`, for duplicates are compared in lower case.
 */
const welcome = ((): Uint8Array => {
  const table = new Uint8Array(256);
  table.fill(letter, 97, 123).fill(figure, 48, 58);
  table[43] = localMark;
  table[95] = localMark;
  table[dash] = hyphen;
  return table;
})();

/** `jane.doe+news@mail.example.com`: what every everyday address looks like, and no address that is doubted does. */
const read = (bytes: Uint8Array, start: number, end: number): number => {
  if (end - start > longest) return unsure;
  const domain = domainStart(bytes, start, end);
  return domain !== unsure && isDomain(bytes, domain, end) ? 0 : unsure;
};

export const emailInPlace: InPlaceReader = { form: 'text', read };

/** Behind the `@` of a local part, whose dots stand neither at an edge nor beside another. */
const domainStart = (bytes: Uint8Array, start: number, end: number): number => {
  let from = start;
  for (;;) {
    const stop = runEnd(bytes, from, end, localMark);
    if (stop === from || stop === end) return unsure;
    from = stop + 1;
    if (bytes[stop] === at) return from;
    if (bytes[stop] !== dot) return unsure;
  }
};

/** Two labels or more, with hyphens inside only; the last has two letters or more, and nothing else. */
const isDomain = (bytes: Uint8Array, start: number, end: number): boolean => {
  let from = start;
  for (;;) {
    const stop = runEnd(bytes, from, end, hyphen);
    if (stop === from || bytes[from] === dash || bytes[stop - 1] === dash) return false;
    if (stop === end) return from > start && end - from >= 2 && runEnd(bytes, from, end, letter) === end;
    if (bytes[stop] !== dot) return false;
    from = stop + 1;
  }
};

/** Where the bytes end that are as welcome as `least`, or more. */
const runEnd = (bytes: Uint8Array, start: number, end: number, least: number): number => {
  let place = start;
  while (place < end && (welcome[bytes[place] ?? 0] ?? other) >= least) place += 1;
  return place;
};
