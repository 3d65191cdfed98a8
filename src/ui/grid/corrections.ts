import type { Edits } from '../../core/plan.ts';

/** The person's corrections, for asking by row. */
export interface Corrections {
  text(row: number, column: number): string | undefined;
  columns(row: number): readonly number[];
  isSkipped(row: number): boolean;
  /** How many rows have a corrected cell. */
  readonly rows: number;
}

export const readCorrections = ({ cells, skipped }: Edits): Corrections => {
  const byRow = new Map<number, Map<number, string>>();
  for (const { row, column, text } of cells) {
    const ofRow = byRow.get(row) ?? new Map<number, string>();
    byRow.set(row, ofRow.set(column, text));
  }
  const skips = new Set(skipped);
  return {
    text: (row, column) => byRow.get(row)?.get(column),
    columns: (row) => [...(byRow.get(row)?.keys() ?? [])],
    isSkipped: (row) => skips.has(row),
    rows: byRow.size,
  };
};
