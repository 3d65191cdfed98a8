import type { Row } from '../../core/batch.ts';
import { finding } from '../../core/issue.ts';
import { codeOf } from '../away.ts';
import { applyRow } from '../apply/apply-row.ts';
import { additionalOf, foldUnique, keyName, keysHeldBy, uniqueFields } from '../apply/keys.ts';
import { createLedger } from '../apply/ledger.ts';
import { createRowChecker, foldKey } from '../apply/read-row.ts';
import { customName, listOf, textOf } from '../apply/record-values.ts';
import type { AppliedRow } from '../apply/apply-row.ts';
import type { Facts } from '../apply/facts.ts';
import type { HeldKey } from '../apply/keys.ts';
import type { Ledger, StoredRecord } from '../apply/ledger.ts';
import type { CheckedRow } from '../apply/read-row.ts';
import type { RecordValues } from '../apply/record-values.ts';
import { KeyTakenError, readKeys, writeKeys } from './contact-keys.ts';
import { lockContacts, lockOpportunities, writeContacts, writeOpportunities } from './records.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';

/** What every batch of an import shares. */
export interface ImportWork {
  readonly accountId: string;
  /** `null` for an edit by hand. */
  readonly importId: string | null;
  readonly facts: Facts;
  readonly newId: () => string;
  /** ISO 8601. */
  readonly at: string;
}

/** How often a batch is decided anew because another transaction took one of its keys. */
const mostAttempts = 8;

/**
 * Applies rows inside the caller's transaction. Rows are decided in memory over locked records and written at once;
 * a key that was taken meanwhile rolls back to the savepoint and everything is decided anew. Where the database refuses
 * a value that every check let through, halves are tried, so that one poisoned row fails alone.
 */
export const applyRows = async (
  query: Query,
  rows: readonly Row[],
  work: ImportWork,
): Promise<readonly AppliedRow[]> => {
  const check = createRowChecker(work.facts);
  return applyChecked(query, rows.map(check), work);
};

const applyChecked = async (
  query: Query,
  rows: readonly CheckedRow[],
  work: ImportWork,
): Promise<readonly AppliedRow[]> => {
  if (rows.length === 0) return [];
  for (let attempt = 1; ; attempt += 1) {
    await query('savepoint rows');
    try {
      const applied = await applyOnce(query, rows, work);
      await query('release savepoint rows');
      return applied;
    } catch (error) {
      if (!(error instanceof KeyTakenError) && !isAboutValues(error)) throw error;
      await query('rollback to savepoint rows');
      await query('release savepoint rows');
      if (error instanceof KeyTakenError && attempt < mostAttempts) continue;
      return applyHalves(query, rows, work);
    }
  }
};

const applyHalves = async (
  query: Query,
  rows: readonly CheckedRow[],
  work: ImportWork,
): Promise<readonly AppliedRow[]> => {
  const [row] = rows;
  if (rows.length === 1 && row) return [refuse(row, work)];
  const middle = Math.ceil(rows.length / 2);
  const first = await applyChecked(query, rows.slice(0, middle), work);
  return [...first, ...(await applyChecked(query, rows.slice(middle), work))];
};

const refuse = (row: CheckedRow, work: ImportWork): AppliedRow => {
  const code = work.facts.modes.contact === 'update' ? 'UPDATE_FAILED' : 'CREATE_FAILED';
  return { row, outcome: 'failed', contact: null, opportunity: null, issues: [...row.issues, finding(code)] };
};

/** Data exceptions (22), integrity violations (23) and program limits (54): one row's values, not the database's state. */
const isAboutValues = (error: unknown): boolean => /^(22|23|54)/.test(codeOf(error));

const applyOnce = async (
  query: Query,
  rows: readonly CheckedRow[],
  work: ImportWork,
): Promise<readonly AppliedRow[]> => {
  const ledger = await loadLedger(query, rows, work);
  const loaded = new Map(ledger.contacts);
  const { facts, newId } = work;
  const applied = rows.map((row) => applyRow(row, { ledger, facts, newId }));
  await writeLedger(query, ledger, loaded, work);
  return applied;
};

