import { keyName, keysHeldBy } from '../apply/keys.ts';
import { takeBack } from '../apply/take-back.ts';
import type { Facts } from '../apply/facts.ts';
import type { StoredRecord } from '../apply/ledger.ts';
import { holdersOfKeys, keysMoved, writeKeys } from './contact-keys.ts';
import { markReverted } from './deeds.ts';
import { largestFree } from './largest-free.ts';
import { deleteRecords, writeContacts } from './write-records.ts';
import type { Restoring } from './largest-free.ts';
import type { Query } from './query.ts';
import type { Decided, Page, PageWork } from './revert-work.ts';

/** Deletes or restores the contacts of a page; those in `needed` have opportunities that are left. */
export const revertContacts = async (
  query: Query,
  work: PageWork,
  { ids, contacts, deeds }: Decided,
  needed: ReadonlySet<string>,
  facts: Facts,
): Promise<Pick<Page, 'deleted' | 'restored' | 'kept'>> => {
  const {
    caller: { accountId },
    importId,
    scope,
    at,
  } = work;
  const deleted: StoredRecord[] = [];
  const wanted: Restoring[] = [];
  const kept: { readonly contactId: string; readonly reason: string }[] = [];
  for (const id of ids) {
    const own = deeds.get(id);
    if (!own) continue;
    const created = own.some((deed) => deed.action === 'created');
    if (!created && scope === 'created') continue;
    const contact = contacts.get(id);
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
  const deletedIds = deleted.map(({ id }) => id);
  await deleteRecords(query, 'contacts', deletedIds, { accountId, at });
  await markReverted(query, accountId, importId, 'contact', deletedIds, 'deleted');
  await markReverted(query, accountId, importId, 'contact', [...restored], 'restored');
  return { deleted: deleted.length, restored: restored.size, kept };
};

/**
 * Gives contacts back what they held, and gives up the keys of the deleted ones. An address that another contact took
 * meanwhile cannot be given back, so that contact stays as it is. Answers the ids of the restored ones.
 */
const restoreContacts = async (
  query: Query,
  { caller: { accountId }, at }: PageWork,
  wanted: readonly Restoring[],
  deleted: readonly StoredRecord[],
  facts: Facts,
): Promise<ReadonlySet<string>> => {
  const keys = wanted.flatMap(({ contact, values }) => keysHeldBy(contact.id, values, facts));
  const holders = new Map<string, string[]>();
  for (const { kind, value, contactId } of await holdersOfKeys(query, accountId, keys)) {
    const name = keyName(kind, value);
    holders.set(name, [...(holders.get(name) ?? []), contactId]);
  }
  const free = largestFree(wanted, deleted, holders, facts);
  const moves = free.map(({ contact, values }) =>
    keysMoved(keysHeldBy(contact.id, contact.values, facts), keysHeldBy(contact.id, values, facts)),
  );
  const given = deleted.flatMap(({ id, values }) => keysHeldBy(id, values, facts));
  const released = [...given, ...moves.flatMap((move) => move.released)];
  await writeKeys(
    query,
    accountId,
    released,
    moves.flatMap(({ taken }) => taken),
  );
  const loaded = new Map(free.map(({ contact }) => [contact.id, contact]));
  const restored = free.map(({ contact, values, mark }) => ({
    ...contact,
    values,
    mark,
    version: contact.version + 1,
  }));
  await writeContacts(query, restored, loaded, { accountId, importId: null, at });
  return new Set(loaded.keys());
};
