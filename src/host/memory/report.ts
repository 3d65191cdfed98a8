import { customName } from '../apply/record-values.ts';
import { inOrder } from './import-record.ts';
import type { RecordFields, Row, RowResult } from '../../core/batch.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { Issue, IssueCode, RowIssue, Severity } from '../../core/issue.ts';
import type { IssueCount, IssuePage, MappedColumn } from '../../core/wire.ts';
import type { ReportRow } from '../store.ts';
import type { ImportRecord } from './import-record.ts';

const pageSize = 100;

type FoundIssue = Issue & { readonly contactId?: string };

/** Every issue of an import in the order of the file: the client's own and ours. */
function allIssues(record: ImportRecord): readonly FoundIssue[] {
  const found = inOrder(record).flatMap(({ batch, receipt }) => [
    ...batch.heldBack.flatMap(({ row, line, issues }) => issues.map((issue) => ({ ...issue, row, line }))),
    ...batch.rows.flatMap(({ row, line, issues }, at) => {
      const result = receipt.results[at];
      const id = result?.contactId;
      return [...issues, ...(result?.issues ?? [])].map((issue) => ({
        ...issue,
        row,
        line,
        ...(id !== undefined && { contactId: id }),
      }));
    }),
  ]);
  return found.sort((a, b) => a.row - b.row);
}

export function pageOfIssues(
  record: ImportRecord,
  query: { readonly cursor?: string; readonly severity?: Severity; readonly code?: string },
): IssuePage {
  const all = allIssues(record);
  const { severity = null, code = null } = query;
  const wanted = all.filter(
    (issue) => (severity === null || issue.severity === severity) && (code === null || issue.code === code),
  );
  const from = readCursor(query.cursor);
  const next = from + pageSize;
  return {
    items: wanted.slice(from, next),
    next: next < wanted.length ? String(next) : null,
    counts: countIssues(all),
  };
}

/** A cursor is the number of entries before the page; anything else means the beginning. */
export const readCursor = (cursor: string | undefined): number =>
  cursor !== undefined && /^\d{1,9}$/.test(cursor) ? Number(cursor) : 0;

function countIssues(issues: readonly Issue[]): readonly IssueCount[] {
  const counts = new Map<string, { code: IssueCode; severity: Severity; count: number }>();
  for (const { code, severity } of issues) {
    const key = `${code} ${severity}`;
    const entry = counts.get(key) ?? { code, severity, count: 0 };
    entry.count += 1;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

/** The rows of the report in file order. */
export function reportOf(record: ImportRecord, rows: 'failed' | 'warned' | 'all'): readonly ReportRow[] {
  const mapping = [...record.request.mapping].sort((a, b) => a.column - b.column);
  return inOrder(record)
    .flatMap(({ batch, receipt }) => [
      ...batch.heldBack.map(({ row, cells, issues }) => reportRow(row, 'held back', cells, issues)),
      ...batch.rows.flatMap((row, at) => {
        const result = receipt.results[at];
        return result ? [sentRow(row, result, mapping)] : [];
      }),
    ])
    .filter((row) => rows === 'all' || (rows === 'failed' ? isFailed(row) : !isFailed(row) && row.warnings.length > 0))
    .sort((a, b) => a.row - b.row);
}

const isFailed = ({ status }: ReportRow): boolean => status === 'failed' || status === 'held back';

const sentRow = (row: Row, result: RowResult, mapping: readonly MappedColumn[]): ReportRow =>
  reportRow(
    row.row,
    result.outcome,
    mapping.map(({ to }) => (to ? cellOf(row[to.object], to.field) : '')),
    [...row.issues, ...result.issues],
  );

function reportRow(
  row: number,
  status: ReportRow['status'],
  cells: readonly string[],
  issues: readonly RowIssue[],
): ReportRow {
  const codes = (severity: Severity): readonly string[] => [
    ...new Set(issues.filter((issue) => issue.severity === severity).map(({ code }) => code)),
  ];
  return { row, status, cells, errors: codes('error'), warnings: codes('warning') };
}

function cellOf(record: RecordFields | undefined, field: string): string {
  if (!record) return '';
  const values = new Map<string, unknown>([
    ...Object.entries(record),
    ...(record.customFields ?? []).map(({ id, value }): [string, FieldValue] => [customName(id), value]),
  ]);
  const value = values.get(customName(field)) ?? values.get(field) ?? '';
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
