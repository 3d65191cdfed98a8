import { keysHeldBy } from '../apply/keys.ts';
import { takeBack } from '../apply/take-back.ts';
import type { Facts } from '../apply/facts.ts';
import type { StoredRecord } from '../apply/ledger.ts';
import type { Deed } from '../apply/take-back.ts';
import { loadAccount } from './account.ts';
import { holdersOfKeys, standInLine } from './contact-keys.ts';
import { deedsOf, rowsToRevert } from './deeds.ts';
import { lockContacts, lockOpportunities } from './lock-records.ts';
import { Refused } from './refusal.ts';
import { revertContacts } from './revert-contacts.ts';
import { revertOpportunities } from './revert-opportunities.ts';
import type { Query } from './query.ts';
import type { Decided, Page, PageWork } from './revert-work.ts';

/** Takes back the records of some hundred rows, in the caller's transaction: opportunities first, then their contacts. */
export const revertPage = async (query: Query, work: PageWork): Promise<Page> => {
  const { accountId } = work.caller;
  const stored = await loadAccount(query, accountId, 'share');
  if (!stored) throw new Refused('import-not-found');
  if (stored.account.allowDuplicateContact) await standInLine(query, accountId, 'beside');
  const rows = await rowsToRevert(query, accountId, work.importId, work.after, work.limit);
  const facts: Facts = {
    account: stored.account,
    fields: stored.fields,
    objects: ['contact'],
    modes: { contact: 'createAndUpdate', opportunity: 'createAndUpdate' },
    tags: [],
  };
  const decided = await lockDecided(
    query,
    work,
    rows.map((row) => row.contact_id).filter((id) => id !== null),
    facts,
  );
  const opportunityIds = rows.map((row) => row.opportunity_id).filter((id) => id !== null);
  const opportunities = await lockOpportunities(query, accountId, opportunityIds, [...decided.ids]);
  const left = await revertOpportunities(query, work, opportunities);
  const needed = new Set(left.map(({ contactId }) => contactId));
  const done = await revertContacts(query, work, decided, needed, facts);
  const next = rows.length < work.limit ? null : (rows.at(-1)?.row ?? null);
  return { contacts: [...decided.ids], ...done, next };
};

/**
 * The contacts of a page, and those of later pages that hold an address which one of them had before: an address moves
 * back only when both sides are decided together.
 */
const lockDecided = async (query: Query, work: PageWork, named: readonly string[], facts: Facts): Promise<Decided> => {
  const { accountId } = work.caller;
  const ids = new Set<string>();
  const contacts = new Map<string, StoredRecord>();
  const deeds = new Map<string, readonly Deed[]>();
  const add = async (fresh: readonly string[]): Promise<void> => {
    for (const id of fresh) ids.add(id);
    for (const contact of await lockContacts(query, accountId, { ids: fresh, keys: [] }))
      contacts.set(contact.id, contact);
    for (const [id, own] of await deedsOf(query, accountId, work.importId, 'contact', fresh)) deeds.set(id, own);
  };
  let fresh: readonly string[] = [...new Set(named)].filter((id) => !work.seen.has(id));
  await add(fresh);
  while (fresh.length > 0 && work.scope === 'all') {
    const keys = fresh.flatMap((id) => {
      const taking = takeBack(contacts.get(id), deeds.get(id) ?? []);
      return taking.kind === 'restore' ? keysHeldBy(id, taking.values, facts) : [];
    });
    const holders = new Set((await holdersOfKeys(query, accountId, keys)).map(({ contactId }) => contactId));
    const others = [...holders].filter((id) => !ids.has(id) && !work.seen.has(id));
    const own = await deedsOf(query, accountId, work.importId, 'contact', others);
    fresh = others.filter((id) => own.has(id));
    await add(fresh);
  }
  return { ids, contacts, deeds };
};
