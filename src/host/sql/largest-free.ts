import { keyName, keysHeldBy } from '../apply/keys.ts';
import type { Facts } from '../apply/facts.ts';
import type { StoredRecord } from '../apply/ledger.ts';
import type { RecordValues } from '../apply/record-values.ts';

/** A contact that is to get back what it held. */
export interface Restoring {
  readonly contact: StoredRecord;
  readonly values: RecordValues;
  readonly mark: number;
}

/**
 * The largest set of contacts that can all have their addresses back: each address is free, or held by the contact
 * itself, by one that is deleted, or by one of the set that gives it up.
 */
export const largestFree = (
  wanted: readonly Restoring[],
  deleted: readonly StoredRecord[],
  others: ReadonlyMap<string, readonly string[]>,
  facts: Facts,
): readonly Restoring[] => {
  const leaving = new Set(deleted.map(({ id }) => id));
  const kept = new Map(
    wanted.map(({ contact, values }) => {
      const names = keysHeldBy(contact.id, values, facts).map((key) => keyName(key.kind, key.value));
      return [contact.id, new Set(names)] as const;
    }),
  );
  const isGivenUp = (name: string, holder: string): boolean =>
    leaving.has(holder) || kept.get(holder)?.has(name) === false;
  const fits = ({ contact, values }: Restoring): boolean =>
    keysHeldBy(contact.id, values, facts).every((key) => {
      const name = keyName(key.kind, key.value);
      return key.holder !== '' || (others.get(name) ?? []).every((id) => id === contact.id || isGivenUp(name, id));
    });
  let free = wanted;
  for (;;) {
    const still = free.filter(fits);
    if (still.length === free.length) return free;
    for (const { contact } of free) if (!still.some((one) => one.contact.id === contact.id)) kept.delete(contact.id);
    free = still;
  }
};
