import { isFault, type Fault } from '../core/fault.ts';
import type { RowReading } from '../core/row.ts';
import type { FileRow, RowsQuery } from '../session/ports/engine.ts';
import type { Checked } from './checked.ts';
import { isBlank } from './dialect.ts';
import type { Opened } from './open.ts';
import type { Places } from './places.ts';
import { beginning } from './step.ts';
import { walk } from './walk.ts';

export interface Shelf {
  readonly opened: Opened;
  readonly places: Places;
  readonly checked: Checked | null;
}

/** Rows of the file as they stand, read again from the file: `wanted` ascending. */
export const readRows = async (shelf: Shelf, wanted: ArrayLike<number>): Promise<readonly FileRow[] | Fault> => {
  const found: FileRow[] = [];
  const answer = await visitRows(shelf, wanted, (cells, row, line) => {
    found.push(shelf.checked ? plannedRow(shelf.checked, cells, row, line) : plainRow(cells, row, line));
  });
  return answer ?? found;
};

/** Calls back for every wanted row that the file has. Neighbours share one walk; a gap starts another. */
export const visitRows = async (
  { opened, places }: Shelf,
  wanted: ArrayLike<number>,
  visit: (cells: readonly string[], row: number, line: number) => void,
): Promise<Fault | null> => {
  const header = opened.manner.headerRow;
  let next = 0;
  while (next < wanted.length) {
    const from = places.before(header + (wanted[next] ?? 0)) ?? beginning(opened.manner);
    const begun = next;
    for await (const step of walk(opened.source, opened.manner, { from })) {
      if (isFault(step)) return step;
      places.add(step);
      const end = step.record + step.records - header;
      for (let row = wanted[next] ?? Infinity; row < end; row = wanted[next] ?? Infinity) {
        const index = row + header - step.record;
        if (index >= 0) visit(step.cells(index), row, step.line(index));
        next += 1;
      }
      if (next >= wanted.length) return null;
      // A known place beyond the bytes at hand is nearer to the next wanted row than walking there.
      const place = places.before(header + (wanted[next] ?? 0));
      if (place && place.byte > step.bytes && place.record > step.record) break;
    }
    if (next === begun) return null;
  }
  return null;
};

const plainRow = (cells: readonly string[], row: number, line: number): FileRow =>
  isBlank(cells) ? { row, line, cells, blank: true } : { row, line, cells };

const plannedRow = (checked: Checked, raw: readonly string[], row: number, line: number): FileRow => {
  const cells = checked.rows.cells(row, raw);
  const reading = settledReading(checked, cells, row, line);
  const edited = checked.overlay.edited(row);
  return {
    row,
    line,
    cells,
    values: reading.values,
    issues: reading.issues,
    heldBack: reading.heldBack,
    ...(reading.blank ? { blank: true } : undefined),
    ...(edited.length > 0 ? { edited } : undefined),
  };
};

export const settledReading = (checked: Checked, cells: readonly string[], row: number, line: number): RowReading =>
  checked.settler.settle(checked.rows.read(cells, row, line), checked.finder.verdict(row));

/** The rows that a query without a filter asks for. */
export const rowRange = ({ from, count }: RowsQuery): ArrayLike<number> => {
  const first = Math.max(1, Math.trunc(from) || 1);
  const length = Math.max(0, Math.min(Math.trunc(count) || 0, 100_000));
  return Array.from({ length }, (_, index) => first + index);
};
