import type { Page } from '../../core/wire.ts';
import type { AuditRecord } from '../audit-record.ts';
import type { Caller } from '../store.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { isoTime, json } from './query.ts';
import type { Query } from './query.ts';

/** What is written down beside who asks and from where. */
export type AuditEntry = Pick<AuditRecord, 'id' | 'at' | 'action' | 'subject' | 'details'>;

/** Part of the transaction that does what it tells of. */
export const audit = async (query: Query, caller: Caller, entry: AuditEntry): Promise<void> => {
  await query(
    `insert into audit_log (account_id, id, at, user_id, user_name, address, action, subject, details)
     values ($1, $2, $3::timestamptz, $4, $5, $6, $7, $8, $9::jsonb)`,
    [
      caller.accountId,
      entry.id,
      entry.at,
      caller.user.id,
      caller.user.name,
      caller.address ?? null,
      entry.action,
      entry.subject,
      json(entry.details),
    ],
  );
};

const pageSize = 50;

/** Ids begin with the time, so their order is that of the doings. */
export const readAudit = async (
  query: Query,
  { accountId }: Caller,
  cursor: string | undefined,
): Promise<Page<AuditRecord>> => {
  const [after = null] = readCursor(cursor, 1);
  const rows = await query<AuditRecord & { readonly user_id: string; readonly user_name: string }>(
    `select id, ${isoTime('at')} as at, user_id, user_name, address, action, subject, details
     from audit_log where account_id = $1 and ($2::text is null or id < $2 collate "C") order by id desc limit $3::int`,
    [accountId, after, pageSize + 1],
  );
  const items = rows.slice(0, pageSize).map(({ user_id, user_name, ...record }) => ({
    ...record,
    user: { id: user_id, name: user_name },
  }));
  const last = items.at(-1);
  return { items, next: rows.length > pageSize && last ? writeCursor([last.id]) : null };
};
