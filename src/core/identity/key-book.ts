import { createWords } from './words.ts';

/** What a key identifies a contact by. */
export type KeyKind = 'email' | 'phone' | 'contactId';

/**
 * Gives every distinct key of a file a small number (from 1), and remembers which row owns it.
 *
 * Keys are kept as two 32-bit words, about 20 bytes a key with its owner and its share of the table, so that 1.4 million
 * rows fit where their texts would not. Phones in E.164 are kept exactly. Other keys are 63-bit hashes: for
 * 1.4 million of them the chance that any two collide is about 10⁻⁷ (n² / 2⁶⁴).
 */
export interface KeyBook {
  readonly intern: (kind: KeyKind, text: string) => number;
  /** The same of an e-mail in ASCII, in a stretch of bytes. */
  readonly internEmail: (bytes: Uint8Array, start: number, end: number) => number;
  /** The same of the figures of a phone in E.164, at most 15. */
  readonly internPhone: (digits: number) => number;
  /** The row that owns the key, 0: none. */
  readonly owner: (key: number) => number;
  readonly reserve: (key: number, row: number) => void;
  /** One more row has this key; the first one owns it. */
  readonly count: (key: number, row: number) => void;
  /** How often `count` saw the key. */
  readonly seen: (key: number) => number;
  /** Forgets owners and counts, not the keys. */
  readonly release: () => void;
  /** Gives back the memory that only `intern` needs; it is asked for again by the next one. */
  readonly rest: () => void;
}

/** Different beginnings keep an e-mail, a phone and an id of the same text apart. */
const seeds: Readonly<Record<KeyKind, readonly [number, number]>> = {
  email: [0xdeadbeef, 0x41c6ce57],
  phone: [0x2545f491, 0x6c078965],
  contactId: [0x9e3779b9, 0x7f4a7c15],
};
const phoneMark = 0x80000000;
const wordSize = 0x100000000;
/** How much of the table may be taken, and how much longer the next one is. */
const fullest = 0.7;
const growth = 1.5;
/** What a new table has, and how full it is when it is made for keys that are there. */
const fewestSlots = 1024;
const halfFull = 0.5;

/** `expected`: about how many keys there will be. A table that need not grow is filled once. */
export const createKeyBook = (expected = 0): KeyBook => {
  let size = 0;
  /** Per slot a key's number, 0: none, and in the bits above it a part of its hash, so that others need not be looked up. */
  let slots = new Uint32Array(0);
  let numberBits = 0;
  let numberMask = 0;
  const high = createWords(expected);
  const low = createWords(expected);
  const owners = createWords(expected);
  const counts = createWords();
  // The two words of the key at hand: returning them would cost an object per key.
  let keyHigh = 0;
  let keyLow = 0;

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
    keyHigh = (a & 0x7fffffff) >>> 0;
    keyLow = b >>> 0;
  };

  const measure = (kind: KeyKind, text: string): void => {
    const digits = kind === 'phone' ? digitsOf(text) : 0;
    if (digits === 0) hash(kind, unitsOf(text), 0, text.length);
    else measurePhone(digits);
  };

  const measurePhone = (digits: number): void => {
    keyHigh = (phoneMark | Math.floor(digits / wordSize)) >>> 0;
    keyLow = digits % wordSize;
  };

  const begin = (length: number): void => {
    slots = new Uint32Array(length);
    numberBits = 32 - Math.clz32(length);
    numberMask = 2 ** numberBits - 1;
  };

  const tagOf = (): number => Math.imul(keyLow ^ (keyHigh << 5), 0x85ebca6b) & ~numberMask;

  /** The slot of the key at hand, or the free slot where it belongs. */
  const locate = (): number => {
    const { length } = slots;
    const bits = numberBits;
    const tag = tagOf();
    // The hash as a share of the table, whose length need not be a power of two.
    let slot = Math.floor(((Math.imul(keyLow ^ (keyHigh >>> 7), 0x9e3779b1) >>> 0) / wordSize) * length);
    for (;;) {
      const entry = slots[slot] ?? 0;
      if (entry === 0) return slot;
      if ((entry ^ tag) >>> bits === 0) {
        const key = entry & numberMask;
        if (low.get(key) === keyLow && high.get(key) === keyHigh) return slot;
      }
      slot = slot + 1 === length ? 0 : slot + 1;
    }
  };

  const grow = (): void => {
    // After a rest there is no table to grow from.
    const length = slots.length > 0 ? slots.length * growth : Math.max(fewestSlots, size / halfFull);
    begin(Math.ceil(length));
    for (let key = 1; key <= size; key += 1) {
      keyHigh = high.get(key);
      keyLow = low.get(key);
      slots[locate()] = tagOf() | key;
    }
  };

  /** Before measuring: growing uses the same two words. */
  const reach = (): void => {
    if (size >= slots.length * fullest) grow();
  };

  const number = (): number => {
    const slot = locate();
    const known = (slots[slot] ?? 0) & numberMask;
    if (known !== 0) return known;
    size += 1;
    high.set(size, keyHigh);
    low.set(size, keyLow);
    slots[slot] = tagOf() | size;
    return size;
  };

  begin(Math.max(fewestSlots, Math.ceil(expected / fullest)));

  return {
    intern: (kind, text) => {
      reach();
      measure(kind, text);
      return number();
    },
    internEmail: (bytes, start, end) => {
      reach();
      hash('email', bytes, start, end);
      return number();
    },
    internPhone: (digits) => {
      reach();
      measurePhone(digits);
      return number();
    },
    owner: owners.get,
    reserve: owners.set,
    count: (key, row) => {
      const seen = counts.get(key);
      if (seen === 0) owners.set(key, row);
      counts.set(key, seen + 1);
    },
    seen: counts.get,
    release: () => {
      owners.clear();
      counts.clear();
    },
    rest: () => {
      slots = new Uint32Array(0);
    },
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
