/** The active cell: an index into the listed rows, and a column; −1 is the head of the row. */
export interface Cursor {
  readonly index: number;
  readonly column: number;
}

/** What a move may not leave. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
  /** Rows that one page holds. */
  readonly page: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

export const headColumn = -1;

export const within = (cursor: Cursor, { rows, columns }: Bounds): Cursor => ({
  index: Math.min(Math.max(0, cursor.index), Math.max(0, rows - 1)),
  column: Math.min(Math.max(headColumn, cursor.column), columns - 1),
});

/** Where a key leads, or `null` where it is no key that moves. `mirrored`: columns run from right to left. */
export const moveBy = (cursor: Cursor, press: KeyPress, bounds: Bounds, mirrored: boolean): Cursor | null => {
  if (press.altKey) return null;
  const far = press.ctrlKey || press.metaKey;
  const { index, column } = cursor;
  const to = (next: Cursor): Cursor => within(next, bounds);
  switch (press.key) {
    case 'ArrowDown':
      return to({ index: far ? bounds.rows - 1 : index + 1, column });
    case 'ArrowUp':
      return to({ index: far ? 0 : index - 1, column });
    case 'ArrowRight':
    case 'ArrowLeft': {
      const forward = (press.key === 'ArrowRight') !== mirrored;
      if (far) return to({ index, column: forward ? bounds.columns - 1 : headColumn });
      return to({ index, column: column + (forward ? 1 : -1) });
    }
    case 'PageDown':
      return to({ index: index + bounds.page, column });
    case 'PageUp':
      return to({ index: index - bounds.page, column });
    case 'Home':
      return to({ index: far ? 0 : index, column: headColumn });
    case 'End':
      return to({ index: far ? bounds.rows - 1 : index, column: bounds.columns - 1 });
    default:
      return null;
  }
};

/** The next cell in reading order; at the end of a row the next row begins. */
export const nextCell = ({ index, column }: Cursor, step: 1 | -1, bounds: Bounds): Cursor => {
  const at = column + step;
  if (at >= bounds.columns) return index + 1 < bounds.rows ? { index: index + 1, column: 0 } : { index, column };
  if (at < 0) return index > 0 ? { index: index - 1, column: bounds.columns - 1 } : { index, column };
  return { index, column: at };
};

/** A key that writes: it begins an edit with itself. */
export const isWriting = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  !ctrlKey && !metaKey && !altKey && [...key].length === 1 && key !== ' ';
