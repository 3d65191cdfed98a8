import { createColumnHints, type ColumnHints } from '../core/fields/column-hints.ts';
import type { Plan } from '../core/plan.ts';
import type { RowCells } from '../core/row/row-cells.ts';
import { findField } from '../core/schema.ts';
import type { ColumnHint } from '../session/ports/engine.ts';

/** Counts of the watched columns, in their order: plain data. */
export type ColumnCounts = readonly ColumnHints['counts'][];

export interface ColumnWatch {
  see(cells: RowCells): void;
  counts(): ColumnCounts;
  /** Adds what was counted of other rows by the same plan. */
  absorb(counts: ColumnCounts): void;
  hints(): readonly ColumnHint[];
}

/** Hints need the cells as they stand; only the columns whose kind has hints are watched. */
export const watchColumns = (plan: Plan): ColumnWatch => {
  const watched: { readonly column: number; readonly hints: ColumnHints }[] = [];
  for (const [column, { to, options }] of plan.columns.entries()) {
    const field = to === null || to === 'ignore' ? undefined : findField(plan.schema, to);
    if (!field || !hinted.has(field.kind)) continue;
    watched.push({ column, hints: createColumnHints(field, options) });
  }
  return {
    see(cells) {
      for (const { column, hints } of watched) {
        if (cells.asks(column, hints.heeds)) hints.see(cells.text(column));
      }
    },
    counts: () => watched.map(({ hints }) => hints.counts),
    absorb(counts) {
      for (const [index, { hints }] of watched.entries()) {
        for (const [name, count] of Object.entries(counts[index] ?? {}))
          hints.counts[name] = (hints.counts[name] ?? 0) + count;
      }
    },
    hints: () => watched.flatMap(({ column, hints }) => hints.hints().map((hint) => ({ column, ...hint }))),
  };
};

const hinted: ReadonlySet<string> = new Set(['date', 'number', 'money', 'phone', 'phones']);
