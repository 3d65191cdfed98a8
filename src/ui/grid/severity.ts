import type { Issue, Severity } from '../../core/issue.ts';
import type { IconName } from '../parts/icon.tsx';

const order = ['error', 'warning', 'info'] as const;

/** The gravest of the issues. */
export const worstOf = (issues: readonly Pick<Issue, 'severity'>[]): Severity | null =>
  order.find((severity) => issues.some((issue) => issue.severity === severity)) ?? null;

export const severityIcons: Readonly<Record<Severity, IconName>> = { error: 'error', warning: 'warning', info: 'info' };

/** Columns of a row that need the person, and −1 for the row as a whole; ascending. */
export const problemColumns = (issues: readonly Pick<Issue, 'severity' | 'column'>[]): readonly number[] => [
  ...new Set(issues.filter(({ severity }) => severity !== 'info').map(({ column = -1 }) => column)),
];
