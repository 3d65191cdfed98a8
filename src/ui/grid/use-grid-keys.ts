import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { useUi } from '../context.tsx';
import type { Reviewing } from '../../session/session.ts';
import type { After } from './cell-editor.tsx';
import type { Corrections } from './corrections.ts';
import { headColumn, moveBy, nextCell, within } from './cursor.ts';
import type { Bounds, Cursor } from './cursor.ts';
import type { GridColumn } from './grid-columns.ts';
import { createDeeds } from './deeds.ts';
import type { Taken } from './deeds.ts';
import { commandOf } from './grid-command.ts';
import type { GridCommand } from './grid-command.ts';
import { headColumnEms, headEms, rowEms } from './grid-view.tsx';
import type { Editing } from './grid-view.tsx';
import type { RowList } from './row-list.ts';
import type { RowPages } from './row-pages.ts';
import { useProblems } from './use-problems.ts';
import { useViewport } from './use-viewport.ts';
import type { Viewport } from './use-viewport.ts';
import { edgesOf, reveal } from './window.ts';

interface GridKeysProps {
  readonly state: Reviewing;
  readonly list: RowList;
  readonly pages: RowPages;
  readonly columns: readonly GridColumn[];
  readonly corrections: Corrections;
  readonly onDetails: () => void;
}

export interface GridKeys {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly view: Viewport;
  readonly cursor: Cursor;
  readonly editing: Editing | null;
  readonly taken: Taken | null;
  press(cursor: Cursor): void;
  open(cursor: Cursor): void;
  onKey(event: KeyboardEvent): void;
  take(text: string, after: After): void;
  cancel(): void;
  edit(): void;
  focus(): void;
  forgetTaken(): void;
  /** Brings another page of rows into view; the active cell goes with it. */
  page(step: 1 | -1): void;
  toProblem(step: 1 | -1): void;
  /** Goes to a cell by the row's number and the file's column. */
  goTo(row: number, column?: number): void;
}

