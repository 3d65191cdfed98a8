import type { IssueTally } from '../../session/ports/engine.ts';

/** What the check found in one column of the file. */
export interface ColumnProblems {
  readonly column: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Columns with errors or warnings, the worst first. Issues of whole rows belong to no column. */
export const columnProblems = (tallies: readonly IssueTally[]): readonly ColumnProblems[] => {
  const found = new Map<number, ColumnProblems>();
  for (const { column, severity, count } of tallies) {
    if (column === undefined || severity === 'info') continue;
    const { errors, warnings } = found.get(column) ?? { errors: 0, warnings: 0 };
    found.set(column, {
      column,
      errors: errors + (severity === 'error' ? count : 0),
      warnings: warnings + (severity === 'warning' ? count : 0),
    });
  }
  return [...found.values()].sort((a, b) => b.errors + b.warnings - (a.errors + a.warnings) || a.column - b.column);
};
