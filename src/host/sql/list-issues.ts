import type { Issue, RowIssue, Severity } from '../../core/issue.ts';
import type { IssueCount, IssuePage } from '../../core/wire.ts';
import type { Caller } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { Refused } from './refusal.ts';
import type { Query } from './query.ts';

const pageSize = 100;

interface IssuesQuery {
  readonly cursor?: string;
  readonly severity?: Severity;
  readonly code?: string;
}

interface IssueRow {
  readonly row: number;
  readonly line: number;
  readonly contact_id: string | null;
  readonly at: number;
  readonly issue: RowIssue;
}

/** Issues in file order, a page at a time, with the counts of all of them by code. */
export const listIssues = async (
  query: Query,
  caller: Caller,
  importId: string,
  wanted: IssuesQuery,
): Promise<IssuePage> => {
  const known = await query('select 1 from imports where account_id = $1 and id = $2', [caller.accountId, importId]);
  if (known.length === 0) throw new Refused('import-not-found');
  const [row, at] = placeOf(wanted.cursor);
  const rows = await query<IssueRow>(
    `select r.row, r.line, r.contact_id, issue.at::int as at, issue.value as issue
     from import_rows r cross join lateral jsonb_array_elements(r.issues) with ordinality as issue(value, at)
     where r.account_id = $1 and r.import_id = $2 and r.issues is not null and r.row >= $3::int
       and (r.row, issue.at) > ($3::int, $4::int)
       and ($5::text is null or issue.value->>'severity' = $5) and ($6::text is null or issue.value->>'code' = $6)
     order by r.row, issue.at limit $7::int`,
    [caller.accountId, importId, row ?? 0, at ?? 0, wanted.severity ?? null, wanted.code ?? null, pageSize + 1],
  );
  const page = rows.slice(0, pageSize);
  const last = page.at(-1);
  return {
    items: page.map(issueOf),
    next: rows.length > pageSize && last ? writeCursor([String(last.row), String(last.at)]) : null,
    counts: await countIssues(query, caller.accountId, importId),
  };
};

/** A cursor that somebody made up is no cursor: the first page. */
const placeOf = (cursor: string | undefined): readonly number[] => {
  const place = readCursor(cursor, 2);
  return place.every((part) => /^\d{1,9}$/.test(part)) ? place.map(Number) : [];
};

const issueOf = ({ row, line, contact_id, issue }: IssueRow): Issue & { readonly contactId?: string } => ({
  ...issue,
  row,
  line,
  ...(contact_id === null ? {} : { contactId: contact_id }),
});

const countIssues = (query: Query, accountId: string, importId: string): Promise<readonly IssueCount[]> =>
  query<IssueCount>(
    `select issue.value->>'code' as code, issue.value->>'severity' as severity, count(*)::int as count
     from import_rows r cross join lateral jsonb_array_elements(r.issues) as issue(value)
     where r.account_id = $1 and r.import_id = $2 and r.issues is not null
     group by 1, 2 order by count(*) desc, (issue.value->>'code') collate "C", 2`,
    [accountId, importId],
  );
