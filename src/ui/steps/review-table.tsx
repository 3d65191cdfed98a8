import { useEffect, useState } from 'preact/hooks';
import { isFault } from '../../core/fault.ts';
import type { FileRow, RowFilter } from '../../session/ports.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { FaultMessage } from '../parts/message.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { isRef } from './mapping-gate.ts';
import type { Reviewing } from './review.tsx';
import { RowFilters } from './row-filters.tsx';
import { ReviewRow } from './review-row.tsx';
import { findField } from './schema-lookup.ts';

export interface ReviewTableProps {
  readonly state: Reviewing;
  readonly filter: RowFilter;
  readonly onFilter: (filter: RowFilter) => void;
}

/** A column of the table: one of the file that is mapped. */
export interface ShownColumn {
  readonly column: number;
  readonly header: string;
  readonly label: string;
}

const pageSize = 25;

/** Rows as they will be stored, a page at a time; the file itself is the database. */
export const ReviewTable = ({ state, filter, onFilter }: ReviewTableProps) => {
  const { session, t } = useUi();
  const [page, setPage] = useState(0);
  const key = `${JSON.stringify(filter)} ${state.edits.cells.length} ${state.edits.skipped.length}`;
  useEffect(() => setPage(0), [JSON.stringify(filter)]);
  const total = useAnswer(() => session.ask.count(filter), [key, state.checked]);
  const rows = useAnswer(
    () => session.ask.rows({ from: page * pageSize + 1, count: pageSize, filter }),
    [key, page, state.checked],
  );
  const shown = shownColumns(state);
  const count = typeof total === 'number' ? total : null;
  return (
    <section part="rows">
      <h3 class="section-title">{t('review.rows')}</h3>
      <p class="muted">{t('review.rows.about')}</p>
      <RowFilters state={state} filter={filter} onFilter={onFilter} />
      {rows !== null && isFault(rows) && <FaultMessage fault={rows} />}
      <div
        class="table-frame rows-frame"
        tabIndex={0}
        role="region"
        aria-label={t('review.rows')}
        aria-busy={rows === null}
      >
        {rows === null ? (
          <Skeleton lines={8} height="2rem" />
        ) : (
          !isFault(rows) && <Table rows={rows} shown={shown} state={state} />
        )}
      </div>
      <Pager page={page} count={count} onPage={setPage} />
    </section>
  );
};

const shownColumns = (state: Reviewing): readonly ShownColumn[] =>
  state.columns.flatMap((plan, column) => {
    if (!isRef(plan.to)) return [];
    const label = findField(state.config?.fields ?? [], plan.to)?.label ?? plan.to.field;
    return [{ column, header: state.file?.opened?.columns[column]?.header ?? '', label }];
  });

const Table = ({
  rows,
  shown,
  state,
}: {
  readonly rows: readonly FileRow[];
  readonly shown: readonly ShownColumn[];
  readonly state: Reviewing;
}) => {
  const { t } = useUi();
  if (rows.length === 0) return <p class="empty-table">{t('review.none')}</p>;
  return (
    <table class="rows-table">
      <thead>
        <tr>
          <th scope="col" class="row-head">
            {t('review.row')}
          </th>
          {shown.map((column) => (
            <th scope="col" key={column.column}>
              {column.label}
              {column.header !== column.label && <span class="file-header">{column.header}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ReviewRow key={row.row} row={row} shown={shown} skipped={state.edits.skipped.includes(row.row)} />
        ))}
      </tbody>
    </table>
  );
};

const Pager = ({
  page,
  count,
  onPage,
}: {
  readonly page: number;
  readonly count: number | null;
  readonly onPage: (page: number) => void;
}) => {
  const { t } = useUi();
  const total = count ?? 0;
  const from = total === 0 ? 0 : page * pageSize + 1;
  const to = Math.min(total, (page + 1) * pageSize);
  return (
    <div class="pager">
      <p role="status" class="muted">
        {count === null ? t('app.loading') : t('review.range', { from, to, total })}
      </p>
      <Button
        small
        icon="previous"
        label={t('review.previousPage')}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      />
      <Button small icon="next" label={t('review.nextPage')} disabled={to >= total} onClick={() => onPage(page + 1)} />
    </div>
  );
};
