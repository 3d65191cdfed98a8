import { describe, expect, it } from 'vitest';
import type { ValueMatch } from '../../../src/core/mapping/value-map.ts';
import { decide, pairsOf, readPairs, sureDecisions, valueLines } from '../../../src/ui/value-map/value-lines.ts';

const values: readonly ValueMatch[] = [
  { value: 'Starter', rows: 9, fit: 'exact', option: 'Starter' },
  { value: 'starter ', rows: 4, fit: 'folded', option: 'Starter' },
  { value: 'Enterprize', rows: 3, fit: 'close', option: 'Enterprise' },
  { value: 'Gold', rows: 1, fit: 'none', option: null },
];

describe('values and options', () => {
  it('are settled where the value is an option, open otherwise', () => {
    expect(valueLines(values, new Map()).map(({ settled }) => settled)).toEqual([true, false, false, false]);
  });

  it('are taken unasked where only the spelling differs, never where they are similar', () => {
    const decisions = sureDecisions(values, new Map());
    expect([...decisions]).toEqual([['starter', 'Starter']]);
  });

  it('keep what the person decided before, whatever is sure', () => {
    const decisions = sureDecisions(values, readPairs([['STARTER', null]]));
    expect(pairsOf(valueLines(values, decisions), decisions, [])).toEqual([['starter ', null]]);
  });

  it('are written as the file writes them', () => {
    let decisions = decide(new Map(), 'Enterprize', 'Enterprise');
    decisions = decide(decisions, 'Gold', null);
    expect(pairsOf(valueLines(values, decisions), decisions, [])).toEqual([
      ['Enterprize', 'Enterprise'],
      ['Gold', null],
    ]);
  });

  it('keep answers for values that are not listed', () => {
    const before = [['Rare Value', 'Growth']] as const;
    expect(pairsOf(valueLines(values, readPairs(before)), readPairs(before), before)).toEqual(before);
  });

  it('are undecided again when the person says so', () => {
    const decisions = decide(decide(new Map(), 'Gold', null), 'gold', undefined);
    expect(decisions.size).toBe(0);
  });
});
