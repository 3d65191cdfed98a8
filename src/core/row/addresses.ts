import type { MatchKey, Plan } from '../plan.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { absent, empty, filled, slotOf, type Draft, type Report } from './draft.ts';
import { limitList, listIn, putList } from './lists.ts';

/** The additional addresses of a contact and their primary one (spec 4.6.4, 4.7). */
export interface AddressList {
  /** Limit, promotion, and the primary one repeated among the others. */
  readonly settle: () => void;
  /** What is left beside the primary one. */
  readonly rest: () => readonly string[];
}

const names = {
  email: { list: 'additionalEmails', limit: 'ADDITIONAL_EMAIL_LIMIT', promoted: 'EMAIL_PROMOTED' },
  phone: { list: 'additionalPhones', limit: 'ADDITIONAL_PHONE_LIMIT', promoted: 'PHONE_PROMOTED' },
} as const;

export const addressList = (
  plan: Plan,
  compiled: CompiledColumns,
  draft: Draft,
  report: Report,
  kind: MatchKey,
): AddressList => {
  const { list: key, limit, promoted } = names[kind];
  const primary = slotOf(compiled, 'contact', kind);
  const list = slotOf(compiled, 'contact', key);
  const columns = compiled.slots[list]?.columns ?? [];
  const primaryColumns = compiled.slots[primary]?.columns ?? [];
  // An update that does not speak of the primary address must not replace the one in the CRM.
  const mayPromote = plan.modes.contact !== 'update' || primaryColumns.length > 0;
  const keyOf = (value: string): string => (kind === 'email' ? value.toLowerCase() : value);

  const promote = (addresses: readonly string[]): readonly string[] => {
    const [first, ...rest] = addresses;
    const state = draft.state[primary] ?? absent;
    if (first === undefined || !mayPromote || (state !== absent && state !== empty)) return addresses;
    const from = columns.find((column) => hasValue(draft.values[column], first));
    draft.state[primary] = filled;
    draft.clears[primary] = 0;
    draft.filling[primary] = first;
    for (const column of primaryColumns) draft.values[column] = first;
    report(promoted, {}, { column: from, object: 'contact', field: key });
    return rest;
  };

  return {
    settle: () => {
      if (list < 0) return;
      const before = listIn(draft, list);
      if (before.length === 0) return;
      const rest = promote(before);
      const main = draft.state[primary] === filled ? draft.filling[primary] : null;
      const after = typeof main === 'string' ? rest.filter((value) => keyOf(value) !== keyOf(main)) : rest;
      if (after.length !== before.length) putList(draft, compiled, list, after);
      limitList(draft, report, compiled, list, limit);
    },
    rest: () => listIn(draft, list),
  };
};

const hasValue = (value: unknown, address: string): boolean => Array.isArray(value) && value.includes(address);
