/** What a key identifies a contact by. */
export type KeyKind = 'email' | 'phone' | 'contactId';

/**
 * Gives every distinct key of a file a small number (from 1), and remembers which row owns it.
 *
 * Keys are kept as two 32-bit words, about 20 bytes a key with its share of the table, so that 1.4 million
 * rows fit where their texts would not. Phones in E.164 are kept exactly. Other keys are 63-bit hashes: for
 * 1.4 million of them the chance that any two collide is about 10⁻⁷ (n² / 2⁶⁴).
 */
export interface KeyBook {
  readonly intern: (kind: KeyKind, text: string) => number;
  /** The row that owns the key, 0: none. */
  readonly owner: (key: number) => number;
  readonly reserve: (key: number, row: number) => void;
  /** One more row has this key; the first one owns it. */
  readonly count: (key: number, row: number) => void;
  /** How often `count` saw the key. */
  readonly seen: (key: number) => number;
  /** Forgets owners and counts, not the keys. */
  readonly release: () => void;
}

/** Different beginnings keep an e-mail, a phone and an id of the same text apart. */
const seeds: Readonly<Record<KeyKind, readonly [number, number]>> = {
  email: [0xdeadbeef, 0x41c6ce57],
  phone: [0x2545f491, 0x6c078965],
  contactId: [0x9e3779b9, 0x7f4a7c15],
};
const phoneMark = 0x80000000;
const wordSize = 0x100000000;

export const createKeyBook = (): KeyBook => {
  let size = 0;
  let slots = new Uint32Array(1024);
  let high = new Uint32Array(512);
  let low = new Uint32Array(512);
  let owners = new Uint32Array(512);
  let counts = new Uint32Array(0);
  // The two words of the key at hand: returning them would cost an object per key.
  let keyHigh = 0;
  let keyLow = 0;

  const hash = (kind: KeyKind, text: string): void => {
    let [a, b] = seeds[kind];
    // Two units at a time; the length tells apart what the last pair cannot.
    const even = text.length & ~1;
    for (let index = 0; index < even; index += 2) {
      const unit = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      // Turned at each step, so that the low bits of the two words do not go hand in hand.
      b = Math.imul(((b << 13) | (b >>> 19)) ^ unit, 0x5f356495);
    }
    if (even < text.length) {
      const unit = text.charCodeAt(even);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(((b << 13) | (b >>> 19)) ^ unit, 0x5f356495);
    }
    a ^= text.length;
    b ^= Math.imul(text.length, 0x9e3779b1);
    a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
    b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
    keyHigh = (a & 0x7fffffff) >>> 0;
    keyLow = b >>> 0;
  };

  const measure = (kind: KeyKind, text: string): void => {
    const digits = kind === 'phone' ? digitsOf(text) : 0;
    if (digits === 0) {
      hash(kind, text);
      return;
    }
    keyHigh = (phoneMark | Math.floor(digits / wordSize)) >>> 0;
    keyLow = digits % wordSize;
  };

  /** The slot of the key at hand, or the free slot where it belongs. */
  const locate = (): number => {
    const mask = slots.length - 1;
    let slot = (Math.imul(keyLow ^ (keyHigh >>> 7), 0x9e3779b1) >>> 0) & mask;
    for (;;) {
      const key = slots[slot] ?? 0;
      if (key === 0 || (low[key] === keyLow && high[key] === keyHigh)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    high = doubled(high);
    low = doubled(low);
    owners = doubled(owners);
    slots = new Uint32Array(slots.length * 2);
    for (let key = 1; key <= size; key += 1) {
      keyHigh = high[key] ?? 0;
      keyLow = low[key] ?? 0;
      slots[locate()] = key;
    }
  };

  return {
    intern: (kind, text) => {
      // Before measuring: growing uses the same two words.
      if (size + 2 > high.length) grow();
      measure(kind, text);
      const slot = locate();
      const known = slots[slot] ?? 0;
      if (known !== 0) return known;
      size += 1;
      high[size] = keyHigh;
      low[size] = keyLow;
      slots[slot] = size;
      return size;
    },
    owner: (key) => owners[key] ?? 0,
    reserve: (key, row) => {
      owners[key] = row;
    },
    count: (key, row) => {
      if (counts.length < owners.length) counts = widened(counts, owners.length);
      if (counts[key] === 0) owners[key] = row;
      counts[key] = (counts[key] ?? 0) + 1;
    },
    seen: (key) => counts[key] ?? 0,
    release: () => {
      owners.fill(0);
      counts.fill(0);
    },
  };
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

const doubled = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => widened(array, array.length * 2);

const widened = (array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> => {
  const wider = new Uint32Array(length);
  wider.set(array);
  return wider;
};
