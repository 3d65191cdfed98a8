import type { RecordFields } from '../../core/batch.ts';
import type { RowIssue, Severity } from '../../core/issue.ts';
import type { ImportRequest, MappedColumn } from '../../core/wire.ts';
import type { Caller, ReportRow } from '../store.ts';
import { Refused } from './refusal.ts';
import type { BatchContent } from './batches.ts';
import type { Query } from './query.ts';

interface ReportQuery {
  readonly rows: 'failed' | 'warned' | 'all';
  readonly after: number;
  readonly limit: number;
}

interface KeptRow {
  readonly row: number;
  readonly status: ReportRow['status'];
  readonly issues: readonly RowIssue[] | null;
}

/** What one row of the file sent: its cells where it was held back, else its values. */
interface SentRow {
  readonly cells?: readonly string[];
  readonly contact?: RecordFields;
  readonly opportunity?: RecordFields;
}

/** Rows of the report in file order. `failed` holds the host's refusals and what never left the browser. */
export const reportRows = async (
  query: Query,
  caller: Caller,
  importId: string,
  wanted: ReportQuery,
): Promise<{ readonly headers: readonly string[]; readonly rows: readonly ReportRow[] }> => {
  const [found] = await query<{ request: ImportRequest }>(
    'select request from imports where account_id = $1 and id = $2',
    [caller.accountId, importId],
  );
  if (!found) throw new Refused('import-not-found');
  const mapping = [...found.request.mapping].sort((a, b) => a.column - b.column);
  const rows = await query<KeptRow>(
    `select row, outcome as status, issues from import_rows
     where account_id = $1 and import_id = $2 and row > $3::int
       and ($4 = 'all' or ($4 = 'failed' and outcome in ('failed', 'held back'))
         or ($4 = 'warned' and outcome not in ('failed', 'held back') and worst is not null))
     order by row limit $5::int`,
    [caller.accountId, importId, wanted.after, wanted.rows, wanted.limit],
  );
  const sent = await sentRows(query, caller.accountId, importId, rows);
  const headers = mapping.map(({ header }) => header);
  return { headers, rows: rows.map((row) => reportRow(row, sent.get(row.row) ?? {}, mapping)) };
};

/** Reads the batches that hold the rows of the page. */
const sentRows = async (
  query: Query,
  accountId: string,
  importId: string,
  rows: readonly KeptRow[],
): Promise<ReadonlyMap<number, SentRow>> => {
  const [first, last] = [rows[0]?.row, rows.at(-1)?.row];
  if (first === undefined || last === undefined) return new Map();
  const batches = await query<{ content: BatchContent }>(
    `select content from import_batches
     where account_id = $1 and import_id = $2 and first_row <= $4::int and last_row >= $3::int`,
    [accountId, importId, first, last],
  );
  return new Map(
    batches.flatMap(({ content }) =>
      [...content.rows, ...content.heldBack].map((row): [number, SentRow] => [row.row, row]),
    ),
  );
};

const reportRow = ({ row, status, issues }: KeptRow, sent: SentRow, mapping: readonly MappedColumn[]): ReportRow => ({
  row,
  status,
  cells: sent.cells ?? mapping.map(({ to }) => (to ? cellOf(sent[to.object], to.field) : '')),
  errors: codesOf(issues ?? [], 'error'),
  warnings: codesOf(issues ?? [], 'warning'),
});

const codesOf = (issues: readonly RowIssue[], severity: Severity): readonly string[] => [
  ...new Set(issues.filter((issue) => issue.severity === severity).map(({ code }) => code)),
];

/** A sent value as text again. Fields are looked up in a Map, because the record came from outside. */
const cellOf = (record: RecordFields | undefined, field: string): string => {
  const custom = record?.customFields?.find(({ id }) => id === field)?.value;
  const value = custom ?? new Map(Object.entries(record ?? {})).get(field) ?? '';
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'string').join(', ');
  return typeof value === 'object' ? '' : String(value);
};
