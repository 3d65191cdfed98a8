/*
 * Which texts cleaning (spec 4.1) leaves as they are, known from their UTF-8 alone: letters of which `cleanCell` would take
 * none away and which are composed already. Not all such texts are known here, the everyday ones of many scripts are.
 */

/**
 * Code points that are composed, in pairs of first and last: none combines with one before it, none has a canonical form
 * of its own, none is a space, a line break or a mark that nobody sees. Marks that stand above or below a letter are not here.
 */
const composed = [
  [0xa1, 0xac], // signs and letters of Western Europe, without the soft hyphen
  [0xae, 0x2ff],
  [0x388, 0x3ff], // Greek, without the signs that are other signs
  [0x400, 0x482], // Cyrillic
  [0x48a, 0x52f],
  [0x531, 0x556], // Armenian
  [0x561, 0x587],
  [0x5d0, 0x5ea], // Hebrew
  [0x621, 0x64a], // Arabic
  [0x660, 0x66d],
  [0x671, 0x6d3],
  [0x10d0, 0x10ff], // Georgian
  [0x1e00, 0x1eff], // more Latin, Vietnamese above all
  [0x2010, 0x2027], // dashes and quotes
  [0x20a0, 0x20bf], // currencies
  [0x3001, 0x3029], // CJK: punctuation, kana, ideographs
  [0x3041, 0x3096],
  [0x30a1, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3], // Hangul
  [0xff01, 0xff60], // full-width forms
  [0x1f300, 0x1faff], // pictures
] as const;

/** One bit for each code point of the basic plane. */
const isComposed = new Uint32Array(0x10000 / 32);
for (const [first, last] of composed)
  for (let point = first; point <= last && point < 0x10000; point += 1)
    isComposed[point >> 5] = (isComposed[point >> 5] ?? 0) | (1 << (point & 31));

/** `bytes` are valid UTF-8. False where the text is empty of such knowledge, or holds a control character. */
export const staysClean = (bytes: Uint8Array, start: number, end: number): boolean => {
  let at = start;
  while (at < end) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      if (lead < 0x20 || lead === 0x7f) return false;
      at += 1;
      continue;
    }
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const second = (bytes[at + 1] ?? 0) & 0x3f;
    const third = (bytes[at + 2] ?? 0) & 0x3f;
    if (length === 4) {
      // U+1F000 … U+1FFFF begin with F0 9F.
      const point = 0x1f000 | (third << 6) | ((bytes[at + 3] ?? 0) & 0x3f);
      if (lead !== 0xf0 || second !== 0x1f || point < 0x1f300 || point > 0x1faff) return false;
    } else {
      const point = length === 2 ? ((lead & 0x1f) << 6) | second : ((lead & 0x0f) << 12) | (second << 6) | third;
      if (((isComposed[point >> 5] ?? 0) & (1 << (point & 31))) === 0) return false;
    }
    at += length;
  }
  return true;
};
