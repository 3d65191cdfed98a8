import type { Batch, Range } from './batch.ts';

/**
 * Cuts a batch in two with about half of its rows each, held-back ones included. The two ranges tile the old
 * one; blank rows, which are those that neither list names, go with the range they stand in. `null`: a single
 * row cannot be cut.
 */
export const splitBatch = (batch: Batch): readonly [Batch, Batch] | null => {
  const numbers = [...batch.rows, ...batch.heldBack].map(({ row }) => row).sort((a, b) => a - b);
  const cut = numbers[Math.ceil(numbers.length / 2)];
  if (cut === undefined || cut <= batch.first) return null;
  return [part(batch, batch.first, cut - 1), part(batch, cut, batch.last)];
};

const part = (batch: Batch, first: number, last: number): Batch => {
  const inside = ({ row }: { readonly row: number }): boolean => row >= first && row <= last;
  const rows = batch.rows.filter(inside);
  const heldBack = batch.heldBack.filter(inside);
  const blank = last - first + 1 - rows.length - heldBack.length;
  return { importId: batch.importId, first, last, blank, rows, heldBack };
};

/** Ranges in ascending order, put together where they touch or overlap. */
export const mergeRanges = (ranges: readonly Range[]): readonly Range[] => {
  const merged: Range[] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = merged.at(-1);
    if (before !== undefined && first <= before[1] + 1)
      merged[merged.length - 1] = [before[0], Math.max(before[1], last)];
    else merged.push([first, last]);
  }
  return merged;
};

/** What the accepted ranges leave open of the rows `1 … rows`, in ascending order. */
export const missingRanges = (accepted: readonly Range[], rows: number): readonly Range[] => {
  const missing: Range[] = [];
  let next = 1;
  for (const [first, last] of mergeRanges(accepted)) {
    if (first > rows) break;
    if (first > next) missing.push([next, first - 1]);
    next = Math.max(next, last + 1);
  }
  if (next <= rows) missing.push([next, rows]);
  return missing;
};
