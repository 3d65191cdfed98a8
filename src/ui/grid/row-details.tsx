import { useEffect, useRef } from 'preact/hooks';
import type { Issue } from '../../core/issue.ts';
import type { FileRow } from '../../session/ports/engine.ts';
import { useName, useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { valueText } from '../steps/value-text.ts';
import type { Reviewing } from '../../session/session.ts';
import { ContactGroup } from './contact-group.tsx';
import type { Corrections } from './corrections.ts';
import type { GridColumn } from './grid-columns.ts';
import { RowChanges } from './row-changes.tsx';
import { severityIcons } from './severity.ts';

interface RowDetailsProps {
  readonly state: Reviewing;
  readonly row: FileRow | undefined;
  readonly number: number;
  readonly columns: readonly GridColumn[];
  /** The active cell's. */
  readonly column: GridColumn | undefined;
  readonly corrections: Corrections;
  readonly onClose: () => void;
  readonly onGoTo: (row: number, column?: number) => void;
  readonly onEdit: () => void;
}

/** Everything about the active row: each issue in words with what to do, and the other rows of the same contact. */
export const RowDetails = (props: RowDetailsProps) => {
  const { state, row, number, columns, column, corrections, onClose, onGoTo, onEdit } = props;
  const { session, t, formats, announce } = useUi();
  const name = useName('details');
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  const skipped = corrections.isSkipped(number);
  const edited = corrections.columns(number);
  const issues = row?.issues ?? [];
  const repeated = state.checked.tallies.some(({ code }) => code.startsWith('DUPLICATE_'));
  return (
    <aside
      ref={box}
      class="row-details"
      part="row-details"
      aria-labelledby={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div class="details-head">
        <h4 id={name}>{t('grid.details', { row: number })}</h4>
        <Button small look="quiet" icon="close" label={t('grid.details.close')} onClick={onClose} />
      </div>
      {!row && <p class="muted">{t('app.loading')}</p>}
      {row && <p class="muted">{t('grid.details.line', { line: row.line })}</p>}
      {row && column && <CellFacts row={row} column={column} corrections={corrections} onEdit={onEdit} />}
      {row && <h5>{t('grid.details.row')}</h5>}
      {row && issues.length === 0 && <p class="muted">{t('grid.details.none')}</p>}
      <ul class="plain-list issue-words-list">
        {issues.map((issue, index) => (
          <IssueItem key={index} issue={issue} columns={columns} onGoTo={(to) => onGoTo(number, to)} />
        ))}
      </ul>
      {row && !row.heldBack && !row.blank && <RowChanges state={state} row={number} />}
      {row && !row.blank && repeated && (
        <ContactGroup state={state} row={number} columns={columns} corrections={corrections} onGoTo={onGoTo} />
      )}
      <div class="row">
        {row && !row.blank && (
          <Button
            small
            onClick={() => {
              session.send(skipped ? { do: 'edit', unskip: [number] } : { do: 'edit', skip: [number] });
              announce(t(skipped ? 'grid.unskip.did' : 'grid.skip.did', { count: 1 }));
            }}
          >
            {t(skipped ? 'review.unskip' : 'review.skip', { row: number })}
          </Button>
        )}
        {edited.length > 0 && (
          <Button
            small
            look="quiet"
            onClick={() => {
              session.send({ do: 'edit', restore: edited.map((at) => ({ row: number, column: at })) });
              const labels = columns.filter((one) => edited.includes(one.column)).map(({ label }) => label);
              announce(t('grid.edit.restored', { column: formats.list(labels), row: number }));
            }}
          >
            {t('grid.details.restore')}
          </Button>
        )}
      </div>
    </aside>
  );
};

const CellFacts = ({
  row,
  column,
  corrections,
  onEdit,
}: {
  readonly row: FileRow;
  readonly column: GridColumn;
  readonly corrections: Corrections;
  readonly onEdit: () => void;
}) => {
  const { t } = useUi();
  const value = row.values?.[column.column];
  const text = corrections.text(row.row, column.column) ?? row.cells[column.column] ?? '';
  return (
    <div class="cell-facts">
      <h5>
        {t('grid.details.cell')} <span class="muted">{t('grid.cell', { column: column.label, row: row.row })}</span>
      </h5>
      <dl>
        <div>
          <dt>{t('grid.details.stored')}</dt>
          <dd>
            <bdi>{value === undefined ? t('app.notImported') : valueText(value, t)}</bdi>
          </dd>
        </div>
        <div>
          <dt>
            {corrections.text(row.row, column.column) === undefined ? t('grid.details.file') : t('grid.cell.edited')}
          </dt>
          <dd>
            <bdi>{text === '' ? t('app.empty') : text}</bdi>
          </dd>
        </div>
      </dl>
      {!row.blank && (
        <Button small look="quiet" onClick={onEdit}>
          {t('grid.details.edit')}
        </Button>
      )}
    </div>
  );
};

const IssueItem = ({
  issue,
  columns,
  onGoTo,
}: {
  readonly issue: Issue;
  readonly columns: readonly GridColumn[];
  readonly onGoTo: (column: number) => void;
}) => {
  const { t, words } = useUi();
  const column = columns.find((one) => one.column === issue.column);
  return (
    <li class={issue.severity}>
      <Icon name={severityIcons[issue.severity]} />
      <span>
        {column && <span class="muted">{column.label}: </span>}
        <b>{words.issue(issue.code, issue.params)}</b>
        <span class="issue-do">{words.resolve(issue.code)}</span>
        {column && (
          <Button small look="quiet" onClick={() => onGoTo(column.column)}>
            {t('grid.details.goTo')}
          </Button>
        )}
      </span>
    </li>
  );
};
