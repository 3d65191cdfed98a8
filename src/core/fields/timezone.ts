import { read, unreadable } from './reading.ts';
import type { CellReader } from './reader.ts';
import { timezoneLinks } from './timezone-names.ts';

const blanks = /\s+/g;
/** An id with its area first; offsets and the ambiguous letters (`IST`, `PST`) are none. */
const areaShape = /^[A-Za-z][A-Za-z_]{1,30}(?:\/[A-Za-z0-9_+-]{1,40}){1,2}$/;
const legacyArea = /^systemv\//i;
const wordStart = /(^|[/_-])([a-z])/g;
/** Ids that neither list knows, remembered because asking costs a thousand cells. */
const rememberedIds = 500;
const longestId = 100;

/** A time zone by its IANA id, any case, blanks for underscores, old ids too (spec 4.8). */
export const timezoneReader = (): CellReader => {
  const asked = new Map<string, string | null>();
  return (cell) => {
    const key = cell.replace(blanks, '_').toLowerCase();
    const known = zones().get(key);
    if (known !== undefined) return read(known);
    let id = asked.get(key);
    if (id === undefined) {
      id = askIntl(key);
      if (asked.size < rememberedIds && key.length < longestId) asked.set(key, id);
    }
    return id === null ? unreadable('TIMEZONE_INVALID') : read(id);
  };
};

let compiled: ReadonlyMap<string, string> | undefined;

/** Lower case → the id as it is written. Compiled with the first column that needs it. */
const zones = (): ReadonlyMap<string, string> => {
  compiled ??= new Map([...supportedIds(), ...timezoneLinks].map((id) => [id.toLowerCase(), id] as const));
  return compiled;
};

const supportedIds = (): readonly string[] =>
  typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];

/** The platform may know ids that no list names. */
const askIntl = (key: string): string | null => {
  if (!areaShape.test(key) || legacyArea.test(key)) return null;
  if (!isKnownToIntl(key)) return null;
  return key.replace(wordStart, (_match, before: string, letter: string) => before + letter.toUpperCase());
};

const isKnownToIntl = (id: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: id }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
