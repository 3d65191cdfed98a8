import { describe, expect, test } from 'vitest';
import { simulate } from './simulate.ts';

const seedsPerTest = 250;

describe('imports under seeded faults end as if nothing had happened', () => {
  test.each(Array.from({ length: 8 }, (_, part) => [part * seedsPerTest + 1, (part + 1) * seedsPerTest]))(
    'seeds %i to %i hold every invariant',
    async (first, last) => {
      const violating: string[] = [];
      for (let seed = first; seed <= last; seed += 1) {
        const { violations } = await simulate(seed);
        if (violations.length > 0) violating.push(`seed ${seed}: ${violations.join('; ')}`);
      }
      expect(violating).toEqual([]);
    },
    180_000,
  );

  test('the same seed tells the same story', async () => {
    const [once, again] = [await simulate(4711), await simulate(4711)];
    expect(again.log).toEqual(once.log);
  });
});
