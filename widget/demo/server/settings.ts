import type { Caller, Database } from '../../../src/host/store.ts';

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
  await database.query(
    `update accounts set country = coalesce($2, country), timezone = coalesce($3, timezone),
       allow_duplicate_contact = coalesce($4::boolean, allow_duplicate_contact),
       contact_unique_identifiers = coalesce($5::jsonb, contact_unique_identifiers), revision = revision + 1
     where account_id = $1`,
    [
      caller.accountId,
      country ?? null,
      timezone ?? null,
      allowDuplicateContact ?? null,
      contactUniqueIdentifiers === undefined ? null : JSON.stringify(contactUniqueIdentifiers),
    ],
  );
  return true;
};
