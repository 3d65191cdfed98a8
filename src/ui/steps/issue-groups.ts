import type { IssueCode, Severity } from '../../core/issue.ts';
import type { IssueTally } from '../../session/ports/engine.ts';

/** All rows with one kind of issue, whatever column it is in. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  readonly columns: readonly number[];
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first, then the most frequent. */
export const groupTallies = (tallies: readonly IssueTally[]): readonly IssueGroup[] => {
  const groups = new Map<string, IssueGroup>();
  for (const { code, severity, column, count } of tallies) {
    const key = `${severity} ${code}`;
    const group = groups.get(key) ?? { code, severity, count: 0, columns: [] };
    groups.set(key, {
      ...group,
      count: group.count + count,
      columns: column === undefined || group.columns.includes(column) ? group.columns : [...group.columns, column],
    });
  }
  return [...groups.values()].sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count);
};
