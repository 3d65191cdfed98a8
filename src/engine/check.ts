import { fault, isFault, type Fault } from '../core/fault.ts';
import { createColumnHints, type ColumnHints } from '../core/fields/column-hints.ts';
import { createDuplicateFinder } from '../core/identity.ts';
import type { Plan } from '../core/plan.ts';
import type { RowCells } from '../core/row/row-cells.ts';
import { createRowSettler } from '../core/row/settle.ts';
import { findField } from '../core/schema.ts';
import type { CheckProgress, ColumnHint } from '../session/ports/engine.ts';
import type { Checked } from './checked.ts';
import { createDigest } from './digest.ts';
import { createLedger, marks, type Ledger } from './ledger.ts';
import { loadReaders } from './load-readers.ts';
import type { Opened } from './open.ts';
import type { Overlay } from './overlay.ts';
import type { Places } from './places.ts';
import { createPlannedRows } from './read-rows.ts';
import { summarize } from './summary.ts';
import { walk } from './walk.ts';

export interface CheckRequest {
  readonly opened: Opened;
  readonly places: Places;
  readonly plan: Plan;
  readonly overlay: Overlay;
  readonly poisoned: ReadonlySet<number>;
  /** The file is read as something else than the plan says. */
  readonly reencoded: boolean;
  /** The file's digest from an earlier check: each piece's fingerprint holds the bytes to what they were then. */
  readonly sha256?: string;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Lets others run between two blocks; says whether to go on. */
  readonly breathe: () => Promise<boolean>;
}

/** The estimate rests on the head of the file; what is there beyond this is found as it comes. */
const mostExpected = 1_000_000;

/** At most ten reports a second. */
const progressEvery = 100;

/** One pass: every row read once, issues and keys kept in typed arrays, the file's bytes digested on the way. */
export const checkFile = async (request: CheckRequest): Promise<Checked | Fault> => {
  const { opened, places, plan, overlay, poisoned } = request;
  const rows = createPlannedRows(plan, overlay, poisoned, await loadReaders(plan));
  const finder = createDuplicateFinder(plan, Math.min(opened.file.estimatedRows, mostExpected));
  const ledger = createLedger(plan);
  const watch = watchColumns(plan);
  const digest = request.sha256 === undefined ? createDigest(opened.source.size) : null;
  const tell = createTeller(request, ledger);
  const header = opened.manner.headerRow;
  places.clear();
  for await (const step of walk(opened.source, opened.manner, digest ? { onPiece: digest.update } : {})) {
    if (isFault(step)) return step;
    places.add(step);
    for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
      const row = step.record + index - header;
      const cells = rows.at(step, index, row);
      const reading = rows.outline(cells, row, step.line(index));
      ledger.enter(reading, cells, overlay.isSkipped(row) ? marks.skipped : 0);
      watch.see(cells);
      finder.see(row, reading.keys, reading.heldBack);
    }
    tell(step.bytes);
    if (!(await request.breathe())) return fault('CANCELLED');
  }
  if (ledger.rows === 0) return fault('FILE_EMPTY', { reason: 'no-rows' });
  finder.settle();
  const kept = {
    plan,
    overlay,
    poisoned,
    rows,
    finder,
    settler: createRowSettler(plan),
    ledger,
    hints: watch.hints(),
    sha256: digest ? await digest.finish() : (request.sha256 ?? ''),
  };
  return { ...kept, summary: summarize(kept, opened, request.reencoded) };
};

/** Hints need the cells as they stand; only the columns whose kind has hints are watched. */
const watchColumns = (plan: Plan): { see(cells: RowCells): void; hints(): readonly ColumnHint[] } => {
  const watched: { readonly column: number; readonly hints: ColumnHints }[] = [];
  for (const [column, { to, options }] of plan.columns.entries()) {
    const field = to === null || to === 'ignore' ? undefined : findField(plan.schema, to);
    if (!field || !hinted.has(field.kind)) continue;
    watched.push({ column, hints: createColumnHints(field, options) });
  }
  return {
    see(cells) {
      for (const { column, hints } of watched) {
        if (cells.asks(column, hints.heeds)) hints.see(cells.text(column));
      }
    },
    hints: () => watched.flatMap(({ column, hints }) => hints.hints().map((hint) => ({ column, ...hint }))),
  };
};

const hinted: ReadonlySet<string> = new Set(['date', 'number', 'money', 'phone', 'phones']);

const createTeller = ({ onProgress, opened }: CheckRequest, ledger: Ledger): ((bytes: number) => void) => {
  if (!onProgress) return () => undefined;
  let told = 0;
  return (bytes) => {
    const now = performance.now();
    if (now - told < progressEvery) return;
    told = now;
    const { errors, warnings } = ledger.counted;
    onProgress({
      bytes,
      totalBytes: opened.source.size,
      rows: ledger.rows,
      errors,
      warnings,
      tallies: ledger.tallies(),
    });
  };
};
