import { finding } from '../../core/issue.ts';
import type { Finding } from '../../core/issue.ts';
import type { MatchKey } from '../../core/plan.ts';
import { holdersOf } from './ledger.ts';
import type { Facts } from './facts.ts';
import type { Ledger, StoredRecord } from './ledger.ts';
import type { CheckedRow } from './read-row.ts';

/** Whom a row means (spec 5.3): a contact and what found it, nobody, or an error. */
export type Match =
  | { readonly contact: StoredRecord; readonly by: MatchKey | 'contactId' }
  | { readonly contact: null }
  | { readonly problem: Finding };

/** Contact ID, then the account's preferences in order; the first hit wins, a wrong ID never falls through. */
export const findContact = (row: CheckedRow, ledger: Ledger, facts: Facts): Match => {
  const mode = facts.modes.contact;
  if (mode === 'create') return findDuplicate(row, ledger, facts);
  if (row.contactId !== null) {
    const contact = ledger.contacts.get(row.contactId);
    return contact ? { contact, by: 'contactId' } : { problem: finding('CONTACT_ID_INVALID') };
  }
  for (const key of row.keys) {
    const hits = contactsWith(ledger, facts, key.kind, key.value);
    if (hits.length > 1 && key.primary) return { problem: finding('MATCH_AMBIGUOUS') };
    const [hit] = hits;
    // An additional address that several contacts share is left out (spec 4.6.4).
    if (hits.length === 1 && hit) return { contact: hit, by: key.kind };
  }
  return mode === 'update' ? { problem: finding('CONTACT_NOT_FOUND') } : { contact: null };
};

/** In create mode a hit is a duplicate, unless the account allows them. */
const findDuplicate = (row: CheckedRow, ledger: Ledger, facts: Facts): Match => {
  if (facts.account.allowDuplicateContact) return { contact: null };
  for (const key of row.keys) {
    if (contactsWith(ledger, facts, key.kind, key.value).length === 0) continue;
    return { problem: finding(key.kind === 'email' ? 'DUPLICATE_EMAIL' : 'DUPLICATE_PHONE', { scope: 'crm' }) };
  }
  return { contact: null };
};

/** The contacts that an identifier finds: additional addresses count for the first preference only. */
export const contactsWith = (ledger: Ledger, facts: Facts, kind: MatchKey, value: string): readonly StoredRecord[] => {
  const isFirst = facts.account.contactUniqueIdentifiers[0] === kind;
  const found: StoredRecord[] = [];
  for (const key of holdersOf(ledger, kind, value)) {
    const contact = isFirst || key.primary ? ledger.contacts.get(key.contactId) : undefined;
    if (contact && !found.includes(contact)) found.push(contact);
  }
  return found;
};
