import type { Caller } from '../store.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';

/** What is written down: who did what to which thing, when, and from where. Never a contact's data. */
export interface AuditEntry {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly action:
    | 'import-created'
    | 'import-completed'
    | 'import-cancelled'
    | 'import-reverted'
    | 'field-created'
    | 'option-added'
    | 'settings-changed'
    | 'contact-changed';
  readonly subject: string;
  readonly details: Readonly<Record<string, string | number | boolean>>;
}

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
