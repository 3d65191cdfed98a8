import type { KeyWords } from './key-hash.ts';
import { createWords } from './words.ts';

/**
 * Gives every distinct key of a file a small number (from 1), and remembers which row owns it.
 *
 * Keys are kept as the two words of their hash, about 20 bytes a key with its owner and its share of the table, so that
 * 1.4 million rows fit where their texts would not.
 */
export interface KeyBook {
  readonly intern: (key: KeyWords) => number;
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
  // The words of the key at hand.
  let keyHigh = 0;
  let keyLow = 0;

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

  begin(Math.max(fewestSlots, Math.ceil(expected / fullest)));

  return {
    intern: (key) => {
      // Before the words are taken: growing uses them.
      if (size >= slots.length * fullest) grow();
      keyHigh = key[0] ?? 0;
      keyLow = key[1] ?? 0;
      const slot = locate();
      const known = (slots[slot] ?? 0) & numberMask;
      if (known !== 0) return known;
      size += 1;
      high.set(size, keyHigh);
      low.set(size, keyLow);
      slots[slot] = tagOf() | size;
      return size;
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
