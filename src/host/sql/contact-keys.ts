import type { HeldKey } from '../apply/keys.ts';
import { column, listRows } from './listed-rows.ts';
import { isUniqueViolation, json } from './query.ts';
import type { ListedRows } from './listed-rows.ts';
import type { Query } from './query.ts';
import type { WantedKey } from './wanted-keys.ts';

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

/** Keys as rows `r` of a statement. */
export const keysAsRows = (keys: readonly WantedKey[], firstParameter: number): ListedRows =>
  listRows(
    [column('kind', 'text', keys, ({ kind }) => kind), column('value', 'text', keys, ({ value }) => value)],
    firstParameter,
  );

/** Who alone holds any of these keys. */
export const holdersOfKeys = async (
  query: Query,
  accountId: string,
  keys: readonly WantedKey[],
): Promise<readonly (WantedKey & { readonly contactId: string })[]> => {
  if (keys.length === 0) return [];
  const rows = keysAsRows(keys, 2);
  return query(
    `select k.kind, k.value, k.contact_id as "contactId" from ${rows.from}
     cross join lateral (select kind, value, contact_id from contact_keys
       where account_id = $1 and kind = r.kind collate "C" and value = r.value collate "C" and holder = '' offset 0) k`,
    [accountId, ...rows.params],
  );
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

/** Which keys a contact gives up and which it takes, when it held some and is to hold others. */
export const keysMoved = (
  before: readonly HeldKey[],
  after: readonly HeldKey[],
): { readonly released: readonly HeldKey[]; readonly taken: readonly HeldKey[] } => {
  const isIn = (list: readonly HeldKey[], key: HeldKey): boolean =>
    list.some(({ kind, value, primary }) => kind === key.kind && value === key.value && primary === key.primary);
  return {
    released: before.filter((key) => !isIn(after, key)),
    taken: after.filter((key) => !isIn(before, key)),
  };
};

const deleteKeys = async (query: Query, accountId: string, keys: readonly HeldKey[]): Promise<void> => {
  const rows = listRows(
    [
      column('kind', 'text', keys, ({ kind }) => kind),
      column('value', 'text', keys, ({ value }) => value),
      column('contact_id', 'text', keys, ({ contactId }) => contactId),
    ],
    2,
  );
  await query(
    `delete from contact_keys where account_id = $1 and ctid = any(array(
       select k.ctid from ${rows.from} cross join lateral (select ctid from contact_keys
         where account_id = $1 and kind = r.kind collate "C" and value = r.value collate "C"
           and contact_id = r.contact_id collate "C" offset 0) k))`,
    [accountId, ...rows.params],
  );
};

const insertKeys = async (query: Query, accountId: string, keys: readonly HeldKey[]): Promise<void> => {
  const rows = listRows(
    [
      column('kind', 'text', keys, ({ kind }) => kind),
      column('value', 'text', keys, ({ value }) => value),
      column('holder', 'text', keys, ({ holder }) => holder),
      column('contact_id', 'text', keys, ({ contactId }) => contactId),
      column('is_primary', 'boolean', keys, ({ primary }) => primary),
    ],
    2,
  );
  await query(
    `insert into contact_keys (account_id, ${rows.names}) select $1, ${rows.names} from ${rows.from}
     order by kind collate "C", value collate "C", holder collate "C"`,
    [accountId, ...rows.params],
  ).catch((error: unknown) => {
    throw isUniqueViolation(error) ? new KeyTakenError() : error;
  });
};
