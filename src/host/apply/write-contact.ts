import { finding } from '../../core/issue.ts';
import type { Finding, RowIssue } from '../../core/issue.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { MatchKey } from '../../core/plan.ts';
import { isExclusive, keysHeldBy } from './keys.ts';
import { holdersOf } from './ledger.ts';
import { readTag } from './read-list.ts';
import { isEmptyValue, listOf } from './record-values.ts';
import { writeAddresses } from './write-addresses.ts';
import type { Facts } from './facts.ts';
import type { Ledger, StoredRecord } from './ledger.ts';
import type { CheckedRow } from './read-row.ts';
import type { RecordValues } from './record-values.ts';

/** A contact has at most ten followers (spec 4.9). */
const mostFollowers = 10;

const identity = ['name', 'firstName', 'lastName', 'email', 'phone'] as const;
const handledApart = new Set([
  'contactId',
  'email',
  'phone',
  'additionalEmails',
  'additionalPhones',
  'tags',
  'followers',
]);

/** The contact as the row wants it, or why it cannot be. */
export type Written =
  { readonly values: RecordValues; readonly issues: readonly RowIssue[] } | { readonly problem: RowIssue };

/** What a row does to a contact: absent leaves alone, `null` clears, a value writes, lists add (spec 6.5). */
export const writeContact = (
  row: CheckedRow,
  target: StoredRecord | { readonly id: string; readonly values: RecordValues },
  by: MatchKey | 'contactId' | null,
  ledger: Ledger,
  facts: Facts,
): Written => {
  const values = new Map(target.values);
  const issues: RowIssue[] = [];
  if (by !== null) clearFields(row, target.values, values, by, issues);
  for (const kind of ['email', 'phone'] as const) {
    writeAddresses({ row, contactId: target.id, by, values, ledger, facts, issues }, kind);
  }
  for (const [name, value] of row.contact ?? []) {
    if (!handledApart.has(name) && !isEmptyValue(value)) values.set(name, value);
  }
  addTags(row, values, facts, by, issues);
  addFollowers(row, values, by, issues);
  const problem = conflictOf(target, values, by, ledger, facts);
  return problem ? { problem } : { values, issues };
};

/** Whether anything is left by which a person would know the contact. */
export const hasIdentity = (values: ReadonlyMap<string, FieldValue>): boolean =>
  identity.some((name) => !isEmptyValue(values.get(name)));

/** `null` clears, except what must stay (spec 5.5): the key that found the contact, and the last of its names and addresses. */
const clearFields = (
  row: CheckedRow,
  before: RecordValues,
  values: Map<string, FieldValue>,
  by: MatchKey | 'contactId',
  issues: RowIssue[],
): void => {
  const keep = (field: string): void => {
    issues.push({ ...finding('EMPTY_NOT_CLEARED'), object: 'contact', field });
  };
  for (const [name, value] of row.contact ?? []) {
    if (value !== null || isListField(name) || name === 'contactId' || !values.has(name)) continue;
    if (name === by) keep(name);
    else values.delete(name);
  }
  if (hasIdentity(values) || hasIdentity(row.contact ?? new Map())) return;
  for (const name of identity) {
    const old = before.get(name);
    if (old === undefined) continue;
    values.set(name, old);
    keep(name);
  }
};

const isListField = (name: string): boolean =>
  name === 'tags' || name === 'followers' || name === 'additionalEmails' || name === 'additionalPhones';

const addTags = (
  row: CheckedRow,
  values: Map<string, FieldValue>,
  facts: Facts,
  by: MatchKey | 'contactId' | null,
  issues: RowIssue[],
): void => {
  const sent = row.contact?.get('tags');
  if (sent === undefined && facts.tags.length === 0) return;
  const old = listOf(values, 'tags');
  if (sent === null && by !== null && old.length > 0) {
    issues.push({ ...finding('EMPTY_NOT_CLEARED'), object: 'contact', field: 'tags' });
  }
  const tags = new Set([
    ...old,
    ...(Array.isArray(sent) ? (sent as readonly string[]) : []),
    ...facts.tags.map(readTag).filter(Boolean),
  ]); // lists hold strings
  if (tags.size > 0) values.set('tags', [...tags]);
};

const addFollowers = (
  row: CheckedRow,
  values: Map<string, FieldValue>,
  by: MatchKey | 'contactId' | null,
  issues: RowIssue[],
): void => {
  const sent = row.contact?.get('followers');
  if (sent === undefined) return;
  const old = listOf(values, 'followers');
  const say = (code: 'EMPTY_NOT_CLEARED' | 'FOLLOWER_LIMIT'): void => {
    issues.push({ ...finding(code), object: 'contact', field: 'followers' });
  };
  if (sent === null && by !== null && old.length > 0) say('EMPTY_NOT_CLEARED');
  const all = [...new Set([...old, ...(Array.isArray(sent) ? (sent as readonly string[]) : [])])]; // lists hold strings
  const followers = all.slice(0, Math.max(mostFollowers, old.length));
  if (followers.length < all.length) say('FOLLOWER_LIMIT');
  if (followers.length > 0) values.set('followers', followers);
};

/** A key that only one contact may hold and another one holds. What the contact held before stays its own. */
const conflictOf = (
  target: { readonly id: string; readonly values: RecordValues },
  values: RecordValues,
  by: MatchKey | 'contactId' | null,
  ledger: Ledger,
  facts: Facts,
): RowIssue | null => {
  const contactId = target.id;
  const own = target.values.size === 0 ? [] : keysHeldBy(contactId, target.values, facts);
  for (const key of keysHeldBy(contactId, values, facts)) {
    if (key.holder !== '' || own.some((old) => old.kind === key.kind && old.value === key.value)) continue;
    const taken = holdersOf(ledger, key.kind, key.value).some(
      (held) => held.contactId !== contactId && (held.holder === '' || isFoundBy(held.primary, key.kind, facts)),
    );
    if (!taken) continue;
    if (key.kind === 'email' || key.kind === 'phone')
      return { ...addressConflict(key.kind, by), object: 'contact', field: key.kind };
    return { ...finding('UNIQUE_FIELD_CONFLICT'), object: 'contact', field: key.kind.slice('field:'.length) };
  }
  return null;
};

const isFoundBy = (primary: boolean, kind: string, facts: Facts): boolean =>
  (kind === 'email' || kind === 'phone') && isExclusive(facts, kind, primary);

const addressConflict = (kind: MatchKey, by: MatchKey | 'contactId' | null): Finding => {
  if (by !== null) return finding('UPDATE_FAILED');
  return finding(kind === 'email' ? 'DUPLICATE_EMAIL' : 'DUPLICATE_PHONE', { scope: 'crm' });
};
