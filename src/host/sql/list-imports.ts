import type { ImportState, ImportSummary, Page } from '../../core/wire.ts';
import type { Caller } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { importColumns, summaryOf } from './imports.ts';
import type { ImportRow } from './imports.ts';
import type { Query } from './query.ts';

const pageSize = 25;

interface ListQuery {
  readonly cursor?: string;
  readonly state?: ImportState;
  readonly user?: string;
}

/**
 * Newest first. The cursor names the last import seen, so a new one does not move the pages. The store's clock counts
 * milliseconds, so the time in the cursor is exact.
 */
export const listImports = async (
  query: Query,
  caller: Caller,
  wanted: ListQuery,
  now: string,
): Promise<Page<ImportSummary>> => {
  const [time, id] = timeOf(wanted.cursor);
  const rows = await query<ImportRow & { readonly revert_days: number }>(
    `select ${importColumns}, a.revert_days
     from imports i join accounts a on a.account_id = i.account_id
     where i.account_id = $1 and ($2::text is null or i.state = $2) and ($3::text is null or i.user_id = $3)
       and ($4::text is null or (i.created_at, i.id) < ($4::timestamptz, $5::text collate "C"))
     order by i.created_at desc, i.id desc limit $6::int`,
    [caller.accountId, wanted.state ?? null, wanted.user ?? null, time ?? null, id ?? null, pageSize + 1],
  );
  const items = rows.slice(0, pageSize);
  const last = items.at(-1);
  return {
    items: items.map((row) => summaryOf(row, row.revert_days, now)),
    next: rows.length > pageSize && last ? writeCursor([last.created_at, last.id]) : null,
  };
};

/** A cursor that somebody made up is no cursor: the first page. */
const timeOf = (cursor: string | undefined): readonly string[] => {
  const place = readCursor(cursor, 2);
  const [time = '', id = ''] = place;
  return ourTime.test(time) && !Number.isNaN(Date.parse(time)) && !id.includes('\0') ? place : [];
};

/** As `isoTime` writes it. */
const ourTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
