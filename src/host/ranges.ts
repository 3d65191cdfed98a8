import type { Range } from '../core/batch.ts';

/** Ascending, and one range where two touch. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before && first <= before[1] + 1) merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
    else merged.push([first, last]);
  }
  return merged;
}

/** What is left of `1 … rows`. */
export function missingRanges(accepted: readonly Range[], rows: number): readonly Range[] {
  const missing: Range[] = [];
  let next = 1;
  for (const [first, last] of mergeRanges(accepted)) {
    if (first > next) missing.push([next, Math.min(first - 1, rows)]);
    next = last + 1;
  }
  if (next <= rows) missing.push([next, rows]);
  return missing.filter(([first, last]) => first <= last);
}

export const overlaps = (a: Range, b: Range): boolean => a[0] <= b[1] && b[0] <= a[1];
