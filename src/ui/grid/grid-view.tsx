import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FileRow } from '../../session/ports/engine.ts';
import { useUi } from '../context.tsx';
import { CellEditor } from './cell-editor.tsx';
import type { After } from './cell-editor.tsx';
import type { Corrections } from './corrections.ts';
import { headColumn } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { GridCell } from './grid-cell.tsx';
import type { GridColumn } from './grid-columns.ts';
import { GridHead } from './grid-head.tsx';
import { LoadingRow, RowHead } from './grid-row.tsx';
import type { RowList } from './row-list.ts';
import type { RowPages } from './row-pages.ts';
import type { Viewport } from './use-viewport.ts';
import { columnWindow, edgesOf, indexesOf, rowWindow } from './window.ts';

/** Heights in ems of the grid's own font, so that they grow with it. */
export const rowEms = 3.4;
export const headEms = 3.4;
export const headColumnEms = 6.5;
const spareRows = 4;

export interface Editing {
  readonly text: string;
  readonly typed: boolean;
}

interface GridViewProps {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly name: string;
  readonly view: Viewport;
  readonly list: RowList;
  readonly pages: RowPages;
  readonly columns: readonly GridColumn[];
  readonly corrections: Corrections;
  readonly cursor: Cursor;
  readonly editing: Editing | null;
  readonly describedBy: string;
  readonly busy: boolean;
  readonly onCursor: (cursor: Cursor) => void;
  readonly onOpen: (cursor: Cursor) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onTake: (text: string, after: After) => void;
  readonly onCancel: () => void;
}

/** The sheet itself: only what is seen is drawn, and always the active cell. */
export const GridView = (props: GridViewProps) => {
  const { box, name, view, list, pages, columns, cursor, describedBy, busy } = props;
  const { t } = useUi();
  const rowHeight = Math.round(rowEms * view.em);
  const headWidth = Math.round(headColumnEms * view.em);
  const edges = edgesOf(columns.map(({ width }) => Math.round(width * view.em)));
  const rows = rowWindow(view.offset, view.height, rowHeight, list.length, spareRows);
  const across = columnWindow(edges, view.left, Math.max(0, view.width - headWidth));
  useEffect(() => pages.want(rows.first, rows.end), [pages, rows.first, rows.end]);
  return (
    <div
      ref={box}
      role="grid"
      class="sheet"
      part="grid"
      tabIndex={0}
      aria-label={t('grid.label')}
      aria-describedby={describedBy}
      aria-rowcount={list.length + 1}
      aria-colcount={columns.length + 1}
      aria-busy={busy}
      aria-activedescendant={list.length === 0 ? undefined : cellId(name, cursor)}
      style={{ '--row': `${rowHeight}px` }}
      onKeyDown={props.onKey}
    >
      <div class="sheet-space" role="presentation" style={{ inlineSize: `${headWidth + (edges.at(-1) ?? 0)}px` }}>
        <GridHead columns={columns} edges={edges} across={across} headWidth={headWidth} />
        <div role="rowgroup" class="sheet-rows" style={{ blockSize: `${view.element}px` }}>
          {indexesOf(rows, list.length === 0 ? -1 : cursor.index).map((index) => (
            <Row
              key={list.at(index)}
              {...props}
              index={index}
              top={clampTop(index * rowHeight - view.shift, view.element, rowHeight)}
              edges={edges}
              headWidth={headWidth}
              shown={indexesOf(across, index === cursor.index ? cursor.column : -1)}
            />
          ))}
        </div>
      </div>
    </div>
  );
};

export const cellId = (name: string, { index, column }: Cursor): string => `${name}-${index}-${column + 1}`;

/** The active row may be far away: it is kept just outside, so that it makes nothing longer. */
const clampTop = (top: number, element: number, rowHeight: number): number =>
  Math.min(Math.max(-rowHeight, top), element);

interface RowProps extends GridViewProps {
  readonly index: number;
  readonly top: number;
  readonly edges: readonly number[];
  readonly headWidth: number;
  readonly shown: readonly number[];
}

const Row = (props: RowProps) => {
  const { name, index, top, list, pages, corrections, edges, headWidth, cursor, onCursor, onOpen } = props;
  const number = list.at(index);
  const row = pages.get(index);
  const skipped = corrections.isSkipped(number);
  const isActive = (column: number): boolean => cursor.index === index && cursor.column === column;
  const head = { index, column: headColumn };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      class={`sheet-row ${row?.heldBack && !skipped ? 'is-held' : ''} ${skipped ? 'is-skipped' : ''} ${row?.blank ? 'is-blank' : ''} ${cursor.index === index ? 'is-active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
    >
      {row ? (
        <>
          <RowHead
            id={cellId(name, head)}
            row={row}
            skipped={skipped}
            active={isActive(headColumn)}
            width={headWidth}
            onPress={() => onCursor(head)}
            onOpen={() => onOpen(head)}
          />
          {props.shown.map((at) => (
            <Cell key={at} {...props} at={at} row={row} active={isActive(at)} start={headWidth + (edges[at] ?? 0)} />
          ))}
        </>
      ) : (
        <LoadingRow
          id={cellId(name, { index, column: cursor.index === index ? cursor.column : headColumn })}
          row={number}
          width={headWidth}
          room={edges.at(-1) ?? 0}
        />
      )}
    </div>
  );
};

interface CellProps extends RowProps {
  readonly at: number;
  readonly row: FileRow;
  readonly active: boolean;
  readonly start: number;
}

const Cell = (props: CellProps) => {
  const { at, row, active, start, index, edges, name, columns, corrections, editing, onCursor, onOpen } = props;
  const { t } = useUi();
  const column = columns[at];
  if (!column) return null;
  const here = { index, column: at };
  return (
    <GridCell
      id={cellId(name, here)}
      at={at}
      column={column}
      row={row}
      typed={corrections.text(row.row, column.column)}
      active={active}
      start={start}
      width={(edges[at + 1] ?? 0) - (edges[at] ?? 0)}
      onPress={() => onCursor(here)}
      onOpen={() => onOpen(here)}
    >
      {active && editing ? (
        <CellEditor
          label={t('grid.edit.label', { column: column.label, row: row.row })}
          text={editing.text}
          typed={editing.typed}
          onTake={props.onTake}
          onCancel={props.onCancel}
        />
      ) : undefined}
    </GridCell>
  );
};
