import type { Batch, HeldBackRow, Receipt, RowResult } from '../../core/batch.ts';
import type { Stats } from '../../core/stats.ts';
import type { RowIssue, Severity } from '../../core/issue.ts';
import type { AppliedRow } from '../apply/apply-row.ts';
import { customId } from '../apply/record-values.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';

/** The host's answer for one row; `changes` only where they are asked for. */
export const resultOf = (applied: AppliedRow, withChanges: boolean): RowResult => {
  return {
    row: applied.row.row,
    outcome: applied.outcome,
    ...(applied.contact ? { contactId: applied.contact.id } : {}),
    ...(applied.opportunity ? { opportunityId: applied.opportunity.id } : {}),
    issues: applied.issues,
    ...(withChanges ? { changes: changesOf(applied) } : {}),
  };
};

const changesOf = (applied: AppliedRow): RowResult['changes'] & object =>
  [...(applied.contact?.changes() ?? []), ...(applied.opportunity?.changes() ?? [])].map((change) => ({
    ...change,
    field: customId(change.field) ?? change.field,
  }));

/** Counts rows by outcome. A row that was imported with a warning of either side, or without its opportunity, counts as one with warnings. */
export const statsOf = (applied: readonly AppliedRow[], heldBack: number): Stats => {
  const stats = {
    total: applied.length + heldBack,
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    notSent: heldBack,
    withWarnings: 0,
  };
  for (const row of applied) {
    stats[row.outcome] += 1;
    if (row.outcome !== 'failed' && worstOf(row) !== null) stats.withWarnings += 1;
  }
  return stats;
};

export const receiptOf = (batch: Batch, applied: readonly AppliedRow[], withChanges: boolean): Receipt => ({
  importId: batch.importId,
  first: batch.first,
  last: batch.last,
  results: applied.map((row) => resultOf(row, withChanges)),
  stats: statsOf(applied, batch.heldBack.length),
});

/** `error` before `warning`; notices do not count. */
const worstOf = (applied: AppliedRow): Severity | null =>
  worstAmong(applied.row.source.issues, worstAmong(applied.issues));

const worstAmong = (issues: readonly RowIssue[], known: Severity | null = null): Severity | null => {
  if (known === 'error' || issues.some((issue) => issue.severity === 'error')) return 'error';
  return known ?? (issues.some((issue) => issue.severity === 'warning') ? 'warning' : null);
};

/** Keeps what each row did, with all that the report and a revert need. */
export const writeRows = async (
  query: Query,
  accountId: string,
  batch: Batch,
  applied: readonly AppliedRow[],
): Promise<void> => {
  const rows = [...applied.map(appliedRecord), ...batch.heldBack.map(heldBackRecord)];
  if (rows.length === 0) return;
  await query(
    `insert into import_rows (account_id, import_id, row, line, outcome, contact_id, contact_action, contact_before,
       contact_mark_before, contact_mark_after, opportunity_id, opportunity_action, opportunity_before,
       opportunity_mark_before, opportunity_mark_after, content, issues, worst)
     select $1, $3, r.row, r.line, r.outcome, r.contact_id, r.contact_action, r.contact_before,
       r.contact_mark_before, r.contact_mark_after, r.opportunity_id, r.opportunity_action, r.opportunity_before,
       r.opportunity_mark_before, r.opportunity_mark_after, r.content, r.issues, r.worst
     from jsonb_to_recordset($2::jsonb) as r(row integer, line integer, outcome text, contact_id text, contact_action text,
       contact_before jsonb, contact_mark_before integer, contact_mark_after integer, opportunity_id text,
       opportunity_action text, opportunity_before jsonb, opportunity_mark_before integer, opportunity_mark_after integer,
       content jsonb, issues jsonb, worst text)`,
    [accountId, json(rows), batch.importId],
  );
};

const appliedRecord = (applied: AppliedRow): object => {
  const { contact, opportunity, row } = applied;
  return {
    row: row.row,
    line: row.source.line,
    outcome: applied.outcome,
    contact_id: contact?.id,
    contact_action: contact?.action,
    contact_before: contact?.action === 'updated' ? contact.before : undefined,
    contact_mark_before: contact?.markBefore,
    contact_mark_after: contact?.markAfter,
    opportunity_id: opportunity?.id,
    opportunity_action: opportunity?.action,
    opportunity_before: opportunity?.action === 'updated' ? opportunity.before : undefined,
    opportunity_mark_before: opportunity?.markBefore,
    opportunity_mark_after: opportunity?.markAfter,
    content: storable({ contact: row.source.contact, opportunity: row.source.opportunity, match: row.source.match }),
    issues: storable([...row.source.issues, ...applied.issues]),
    worst: worstOf(applied),
  };
};

const heldBackRecord = (row: HeldBackRow): object => ({
  row: row.row,
  line: row.line,
  outcome: 'held back',
  content: storable({ cells: row.cells }),
  issues: storable(row.issues),
  worst: worstAmong(row.issues),
});

/** What no database text can hold (NUL, half a character) is shown as the replacement mark; the rest is kept as sent. */
const storable = (value: unknown): unknown => {
  const text = json(value);
  if (!/\\u(0000|d[89a-f])/i.test(text)) return value;
  return JSON.parse(text, (_key, entry: unknown) =>
    typeof entry === 'string' ? entry.replaceAll(/\u0000|\p{Surrogate}/gu, '\uFFFD') : entry,
  );
};
