import { emptyStats } from '../../core/stats.ts';
import { applyRow } from '../apply/apply-row.ts';
import { createRowChecker } from '../apply/read-row.ts';
import { customId } from '../apply/record-values.ts';
import { factsFor } from './world.ts';
import type { Batch, Receipt, RowResult } from '../../core/batch.ts';
import type { Stats } from '../../core/stats.ts';
import type { ImportRequest } from '../../core/wire.ts';
import type { AppliedRow } from '../apply/apply-row.ts';
import type { Effect } from '../apply/effect.ts';
import type { Deed } from '../apply/take-back.ts';
import type { World } from './world.ts';

/** What an import did to one record: all that a revert needs. */
export interface RecordedDeed extends Deed {
  readonly object: 'contact' | 'opportunity';
  readonly id: string;
}

export interface AppliedBatch {
  /** With the changes of each row, as a preview shows them. */
  readonly receipt: Receipt;
  readonly deeds: readonly RecordedDeed[];
}

/** Applies every row of a batch to the world. Whether it stays is the caller's decision. */
export function applyBatch(batch: Batch, request: ImportRequest, world: World, newId: () => string): AppliedBatch {
  const facts = factsFor(world, request);
  const check = createRowChecker(facts);
  const applied = batch.rows.map((row) => applyRow(check(row), { ledger: world.ledger, facts, newId }));
  const { importId, first, last } = batch;
  return {
    receipt: { importId, first, last, results: applied.map(resultOf), stats: countRows(batch, applied) },
    deeds: applied.flatMap((row) => [...deedOf('contact', row.contact), ...deedOf('opportunity', row.opportunity)]),
  };
}

/** The receipt of a batch that is kept says what was done, not what changed. */
export const withoutChanges = (receipt: Receipt): Receipt => ({
  ...receipt,
  results: receipt.results.map(({ changes: _changes, ...result }) => result),
});

const resultOf = ({ row, outcome, contact, opportunity, issues }: AppliedRow): RowResult => ({
  row: row.row,
  outcome,
  ...(contact && { contactId: contact.id }),
  ...(opportunity && { opportunityId: opportunity.id }),
  issues,
  changes: [...(contact?.changes() ?? []), ...(opportunity?.changes() ?? [])].map((change) => ({
    ...change,
    field: customId(change.field) ?? change.field,
  })),
});

function deedOf(object: RecordedDeed['object'], effect: Effect | null): readonly RecordedDeed[] {
  if (!effect || effect.action === 'unchanged') return [];
  const { id, action, before, markBefore, markAfter } = effect;
  return [{ object, id, action, before, markBefore, markAfter }];
}

/** A row that went in with a warning of either side, or without its opportunity, counts by its outcome and as warned. */
function countRows(batch: Batch, applied: readonly AppliedRow[]): Stats {
  const stats = { ...emptyStats, total: batch.rows.length + batch.heldBack.length, notSent: batch.heldBack.length };
  for (const { outcome, issues, row } of applied) {
    stats[outcome] += 1;
    const isWarned = [...issues, ...row.source.issues].some(({ severity }) => severity !== 'info');
    if (outcome !== 'failed' && isWarned) stats.withWarnings += 1;
  }
  return stats;
}
