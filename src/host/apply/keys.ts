import { objectOf } from '../../core/schema.ts';
import type { MatchKey } from '../../core/plan.ts';
import { foldKey } from './read-row.ts';
import { customName, listOf, textOf } from './record-values.ts';
import type { Facts } from './facts.ts';
import type { RecordValues } from './record-values.ts';

/** One entry of `contact_keys`: a contact holds an address or a unique value. */
export interface HeldKey {
  /** `email`, `phone`, or `field:` and a custom field's id. */
  readonly kind: string;
  readonly value: string;
  /** Empty where only one contact may hold it; otherwise the contact's id. */
  readonly holder: string;
  readonly contactId: string;
  readonly primary: boolean;
}

export const additionalOf = (kind: MatchKey): 'additionalEmails' | 'additionalPhones' =>
  kind === 'email' ? 'additionalEmails' : 'additionalPhones';

/**
 * Whether only one contact may hold such a key (spec 5.2, 5.3): identifiers where duplicates are not allowed, and
 * additional addresses only of the first preference.
 */
export const isExclusive = (facts: Facts, kind: MatchKey, primary: boolean): boolean => {
  const { allowDuplicateContact, contactUniqueIdentifiers } = facts.account;
  if (allowDuplicateContact || !contactUniqueIdentifiers.includes(kind)) return false;
  return primary || contactUniqueIdentifiers[0] === kind;
};

/** Ids of the custom contact fields that no two contacts may share. */
export const uniqueFields = (facts: Facts): readonly string[] => {
  let ids = uniqueFieldsOf.get(facts);
  if (!ids) {
    ids = facts.fields
      .filter((field) => field.unique === true && field.custom === true && objectOf(field) === 'contact')
      .map((field) => field.key);
    uniqueFieldsOf.set(facts, ids);
  }
  return ids;
};

/** Asked several times per row, answered once per batch. */
const uniqueFieldsOf = new WeakMap<Facts, readonly string[]>();

/** Every key that a contact with these values holds. The values must not change any more. */
export const keysHeldBy = (contactId: string, values: RecordValues, facts: Facts): readonly HeldKey[] => {
  let known = heldUnder.get(facts);
  if (!known) heldUnder.set(facts, (known = new WeakMap<RecordValues, readonly HeldKey[]>()));
  let keys = known.get(values);
  if (keys?.[0]?.contactId !== contactId) known.set(values, (keys = findKeys(contactId, values, facts)));
  return keys ?? [];
};

/** Asked for several times while a row is applied and written. */
const heldUnder = new WeakMap<Facts, WeakMap<RecordValues, readonly HeldKey[]>>();

const findKeys = (contactId: string, values: RecordValues, facts: Facts): readonly HeldKey[] => {
  const keys: HeldKey[] = [];
  const hold = (kind: string, value: string, primary: boolean, exclusive: boolean): void => {
    if (keys.some((key) => key.value === value && key.kind === kind)) return;
    keys.push({ kind, value, holder: exclusive ? '' : contactId, contactId, primary });
  };
  for (const kind of ['email', 'phone'] as const) {
    const primary = textOf(values, kind);
    if (primary !== null) hold(kind, foldKey(kind, primary), true, isExclusive(facts, kind, true));
    for (const entry of listOf(values, additionalOf(kind))) {
      hold(kind, foldKey(kind, entry), false, isExclusive(facts, kind, false));
    }
  }
  for (const id of uniqueFields(facts)) {
    const value = values.get(customName(id));
    if (typeof value === 'string' || typeof value === 'number') hold(`field:${id}`, foldUnique(value), true, true);
  }
  return keys;
};

/** A name for a key that no value can forge: kinds hold no line feed. */
export const keyName = (kind: string, value: string): string => `${kind}\n${value}`;

/** Longer texts are told apart by their length and two sums, because an index entry has a limit. */
const longestKey = 500;

/** How a unique field's value is compared: without regard to case and outer blanks. */
export const foldUnique = (value: string | number): string => {
  const folded = String(value).normalize('NFC').trim().toLowerCase();
  return folded.length <= longestKey
    ? folded
    : `${folded.slice(0, 400)}#${folded.length}#${sum(folded, 7)}#${sum(folded, 131)}`;
};

const sum = (text: string, seed: number): string => {
  let a = 0x811c9dc5 ^ seed;
  let b = 0x01000193 + seed;
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(at), 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
};
