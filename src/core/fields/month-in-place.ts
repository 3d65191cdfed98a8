import { guideNames } from './named-date.ts';

/** No month begins here. */
export const namelessMonth = 0;

const letterA = 97;
const letterZ = 122;

/** The first three letters of each month as one number: no two months share them. */
const beginnings: readonly number[] = guideNames.map(
  (name) => (name.charCodeAt(0) << 16) | (name.charCodeAt(1) << 8) | name.charCodeAt(2),
);

/** The month whose name begins at `at`, as the guide writes it: `Sep` or `September`. */
export const namedMonth = (bytes: Uint8Array, at: number, end: number): number => {
  if (at + 3 > end) return namelessMonth;
  const beginning = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
  return beginnings.indexOf(beginning) + 1;
};

/** Where the name ends: behind its first three letters or, where it `mayBeFull`, its last. `end`: it is no name. */
export const nameEnd = (bytes: Uint8Array, at: number, end: number, month: number, mayBeFull: boolean): number => {
  const short = at + 3;
  if (short >= end || !isSmallLetter(bytes[short] ?? 0)) return short;
  const name = guideNames[month - 1] ?? '';
  if (!mayBeFull || at + name.length > end) return end;
  for (let letter = 3; letter < name.length; letter += 1)
    if (bytes[at + letter] !== name.charCodeAt(letter)) return end;
  return at + name.length;
};

const isSmallLetter = (byte: number): boolean => byte >= letterA && byte <= letterZ;
