import type { IssueCode } from '../../core/issue.ts';
import type { IssueTally } from '../../session/ports/engine.ts';
import type { Reviewing } from '../../session/session.ts';
import type { GridColumn } from './grid-columns.ts';

/** What can be offered for whole kinds of problems. */
export interface OfferedFixes {
  /** Columns with values that are no option. */
  readonly values: readonly GridColumn[];
  /** Cells that cannot be read and may be left empty: the field in the CRM then stays as it is. */
  readonly emptied: readonly { readonly code: IssueCode; readonly column: GridColumn; readonly count: number }[];
  /** Rows that repeat an earlier one. */
  readonly repeated: readonly IssueTally[];
}

const unreadable = new Set<IssueCode>([
  'EMAIL_INVALID',
  'PHONE_UNREADABLE',
  'DATE_UNREADABLE',
  'NUMBER_UNREADABLE',
  'MONEY_UNREADABLE',
  'COUNTRY_INVALID',
  'TIMEZONE_INVALID',
]);

const repeats = new Set<IssueCode>(['DUPLICATE_EMAIL', 'DUPLICATE_PHONE']);

export const offeredFixes = (
  { checked, choices, columns: plans }: Pick<Reviewing, 'checked' | 'choices' | 'columns'>,
  columns: readonly GridColumn[],
): OfferedFixes => {
  const at = ({ column }: IssueTally): GridColumn | undefined =>
    column === undefined ? undefined : columns.find((one) => one.column === column);
  const values = checked.tallies.flatMap((tally) => {
    const column = at(tally);
    const isOption = tally.code === 'OPTION_INVALID' || tally.code === 'OPTION_AMBIGUOUS';
    return isOption && column?.field && isMatched(column) ? [column] : [];
  });
  return {
    values: [...new Set(values)],
    emptied: checked.tallies.flatMap((tally) => {
      const column = at(tally);
      if (!column || !unreadable.has(tally.code) || tally.severity === 'info') return [];
      // Where empty cells clear the field, emptying a cell is no correction.
      const keeps = plans[column.column]?.options.skipEmpty ?? choices.skipEmpty;
      return keeps ? [{ code: tally.code, column, count: tally.count }] : [];
    }),
    repeated: checked.tallies.filter(({ code, severity }) => repeats.has(code) && severity === 'error'),
  };
};

/** A field whose values are picked from a list of options. */
export const isMatched = ({ field }: Pick<GridColumn, 'field'>): boolean =>
  (field?.kind === 'option' || field?.kind === 'options') && (field.options ?? []).length > 0;
