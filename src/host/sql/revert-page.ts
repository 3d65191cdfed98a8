import type { RevertResult, RevertScope } from '../../core/wire.ts';
import { keyName, keysHeldBy } from '../apply/keys.ts';
import { takeBack } from '../apply/take-back.ts';
import type { Facts } from '../apply/facts.ts';
import type { HeldKey } from '../apply/keys.ts';
import type { StoredOpportunity, StoredRecord } from '../apply/ledger.ts';
import type { RecordValues } from '../apply/record-values.ts';
import type { Caller } from '../store.ts';
import { loadAccount } from './account.ts';
import { readKeys, standInLine, writeKeys } from './contact-keys.ts';
import { deedsOf, markReverted, rowsToRevert } from './deeds.ts';
import { deleteRecords, lockContacts, lockOpportunities, writeContacts, writeOpportunities } from './records.ts';
import { Refused } from './refusal.ts';
import type { Query } from './query.ts';

/** What one page of a revert is to do. */
export interface PageWork {
  readonly caller: Caller;
  readonly importId: string;
  readonly scope: RevertScope;
  /** The row after which the page begins. */
  readonly after: number;
  /** How many rows it has. */
  readonly limit: number;
  /** Contacts that earlier pages of this call have decided. */
  readonly seen: ReadonlySet<string>;
  readonly at: string;
}

export interface Page {
  readonly contacts: readonly string[];
  readonly deleted: number;
  readonly restored: number;
  readonly kept: RevertResult['kept'];
  /** The last row of this page, or `null` when there are no more. */
  readonly next: number | null;
}

/** A contact that is to get back what it held. */
interface Wanted {
  readonly contact: StoredRecord;
  readonly values: RecordValues;
  readonly mark: number;
}

/** Takes back the records of some hundred rows, in the caller's transaction: opportunities first, then their contacts. */
export const revertPage = async (query: Query, work: PageWork): Promise<Page> => {
  const { accountId } = work.caller;
  const stored = await loadAccount(query, accountId, 'share');
  if (!stored) throw new Refused('import-not-found');
  if (stored.account.allowDuplicateContact) await standInLine(query, accountId, 'beside');
  const rows = await rowsToRevert(query, accountId, work.importId, work.after, work.limit);
  const named = rows.map((row) => row.contact_id).filter((id) => id !== null);
  const facts: Facts = {
    account: stored.account,
    fields: stored.fields,
    objects: ['contact'],
    modes: { contact: 'createAndUpdate', opportunity: 'createAndUpdate' },
    tags: [],
  };
  const begun = [...new Set(named)].filter((id) => !work.seen.has(id));
  const contactIds = await withBlockers(query, work, begun, facts);
  const opportunityIds = [...new Set(rows.map((row) => row.opportunity_id).filter((id) => id !== null))];
  const contacts = await lockContacts(query, accountId, contactIds);
  const opportunities = await lockOpportunities(query, accountId, opportunityIds, contactIds);
  const left = await revertOpportunities(query, work, opportunities);
  const done = await revertContacts(
    query,
    work,
    contactIds,
    contacts,
    new Set(left.map(({ contactId }) => contactId)),
    facts,
  );
  const next = rows.length < work.limit ? null : (rows.at(-1)?.row ?? null);
  return { contacts: contactIds, ...done, next };
};

/**
 * The contacts of a page, and those of later pages that hold an address which one of them had before: an address moves
 * back only when both sides are decided together.
 */
const withBlockers = async (
  query: Query,
  work: PageWork,
  begun: readonly string[],
  facts: Facts,
): Promise<readonly string[]> => {
  const { accountId } = work.caller;
  const ids = new Set(begun);
  let fresh: readonly string[] = work.scope === 'all' ? begun : [];
  while (fresh.length > 0) {
    const deeds = await deedsOf(query, accountId, work.importId, 'contact', fresh);
    const found = await lockContacts(query, accountId, fresh);
    const keys = found.flatMap((contact) => {
      const taking = takeBack(contact, deeds.get(contact.id) ?? []);
      return taking.kind === 'restore' ? keysHeldBy(contact.id, taking.values, facts) : [];
    });
    const held = await readKeys(query, accountId, keys);
    const holders = new Set(held.filter(({ holder }) => holder === '').map(({ contactId }) => contactId));
    const others = [...holders].filter((id) => !ids.has(id) && !work.seen.has(id));
    const own = await deedsOf(query, accountId, work.importId, 'contact', others);
    fresh = others.filter((id) => own.has(id));
    for (const id of fresh) ids.add(id);
  }
  return [...ids];
};

/** Answers which opportunities are left. */
const revertOpportunities = async (
  query: Query,
  work: PageWork,
  opportunities: readonly StoredOpportunity[],
): Promise<readonly StoredOpportunity[]> => {
  const { accountId } = work.caller;
  const ids = opportunities.map(({ id }) => id);
  const deeds = await deedsOf(query, accountId, work.importId, 'opportunity', ids);
  const deleted: string[] = [];
  const restored: StoredOpportunity[] = [];
  for (const opportunity of opportunities) {
    const own = deeds.get(opportunity.id);
    if (!own) continue;
    const taking = takeBack(opportunity, own);
    if (taking.kind === 'delete') deleted.push(opportunity.id);
    if (taking.kind === 'restore' && work.scope === 'all') {
      const { values, mark } = taking;
      restored.push({ ...opportunity, values, mark, version: opportunity.version + 1 });
    }
  }
  await deleteRecords(query, 'opportunities', accountId, deleted, work.at);
  await writeOpportunities(query, accountId, restored, false, null, work.at);
  await markReverted(query, accountId, work.importId, 'opportunity', deleted, 'deleted');
  await markReverted(
    query,
    accountId,
    work.importId,
    'opportunity',
    restored.map(({ id }) => id),
    'restored',
  );
  return opportunities.filter(({ id }) => !deleted.includes(id));
};

