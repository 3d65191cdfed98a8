import type { Edits } from '../core/plan.ts';

/** The person's corrections as a sparse layer over the file. */
export interface Overlay {
  readonly edits: Edits;
  /** The cells with the row's corrections in place; the same array where there are none. */
  apply(row: number, cells: readonly string[]): readonly string[];
  /** Corrected columns of a row, ascending. */
  edited(row: number): readonly number[];
  isSkipped(row: number): boolean;
  /** Rows with a correction, ascending. */
  readonly rows: readonly number[];
  readonly skipped: ReadonlySet<number>;
  /** Rows that read differently under the other layer, ascending. */
  differs(other: Overlay): readonly number[];
  cells(row: number): ReadonlyMap<number, string> | undefined;
}

export const createOverlay = (edits: Edits): Overlay => {
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, text } of edits.cells) {
    const cells = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, cells.set(column, text));
  }
  const skipped = new Set(edits.skipped);
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  const overlay: Overlay = {
    edits,
    rows,
    skipped,
    cells: (row) => byRow.get(row),
    isSkipped: (row) => skipped.has(row),
    edited: (row) => [...(byRow.get(row)?.keys() ?? [])].sort((a, b) => a - b),
    apply(row, cells) {
      const corrections = byRow.size === 0 ? undefined : byRow.get(row);
      if (!corrections) return cells;
      const corrected = [...cells];
      for (const [column, text] of corrections) {
        // A short record grows up to the corrected column.
        while (corrected.length < column) corrected.push('');
        corrected[column] = text;
      }
      return corrected;
    },
    differs(other) {
      const suspects = new Set([...rows, ...other.rows, ...skipped, ...other.skipped]);
      return [...suspects].filter((row) => !sameRow(overlay, other, row)).sort((a, b) => a - b);
    },
  };
  return overlay;
};

const sameRow = (a: Overlay, b: Overlay, row: number): boolean => {
  if (a.isSkipped(row) !== b.isSkipped(row)) return false;
  const one = a.cells(row);
  const two = b.cells(row);
  if ((one?.size ?? 0) !== (two?.size ?? 0)) return false;
  return [...(one ?? [])].every(([column, text]) => two?.get(column) === text);
};
