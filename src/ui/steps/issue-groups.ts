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

/** The most frequent problems of a check under way, in the order in which they were met: lines stay where they are. */
export const frequentGroups = (tallies: readonly IssueTally[], most: number): readonly IssueGroup[] => {
  const groups = groupTallies(tallies).filter(({ severity }) => severity !== 'info');
  const met = (group: IssueGroup): number =>
    tallies.findIndex(({ code, severity }) => code === group.code && severity === group.severity);
  return [...groups]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .sort((a, b) => met(a) - met(b));
};

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
