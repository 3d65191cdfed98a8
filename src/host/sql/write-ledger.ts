import { keysHeldBy } from '../apply/keys.ts';
import { listOf } from '../apply/record-values.ts';
import { guardOf, keysMoved, writeKeys } from './contact-keys.ts';
import { json } from './query.ts';
import { writeContacts, writeOpportunities } from './write-records.ts';
import type { Facts } from '../apply/facts.ts';
import type { HeldKey } from '../apply/keys.ts';
import type { Ledger, StoredRecord } from '../apply/ledger.ts';
import type { Loaded } from './write-records.ts';
import type { Query } from './query.ts';
import { isAbsent } from './wanted-keys.ts';
import type { WantedKey } from './wanted-keys.ts';

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

/** What was decided upon: the records as they were, and the keys that nobody held. */
export interface Ground {
  readonly contacts: Loaded;
  readonly opportunities: Loaded;
  readonly absent: readonly WantedKey[];
}

/** Writes what differs from what was loaded: keys first, then contacts, then opportunities, then tags. */
export const writeLedger = async (query: Query, ledger: Ledger, ground: Ground, work: ImportWork): Promise<void> => {
  const { accountId, facts } = work;
  const contacts = touched(ledger.contacts, ledger.touchedContacts);
  const { released, taken } = movedKeys(contacts, ledger, ground, facts);
  await writeKeys(query, accountId, released, taken);
  await writeContacts(query, contacts, ground.contacts, work);
  const opportunities = touched(ledger.opportunities, ledger.touchedOpportunities);
  const exclusive = facts.account.allowDuplicateOpportunity === false;
  await writeOpportunities(query, opportunities, exclusive, ground.opportunities, work);
  await addTags(query, newTags(contacts, ground.contacts), work);
};

/** In the order of their ids. */
const touched = <R extends StoredRecord>(records: ReadonlyMap<string, R>, ids: ReadonlySet<string>): readonly R[] =>
  [...ids]
    .sort()
    .map((id) => records.get(id))
    .filter((record) => record !== undefined);

/** The keys that contacts give up and take, and guards for those that must stay nobody's. */
const movedKeys = (
  contacts: readonly StoredRecord[],
  ledger: Ledger,
  { contacts: loaded, absent }: Ground,
  facts: Facts,
) => {
  const released: HeldKey[] = [];
  const taken: HeldKey[] = [];
  for (const contact of contacts) {
    const before = loaded.get(contact.id);
    const moved = keysMoved(
      before ? keysHeldBy(before.id, before.values, facts) : [],
      keysHeldBy(contact.id, contact.values, facts),
    );
    released.push(...moved.released);
    taken.push(...moved.taken);
  }
  const guards = absent.filter(({ kind, value }) => isAbsent(ledger, facts, kind, value));
  return { released, taken: [...taken, ...guards.map(({ kind, value }) => guardOf(kind, value))] };
};

/** Tags that a contact has and had not. */
const newTags = (contacts: readonly StoredRecord[], loaded: Loaded): ReadonlySet<string> => {
  const tags = new Set<string>();
  for (const { id, values } of contacts) {
    const before = loaded.get(id)?.values;
    const known = new Set(before ? listOf(before, 'tags') : []);
    for (const tag of listOf(values, 'tags')) if (!known.has(tag)) tags.add(tag);
  }
  return tags;
};

/** The account's list of tags grows by those nobody used yet; a known one is reused. */
const addTags = async (
  query: Query,
  tags: ReadonlySet<string>,
  { accountId, importId }: Pick<ImportWork, 'accountId' | 'importId'>,
): Promise<void> => {
  if (tags.size === 0) return;
  await query(
    `insert into tags (account_id, name, created_import)
     select $1, tag.name, $3 from json_array_elements_text($2::json) as tag(name)
     where not exists (select 1 from tags known where known.account_id = $1 and known.name = tag.name collate "C")
     order by tag.name collate "C" on conflict do nothing`,
    [accountId, json([...tags]), importId],
  );
};
