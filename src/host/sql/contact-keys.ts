import type { HeldKey } from '../apply/keys.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';

interface KeyRow {
  readonly kind: string;
  readonly value: string;
  readonly holder: string;
  readonly contact_id: string;
  readonly is_primary: boolean;
}

/** Thrown where a key was taken by another transaction between reading and writing: what was decided must be decided anew. */
export class KeyTakenError extends Error {
  constructor() {
    super('a key of a contact was taken meanwhile');
    this.name = 'KeyTakenError';
  }
}

/**
 * Where contacts may share an address, no unique key stops two batches that both found nobody from creating the same
 * person twice. There, a batch that looks for contacts runs alone in its account until its transaction ends; those that
 * only add contacts run beside each other.
 */
export const standInLine = async (query: Query, accountId: string, how: 'alone' | 'beside'): Promise<void> => {
  const lock = how === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await query(`select ${lock}(hashtextextended($1, 0))`, [json([accountId, 'shared addresses'])]);
};

/** Who holds any of these keys. */
export const readKeys = async (
  query: Query,
  accountId: string,
  keys: readonly { readonly kind: string; readonly value: string }[],
): Promise<HeldKey[]> => {
  if (keys.length === 0) return [];
  const rows = await query<KeyRow>(
    `select k.kind, k.value, k.holder, k.contact_id, k.is_primary
     from json_to_recordset($2::json) as wanted(kind text, value text)
     cross join lateral (select * from contact_keys
       where account_id = $1 and kind = wanted.kind collate "C" and value = wanted.value collate "C" offset 0) k`,
    [accountId, json(keys.map(({ kind, value }) => ({ kind, value })))],
  );
  return rows.map(({ kind, value, holder, contact_id, is_primary }) => ({
    kind,
    value,
    holder,
    contactId: contact_id,
    primary: is_primary,
  }));
};

/**
 * Takes and gives up keys. The primary key refuses what another contact holds; keys are taken in one order everywhere,
 * so that two batches wait for each other at most in one direction.
 */
export const writeKeys = async (
  query: Query,
  accountId: string,
  released: readonly HeldKey[],
  taken: readonly HeldKey[],
): Promise<void> => {
  if (released.length > 0) await deleteKeys(query, accountId, released);
  if (taken.length > 0) await insertKeys(query, accountId, taken);
  const guards = taken.filter(({ contactId }) => contactId === nobody);
  if (guards.length > 0) await deleteKeys(query, accountId, guards);
};

const nobody = '';

/**
 * A key that was looked for, is not there, and must not come before this transaction ends. Written like any other and
 * deleted again at once: whoever takes the key meanwhile waits, and whoever took it refuses this one.
 */
export const guardOf = (kind: string, value: string): HeldKey => ({
  kind,
  value,
  holder: '',
  contactId: nobody,
  primary: true,
});

const deleteKeys = async (query: Query, accountId: string, keys: readonly HeldKey[]): Promise<void> => {
  await query(
    `delete from contact_keys where account_id = $1 and ctid = any(array(
       select k.ctid from json_to_recordset($2::json) as gone(kind text, value text, contact_id text)
       cross join lateral (select ctid from contact_keys
         where account_id = $1 and kind = gone.kind collate "C" and value = gone.value collate "C"
           and contact_id = gone.contact_id collate "C" offset 0) k))`,
    [accountId, json(keys.map(({ kind, value, contactId }) => ({ kind, value, contact_id: contactId })))],
  );
};

const insertKeys = async (query: Query, accountId: string, taken: readonly HeldKey[]): Promise<void> => {
  const rows = await query<{ count: number }>(
    `with added as (
       insert into contact_keys (account_id, kind, value, holder, contact_id, is_primary)
       select $1, r.kind, r.value, r.holder, r.contact_id, r.is_primary
       from json_to_recordset($2::json) as r(kind text, value text, holder text, contact_id text, is_primary boolean)
       order by r.kind collate "C", r.value collate "C", r.holder collate "C"
       on conflict do nothing returning 1)
     select count(*)::int as count from added`,
    [
      accountId,
      json(
        taken.map(({ kind, value, holder, contactId, primary }) => ({
          kind,
          value,
          holder,
          contact_id: contactId,
          is_primary: primary,
        })),
      ),
    ],
  );
  if (rows[0]?.count !== taken.length) throw new KeyTakenError();
};
