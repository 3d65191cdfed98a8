import { finding } from '../../core/issue.ts';
import { foldKey } from '../apply/read-row.ts';
import { listOf } from '../apply/record-values.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { RowIssue } from '../../core/issue.ts';
import type { StoredRecord, World } from './world.ts';

/** A list as it is, anything else as none. */
export const toList = (value: FieldValue | undefined): readonly string[] =>
  typeof value === 'object' && value !== null ? value : [];

/** An address that another contact holds is not written (spec 5.3). */
export function dropAddressesOfOthers(
  sent: Map<string, FieldValue>,
  before: StoredRecord | null,
  world: World,
  issues: RowIssue[],
): void {
  const { allowDuplicateContact, contactUniqueIdentifiers } = world.facts.duplicates;
  for (const kind of ['email', 'phone'] as const) {
    const first = kind === contactUniqueIdentifiers[0];
    const othersWith = (value: string, whole: boolean): number =>
      world.contacts.holders(kind, foldKey(kind, value), whole).filter(({ id }) => id !== before?.id).length;
    const primary = sent.get(kind);
    const identifies = before !== null && contactUniqueIdentifiers.includes(kind);
    if (typeof primary === 'string' && identifies && othersWith(primary, first) > 0) {
      sent.delete(kind);
      issues.push({
        ...finding(kind === 'email' ? 'EMAIL_OF_OTHER_CONTACT' : 'PHONE_OF_OTHER_CONTACT'),
        object: 'contact',
        field: kind,
      });
    }
    const name = kind === 'email' ? 'additionalEmails' : 'additionalPhones';
    const additional = toList(sent.get(name));
    // Where addresses identify, one other holder is too many; elsewhere one that several share is left out.
    const most = first && !allowDuplicateContact ? 0 : 1;
    const free = additional.filter((value) => othersWith(value, true) <= most);
    if (free.length === additional.length) continue;
    sent.set(name, free);
    const code = kind === 'email' ? 'ADDITIONAL_EMAIL_TAKEN' : 'ADDITIONAL_PHONE_TAKEN';
    issues.push({ ...finding(code), object: 'contact', field: name });
  }
}

/** Found by one of its additional addresses, a contact keeps its primary one: it holds the address already. */
export function isHeldAsAdditional(
  sent: ReadonlyMap<string, FieldValue>,
  before: StoredRecord | null,
  by: string | null,
): boolean {
  if (!before || (by !== 'email' && by !== 'phone')) return false;
  const address = sent.get(by);
  const held = listOf(before.values, by === 'email' ? 'additionalEmails' : 'additionalPhones');
  return typeof address === 'string' && held.some((entry) => foldKey(by, entry) === foldKey(by, address));
}
