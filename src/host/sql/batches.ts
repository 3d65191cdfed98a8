import type { Batch, HeldBackRow, Receipt, Row, RowResult } from '../../core/batch.ts';
import type { Stats } from '../../core/stats.ts';
import type { RowIssue, Severity } from '../../core/issue.ts';
import type { AppliedRow } from '../apply/apply-row.ts';
import { customId } from '../apply/record-values.ts';
import { column, filled, listRows } from './listed-rows.ts';
import { json, only } from './query.ts';
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

/** What was sent, kept as it came, for the report: the cells of held-back rows and the values of the others. */
export interface BatchContent {
  readonly rows: readonly Pick<Row, 'row' | 'contact' | 'opportunity'>[];
  readonly heldBack: readonly Pick<HeldBackRow, 'row' | 'cells'>[];
}

/** Stores the batch with its receipt, the answer to whoever sends it again; answers whether no other batch overlaps it. */
export const writeBatch = async (
  query: Query,
  accountId: string,
  batch: Batch,
  digest: string,
  receipt: Receipt,
): Promise<boolean> => {
  const content: BatchContent = {
    rows: batch.rows.map(({ row, contact, opportunity }) => ({
      row,
      ...(contact ? { contact } : {}),
      ...(opportunity ? { opportunity } : {}),
    })),
    heldBack: batch.heldBack.map(({ row, cells }) => ({ row, cells })),
  };
  const written = await query(
    `insert into import_batches (account_id, import_id, first_row, last_row, digest, receipt, content)
     select $1, $2, $3::int, $4::int, $5, $6::json, $7::json
     where coalesce((${nearestEnd('$1', '$2', '$4')}) < $3::int, true) returning first_row`,
    [accountId, batch.importId, batch.first, batch.last, digest, json(receipt), json(content)],
  );
  return written.length > 0;
};

/** Accepted ranges never overlap, so only the last one that begins in or before a range can overlap it: where that one ends. */
const nearestEnd = (accountId: string, importId: string, last: string): string =>
  `select last_row from import_batches where account_id = ${accountId} and import_id = ${importId}
   and first_row <= ${last}::int order by first_row desc limit 1`;

/** What is known of a range: the batch that was stored for it, or that another one overlaps it. */
export interface KnownRange {
  readonly stored: { readonly digest: string; readonly receipt: Receipt } | null;
  readonly overlapped: boolean;
}

export const findRange = async (query: Query, accountId: string, batch: Batch): Promise<KnownRange> => {
  const { digest, receipt, nearest } = only(
    await query<{ digest: string | null; receipt: Receipt | null; nearest: number | null }>(
      `select stored.digest, stored.receipt, (${nearestEnd('$1', '$2', '$4')}) as nearest
       from (select 1) as one left join import_batches stored
         on stored.account_id = $1 and stored.import_id = $2 and stored.first_row = $3::int`,
      [accountId, batch.importId, batch.first, batch.last],
    ),
  );
  return {
    stored: digest !== null && receipt !== null ? { digest, receipt } : null,
    overlapped: nearest !== null && nearest >= batch.first,
  };
};

/** Keeps what each row did, with all that history and a revert need. */
export const writeRows = async (
  query: Query,
  accountId: string,
  batch: Batch,
  applied: readonly AppliedRow[],
): Promise<void> => {
  const records = [...applied.map(appliedRecord), ...batch.heldBack.map(heldBackRecord)];
  if (records.length === 0) return;
  const columns = rowColumns.map(([name, type]) => column(name, type, records, (record) => record[name]));
  const rows = listRows(filled(columns), 3);
  await query(
    `insert into import_rows (account_id, import_id, ${rows.names}) select $1, $2, ${rows.names} from ${rows.from}`,
    [accountId, batch.importId, ...rows.params],
  );
};

const rowColumns = [
  ['row', 'integer'],
  ['line', 'integer'],
  ['outcome', 'text'],
  ['contact_id', 'text'],
  ['contact_action', 'text'],
  ['contact_before', 'jsonb'],
  ['contact_mark_before', 'integer'],
  ['contact_mark_after', 'integer'],
  ['opportunity_id', 'text'],
  ['opportunity_action', 'text'],
  ['opportunity_before', 'jsonb'],
  ['opportunity_mark_before', 'integer'],
  ['opportunity_mark_after', 'integer'],
  ['issues', 'jsonb'],
  ['worst', 'text'],
] as const;

type RowRecord = Readonly<Partial<Record<(typeof rowColumns)[number][0], unknown>>>;

const appliedRecord = (applied: AppliedRow): RowRecord => {
  const { contact, opportunity, row } = applied;
  const issues = [...row.source.issues, ...applied.issues];
  return {
    row: row.row,
    line: row.source.line,
    outcome: applied.outcome,
    ...(contact && {
      contact_id: contact.id,
      contact_action: contact.action,
      contact_before: contact.action === 'updated' ? contact.before : undefined,
      contact_mark_before: contact.markBefore,
      contact_mark_after: contact.markAfter,
    }),
    ...(opportunity && {
      opportunity_id: opportunity.id,
      opportunity_action: opportunity.action,
      opportunity_before: opportunity.action === 'updated' ? opportunity.before : undefined,
      opportunity_mark_before: opportunity.markBefore,
      opportunity_mark_after: opportunity.markAfter,
    }),
    ...(issues.length > 0 && { issues: storable(issues), worst: worstAmong(issues) }),
  };
};

const heldBackRecord = (row: HeldBackRow): RowRecord => ({
  row: row.row,
  line: row.line,
  outcome: 'held back',
  ...(row.issues.length > 0 && { issues: storable(row.issues), worst: worstAmong(row.issues) }),
});

/** What no database text can hold (NUL, half a character) is shown as the replacement mark. */
const storable = (issues: readonly RowIssue[]): readonly RowIssue[] => {
  const text = json(issues);
  if (!/\\u(0000|d[89a-f])/i.test(text)) return issues;
  return JSON.parse(text, (_key, entry: unknown) =>
    typeof entry === 'string' ? entry.replaceAll(/\u0000|\p{Surrogate}/gu, '\uFFFD') : entry,
  ) as readonly RowIssue[]; // the same issues
};
