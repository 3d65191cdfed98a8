import type { RowKeys } from '../identity.ts';
import type { MatchKey } from '../plan.ts';

type Key = readonly [key: MatchKey, value: string];

const none: readonly Key[] = Object.freeze([]);

/**
 * Every usable key in the account's order (spec 5.3): of each preference the primary address, and for the first
 * preference its additional ones before the second preference is tried.
 */
export const matchKeys = (order: readonly MatchKey[], keys: RowKeys): readonly Key[] => {
  const found: Key[] = [];
  for (let index = 0; index < order.length; index += 1) {
    const kind = order[index];
    if (kind === undefined) continue;
    const primary = kind === 'email' ? keys.email : keys.phone;
    if (primary !== null) found.push([kind, primary]);
    if (index > 0) continue;
    for (const address of kind === 'email' ? keys.additionalEmails : keys.additionalPhones) found.push([kind, address]);
  }
  return found.length > 0 ? found : none;
};
