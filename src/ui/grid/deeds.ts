import type { Reviewing } from '../../session/session.ts';
import type { Ui } from '../context.tsx';
import type { Corrections } from './corrections.ts';
import type { GridColumn } from './grid-columns.ts';
import type { RowList } from './row-list.ts';
import type { RowPages } from './row-pages.ts';

/** A correction that was just made; the same may be due elsewhere. */
export interface Taken {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

interface DeedsProps {
  readonly ui: Pick<Ui, 'session' | 't' | 'announce'>;
  readonly state: Reviewing;
  readonly list: RowList;
  readonly pages: RowPages;
  readonly corrections: Corrections;
}

/** What the sheet's keys change. Everything is said, and everything can be undone. */
export interface Deeds {
  /** The text of a cell as it stands now; `null` where there is none to change. */
  textOf(index: number, column: GridColumn | undefined): string | null;
  write(index: number, column: GridColumn | undefined, text: string): Taken | null;
  toggleSkip(index: number): void;
  turnBack(which: 'undo' | 'redo'): void;
}

export const createDeeds = ({ ui, state, list, pages, corrections }: DeedsProps): Deeds => {
  const { session, t, announce } = ui;
  const textOf: Deeds['textOf'] = (index, column) => {
    const row = pages.get(index);
    if (!row || !column || row.blank) return null;
    return corrections.text(row.row, column.column) ?? row.cells[column.column] ?? '';
  };
  return {
    textOf,
    write: (index, column, text) => {
      const from = textOf(index, column);
      if (from === null || !column || from === text) return null;
      const row = list.at(index);
      session.send({ do: 'edit', cells: [{ row, column: column.column, text }] });
      announce(t(text === '' ? 'grid.edit.emptied' : 'grid.edit.done', { column: column.label, row, text }));
      return { row, column: column.column, label: column.label, from, to: text };
    },
    toggleSkip: (index) => {
      const row = list.at(index);
      const skipped = corrections.isSkipped(row);
      session.send(skipped ? { do: 'edit', unskip: [row] } : { do: 'edit', skip: [row] });
      announce(t(skipped ? 'grid.unskip.did' : 'grid.skip.did', { count: 1 }));
    },
    turnBack: (which) => {
      if (state[which === 'undo' ? 'undoable' : 'redoable'] === 0) return;
      session.send({ do: which });
      announce(t(which === 'undo' ? 'grid.undone' : 'grid.redone'));
    },
  };
};