/** What a spreadsheet does with keys, and with the pointer: one active cell, edited in place. */
export const useGridKeys = (props: GridKeysProps): GridKeys => {
  const { state, list, pages, columns, corrections, onDetails } = props;
  const ui = useUi();
  const { t, announce, dir } = ui;
  const box = useRef<HTMLDivElement>(null);
  const view = useViewport(box, list.length, rowEms, headEms, list.length > 0);
  const [cursor, setCursor] = useState<Cursor>({ index: 0, column: 0 });
  const [editing, setEditing] = useState<Editing | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const rowHeight = Math.round(rowEms * view.em);
  const bounds: Bounds = {
    rows: list.length,
    columns: columns.length,
    page: Math.max(1, Math.floor(view.height / rowHeight) - 1),
  };
  const active = within(cursor, bounds);
  const column = columns[active.column];
  const deeds = createDeeds({ ui, state, list, pages, corrections });
  const findProblem = useProblems(state.checked, list, pages, columns);

  const show = (to: Cursor): void => {
    const edges = edgesOf(columns.map(({ width }) => Math.round(width * view.em)));
    const room = Math.max(0, view.width - Math.round(headColumnEms * view.em));
    const top = to.index * rowHeight;
    const left = to.column < 0 ? 0 : reveal(view.left, room, edges[to.column] ?? 0, edges[to.column + 1] ?? 0);
    view.move(reveal(view.offset, view.height, top, top + rowHeight), left);
  };
  const move = (to: Cursor): void => {
    setCursor(to);
    show(to);
  };
  const focus = (): void => box.current?.focus({ preventScroll: true });

  // Another list: the same row stays active where it is still listed.
  const before = useRef({ list, row: 1 });
  useLayoutEffect(() => {
    if (before.current.list !== list) {
      const index = Math.min(list.from(before.current.row), Math.max(0, list.length - 1));
      setEditing(null);
      move(within({ index, column: cursor.column }, { ...bounds, rows: list.length }));
    }
    before.current = { list, row: before.current.row };
  }, [list]);
  useEffect(() => {
    if (list.length > 0) before.current = { list, row: list.at(active.index) };
  }, [active.index, list]);

  const begin = (typed?: string): void => {
    const text = deeds.textOf(active.index, column);
    if (text === null) return;
    show(active);
    setEditing({ text: typed ?? text, typed: typed !== undefined });
  };
  const write = (text: string): void => {
    const done = deeds.write(active.index, column, text);
    if (done !== null) setTaken(done);
  };
  // Finding takes a moment: a second press goes on from where the first one arrives.
  const jumping = useRef<Promise<Cursor> | null>(null);
  const toProblem = (step: 1 | -1): void => {
    focus();
    const jump = (jumping.current ?? Promise.resolve(active)).then(async (from) => {
      const found = await findProblem(from, step);
      if (found) move(found);
      else announce(t('grid.problem.none'));
      return found ?? from;
    });
    jumping.current = jump;
    void jump.finally(() => {
      if (jumping.current === jump) jumping.current = null;
    });
  };
  const take = (text: string, after: After): void => {
    setEditing(null);
    write(text);
    if (after !== 'stay') focus();
    if (after === 'problem' || after === 'previous-problem') return toProblem(after === 'problem' ? 1 : -1);
    if (after === 'down' || after === 'up')
      return move(within({ index: active.index + (after === 'down' ? 1 : -1), column: active.column }, bounds));
    if (after === 'stay') return;
    const next = nextCell(active, after === 'next' ? 1 : -1, bounds);
    move(next);
    const there = deeds.textOf(next.index, columns[next.column]);
    if (there === null || (next.index === active.index && next.column === active.column)) return;
    setEditing({ text: there, typed: false });
  };
  const turnBack = (which: 'undo' | 'redo'): void => {
    deeds.turnBack(which);
    setTaken(null);
  };

  const obey = (command: GridCommand, key: string): void => {
    if (command === 'undo' || command === 'redo') return turnBack(command);
    if (command === 'next-problem' || command === 'previous-problem')
      return toProblem(command === 'next-problem' ? 1 : -1);
    if (list.length === 0) return;
    if (command === 'skip') deeds.toggleSkip(active.index);
    else if (command === 'details' || (command === 'edit' && active.column === headColumn)) onDetails();
    else if (command === 'edit') begin();
    else if (command === 'empty') write('');
    else begin(key);
  };

  return {
    box,
    view,
    cursor: active,
    editing,
    taken,
    press: (to) => {
      // The text under way is taken before another cell is active.
      if (editing) focus();
      move(to);
    },
    open: (to) => {
      setCursor(to);
      if (to.column === headColumn) onDetails();
      else begin();
    },
    onKey: (event) => {
      if (event.defaultPrevented) return;
      const to = moveBy(active, event, bounds, dir === 'rtl');
      const command = to === null ? commandOf(event) : null;
      if (to === null && command === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (command !== null) obey(command, event.key);
      else if (to !== null && list.length > 0) move(to);
    },
    take,
    cancel: () => {
      setEditing(null);
      focus();
      announce(t('grid.edit.cancelled'));
    },
    edit: () => {
      focus();
      begin();
    },
    focus,
    forgetTaken: () => setTaken(null),
    page: (step) => {
      const to = within({ index: active.index + step * bounds.page, column: active.column }, bounds);
      setCursor(to);
      const offset = view.offset + step * bounds.page * rowHeight;
      view.move(offset, view.left);
      const from = Math.max(0, Math.min(list.length - 1, Math.round(offset / rowHeight)));
      const total = list.length;
      announce(t('review.range', { from: from + 1, to: Math.min(total, from + bounds.page + 1), total }));
    },
    toProblem,
    goTo: (row, fileColumn) => {
      const index = list.indexOf(row);
      if (index < 0) return;
      const at = columns.findIndex((one) => one.column === fileColumn);
      move({ index, column: at < 0 ? headColumn : at });
      focus();
    },
  };
};
