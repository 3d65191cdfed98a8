import type { FileRow } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';
import { headColumn } from './cursor.ts';
import { severityIcons, worstOf } from './severity.ts';

interface RowHeadProps {
  readonly id: string;
  readonly row: FileRow;
  readonly skipped: boolean;
  readonly active: boolean;
  readonly width: number;
  readonly onPress: () => void;
  readonly onOpen: () => void;
}

/** The head of a row: its number, its line, and the gravest thing about it. */
export const RowHead = ({ id, row, skipped, active, width, onPress, onOpen }: RowHeadProps) => {
  const { t } = useUi();
  const issues = (row.issues ?? []).filter(({ severity }) => severity !== 'info');
  const severity = skipped ? null : worstOf(issues);
  const state = skipped
    ? t('grid.row.skipped')
    : row.blank
      ? t('grid.row.blank')
      : row.heldBack
        ? t('grid.row.held')
        : '';
  return (
    <div
      id={id}
      role="rowheader"
      aria-colindex={headColumn + 2}
      aria-selected={active}
      class={`grid-cell row-cell ${severity ?? ''} ${active ? 'active' : ''}`}
      style={{ inlineSize: `${width}px` }}
      title={issues.length === 0 ? undefined : t('review.rowIssues', { count: issues.length, row: row.row })}
      onMouseDown={onPress}
      onDblClick={onOpen}
    >
      <span class="cell-stored">
        {row.row}
        {severity && <Icon name={severityIcons[severity]} />}
      </span>
      <span class="cell-file">{state === '' ? t('review.line', { line: row.line }) : state}</span>
      {issues.length > 0 && <span class="hidden">, {t('grid.row.issues', { count: issues.length })}</span>}
    </div>
  );
};

/** Holds a row's place while it is read. */
export const LoadingRow = ({
  id,
  row,
  width,
  room,
}: {
  readonly id: string;
  readonly row: number;
  readonly width: number;
  readonly room: number;
}) => {
  const { t } = useUi();
  return (
    <>
      <div id={id} role="rowheader" class="grid-cell row-cell" style={{ inlineSize: `${width}px` }}>
        <span class="cell-stored muted">{row}</span>
        <span class="hidden">{t('grid.loading', { row })}</span>
      </div>
      <div role="gridcell" class="grid-loading" style={{ insetInlineStart: `${width}px`, inlineSize: `${room}px` }}>
        <span />
      </div>
    </>
  );
};
