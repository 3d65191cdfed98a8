import type { Encoding } from '../core/plan.ts';
import { lookAtHighBytes } from './high-bytes.ts';

/** What the person may choose from, by the names of the WHATWG Encoding Standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'macintosh',
  'ibm866',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const satisfies readonly Encoding[];

export interface EncodingGuess {
  readonly encoding: Encoding;
  /** Neither marked by a BOM nor proven by strict UTF-8: to be shown to the person. */
  readonly guessed: boolean;
  /** Bytes of the byte order mark. */
  readonly bom: number;
}

const boms = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

const byteOrderMark = (bytes: Uint8Array): (typeof boms)[number] | undefined =>
  boms.find((bom) => bom.bytes.every((byte, index) => bytes[index] === byte));

/** The mark's length where the file begins with the mark of this encoding. */
export const bomLength = (bytes: Uint8Array, encoding: Encoding): number => {
  const bom = byteOrderMark(bytes);
  return bom?.encoding === encoding ? bom.bytes.length : 0;
};

/**
 * BOM, then NUL pattern, then strict UTF-8, then statistics. `whole`: the bytes are the whole file, so a character cut at
 * their end is an error.
 */
export const guessEncoding = async (bytes: Uint8Array, whole: boolean): Promise<EncodingGuess> => {
  const bom = byteOrderMark(bytes);
  if (bom) return { encoding: bom.encoding, guessed: false, bom: bom.bytes.length };
  const wide = guessUtf16(bytes);
  if (wide) return { encoding: wide, guessed: true, bom: 0 };
  if (shiftsIn(bytes) && reads(bytes, 'iso-2022-jp')) return { encoding: 'iso-2022-jp', guessed: true, bom: 0 };
  if (firstBadByte(bytes, whole) === -1) return { encoding: 'utf-8', guessed: false, bom: 0 };
  return { encoding: await guessLegacy(bytes), guessed: true, bom: 0 };
};

/** UTF-16 without a mark: delimiters, newlines and digits leave a zero in every second byte. */
const guessUtf16 = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  let even = 0;
  let odd = 0;
  let breaksLe = 0;
  let breaksBe = 0;
  const pairs = Math.min(bytes.length >> 1, 16_384);
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = bytes[2 * pair];
    const second = bytes[2 * pair + 1];
    if (first === 0) even += 1;
    if (second === 0) odd += 1;
    if (second === 0 && isAsciiMark(first)) breaksLe += 1;
    if (first === 0 && isAsciiMark(second)) breaksBe += 1;
  }
  if (pairs < 2) return null;
  // A CJK file has zeros only beside its delimiters and newlines, hence the second test.
  if (odd > even * 4 && (odd > pairs * 0.3 || (breaksLe > 2 && breaksLe === odd))) return 'utf-16le';
  if (even > odd * 4 && (even > pairs * 0.3 || (breaksBe > 2 && breaksBe === even))) return 'utf-16be';
  return null;
};

/** ISO-2022-JP is ASCII to the eye of a machine, but for the escapes that turn its letters into kanji: `ESC $ B`, `ESC $ @`. */
const shiftsIn = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true;
  }
  return false;
};

/** Printable ASCII, TAB, CR, LF. */
const isAsciiMark = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13);

/** chardet speaks of supersets and of encodings that no browser knows. */
const spoken = new Map<string, Encoding>([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-9', 'windows-1254'],
  ['windows-1250', 'windows-1250'],
  ['windows-1251', 'windows-1251'],
  ['windows-1252', 'windows-1252'],
  ['windows-1253', 'windows-1253'],
  ['windows-1254', 'windows-1254'],
  ['windows-1255', 'windows-1255'],
  ['windows-1256', 'windows-1256'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['ISO-8859-6', 'iso-8859-6'],
  ['ISO-8859-7', 'iso-8859-7'],
  ['ISO-8859-8', 'iso-8859-8'],
  ['KOI8-R', 'koi8-r'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['ISO-2022-JP', 'iso-2022-jp'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['EUC-KR', 'euc-kr'],
]);

/** The likeliest encoding that is not UTF-8 and reads the bytes without an error. The statistics load when a file needs them. */
export const guessLegacy = async (bytes: Uint8Array): Promise<Encoding> => {
  const { analyse } = await import('chardet');
  const sample = aroundHighBytes(bytes);
  const highBytes = lookAtHighBytes(sample);
  if (highBytes.areHebrew && reads(sample, 'windows-1255')) return 'windows-1255';
  for (const match of analyse(sample)) {
    const encoding = spoken.get(match.name);
    if (encoding && !highBytes.rulesOut(encoding) && reads(sample, encoding)) return highBytes.correct(encoding);
  }
  return 'windows-1252';
};

/** Statistics need what is special: the lines around the first bytes above 127, at most 64 KB of them. */
const aroundHighBytes = (bytes: Uint8Array): Uint8Array => {
  const limit = 65_536;
  if (bytes.length <= limit) return bytes;
  const first = bytes.findIndex((byte) => byte > 127);
  const from = Math.max(0, Math.min(first - 1024, bytes.length - limit));
  return bytes.subarray(from, from + limit);
};

const reads = (bytes: Uint8Array, encoding: Encoding): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** Where strict UTF-8 ends, or -1. Without `whole`, a character cut at the end is no error. */
export const firstBadByte = (bytes: Uint8Array, whole: boolean): number => {
  const aligned = -bytes.byteOffset & 3;
  const words =
    bytes.length < 4
      ? noWords
      : new Uint32Array(bytes.buffer, bytes.byteOffset + aligned, (bytes.length - aligned) >> 2);
  let at = 0;
  while (at < bytes.length) {
    // Nearly all bytes of nearly all files: a word at a time.
    if (((at - aligned) & 3) === 0 && at >= aligned) at = aligned + 4 * behindAscii(words, (at - aligned) >> 2);
    if (at === bytes.length) return -1;
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
    if (length === 0) return at;
    for (let next = 1; next < length; next += 1) {
      const byte = bytes[at + next];
      if (byte === undefined) return whole ? at : -1;
      if (byte < lowest(lead, next) || byte > highest(lead, next)) return at;
    }
    at += length;
  }
  return -1;
};

const noWords = new Uint32Array(0);

/** The first word at or behind `from` that is not of ASCII alone. */
const behindAscii = (words: Uint32Array, from: number): number => {
  let at = from;
  while (at < words.length && ((words[at] ?? 0) & 0x80808080) === 0) at += 1;
  return at;
};

/** No overlong forms, no surrogates, nothing above U+10FFFF: decided by the second byte. */
const lowest = (lead: number, index: number): number =>
  index > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
const highest = (lead: number, index: number): number =>
  index > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
