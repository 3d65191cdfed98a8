import type { ComponentChildren } from 'preact';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { rowEms } from './grid-view.tsx';
import type { RowList } from './row-list.ts';
import type { Viewport } from './use-viewport.ts';

interface GridStatusProps {
  readonly list: RowList | null;
  readonly view: Viewport;
  readonly stale: boolean;
  readonly onRefresh: () => void;
  /** Brings another page of rows into view. */
  readonly onPage: (step: 1 | -1) => void;
  readonly children?: ComponentChildren;
}

/** Below the sheet: which rows are seen, and what may be done next. */
export const GridStatus = ({ list, view, stale, onRefresh, onPage, children }: GridStatusProps) => {
  const { t, formats } = useUi();
  const rowHeight = Math.round(rowEms * view.em);
  const total = list?.length ?? 0;
  const from = Math.min(total, Math.floor(view.offset / rowHeight) + 1);
  const to = Math.min(total, Math.max(from, Math.floor((view.offset + view.height) / rowHeight)));
  return (
    <div class="grid-status">
      <p class="muted">
        {list === null
          ? t('grid.searching')
          : total > 0 &&
            t('grid.range', { from: formats.number(from), to: formats.number(to), total: formats.number(total) })}
      </p>
      {total > 0 && (
        <p class="row">
          <Button
            small
            look="quiet"
            icon="previous"
            label={t('review.previousPage')}
            disabled={from <= 1}
            onClick={() => onPage(-1)}
          />
          <Button
            small
            look="quiet"
            icon="next"
            label={t('review.nextPage')}
            disabled={to >= total}
            onClick={() => onPage(1)}
          />
        </p>
      )}
      {stale && (
        <p class="row">
          <span class="muted">{t('grid.stale')}</span>
          <Button small icon="refresh" onClick={onRefresh}>
            {t('grid.refresh')}
          </Button>
        </p>
      )}
      {children}
    </div>
  );
};
