import { fault, isFault, type Fault } from '../core/fault.ts';
import { textCells } from '../core/row/row-cells.ts';
import { marks } from './ledger.ts';
import type { Checked } from './checked.ts';
import type { Overlay } from './overlay.ts';
import { loadReaders } from './load-readers.ts';
import { createPlannedRows } from './read-rows.ts';
import { visitRows, type Shelf } from './rows.ts';
import { summarize } from './summary.ts';

/** More corrected rows than this, and reading the whole file again is the quicker way. */
const fewRows = 2_000;

/**
 * Brings a checked file to other corrections: only rows that read differently are read again, then duplicates are settled
 * anew for the whole file. Books are kept by taking back what the old reading had counted.
 */
export const correct = async (
  shelf: Shelf,
  overlay: Overlay,
  breathe: () => Promise<boolean>,
): Promise<Checked | Fault | 'too-many'> => {
  const { checked, opened } = shelf;
  if (!checked) return fault('FILE_OTHER', { reason: 'not-checked' });
  const changed = overlay.differs(checked.overlay).filter((row) => row >= 1 && row <= checked.ledger.rows);
  if (changed.length > fewRows) return 'too-many';
  const rows = createPlannedRows(checked.plan, overlay, checked.poisoned, await loadReaders(checked.plan));
  const pending: (() => void)[] = [];
  const trouble = await visitRows(shelf, changed, (raw, row, line) => {
    const before = textCells(checked.rows.cells(row, raw));
    const after = textCells(rows.cells(row, raw));
    pending.push(() => {
      const { ledger, finder } = checked;
      ledger.withdraw(checked.rows.outline(before, row, line), before);
      const reading = rows.outline(after, row, line);
      ledger.enter(reading, after, overlay.isSkipped(row) ? marks.skipped : 0);
      finder.see(row, reading.keys, reading.heldBack);
    });
  });
  if (isFault(trouble)) return trouble;
  if (!(await breathe())) return fault('CANCELLED');
  checked.ledger.forgetIssues(new Set(changed));
  // All rows are at hand: from here on nothing can fail half-way.
  for (const enter of pending) enter();
  checked.finder.settle();
  const corrected = { ...checked, overlay, rows };
  return { ...corrected, summary: summarize(corrected, opened, checked.summary.encoding !== undefined) };
};
