import { useState } from 'preact/hooks';
import type { IssueCode } from '../../core/issue.ts';
import type { RowFilter } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Select } from '../parts/select.tsx';
import { groupTallies } from '../steps/issue-groups.ts';
import type { Reviewing } from '../../session/session.ts';
import type { Corrections } from './corrections.ts';
import { FilterChips } from './filter-chips.tsx';
import type { GridColumn } from './grid-columns.ts';
import { GridSearch } from './grid-search.tsx';
import type { RowList } from './row-list.ts';

export interface GridToolbarProps {
  readonly state: Reviewing;
  readonly filter: RowFilter;
  readonly columns: readonly GridColumn[];
  readonly corrections: Corrections;
  readonly list: RowList | null;
  /** The number of the active row. */
  readonly active: number | null;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onBulk: () => void;
  readonly onProblem: (step: 1 | -1) => void;
  /** The listed rows changed by a deed of many. */
  readonly onDone: () => void;
}

/** Which rows are listed, and what can be done with all of them. */
export const GridToolbar = (props: GridToolbarProps) => (
  <div class="grid-toolbar">
    <FilterChips {...props} />
    <div class="row grid-tools">
      <GridSearch filter={props.filter} columns={props.columns} onFilter={props.onFilter} />
      <ProblemFilter {...props} />
    </div>
    <Actions {...props} />
  </div>
);

const anything = '';

/** One kind of problem, one column, or both. */
const ProblemFilter = ({ state, filter, columns, onFilter }: GridToolbarProps) => {
  const { t, words, formats } = useUi();
  const [column, setColumn] = useState<string>(anything);
  const { tallies } = state.checked;
  const inColumn = column === anything ? tallies : tallies.filter((tally) => String(tally.column) === column);
  const groups = groupTallies(inColumn).filter(({ severity }) => severity !== 'info');
  const troubled = columns.filter((one) =>
    tallies.some((tally) => tally.column === one.column && tally.severity !== 'info'),
  );
  const code = filter.by === 'code' ? filter.code : anything;
  const choose = (nextCode: string, nextColumn: string): void => {
    setColumn(nextColumn);
    const at = nextColumn === anything ? {} : { column: Number(nextColumn) };
    // The list offers codes of the catalogue only.
    if (nextCode !== anything) onFilter({ by: 'code', code: nextCode as IssueCode, ...at });
    else onFilter(nextColumn === anything ? { by: 'all' } : { by: 'column', column: Number(nextColumn) });
  };
  const shownColumn =
    filter.by === 'column'
      ? String(filter.column)
      : filter.by === 'code'
        ? String(filter.column ?? anything)
        : anything;
  if (groups.length === 0 && troubled.length === 0) return null;
  return (
    <>
      <Select
        label={t('grid.filter.code')}
        hideLabel
        value={code}
        options={[
          [anything, t('grid.filter.code.any')] as const,
          ...groups.map(
            (group) => [group.code as string, `${words.issue(group.code)} (${formats.number(group.count)})`] as const,
          ),
        ]}
        onChange={(next) => choose(next, shownColumn)}
      />
      <Select
        label={t('grid.filter.column')}
        hideLabel
        value={shownColumn}
        options={[
          [anything, t('grid.filter.column.any')] as const,
          ...troubled.map((one) => [String(one.column), one.label] as const),
        ]}
        onChange={(next) =>
          choose(tallies.some((tally) => tally.code === code && String(tally.column) === next) ? code : anything, next)
        }
      />
    </>
  );
};

const Actions = ({ state, filter, corrections, list, active, onBulk, onProblem, onDone }: GridToolbarProps) => {
  const { session, t, announce } = useUi();
  const undoing = filter.by === 'skipped';
  const many = filter.by === 'all' || list === null || list.length === 0 ? null : list;
  const toggleAll = (): void => {
    if (many === null) return;
    const rows = Array.from({ length: many.length }, (_, index) => many.at(index));
    session.send(undoing ? { do: 'edit', unskip: rows } : { do: 'edit', skip: rows });
    announce(t(undoing ? 'grid.unskip.did' : 'grid.skip.did', { count: rows.length }));
    onDone();
  };
  const toggle = (row: number): void => {
    const skipped = corrections.isSkipped(row);
    session.send(skipped ? { do: 'edit', unskip: [row] } : { do: 'edit', skip: [row] });
    announce(t(skipped ? 'grid.unskip.did' : 'grid.skip.did', { count: 1 }));
  };
  const turn = (which: 'undo' | 'redo'): void => {
    session.send({ do: which });
    announce(t(which === 'undo' ? 'grid.undone' : 'grid.redone'));
  };
  return (
    <div class="row grid-actions">
      <Button
        small
        look="quiet"
        icon="undo"
        label={t('grid.undo', { count: state.undoable })}
        disabled={state.undoable === 0}
        onClick={() => turn('undo')}
      />
      <Button
        small
        look="quiet"
        icon="redo"
        label={t('grid.redo', { count: state.redoable })}
        disabled={state.redoable === 0}
        onClick={() => turn('redo')}
      />
      <Button small look="quiet" icon="previous" label={t('grid.problem.previous')} onClick={() => onProblem(-1)} />
      <Button small look="quiet" iconAfter="next" onClick={() => onProblem(1)}>
        {t('grid.problem.next')}
      </Button>
      <span class="spring" />
      {active !== null && (
        <Button small look="quiet" onClick={() => toggle(active)}>
          {t(corrections.isSkipped(active) ? 'grid.unskip.row' : 'grid.skip.row')}
        </Button>
      )}
      {many !== null && (
        <Button small onClick={toggleAll}>
          {t(undoing ? 'grid.unskip.all' : 'grid.skip.all', { count: many.length })}
        </Button>
      )}
      <Button small onClick={onBulk}>
        {t('grid.bulk.open')}
      </Button>
    </div>
  );
};
