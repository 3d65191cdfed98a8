import { finding } from '../../core/issue.ts';
import { customName, isEmptyValue, isSameValue, listOf } from '../apply/record-values.ts';
import { foldKey } from '../apply/read-row.ts';
import { dropAddressesOfOthers, isHeldAsAdditional, toList } from './addresses.ts';
import { matchContact } from './match.ts';
import type { IssueCode, RowIssue } from '../../core/issue.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { Mode } from '../../core/plan.ts';
import type { Field } from '../../core/schema.ts';
import type { CheckedRow } from '../apply/read-row.ts';
import type { StoredRecord, World } from './world.ts';

/** What became of one record of a row. */
export type Applied =
  | { readonly outcome: 'failed' }
  | {
      readonly outcome: 'created' | 'updated' | 'unchanged';
      readonly before: StoredRecord | null;
      readonly after: StoredRecord;
    };

const identity = ['name', 'firstName', 'lastName', 'email', 'phone'] as const;
/** Lists that only ever grow by an import, with the most they may hold. */
const lists: ReadonlyMap<string, { readonly most: number; readonly over: IssueCode | null }> = new Map([
  ['tags', { most: Infinity, over: null }],
  ['additionalEmails', { most: 10, over: 'ADDITIONAL_EMAIL_LIMIT' }],
  ['additionalPhones', { most: 10, over: 'ADDITIONAL_PHONE_LIMIT' }],
  ['followers', { most: 10, over: 'FOLLOWER_LIMIT' }],
]);

/** Finds the contact that the row means, and writes what the row says about it. */
export function applyContact(
  row: CheckedRow,
  mode: Mode,
  tags: readonly string[],
  world: World,
  newId: () => string,
  issues: RowIssue[],
): Applied {
  if (issues.some(({ severity, object }) => severity === 'error' && object !== 'opportunity'))
    return { outcome: 'failed' };
  if (lacksIdentity(row, mode)) return fail(issues, 'CONTACT_REQUIRED_MISSING');
  const match = matchContact(row, mode, world);
  if (match.kind === 'fail') {
    issues.push(match.issue);
    return { outcome: 'failed' };
  }
  if (match.kind === 'create') issues.push(...match.issues);
  const before = match.kind === 'update' ? match.contact : null;
  const by = match.kind === 'update' ? match.by : null;

  const values = new Map(before?.values);
  const sent = new Map(row.contact);
  sent.delete('contactId');
  if (tags.length > 0) sent.set('tags', [...toList(sent.get('tags')), ...tags]);
  dropAddressesOfOthers(sent, before, world, issues);
  if (isHeldAsAdditional(sent, before, by)) sent.delete(by ?? '');
  for (const [name, value] of sent) write(values, name, value, by, issues);
  if (before) keepIdentity(values, before, issues);
  const conflict = uniqueConflict(values, before, world);
  if (conflict) return fail(issues, 'UNIQUE_FIELD_CONFLICT', conflict.key);

  if (before && sameRecord(before, values)) return { outcome: 'unchanged', before, after: before };
  learnTags(values, world);
  const after: StoredRecord = { id: before?.id ?? newId(), version: (before?.version ?? 0) + 1, values };
  world.contacts.put(after);
  return { outcome: before ? 'updated' : 'created', before, after };
}

const fail = (issues: RowIssue[], code: IssueCode, field?: string): Applied => {
  issues.push({ ...finding(code), object: 'contact', ...(field !== undefined && { field }) });
  return { outcome: 'failed' };
};

/** Spec 5.1: a new contact needs a name or an address, a known one something to be found by. */
function lacksIdentity(row: CheckedRow, mode: Mode): boolean {
  const named = identity.some((name) => !isEmptyValue(row.contact?.get(name)));
  const findable = row.contactId !== null || row.keys.length > 0;
  if (mode === 'create') return !named;
  return mode === 'update' ? !findable : !findable && !named;
}

function write(
  values: Map<string, FieldValue>,
  name: string,
  value: FieldValue,
  by: string | null,
  issues: RowIssue[],
): void {
  const list = lists.get(name);
  if (value === null && (list || name === by)) {
    if (!isEmptyValue(values.get(name))) issues.push(notCleared(name));
  } else if (list) {
    const merged = mergeList(name, values, toList(value));
    if (merged.length > list.most && list.over) issues.push({ ...finding(list.over), object: 'contact', field: name });
    if (merged.length > 0) values.set(name, merged.slice(0, list.most));
  } else if (isEmptyValue(value)) values.delete(name);
  else values.set(name, value);
}

const notCleared = (field: string): RowIssue => ({ ...finding('EMPTY_NOT_CLEARED'), object: 'contact', field });

/** Adds what is new; the primary address is not repeated among the additional ones. */
function mergeList(name: string, values: ReadonlyMap<string, FieldValue>, added: readonly string[]): readonly string[] {
  const kind = name === 'additionalEmails' ? 'email' : name === 'additionalPhones' ? 'phone' : name;
  const fold = (text: string): string => (kind === 'tags' ? text.toLowerCase() : foldKey(kind, text));
  const primary = values.get(kind);
  const seen = new Set(typeof primary === 'string' ? [fold(primary)] : []);
  const merged: string[] = [];
  for (const entry of [...listOf(values, name), ...added]) {
    if (seen.has(fold(entry))) continue;
    seen.add(fold(entry));
    merged.push(kind === 'tags' ? entry.toLowerCase() : entry);
  }
  return merged;
}

/** A contact that has no name and no address left could never be found again: those cells clear nothing. */
function keepIdentity(values: Map<string, FieldValue>, before: StoredRecord, issues: RowIssue[]): void {
  if (identity.some((name) => !isEmptyValue(values.get(name)))) return;
  for (const name of identity) {
    const old = before.values.get(name);
    if (old === undefined || isEmptyValue(old)) continue;
    values.set(name, old);
    issues.push(notCleared(name));
  }
}

function uniqueConflict(
  values: ReadonlyMap<string, FieldValue>,
  before: StoredRecord | null,
  world: World,
): Field | undefined {
  return world.facts.fields.find((field) => {
    if (!field.unique || field.object === 'opportunity') return false;
    const name = field.custom ? customName(field.key) : field.key;
    const value = values.get(name);
    if (typeof value !== 'string' && typeof value !== 'number') return false;
    return world.contacts.holders(name, String(value), false).some(({ id }) => id !== before?.id);
  });
}

const sameRecord = (before: StoredRecord, values: ReadonlyMap<string, FieldValue>): boolean =>
  [...new Set([...before.values.keys(), ...values.keys()])].every((name) =>
    isSameValue(before.values.get(name), values.get(name)),
  );

/** Tags that nobody used before become tags of the account. */
function learnTags(values: ReadonlyMap<string, FieldValue>, world: World): void {
  const known = new Set(world.facts.tags.map((tag) => tag.toLowerCase()));
  const fresh = listOf(values, 'tags').filter((tag) => !known.has(tag));
  if (fresh.length > 0) world.facts = { ...world.facts, tags: [...world.facts.tags, ...fresh] };
}
