import type { MatchKey } from '../../../src/core/plan.ts';
import { changeSettings as changeAccountSettings } from '../../../src/host/sql/crm.ts';
import type { Caller, Database } from '../../../src/host/store.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';

const preferences = ['email,phone', 'phone,email', 'email', 'phone'];

/** Changes what was given and valid; answers false where anything was not. */
export const changeSettings = async (database: Database, caller: Caller, body: unknown): Promise<boolean> => {
  if (typeof body !== 'object' || body === null) return false;
  const { country, timezone, allowDuplicateContact, contactUniqueIdentifiers } = body as Record<string, unknown>; // each is checked below
  const isText = (value: unknown, pattern: RegExp): boolean =>
    value === undefined || (typeof value === 'string' && pattern.test(value));
  if (!isText(country, /^[A-Z]{2}$/) || !isText(timezone, /^[\w+-]+(\/[\w+-]+)*$/)) return false;
  if (allowDuplicateContact !== undefined && typeof allowDuplicateContact !== 'boolean') return false;
  if (contactUniqueIdentifiers !== undefined && !preferences.includes(String(contactUniqueIdentifiers))) return false;
  // Which addresses are unique follows from two of these, so the store changes them, not a statement of our own.
  const answer = await changeAccountSettings(database, caller, {
    ...(typeof country === 'string' ? { country } : {}),
    ...(typeof timezone === 'string' ? { timezone } : {}),
    ...(typeof allowDuplicateContact === 'boolean' ? { allowDuplicateContact } : {}),
    ...(Array.isArray(contactUniqueIdentifiers)
      ? { contactUniqueIdentifiers: contactUniqueIdentifiers as MatchKey[] }
      : {}), // one of `preferences`
  });
  return !isStoreRefusal(answer);
};
