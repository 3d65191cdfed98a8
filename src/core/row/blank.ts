/** Whether a cell holds anything a person could see (spec 4.1): not white space, not an invisible mark. */
export const holdsText = (cell: string): boolean => {
  for (let index = 0; index < cell.length; index += 1) {
    const unit = cell.charCodeAt(index);
    if (unit > 0x20 && unit < 0x7f) return true;
    if (!isUnseen(unit)) return true;
  }
  return false;
};

/** A row is blank when every one of its cells is empty after trimming (spec 2.3). */
export const isBlankRow = (cells: { readonly length: number; holdsText(column: number): boolean }): boolean => {
  for (let column = 0; column < cells.length; column += 1) if (cells.holdsText(column)) return false;
  return true;
};

/** White space as `trim` knows it, the marks that cells are cleaned of, and controls: old systems end a file in one, or fill it up with NULs. */
const isUnseen = (unit: number): boolean =>
  unit <= 0x20 ||
  (unit >= 0x7f && unit <= 0xa0) ||
  unit === 0x1680 ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x2028 && unit <= 0x202f) ||
  (unit >= 0x205f && unit <= 0x2069) ||
  unit === 0x3000 ||
  unit === 0xfeff;
