import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { columnProblems } from './column-problems.ts';
import type { CheckSummary } from '../../session/ports/engine.ts';
import type { State } from '../../session/session.ts';

interface ColumnChartProps {
  readonly state: State;
  readonly checked: CheckSummary;
  /** The column whose rows are shown. */
  readonly active?: number | null;
  readonly onShow?: (column: number) => void;
}

/** Errors and warnings by column: one bar each, the numbers beside it. */
export const ColumnChart = ({ state, checked, active = null, onShow }: ColumnChartProps) => {
  const { t, formats } = useUi();
  const columns = columnProblems(checked.tallies);
  const most = Math.max(1, ...columns.map(({ errors, warnings }) => errors + warnings));
  if (columns.length === 0) return <p class="empty-tab">{t('review.issues.column.none')}</p>;
  return (
    <ul class="issue-list column-chart" part="column-chart">
      {columns.map(({ column, errors, warnings }) => {
        const name = state.file?.opened?.columns[column]?.header || t('map.noHeader', { number: column + 1 });
        return (
          <li key={column} class={`issue ${active === column ? 'active' : ''}`}>
            <div class="issue-line">
              <bdi class="chart-name text">{name}</bdi>
              <span class="chart-bar" aria-hidden="true">
                <span class="failed" style={{ inlineSize: `${(errors / most) * 100}%` }} />
                <span class="warned" style={{ inlineSize: `${(warnings / most) * 100}%` }} />
              </span>
              <span class="chart-numbers">
                <span class={errors === 0 ? 'muted' : 'is-error'}>
                  {t('issues.errors')} <b>{formats.number(errors)}</b>
                </span>
                <span class={warnings === 0 ? 'muted' : 'is-warning'}>
                  {t('issues.warnings')} <b>{formats.number(warnings)}</b>
                </span>
              </span>
              {onShow && (
                <Button
                  small
                  pressed={active === column}
                  label={t('review.issues.show.label', { issue: name })}
                  onClick={() => onShow(column)}
                >
                  {t('review.issues.show')}
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
};
