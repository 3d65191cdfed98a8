import { changesBetween } from '../apply/record-values.ts';
import { finding } from '../../core/issue.ts';
import { createRowChecker } from '../apply/read-row.ts';
import { emptyStats } from '../../core/stats.ts';
import { applyContact } from './apply-contact.ts';
import { applyOpportunity } from './apply-opportunity.ts';
import type { Batch, FieldChange, Outcome, Receipt, RowResult } from '../../core/batch.ts';
import type { RowIssue } from '../../core/issue.ts';
import type { Stats } from '../../core/stats.ts';
import type { ImportRequest } from '../../core/wire.ts';
import type { CheckedRow } from '../apply/read-row.ts';
import type { Applied } from './apply-contact.ts';
import type { StoredRecord, World } from './world.ts';

/** What an import did to one record, in the order in which it did it: all that a revert needs. */
export interface Effect {
  readonly table: 'contacts' | 'opportunities';
  readonly before: StoredRecord | null;
  readonly after: StoredRecord;
}

export interface AppliedBatch {
  readonly results: readonly RowResult[];
  readonly effects: readonly Effect[];
  readonly stats: Stats;
}

/** Applies every row of a batch to the world. Whether it stays is the caller's decision. */
export function applyBatch(batch: Batch, request: ImportRequest, world: World, newId: () => string): AppliedBatch {
  const { facts } = world;
  const check = createRowChecker({
    account: { ...facts, ...facts.account, ...facts.duplicates },
    fields: facts.fields,
    objects: request.objects,
    modes: request.modes,
    tags: request.tags,
  });
  const effects: Effect[] = [];
  const results = batch.rows.map((row) => applyRow(check(row), request, world, newId, effects));
  return { results, effects, stats: countResults(batch, results) };
}

function applyRow(
  row: CheckedRow,
  { objects, modes, tags }: ImportRequest,
  world: World,
  newId: () => string,
  effects: Effect[],
): RowResult {
  const issues = [...row.issues];
  const contact = objects.includes('contact') ? applyContact(row, modes.contact, tags, world, newId, issues) : null;
  const opportunity =
    objects.includes('opportunity') && row.opportunity
      ? opportunityOf(row, contact, modes.opportunity, world, newId, issues)
      : null;
  const contactId = contact && contact.outcome !== 'failed' ? contact.after.id : undefined;
  const opportunityId = opportunity && opportunity.outcome !== 'failed' ? opportunity.after.id : undefined;
  effects.push(...effectOf('contacts', contact), ...effectOf('opportunities', opportunity));
  return {
    row: row.row,
    outcome: outcomeOf(contact, opportunity),
    ...(contactId !== undefined && { contactId }),
    ...(opportunityId !== undefined && { opportunityId }),
    issues,
    changes: [...changesOf(contact), ...changesOf(opportunity)],
  };
}

function opportunityOf(
  row: CheckedRow,
  contact: Applied | null,
  mode: ImportRequest['modes']['opportunity'],
  world: World,
  newId: () => string,
  issues: RowIssue[],
): Applied {
  if (contact?.outcome === 'failed') {
    issues.push({ ...finding('OPP_CONTACT_FAILED'), object: 'opportunity' });
    return { outcome: 'failed' };
  }
  return applyOpportunity(row.opportunity ?? new Map(), mode, contact?.after.id ?? null, world, newId, issues);
}

/** The contact decides; where the import has none, or left it as it was, the opportunity does. */
function outcomeOf(contact: Applied | null, opportunity: Applied | null): Outcome {
  if (!contact) return opportunity?.outcome ?? 'failed';
  if (contact.outcome === 'unchanged' && opportunity && opportunity.outcome !== 'failed') return opportunity.outcome;
  return contact.outcome;
}

function effectOf(table: Effect['table'], applied: Applied | null): readonly Effect[] {
  if (!applied || applied.outcome === 'failed' || applied.outcome === 'unchanged') return [];
  return [{ table, before: applied.before, after: applied.after }];
}

function changesOf(applied: Applied | null): readonly FieldChange[] {
  if (!applied || applied.outcome === 'failed') return [];
  return changesBetween(applied.before?.values ?? new Map(), applied.after.values);
}

/** A row that succeeded with a warning, the client's or ours, is counted twice: by its outcome and as warned. */
function countResults(batch: Batch, results: readonly RowResult[]): Stats {
  const stats = { ...emptyStats, total: batch.rows.length + batch.heldBack.length, notSent: batch.heldBack.length };
  for (const [at, { outcome, issues }] of results.entries()) {
    stats[outcome] += 1;
    const all = [...issues, ...(batch.rows[at]?.issues ?? [])];
    if (outcome !== 'failed' && all.some(({ severity }) => severity === 'warning')) stats.withWarnings += 1;
  }
  return stats;
}

export const receiptFor = (
  { importId, first, last }: Batch,
  results: Receipt['results'],
  stats: Receipt['stats'],
): Receipt => ({
  importId,
  first,
  last,
  results,
  stats,
});
