import type { DuplicateFinder } from '../core/identity.ts';
import { createLedger, marks, type Ledger } from './ledger.ts';
import type { PlannedRows } from './read-rows.ts';
import type { Step } from './step.ts';
import { watchColumns, type ColumnWatch } from './watch-columns.ts';

export interface RowCheckRequest {
  readonly rows: PlannedRows;
  /** Index of the header's record. */
  readonly header: number;
  /** Sees the keys of each row. */
  readonly see: DuplicateFinder['see'];
}

/** What rows say by themselves, each read once. */
export interface RowCheck {
  readonly ledger: Ledger;
  readonly watch: ColumnWatch;
  read(step: Step): void;
}

export const createRowCheck = ({ rows, header, see }: RowCheckRequest): RowCheck => {
  const { plan, overlay } = rows;
  const ledger = createLedger(plan);
  const watch = watchColumns(plan);
  return {
    ledger,
    watch,
    read(step) {
      for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
        const row = step.record + index - header;
        const cells = rows.at(step, index, row);
        const reading = rows.outline(cells, row, step.line(index));
        ledger.enter(reading, cells, overlay.isSkipped(row) ? marks.skipped : 0);
        watch.see(cells);
        see(row, reading.keys, reading.heldBack);
      }
    },
  };
};
