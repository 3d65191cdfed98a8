import type { Encoding } from '../core/plan.ts';

/*
 * How bytes above 127 stand in a text. A contact file has few words, and names at that: statistics of language take Hebrew
 * for Western letters and Turkish for Icelandic. Where such bytes stand tells more than how often they come.
 */

/** Accents are rare among plain letters; in other scripts every letter is above 127. */
const latin: ReadonlySet<Encoding> = new Set(['windows-1250', 'windows-1252', 'windows-1254', 'iso-8859-2']);

/** Encodings in which every letter of the language is above 127. */
const others: ReadonlySet<Encoding> = new Set([
  'windows-1251',
  'windows-1253',
  'windows-1255',
  'windows-1256',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'koi8-r',
]);

/** ğ ş ı Ğ Ş İ of windows-1254, which are ð þ ý Ð Þ Ý of windows-1252. */
const turkish = [0xf0, 0xfe, 0xfd, 0xd0, 0xde, 0xdd] as const;
/** á é í ó ú æ, which Icelandic cannot do without and Turkish does not have. */
const icelandic = [0xe1, 0xe9, 0xed, 0xf3, 0xfa, 0xe6] as const;
/** č ě ň ř ů š ž Č Ř of windows-1250, a third of what Czech names have above 127: è ì ò ø ù š ž È Ø of windows-1252. */
const czech = [0xe8, 0xec, 0xf2, 0xf8, 0xf9, 0x9a, 0x9e, 0xc8, 0xd8] as const;
/** à ã å æ ê ñ õ û and capitals of windows-1252, which are letters that Czech does not have. A list of all Europe has some. */
const western = [0xe0, 0xe3, 0xe5, 0xe6, 0xea, 0xf1, 0xf5, 0xfb, 0xc3, 0xc5, 0xc6, 0xd1] as const;
/** Ά of ISO 8859-7; every other letter is the same in windows-1253. */
const accentedAlpha = 0xb6;

/** What share may stand in 0x80 … 0x9F: controls in ISO 8859, boxes in KOI8, marks and a few letters in windows-125x. */
const mostControls = (encoding: Encoding): number => {
  if (encoding.startsWith('iso-8859')) return 0;
  if (encoding.startsWith('koi8')) return 0.1;
  return encoding.startsWith('windows') ? 0.4 : 1;
};

export interface HighBytes {
  /** Whether the bytes cannot be what the encoding says. */
  rulesOut(encoding: Encoding): boolean;
  /** The encoding that they speak for, in the place of a guess. */
  correct(encoding: Encoding): Encoding;
  /** Every letter is one of the 27 of windows-1255. In a script with capitals, names would have some. */
  readonly areHebrew: boolean;
}

export const lookAtHighBytes = (bytes: Uint8Array): HighBytes => {
  const counts = new Uint32Array(256);
  let joined = 0;
  let run = 0;
  let oddSigns = 0;
  let besidePlain = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    counts[byte] = (counts[byte] ?? 0) + 1;
    if (isPolishSign(byte) && isLetter(bytes[at + 1]) && (byte !== 0xbf || isLetter(bytes[at - 1]))) oddSigns += 1;
    if (byte >= 0x80 && (isPlainLetter(bytes[at - 1]) || isPlainLetter(bytes[at + 1]))) besidePlain += 1;
    if (byte >= 0x80) run += 1;
    else {
      if (run >= 2) joined += run;
      run = 0;
    }
  }
  if (run >= 2) joined += run;
  const between = (from: number, to: number): number =>
    counts.subarray(from, to + 1).reduce((sum, count) => sum + count, 0);
  const of = (some: readonly number[]): number => some.reduce((sum, byte) => sum + (counts[byte] ?? 0), 0);
  const high = between(0x80, 0xff);
  // An accent stands beside a plain letter; where there is none, whole words are of other letters.
  const isAmongPlain = besidePlain > 0.3 * high;
  const isDense = joined > 0.6 * high && !isAmongPlain;
  const isTurkish = turkish.filter((byte) => of([byte]) > 0).length >= 2 && 5 * of(icelandic) < of(turkish);
  const isPolish = oddSigns > 0.1 * high;
  // ø and è alone are Danish and French; ě, ů, š and ž are neither.
  const isCzech = of([0xf8, 0xd8]) > 0 && of([0xec, 0xf9, 0x9a, 0x9e]) > 0 && 3 * of(czech) > high && of(western) === 0;
  const latinOf = (): Encoding => (isPolish || isCzech ? 'windows-1250' : isTurkish ? 'windows-1254' : 'windows-1252');
  return {
    rulesOut: (encoding) =>
      (isDense && latin.has(encoding)) ||
      (isAmongPlain && others.has(encoding)) ||
      between(0x80, 0x9f) > mostControls(encoding) * high,
    correct: (encoding) => {
      if (encoding === 'iso-8859-7' && of([accentedAlpha]) === 0) return 'windows-1253';
      return encoding === 'windows-1252' ? latinOf() : encoding;
    },
    areHebrew: high > 0 && between(0xe0, 0xfa) === high && isDense,
  };
};

const isPlainLetter = (byte = 0): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

const isLetter = (byte = 0): boolean => isPlainLetter(byte) || byte >= 0xc0;

/** Ł Ą Ż ł ą ż ť ź of windows-1250: £ ¥ ¯ ³ ¹ ¿ and two controls, which stand before no letter in a Western name. */
const isPolishSign = (byte: number): boolean =>
  byte === 0xa3 ||
  byte === 0xa5 ||
  byte === 0xaf ||
  byte === 0xb3 ||
  byte === 0xb9 ||
  byte === 0xbf ||
  byte === 0x9d ||
  byte === 0x9f;
