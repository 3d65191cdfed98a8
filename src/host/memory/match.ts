import { finding } from '../../core/issue.ts';
import type { IssueCode, RowIssue } from '../../core/issue.ts';
import type { Mode } from '../../core/plan.ts';
import type { CheckedRow } from '../apply/read-row.ts';
import type { StoredRecord, World } from './world.ts';

/** What a row means to the contacts there are (spec 5.3). */
export type Match =
  | { readonly kind: 'create'; readonly issues: readonly RowIssue[] }
  | { readonly kind: 'update'; readonly contact: StoredRecord; readonly by: 'contactId' | 'email' | 'phone' }
  | { readonly kind: 'fail'; readonly issue: RowIssue };

export function matchContact(row: CheckedRow, mode: Mode, world: World): Match {
  if (mode === 'create') return matchNew(row, world);
  if (row.contactId !== null) {
    const contact = world.contacts.get(row.contactId);
    // The id is authoritative: a wrong one never falls through to the address.
    return contact ? { kind: 'update', contact, by: 'contactId' } : failWith('CONTACT_ID_INVALID', 'contactId');
  }
  const hit = firstHit(row, world);
  if (!hit) return mode === 'update' ? failWith('CONTACT_NOT_FOUND') : { kind: 'create', issues: [] };
  const [contact, another] = hit.holders;
  if (!contact || another) return failWith('MATCH_AMBIGUOUS', hit.by);
  return { kind: 'update', contact, by: hit.by };
}

function matchNew(row: CheckedRow, world: World): Match {
  const hit = world.facts.duplicates.allowDuplicateContact ? null : firstHit(row, world);
  if (hit) return failWith(hit.by === 'email' ? 'DUPLICATE_EMAIL' : 'DUPLICATE_PHONE', hit.by, { scope: 'crm' });
  const ignored = finding('CONTACT_ID_IGNORED');
  return {
    kind: 'create',
    issues: row.contactId === null ? [] : [{ ...ignored, object: 'contact', field: 'contactId' }],
  };
}

/** The account's keys in their order; of the first one, additional addresses count too. */
function firstHit(row: CheckedRow, world: World) {
  const [first] = world.facts.duplicates.contactUniqueIdentifiers;
  for (const { kind, value, primary } of row.keys) {
    const holders = world.contacts.holders(kind, value, kind === first);
    // An additional address that several contacts share says nothing about whom the row means (spec 4.6.4).
    if (holders.length === 1 || (holders.length > 1 && primary)) return { by: kind, holders };
  }
  return null;
}

const failWith = (code: IssueCode, field?: string, params = {}): Match => ({
  kind: 'fail',
  issue: { ...finding(code, params), object: 'contact', ...(field !== undefined && { field }) },
});