/**
 * Reads who holds the rows' keys and locks those contacts. From then on their own values say which keys they hold: what
 * was read before the lock may be out of date. A key that somebody else took in between is refused when it is written,
 * and then all of this is done again.
 */
const loadLedger = async (query: Query, rows: readonly CheckedRow[], work: ImportWork): Promise<Ledger> => {
  const { accountId, facts } = work;
  const named = rows.flatMap((row) => [row.contactId, textIn(row.opportunity, 'contactId')]);
  const ids = new Set(named.filter((id) => id !== null));
  for (const key of await readKeys(query, accountId, keysWanted(rows, facts))) ids.add(key.contactId);
  const contacts = await lockContacts(query, accountId, [...ids]);
  const keys = contacts.flatMap((contact) => keysHeldBy(contact.id, contact.values, facts));
  if (!facts.objects.includes('opportunity')) return createLedger(contacts, keys, []);
  const opportunityIds = rows.map((row) => textIn(row.opportunity, 'opportunityId')).filter((id) => id !== null);
  const ofContacts = facts.account.allowDuplicateOpportunity === false ? contacts.map(({ id }) => id) : [];
  return createLedger(contacts, keys, await lockOpportunities(query, accountId, opportunityIds, ofContacts));
};

const textIn = (values: RecordValues | null, name: string): string | null => (values ? textOf(values, name) : null);

/** Every key by which a row could find a contact or collide with one. */
const keysWanted = (
  rows: readonly CheckedRow[],
  facts: Facts,
): readonly { readonly kind: string; readonly value: string }[] => {
  const wanted = new Map<string, { readonly kind: string; readonly value: string }>();
  const want = (kind: string, value: string): void => {
    wanted.set(keyName(kind, value), { kind, value });
  };
  const unique = uniqueFields(facts);
  for (const row of rows) {
    for (const key of row.keys) want(key.kind, key.value);
    const contact = row.contact ?? new Map();
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
  return [...wanted.values()];
};

/** Writes what differs from what was loaded: contacts first, then keys, then opportunities, then tags. */
const writeLedger = async (
  query: Query,
  ledger: Ledger,
  loaded: ReadonlyMap<string, StoredRecord>,
  work: ImportWork,
): Promise<void> => {
  const { accountId, importId, facts, at } = work;
  const touched = [...ledger.touchedContacts]
    .sort()
    .map((id) => ledger.contacts.get(id))
    .filter((contact) => contact !== undefined);
  const released: HeldKey[] = [];
  const taken: HeldKey[] = [];
  const fingerprint = (key: HeldKey): string => `${keyName(key.kind, key.value)}\n${key.primary}`;
  for (const contact of touched) {
    const before = loaded.get(contact.id);
    const old = before ? keysHeldBy(before.id, before.values, facts) : [];
    const now = keysHeldBy(contact.id, contact.values, facts);
    const oldNames = new Set(old.map(fingerprint));
    const newNames = new Set(now.map(fingerprint));
    released.push(...old.filter((key) => !newNames.has(fingerprint(key))));
    taken.push(...now.filter((key) => !oldNames.has(fingerprint(key))));
  }
  await writeKeys(query, accountId, released, taken);
  await writeContacts(query, accountId, touched, importId, at);
  const opportunities = [...ledger.touchedOpportunities]
    .sort()
    .map((id) => ledger.opportunities.get(id))
    .filter((opportunity) => opportunity !== undefined);
  await writeOpportunities(
    query,
    accountId,
    opportunities,
    facts.account.allowDuplicateOpportunity === false,
    importId,
    at,
  );
  await addTags(query, accountId, new Set(touched.flatMap((contact) => listOf(contact.values, 'tags'))), importId);
};

/** The account's list of tags grows by those nobody used yet; a known one is reused. */
const addTags = async (
  query: Query,
  accountId: string,
  tags: ReadonlySet<string>,
  importId: string | null,
): Promise<void> => {
  if (tags.size === 0) return;
  await query(
    `insert into tags (account_id, name, created_import)
     select $1, tag.name, $3 from jsonb_array_elements_text($2::jsonb) as tag(name)
     where not exists (select 1 from tags known where known.account_id = $1 and known.name = tag.name collate "C")
     order by tag.name collate "C" on conflict do nothing`,
    [accountId, json([...tags]), importId],
  );
};
