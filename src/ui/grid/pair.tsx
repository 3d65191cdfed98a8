import { isFault } from '../../core/fault.ts';
import type { FileRow } from '../../session/ports.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import type { Reviewing } from '../../session/session.ts';
import type { Corrections } from './corrections.ts';
import type { GridColumn } from './grid-columns.ts';

interface PairOfRowsProps {
  readonly state: Reviewing;
  readonly row: FileRow;
  /** The number of the row that holds the same contact. */
  readonly other: number;
  readonly columns: readonly GridColumn[];
  readonly corrections: Corrections;
  readonly onGoTo: (row: number, column?: number) => void;
}

/** Two rows of one contact side by side, with what differs, and which of them to keep. */
export const PairOfRows = ({ state, row, other, columns, corrections, onGoTo }: PairOfRowsProps) => {
  const { session, t, announce } = useUi();
  const answer = useAnswer(() => session.ask.rows({ from: 1, count: 1, rows: [other] }), [other, state.checked]);
  if (answer === null) return <Skeleton lines={4} height="1.5rem" />;
  const twin = isFault(answer) ? undefined : answer[0];
  if (!twin) return null;
  const [first, later] = twin.row < row.row ? [twin, row] : [row, twin];
  const skip = (drop: FileRow, keep: FileRow): void => {
    session.send({
      do: 'edit',
      skip: [drop.row],
      ...(corrections.isSkipped(keep.row) ? { unskip: [keep.row] } : {}),
    });
    announce(t('grid.skip.did', { count: 1 }));
  };
  return (
    <div class="pair">
      <p class="field-label">{t('grid.pair.title')}</p>
      <table class="pair-table">
        <thead>
          <tr>
            <th scope="col">{t('grid.pair.field')}</th>
            <th scope="col">{t(first === row ? 'grid.pair.later' : 'grid.pair.first', { row: first.row })}</th>
            <th scope="col">{t(later === row ? 'grid.pair.later' : 'grid.pair.first', { row: later.row })}</th>
          </tr>
        </thead>
        <tbody>
          {pairLines(first, later, columns).map(({ column, label, left, right }) => (
            <tr key={column} class={left === right ? '' : 'differs'}>
              <th scope="row">
                {label}
                {left !== right && <span class="hidden"> ({t('grid.pair.differs')})</span>}
              </th>
              <td>
                <bdi>{left}</bdi>
              </td>
              <td>
                <bdi>{right}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="row">
        <Button small onClick={() => skip(row, twin)}>
          {t('grid.pair.keepFirst', { row: twin.row })}
        </Button>
        <Button small onClick={() => skip(twin, row)}>
          {t('grid.pair.keepLater', { row: twin.row })}
        </Button>
        <Button small look="quiet" onClick={() => onGoTo(twin.row, columns[0]?.column)}>
          {t('grid.pair.edit', { row: twin.row })}
        </Button>
      </div>
      <p class="muted">{t('grid.pair.merge', { setting: t('review.duplicatesInFile') })}</p>
    </div>
  );
};

interface PairLine {
  readonly column: number;
  readonly label: string;
  readonly left: string;
  readonly right: string;
}

/** Fields that either row fills; those that differ first. */
export const pairLines = (first: FileRow, later: FileRow, columns: readonly GridColumn[]): readonly PairLine[] =>
  columns
    .map(({ column, label }) => ({
      column,
      label,
      left: first.cells[column] ?? '',
      right: later.cells[column] ?? '',
    }))
    .filter(({ left, right }) => left !== '' || right !== '')
    .sort((a, b) => Number(a.left === a.right) - Number(b.left === b.right));
