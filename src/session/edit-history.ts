import type { CellEdit, Edits } from '../core/plan.ts';
import { noEdits } from '../core/plan.ts';
import type { Intent } from './session.ts';

type EditIntent = Extract<Intent, { readonly do: 'edit' }>;

/** The person's corrections with unlimited undo and redo. Each step keeps the whole overlay; the cells are shared. */
export interface EditHistory {
  readonly edits: Edits;
  readonly undoable: number;
  readonly redoable: number;
  /** `false` where nothing changes. */
  apply(change: Omit<EditIntent, 'do'>): boolean;
  undo(): boolean;
  redo(): boolean;
  /** Begins anew, with corrections of an earlier visit where there are any. */
  reset(edits?: Edits): void;
}

export const createEditHistory = (): EditHistory => {
  let edits: Edits = noEdits;
  let past: Edits[] = [];
  let future: Edits[] = [];

  const step = (from: Edits[], to: Edits[]): boolean => {
    const next = from.pop();
    if (next === undefined) return false;
    to.push(edits);
    edits = next;
    return true;
  };

  return {
    get edits() {
      return edits;
    },
    get undoable() {
      return past.length;
    },
    get redoable() {
      return future.length;
    },
    apply: (change) => {
      const next = merge(edits, change);
      if (next === null) return false;
      past.push(edits);
      future = [];
      edits = next;
      return true;
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    reset: (start = noEdits) => {
      edits = start;
      past = [];
      future = [];
    },
  };
};

const at = (cell: { readonly row: number; readonly column: number }): string => `${cell.row}:${cell.column}`;

const merge = (edits: Edits, change: Omit<EditIntent, 'do'>): Edits | null => {
  const cells = new Map<string, CellEdit>(edits.cells.map((cell) => [at(cell), cell]));
  const skipped = new Set(edits.skipped);
  let changed = false;
  for (const cell of change.cells ?? []) {
    if (cells.get(at(cell))?.text === cell.text) continue;
    cells.set(at(cell), { row: cell.row, column: cell.column, text: cell.text });
    changed = true;
  }
  for (const cell of change.restore ?? []) changed = cells.delete(at(cell)) || changed;
  for (const row of change.unskip ?? []) changed = skipped.delete(row) || changed;
  for (const row of change.skip ?? []) {
    if (skipped.has(row)) continue;
    skipped.add(row);
    changed = true;
  }
  if (!changed) return null;
  return {
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    skipped: [...skipped].sort((a, b) => a - b),
  };
};
