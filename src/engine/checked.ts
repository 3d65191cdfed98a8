import type { DuplicateFinder } from '../core/identity.ts';
import type { Plan } from '../core/plan.ts';
import type { RowSettler } from '../core/row/settle.ts';
import type { CheckSummary, ColumnHint } from '../session/ports/engine.ts';
import type { Ledger } from './ledger.ts';
import type { Overlay } from './overlay.ts';
import type { PlannedRows } from './read-rows.ts';

/** The whole file by one plan and one set of corrections: what filters, edits and sending rest on. */
export interface Checked {
  readonly plan: Plan;
  readonly overlay: Overlay;
  readonly poisoned: ReadonlySet<number>;
  readonly rows: PlannedRows;
  readonly finder: DuplicateFinder;
  readonly settler: RowSettler;
  readonly ledger: Ledger;
  readonly hints: readonly ColumnHint[];
  readonly sha256: string;
  readonly summary: CheckSummary;
}
