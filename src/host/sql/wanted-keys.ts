import { additionalOf, foldUnique, isExclusive, uniqueFields } from '../apply/keys.ts';
import { holdersOf } from '../apply/ledger.ts';
import { foldKey } from '../apply/read-row.ts';
import { customName, listOf, textOf } from '../apply/record-values.ts';
import type { Facts } from '../apply/facts.ts';
import type { Ledger } from '../apply/ledger.ts';
import type { CheckedRow } from '../apply/read-row.ts';
import type { RecordValues } from '../apply/record-values.ts';

/** A key by which rows look for a contact. */
export interface WantedKey {
  readonly kind: string;
  readonly value: string;
}

/** Whether nobody holds a key that only one contact may hold. */
export const isAbsent = (ledger: Ledger, facts: Facts, kind: string, value: string): boolean => {
  const exclusive = kind === 'email' || kind === 'phone' ? isExclusive(facts, kind, true) : true;
  return exclusive && !holdersOf(ledger, kind, value).some(({ holder }) => holder === '');
};

/** Every key by which a row could find a contact or collide with one. */
export const keysWanted = (rows: readonly CheckedRow[], facts: Facts): readonly WantedKey[] => {
  const wanted: WantedKey[] = [];
  const seen = new Map<string, Set<string>>();
  const want = (kind: string, value: string): void => {
    const ofKind = seen.get(kind) ?? new Set<string>();
    if (ofKind.has(value)) return;
    seen.set(kind, ofKind.add(value));
    wanted.push({ kind, value });
  };
  const unique = uniqueFields(facts);
  for (const row of rows) {
    for (const key of row.keys) want(key.kind, key.value);
    const contact = row.contact ?? nothing;
    for (const kind of ['email', 'phone'] as const) {
      const primary = textOf(contact, kind);
      if (primary !== null) want(kind, foldKey(kind, primary));
      for (const entry of listOf(contact, additionalOf(kind))) want(kind, foldKey(kind, entry));
    }
    for (const id of unique) {
      const value: unknown = contact.get(customName(id));
      if (typeof value === 'string' || typeof value === 'number') want(`field:${id}`, foldUnique(value));
    }
  }
  return wanted;
};

const nothing: RecordValues = new Map();
