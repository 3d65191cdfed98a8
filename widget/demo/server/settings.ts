import type { MatchKey } from '../../../src/core/plan.ts';
import { changeSettings } from '../../../src/host/sql/crm.ts';
import type { SettingsChange } from '../../../src/host/sql/crm.ts';
import type { Caller, Database } from '../../../src/host/store.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';

const preferences: readonly (readonly MatchKey[])[] = [['email', 'phone'], ['phone', 'email'], ['email'], ['phone']];

/** What was given, where all of it is valid. */
const readChange = (body: unknown): SettingsChange | null => {
  if (typeof body !== 'object' || body === null) return null;
  const { country, timezone, allowDuplicateContact, contactUniqueIdentifiers } = body as Record<string, unknown>; // each is checked below
  const isText = (value: unknown, pattern: RegExp): value is string | undefined =>
    value === undefined || (typeof value === 'string' && pattern.test(value));
  const keys = preferences.find((known) => known.join() === String(contactUniqueIdentifiers));
  if (!isText(country, /^[A-Z]{2}$/) || !isText(timezone, /^[\w+-]+(\/[\w+-]+)*$/)) return null;
  if (allowDuplicateContact !== undefined && typeof allowDuplicateContact !== 'boolean') return null;
  if (contactUniqueIdentifiers !== undefined && keys === undefined) return null;
  return {
    ...(country === undefined ? {} : { country }),
    ...(timezone === undefined ? {} : { timezone }),
    ...(allowDuplicateContact === undefined ? {} : { allowDuplicateContact }),
    ...(keys === undefined ? {} : { contactUniqueIdentifiers: keys }),
  };
};

/** Changes the sub-account's settings; answers false where a value is not one. */
export const saveSettings = async (database: Database, caller: Caller, body: unknown): Promise<boolean> => {
  const change = readChange(body);
  return change !== null && !isStoreRefusal(await changeSettings(database, caller, change));
};