const revertContacts = async (
  query: Query,
  work: PageWork,
  ids: readonly string[],
  contacts: readonly StoredRecord[],
  needed: ReadonlySet<string>,
  facts: Facts,
): Promise<Pick<Page, 'deleted' | 'restored' | 'kept'>> => {
  const { accountId } = work.caller;
  const deeds = await deedsOf(query, accountId, work.importId, 'contact', ids);
  const found = new Map(contacts.map((contact) => [contact.id, contact]));
  const deleted: StoredRecord[] = [];
  const wanted: Wanted[] = [];
  const kept: { readonly contactId: string; readonly reason: string }[] = [];
  for (const id of ids) {
    const own = deeds.get(id);
    if (!own) continue;
    const created = own.some((deed) => deed.action === 'created');
    if (!created && work.scope === 'created') continue;
    const contact = found.get(id);
    const taking = takeBack(contact, own);
    if (taking.kind === 'keep' || !contact)
      kept.push({ contactId: id, reason: taking.kind === 'keep' ? taking.reason : 'gone' });
    else if (taking.kind === 'restore') wanted.push({ contact, values: taking.values, mark: taking.mark });
    else if (needed.has(id)) kept.push({ contactId: id, reason: 'has-opportunities' });
    else deleted.push(contact);
  }
  const restored = await restoreContacts(query, work, wanted, deleted, facts);
  for (const { contact } of wanted)
    if (!restored.has(contact.id)) kept.push({ contactId: contact.id, reason: 'address-taken' });
  await deleteRecords(
    query,
    'contacts',
    accountId,
    deleted.map(({ id }) => id),
    work.at,
  );
  await markReverted(
    query,
    accountId,
    work.importId,
    'contact',
    deleted.map(({ id }) => id),
    'deleted',
  );
  await markReverted(query, accountId, work.importId, 'contact', [...restored], 'restored');
  return { deleted: deleted.length, restored: restored.size, kept };
};

/**
 * Gives contacts back what they held, and gives up the keys of the deleted ones. An address that another contact took
 * meanwhile cannot be given back, so that contact stays as it is.
 */
const restoreContacts = async (
  query: Query,
  work: PageWork,
  wanted: readonly Wanted[],
  deleted: readonly StoredRecord[],
  facts: Facts,
): Promise<ReadonlySet<string>> => {
  const { accountId } = work.caller;
  const heldNow = (contact: StoredRecord): readonly HeldKey[] => keysHeldBy(contact.id, contact.values, facts);
  const keys = wanted.flatMap(({ contact, values }) => keysHeldBy(contact.id, values, facts));
  const others = new Map<string, string[]>();
  for (const held of await readKeys(query, accountId, keys)) {
    if (held.holder !== '') continue;
    const name = keyName(held.kind, held.value);
    others.set(name, [...(others.get(name) ?? []), held.contactId]);
  }
  const free = largestFree(wanted, deleted, others, facts);
  const released = deleted.flatMap(heldNow);
  const taken: HeldKey[] = [];
  for (const { contact, values } of free) {
    const now = heldNow(contact);
    const then = keysHeldBy(contact.id, values, facts);
    const name = (key: HeldKey): string => `${keyName(key.kind, key.value)}\n${key.primary}`;
    const [nowNames, thenNames] = [new Set(now.map(name)), new Set(then.map(name))];
    released.push(...now.filter((key) => !thenNames.has(name(key))));
    taken.push(...then.filter((key) => !nowNames.has(name(key))));
  }
  await writeKeys(query, accountId, released, taken);
  const restored = free.map(({ contact, values, mark }) => ({
    ...contact,
    values,
    mark,
    version: contact.version + 1,
  }));
  await writeContacts(query, accountId, restored, null, work.at);
  return new Set(restored.map(({ id }) => id));
};

/**
 * The largest set of contacts that can all have their addresses back: each address is free, or held by the contact
 * itself, by one that is deleted, or by one of the set that gives it up.
 */
const largestFree = (
  wanted: readonly Wanted[],
  deleted: readonly StoredRecord[],
  others: ReadonlyMap<string, readonly string[]>,
  facts: Facts,
): readonly Wanted[] => {
  const leaving = new Set(deleted.map(({ id }) => id));
  const kept = new Map(
    wanted.map(({ contact, values }) => {
      const names = keysHeldBy(contact.id, values, facts).map((key) => keyName(key.kind, key.value));
      return [contact.id, new Set(names)] as const;
    }),
  );
  const isGivenUp = (name: string, holder: string): boolean =>
    leaving.has(holder) || kept.get(holder)?.has(name) === false;
  const fits = ({ contact, values }: Wanted): boolean =>
    keysHeldBy(contact.id, values, facts).every((key) => {
      const name = keyName(key.kind, key.value);
      return key.holder !== '' || (others.get(name) ?? []).every((id) => id === contact.id || isGivenUp(name, id));
    });
  let free = wanted;
  for (;;) {
    const still = free.filter(fits);
    if (still.length === free.length) return free;
    for (const { contact } of free) if (!still.some((one) => one.contact.id === contact.id)) kept.delete(contact.id);
    free = still;
  }
};
