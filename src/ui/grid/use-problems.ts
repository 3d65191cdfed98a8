import { useMemo } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { CheckSummary } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import type { Cursor } from './cursor.ts';
import { headColumn } from './cursor.ts';
import type { GridColumn } from './grid-columns.ts';
import { nextProblem } from './row-list.ts';
import type { RowList } from './row-list.ts';
import type { RowPages } from './row-pages.ts';
import { problemColumns } from './severity.ts';

type FindProblem = (from: Cursor, step: 1 | -1) => Promise<Cursor | null>;

/** The next cell with an error or a warning among the listed rows, as they are now. */
export const useProblems = (
  checked: CheckSummary,
  list: RowList,
  pages: RowPages,
  columns: readonly GridColumn[],
): FindProblem => {
  const { session } = useUi();
  // Asked when it is first needed, and anew after each check.
  const rows = useMemo(() => {
    let known: Promise<readonly ArrayLike<number>[]> | null = null;
    return () =>
      (known ??= Promise.all(
        (['errors', 'warnings'] as const).map(async (by) => {
          const numbers = await session.ask.numbers({ by });
          return isFault(numbers) ? [] : numbers;
        }),
      ));
  }, [checked]);

  const cellsOf = async (index: number): Promise<readonly number[]> => {
    const row = await pages.fetch(index);
    const at = problemColumns(row?.issues ?? []).map((column) => columns.findIndex((one) => one.column === column));
    return [...new Set(at)].sort((a, b) => a - b);
  };

  return async (from, step) => {
    if (list.length === 0) return null;
    const here = await cellsOf(from.index);
    const beside =
      step === 1 ? here.find((column) => column > from.column) : here.filter((column) => column < from.column).at(-1);
    if (beside !== undefined) return { index: from.index, column: beside };
    const row = nextProblem(list, await rows(), list.at(from.index), step);
    if (row === null) return null;
    const index = list.indexOf(row);
    const cells = await cellsOf(index);
    return { index, column: (step === 1 ? cells[0] : cells.at(-1)) ?? headColumn };
  };
};
