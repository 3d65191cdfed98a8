import { useUi } from '../context.tsx';
import type { GridColumn } from './grid-columns.ts';
import type { Stretch } from './window.ts';
import { indexesOf } from './window.ts';

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  readonly edges: readonly number[];
  readonly across: Stretch;
  readonly headWidth: number;
}

/** The head that stays: each field, and below it the column's name in the file where that is another. */
export const GridHead = ({ columns, edges, across, headWidth }: GridHeadProps) => {
  const { t } = useUi();
  return (
    <div role="rowgroup" class="sheet-head">
      <div role="row" aria-rowindex={1} class="sheet-head-row">
        <div role="columnheader" aria-colindex={1} class="head-cell row-cell" style={{ inlineSize: `${headWidth}px` }}>
          {t('review.row')}
        </div>
        {indexesOf(across, -1).map((at) => {
          const column = columns[at];
          if (!column) return null;
          const width = (edges[at + 1] ?? 0) - (edges[at] ?? 0);
          return (
            <div
              key={at}
              role="columnheader"
              aria-colindex={at + 2}
              class="head-cell"
              title={column.header}
              style={{ insetInlineStart: `${headWidth + (edges[at] ?? 0)}px`, inlineSize: `${width}px` }}
            >
              <span class="head-label">
                <bdi>{column.label}</bdi>
              </span>
              {column.header !== column.label && (
                <span class="head-file">
                  <bdi>{column.header}</bdi>
                </span>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
};
