/** Seeded chance (mulberry32): the same seed tells the same story. */
export interface Chance {
  /** 0 ≤ x < 1. */
  next(): number;
  /** `from … to`, both included. */
  between(from: number, to: number): number;
  is(probability: number): boolean;
  pick<T>(choices: readonly T[]): T;
  uuid(): string;
}

export const createChance = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    is: (probability) => next() < probability,
    pick: (choices) => {
      const chosen = choices[Math.floor(next() * choices.length)];
      if (chosen === undefined) throw new Error('Nothing to pick from.');
      return chosen;
    },
    uuid: () => {
      const hex = Array.from({ length: 8 }, () => between(0, 0xffff).toString(16).padStart(4, '0'));
      return `${hex[0]}${hex[1]}-${hex[2]}-4${hex[3]?.slice(1)}-8${hex[4]?.slice(1)}-${hex[5]}${hex[6]}${hex[7]}`;
    },
  };
};
