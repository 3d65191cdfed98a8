import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { RowFilter } from '../../session/ports/engine.ts';
import { useName, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import type { Reviewing } from '../../session/session.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import type { BulkStart } from './bulk-dialog.tsx';
import { readCorrections } from './corrections.ts';
import sheet from './grid.css?inline';
import { gridColumns } from './grid-columns.ts';
import { GridStatus } from './grid-status.tsx';
import { GridToolbar } from './grid-toolbar.tsx';
import { GridView, rowEms } from './grid-view.tsx';
import { KeyHelp } from './key-help.tsx';
import { Offers } from './offers.tsx';
import { RowDetails } from './row-details.tsx';
import { createRowPages } from './row-pages.ts';
import { allRows } from './row-list.ts';
import { SameOffer } from './same-offer.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowList } from './use-row-list.ts';

interface ReviewGridProps {
  readonly state: Reviewing;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

const noRows = allRows(0);

/** The file as it will be stored, every row of it, to look at and to correct. */
export const ReviewGrid = ({ state, filter, onFilter }: ReviewGridProps) => {
  const { session, t, adopt } = useUi();
  adopt(sheet);
  const name = useName('grid');
  const [, draw] = useReducer<number, undefined>((count) => count + 1, 0);
  const [bulk, setBulk] = useState<BulkStart | null>(null);
  const [details, setDetails] = useState(false);
  const listed = useRowList(state, filter);
  const list = listed.list ?? noRows;
  const { checked, columns, config, file, edits } = state;
  const shown = useMemo(
    () => gridColumns({ columns, opened: file?.opened ?? null, fields: config?.fields ?? [] }),
    [columns, config, file],
  );
  const corrections = useMemo(() => readCorrections(edits), [edits]);
  const pages = useMemo(
    () =>
      createRowPages(
        list,
        (rows) => session.ask.rows({ from: 1, count: rows.length, rows }),
        () => draw(undefined),
      ),
    [list],
  );
  useEffect(() => () => pages.close(), [pages]);
  const seen = useRef(checked);
  useEffect(() => {
    if (seen.current !== checked) pages.stale();
    seen.current = checked;
  }, [checked]);
  const grid = useGridKeys({ state, list, pages, columns: shown, corrections, onDetails: () => setDetails(!details) });
  const most = useMost(listed.list?.length ?? null);
  const changed = (): void => {
    listed.refreshAfter();
    grid.focus();
  };
  const closeDetails = (): void => {
    setDetails(false);
    grid.focus();
  };
  return (
    <section part="rows" class="grid-section">
      <h3 class="section-title">{t('review.rows')}</h3>
      <p class="muted">{t('review.rows.about')}</p>
      <Offers state={state} columns={shown} onBulk={setBulk} onDone={listed.refreshAfter} />
      <GridToolbar
        state={state}
        filter={filter}
        columns={shown}
        corrections={corrections}
        list={listed.list}
        onFilter={onFilter}
        onBulk={() =>
          setBulk({ column: shown[Math.max(0, grid.cursor.column)]?.column ?? 0, by: 'part', find: '', to: '', filter })
        }
        onProblem={grid.toProblem}
        active={list.length === 0 ? null : list.at(grid.cursor.index)}
        onDone={listed.refreshAfter}
      />
      {listed.fault && <FaultMessage fault={listed.fault} onRetry={listed.refresh} />}
      {pages.fault && <FaultMessage fault={pages.fault} onRetry={() => pages.stale()} />}
      <div class={`grid-and-details ${details ? 'with-details' : ''}`}>
        <div class="sheet-frame" style={{ '--most': `${most * Math.round(rowEms * grid.view.em)}px` }}>
          {listed.list === null ? (
            <div class="sheet-wait" role="status" aria-label={t('grid.searching')}>
              <Skeleton lines={8} height="2rem" />
            </div>
          ) : (
            <GridView
              box={grid.box}
              name={name}
              view={grid.view}
              list={list}
              pages={pages}
              columns={shown}
              corrections={corrections}
              cursor={grid.cursor}
              editing={grid.editing}
              describedBy={`${name}-keys`}
              busy={state.rechecking}
              onCursor={grid.press}
              onOpen={grid.open}
              onKey={grid.onKey}
              onTake={grid.take}
              onCancel={grid.cancel}
            />
          )}
          {listed.list?.length === 0 && <p class="empty-table">{t('review.none')}</p>}
          <GridStatus
            list={listed.list}
            view={grid.view}
            stale={listed.stale}
            onRefresh={listed.refresh}
            onPage={grid.page}
          >
            {grid.taken && (
              <SameOffer
                key={`${grid.taken.row}-${grid.taken.column}-${grid.taken.to}`}
                taken={grid.taken}
                ready={!state.rechecking}
                onDone={() => {
                  grid.forgetTaken();
                  grid.focus();
                }}
              />
            )}
          </GridStatus>
        </div>
        {details && list.length > 0 && (
          <RowDetails
            state={state}
            row={pages.get(grid.cursor.index)}
            number={list.at(grid.cursor.index)}
            columns={shown}
            column={shown[grid.cursor.column]}
            corrections={corrections}
            onClose={closeDetails}
            onGoTo={grid.goTo}
            onEdit={grid.edit}
          />
        )}
      </div>
      <p id={`${name}-keys`} class="hidden">
        {t('grid.keys')}
      </p>
      <div class="row grid-foot">
        <Button
          small
          look="quiet"
          expanded={details}
          disabled={list.length === 0}
          onClick={() => (details ? closeDetails() : setDetails(true))}
        >
          {t(details ? 'grid.details.close' : 'grid.details.open')}
        </Button>
        <KeyHelp />
      </div>
      {bulk && (
        <BulkDialog
          start={bulk}
          columns={shown}
          shown={filter.by === 'all' ? null : { filter, count: list.length }}
          onClose={() => {
            setBulk(null);
            grid.focus();
          }}
          onDone={changed}
        />
      )}
    </section>
  );
};

/** The longest list so far: what stands below must not jump when a filter lists fewer rows, or is on its way. */
const useMost = (length: number | null): number => {
  const most = useRef(0);
  most.current = Math.max(most.current, length ?? 0);
  return length === 0 ? 0 : most.current;
};
