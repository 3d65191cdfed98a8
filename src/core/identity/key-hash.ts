/** What a key identifies a contact by. */
export type KeyKind = 'email' | 'phone' | 'contactId';

/** A key as two 32-bit words. */
export type KeyWords = Uint32Array;

/**
 * The words of keys. Phones in E.164 are kept exactly. Other keys are 63-bit hashes: for 1.4 million of them the chance that
 * any two collide is about 10⁻⁷ (n² / 2⁶⁴).
 */
export interface KeyHash {
  /** Of the key that was measured last: returning them would cost an object per key. */
  readonly words: KeyWords;
  readonly text: (kind: KeyKind, text: string) => void;
  /** The same of an e-mail in ASCII, in a stretch of bytes. */
  readonly email: (bytes: Uint8Array, start: number, end: number) => void;
  /** The same of the figures of a phone in E.164, at most 15. */
  readonly phone: (digits: number) => void;
}

/** Different beginnings keep an e-mail, a phone and an id of the same text apart. */
const seeds: Readonly<Record<KeyKind, readonly [number, number]>> = {
  email: [0xdeadbeef, 0x41c6ce57],
  phone: [0x2545f491, 0x6c078965],
  contactId: [0x9e3779b9, 0x7f4a7c15],
};
const phoneMark = 0x80000000;
const wordSize = 0x100000000;

export const createKeyHash = (): KeyHash => {
  const words = new Uint32Array(2);

  /** Of a text's units of UTF-16, which are the bytes of one in ASCII. */
  const hash = (kind: KeyKind, units: Uint8Array | Uint16Array, start: number, end: number): void => {
    let [a, b] = seeds[kind];
    // Two units at a time; the length tells apart what the last pair cannot.
    for (let at = start; at < end; at += 2) {
      const unit = (units[at] ?? 0) | (at + 1 < end ? (units[at + 1] ?? 0) << 16 : 0);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      // Turned at each step, so that the low bits of the two words do not go hand in hand.
      b = Math.imul(((b << 13) | (b >>> 19)) ^ unit, 0x5f356495);
    }
    a ^= end - start;
    b ^= Math.imul(end - start, 0x9e3779b1);
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    words[0] = a & 0x7fffffff;
    words[1] = b;
  };

  const phone = (digits: number): void => {
    words[0] = phoneMark | Math.floor(digits / wordSize);
    words[1] = digits % wordSize;
  };

  return {
    words,
    text: (kind, text) => {
      const digits = kind === 'phone' ? digitsOf(text) : 0;
      if (digits === 0) hash(kind, unitsOf(text), 0, text.length);
      else phone(digits);
    },
    email: (bytes, start, end) => hash('email', bytes, start, end),
    phone,
  };
};

const unitsOf = (text: string): Uint16Array => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
};

/** The number that an E.164 text is; 0 where it is anything else. */
const digitsOf = (text: string): number => {
  if (text.length < 3 || text.length > 16 || text.charCodeAt(0) !== 0x2b || text.charCodeAt(1) === 0x30) return 0;
  let value = 0;
  for (let index = 1; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return 0;
    value = value * 10 + digit;
  }
  return value;
};
