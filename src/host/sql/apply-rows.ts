import type { Row } from '../../core/batch.ts';
import { finding } from '../../core/issue.ts';
import { codeOf } from '../away.ts';
import { applyRow } from '../apply/apply-row.ts';
import { keysHeldBy } from '../apply/keys.ts';
import { createLedger } from '../apply/ledger.ts';
import { createRowChecker } from '../apply/read-row.ts';
import { textOf } from '../apply/record-values.ts';
import type { AppliedRow } from '../apply/apply-row.ts';
import type { Ledger } from '../apply/ledger.ts';
import type { CheckedRow } from '../apply/read-row.ts';
import type { RecordValues } from '../apply/record-values.ts';
import { KeyTakenError, standInLine } from './contact-keys.ts';
import { lockContacts, lockOpportunities } from './lock-records.ts';
import { isAbsent, keysWanted } from './wanted-keys.ts';
import { writeLedger } from './write-ledger.ts';
import type { Query } from './query.ts';
import type { WantedKey } from './wanted-keys.ts';
import type { ImportWork } from './write-ledger.ts';

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
  const { account, modes } = work.facts;
  if (account.allowDuplicateContact) {
    await standInLine(query, work.accountId, modes.contact === 'create' ? 'beside' : 'alone');
  }
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
  const { facts, newId } = work;
  const wanted = keysWanted(rows, facts);
  const ledger = await loadLedger(query, rows, wanted, work);
  const [contacts, opportunities] = [new Map(ledger.contacts), new Map(ledger.opportunities)];
  const absent = wanted.filter(({ kind, value }) => isAbsent(ledger, facts, kind, value));
  const applied = rows.map((row) => applyRow(row, { ledger, facts, newId }));
  await writeLedger(query, ledger, { contacts, opportunities, absent }, work);
  return applied;
};

/**
 * Locks the contacts that hold the rows' keys. From then on their own values say which keys they hold: what
 * was read before the lock may be out of date. A key that somebody else took in between is refused when it is written or
 * guarded, and then all of this is done again.
 */
const loadLedger = async (
  query: Query,
  rows: readonly CheckedRow[],
  wanted: readonly WantedKey[],
  work: ImportWork,
): Promise<Ledger> => {
  const { accountId, facts } = work;
  const named = rows.flatMap((row) => [row.contactId, textIn(row.opportunity, 'contactId')]);
  const ids = named.filter((id) => id !== null);
  const contacts = await lockContacts(query, accountId, { ids, keys: wanted });
  const keys = contacts.flatMap((contact) => keysHeldBy(contact.id, contact.values, facts));
  if (!facts.objects.includes('opportunity')) return createLedger(contacts, keys, []);
  const opportunityIds = rows.map((row) => textIn(row.opportunity, 'opportunityId')).filter((id) => id !== null);
  const ofContacts = facts.account.allowDuplicateOpportunity === false ? contacts.map(({ id }) => id) : [];
  return createLedger(contacts, keys, await lockOpportunities(query, accountId, opportunityIds, ofContacts));
};

const textIn = (values: RecordValues | null, name: string): string | null => (values ? textOf(values, name) : null);
