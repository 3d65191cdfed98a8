import type { ComponentChildren } from 'preact';
import type { FileRow } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import type { Translate } from '../i18n/translate.ts';
import { Icon } from '../parts/icon.tsx';
import { valueText } from '../steps/value-text.ts';
import type { GridColumn } from './grid-columns.ts';
import { severityIcons, worstOf } from './severity.ts';

interface GridCellProps {
  readonly id: string;
  readonly at: number;
  readonly column: GridColumn;
  readonly row: FileRow;
  /** The text that the person typed, before the file is read with it. */
  readonly typed: string | undefined;
  readonly active: boolean;
  readonly start: number;
  readonly width: number;
  readonly onPress: () => void;
  readonly onOpen: () => void;
  /** The editor, while the cell is edited. */
  readonly children?: ComponentChildren;
}

/** What a cell will store; below it the file's own text where that differs. */
export const GridCell = (props: GridCellProps) => {
  const { id, at, column, row, typed, active, start, width, onPress, onOpen, children } = props;
  const { t } = useUi();
  const issues = (row.issues ?? []).filter((issue) => issue.column === column.column);
  const severity = worstOf(issues);
  const edited = typed !== undefined || row.edited?.includes(column.column) === true;
  const editing = children !== undefined;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={at + 2}
      aria-selected={active}
      part="grid-cell"
      class={`grid-cell ${severity ?? ''} ${active ? 'active' : ''} ${edited ? 'edited' : ''} ${editing ? 'editing' : ''}`}
      style={{ insetInlineStart: `${start}px`, inlineSize: `${width}px` }}
      title={editing ? undefined : cellTitle(props, t)}
      onMouseDown={onPress}
      onDblClick={onOpen}
    >
      {editing ? children : <CellWords column={column} row={row} typed={typed} />}
      {!editing && severity !== null && severity !== 'info' && (
        <Icon name={severityIcons[severity]} class="cell-icon" />
      )}
      {edited && <span class="hidden">, {t('grid.cell.edited')}</span>}
      {!editing && <CellIssues row={row} column={column.column} />}
    </div>
  );
};

/** Shorter texts are seen as a whole. */
const longText = 20;

/** The whole of what may be cut off, for the pointer. */
const cellTitle = ({ column, row, typed }: GridCellProps, t: Translate): string | undefined => {
  const text = typed ?? row.cells[column.column] ?? '';
  const value = row.values?.[column.column];
  const words = value === undefined ? null : valueText(value, t);
  if (text === '' || (words === text && text.length <= longText)) return undefined;
  const stored = words === null ? t('grid.cell.dropped') : t('grid.cell.stored', { text: words });
  return `${stored}\n${t('review.inFile', { text })}`;
};

const CellWords = ({ column, row, typed }: Pick<GridCellProps, 'column' | 'row' | 'typed'>) => {
  const { t } = useUi();
  const read = row.cells[column.column] ?? '';
  if (typed !== undefined && typed !== read) {
    return (
      <span class="cell-stored muted">
        <bdi>{typed}</bdi>
      </span>
    );
  }
  const value = row.values?.[column.column];
  const stored = value === undefined ? null : valueText(value, t);
  return (
    <>
      {stored === null ? (
        <span class="cell-stored muted">{read === '' ? '' : t('app.notImported')}</span>
      ) : (
        <span class={`cell-stored ${value === null ? 'muted' : ''}`}>
          <bdi>{stored}</bdi>
        </span>
      )}
      {read !== '' && stored !== read && (
        <span class="cell-file">
          <span class="hidden">, {t('grid.cell.file', { text: '' })}</span>
          <bdi>{read}</bdi>
        </span>
      )}
    </>
  );
};

/** Heard, not seen: the colour and the sign say it to the eye. */
const CellIssues = ({ row, column }: { readonly row: FileRow; readonly column: number }) => {
  const { t, words } = useUi();
  const issues = (row.issues ?? []).filter((issue) => issue.column === column && issue.severity !== 'info');
  if (issues.length === 0) return null;
  const said = issues.map(({ code, severity, params }) =>
    t(severity === 'error' ? 'grid.cell.error' : 'grid.cell.warning', { issue: words.issue(code, params) }),
  );
  return <span class="hidden">. {said.join('. ')}</span>;
};
