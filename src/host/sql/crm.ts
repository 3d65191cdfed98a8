import type { RecordFields } from '../../core/batch.ts';
import type { RowIssue } from '../../core/issue.ts';
import type { MatchKey } from '../../core/plan.ts';
import type { Caller, Database, StoreRefusal } from '../store.ts';
import { isExclusive } from '../apply/keys.ts';
import type { Facts } from '../apply/facts.ts';
import { loadAccount } from './account.ts';
import { applyRows } from './apply-rows.ts';
import { audit } from './audit.ts';
import { newId } from './new-id.ts';
import { json } from './query.ts';
import { Refused, transact } from './refusal.ts';
import type { StoredAccount } from './account.ts';
import type { Query } from './query.ts';

/*
 * What a CRM around the store does that must go by the store's rules: a contact edited by hand and the settings that
 * decide which addresses are unique. Reading needs no rules; a CRM reads the tables as it likes.
 */

/** What a person changed in one contact: absent stays, `null` clears, a value writes, lists add. */
export interface HandEdit {
  readonly contactId: string;
  readonly contact: RecordFields;
}

/** The contact now counts as changed since any import. Answers the problems where the values cannot be stored. */
export const editContact = (
  database: Database,
  caller: Caller,
  edit: HandEdit,
): Promise<{ readonly saved: boolean; readonly issues: readonly RowIssue[] } | StoreRefusal> =>
  transact(database, async (query) => {
    const facts = await factsOf(query, caller.accountId);
    const at = new Date().toISOString();
    const row = { row: 1, line: 1, match: { contactId: edit.contactId, keys: [] }, contact: edit.contact, issues: [] };
    const [applied] = await applyRows(query, [row], { accountId: caller.accountId, importId: null, facts, newId, at });
    const saved = applied !== undefined && applied.outcome !== 'failed';
    if (saved)
      await audit(query, caller, { id: newId(), at, action: 'contact-changed', subject: edit.contactId, details: {} });
    return { saved, issues: applied?.issues ?? [] };
  });

/** The settings of an account that a person may change; what is absent stays. */
export interface SettingsChange {
  readonly country?: string;
  readonly timezone?: string;
  readonly allowDuplicateContact?: boolean;
  readonly contactUniqueIdentifiers?: readonly MatchKey[];
  readonly allowDuplicateOpportunity?: boolean;
  readonly revertDays?: number;
}

/**
 * Changes settings and, in the same transaction, which addresses only one contact may hold. Waits for batches that run
 * under the old rules. Contacts that share an address already go on sharing it; nobody else can join them.
 */
export const changeSettings = (
  database: Database,
  caller: Caller,
  change: SettingsChange,
): Promise<void | StoreRefusal> =>
  transact(database, async (query) => {
    const { accountId } = caller;
    await query('select 1 from accounts where account_id = $1 for update', [accountId]);
    await query(
      `update accounts set country = coalesce($2, country), timezone = coalesce($3, timezone),
         allow_duplicate_contact = coalesce($4::boolean, allow_duplicate_contact),
         contact_unique_identifiers = coalesce($5::jsonb, contact_unique_identifiers),
         allow_duplicate_opportunity = coalesce($6::boolean, allow_duplicate_opportunity),
         revert_days = coalesce($7::int, revert_days), revision = revision + 1
       where account_id = $1`,
      [
        accountId,
        change.country ?? null,
        change.timezone ?? null,
        change.allowDuplicateContact ?? null,
        change.contactUniqueIdentifiers ? json(change.contactUniqueIdentifiers) : null,
        change.allowDuplicateOpportunity ?? null,
        change.revertDays ?? null,
      ],
    );
    if (change.allowDuplicateContact !== undefined || change.contactUniqueIdentifiers !== undefined) {
      await rekey(query, accountId, await factsOf(query, accountId));
    }
    const details = { fields: Object.keys(change).join(' ') };
    await audit(query, caller, {
      id: newId(),
      at: new Date().toISOString(),
      action: 'settings-changed',
      subject: accountId,
      details,
    });
  });

/** Says anew, for each kind of address, whether one contact alone may hold it. */
const rekey = async (query: Query, accountId: string, facts: Facts): Promise<void> => {
  for (const kind of ['email', 'phone'] as const) {
    for (const primary of [true, false]) {
      if (isExclusive(facts, kind, primary)) continue;
      await query(
        `update contact_keys set holder = contact_id
         where account_id = $1 and kind = $2 and is_primary = $3::boolean and holder = ''`,
        [accountId, kind, primary],
      );
    }
    const exclusive = [true, false].filter((primary) => isExclusive(facts, kind, primary));
    if (exclusive.length === 0) continue;
    await query(
      `update contact_keys k set holder = ''
       where k.account_id = $1 and k.kind = $2 and k.holder <> '' and k.is_primary in (true, $3::boolean)
         and not exists (select 1 from contact_keys other where other.account_id = k.account_id and other.kind = k.kind
           and other.value = k.value and other.contact_id <> k.contact_id and other.is_primary in (true, $3::boolean))`,
      [accountId, kind, !exclusive.includes(false)],
    );
  }
};

const factsOf = async (query: Query, accountId: string): Promise<Facts> => {
  const stored: StoredAccount | null = await loadAccount(query, accountId, 'share');
  if (!stored) throw new Refused('import-not-found');
  return {
    account: stored.account,
    fields: stored.fields,
    objects: ['contact'],
    modes: { contact: 'update', opportunity: 'update' },
    tags: [],
  };
};
