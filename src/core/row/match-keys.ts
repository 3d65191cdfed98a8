import type { RowKeys } from '../identity.ts';
import type { KeysInPlace } from '../identity/keys-in-place.ts';
import type { MatchKey } from '../plan.ts';

type Key = readonly [key: MatchKey, value: string];

/** A key as text, as the figures of a phone, or an e-mail where it stands. */
type AnyKey = string | number | KeysInPlace;

const none: readonly Key[] = Object.freeze([]);

/**
 * Every usable key in the account's order (spec 5.3): of each preference the primary address, and for the first
 * preference its additional ones before the second preference is tried.
 */
export const eachMatchKey = (
  order: readonly MatchKey[],
  keys: RowKeys,
  visit: (kind: MatchKey, value: AnyKey) => void,
): void => {
  const { inPlace } = keys;
  for (let index = 0; index < order.length; index += 1) {
    const kind = order[index];
    if (kind === 'email') {
      if (keys.email !== null) visit(kind, keys.email);
      else if (inPlace !== null && inPlace.end > inPlace.start) visit(kind, inPlace);
      if (index === 0) for (const address of keys.additionalEmails) visit(kind, address);
    } else if (kind === 'phone') {
      if (keys.phone !== null) visit(kind, keys.phone);
      else if (inPlace !== null && inPlace.phone > 0) visit(kind, inPlace.phone);
      if (index > 0) continue;
      for (const number of keys.additionalPhones) visit(kind, number);
      if (inPlace !== null && inPlace.additionalPhone > 0) visit(kind, inPlace.additionalPhone);
    }
  }
};

/** The same of keys that are texts. */
export const matchKeys = (order: readonly MatchKey[], keys: RowKeys): readonly Key[] => {
  const found: Key[] = [];
  eachMatchKey(order, keys, (kind, value) => {
    if (typeof value === 'string') found.push([kind, value]);
  });
  return found.length > 0 ? found : none;
};
