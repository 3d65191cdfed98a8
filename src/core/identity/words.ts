/** 32-bit words, 0 until they are set. */
export interface Words {
  get(index: number): number;
  set(index: number, word: number): void;
  /** Makes all of them 0 again. */
  clear(): void;
}

const fewest = 1024;
/** A little at a time: while they grow, they are held twice. */
const growth = 1.25;

/** `expected`: about how many there will be. Nothing is held before the first one is set. */
export const createWords = (expected = 0): Words => {
  let words = new Uint32Array(0);

  const reach = (index: number): void => {
    const wider = new Uint32Array(Math.max(fewest, expected + 1, Math.ceil(index * growth) + 1));
    wider.set(words);
    words = wider;
  };

  return {
    get: (index) => words[index] ?? 0,
    set(index, word) {
      if (index >= words.length) reach(index);
      words[index] = word;
    },
    clear() {
      words.fill(0);
    },
  };
};
