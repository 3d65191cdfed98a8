import { expect, it } from 'vitest';
import { columnProblems } from '../../src/ui/steps/column-problems.ts';
import type { IssueTally } from '../../src/session/ports/engine.ts';

const tallies: readonly IssueTally[] = [
  { code: 'DATE_UNREADABLE', severity: 'warning', column: 4, count: 12 },
  { code: 'EMAIL_INVALID', severity: 'error', column: 2, count: 9 },
  { code: 'EMAIL_INVALID', severity: 'warning', column: 2, count: 4 },
  { code: 'DUPLICATE_EMAIL', severity: 'error', count: 50 },
  { code: 'PHONE_UNREADABLE', severity: 'info', column: 3, count: 99 },
];

it('a column’s errors and warnings are put together, the worst column first', () => {
  expect(columnProblems(tallies)).toEqual([
    { column: 2, errors: 9, warnings: 4 },
    { column: 4, errors: 0, warnings: 12 },
  ]);
});
