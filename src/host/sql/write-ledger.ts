import { keyName, keysHeldBy } from '../apply/keys.ts';
import { listOf } from '../apply/record-values.ts';
import { guardOf, writeKeys } from './contact-keys.ts';
import { json } from './query.ts';
import { writeContacts, writeOpportunities } from './records.ts';
import type { Facts } from '../apply/facts.ts';
import type { HeldKey } from '../apply/keys.ts';
import type { Ledger, StoredRecord } from '../apply/ledger.ts';
import type { Query } from './query.ts';
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

/** What was decided upon: the contacts as they were, and the keys that nobody held. */
export interface Ground {
  readonly loaded: ReadonlyMap<string, StoredRecord>;
  readonly absent: readonly WantedKey[];
}

/** Writes what differs from what was loaded: keys first, then contacts, then opportunities, then tags. */
export const writeLedger = async (
  query: Query,
  ledger: Ledger,
  { loaded, absent }: Ground,
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
  const own = new Set(taken.filter(({ holder }) => holder === '').map(({ kind, value }) => keyName(kind, value)));
  const guards = absent.filter(({ kind, value }) => !own.has(keyName(kind, value)));
  await writeKeys(query, accountId, released, [...taken, ...guards.map(({ kind, value }) => guardOf(kind, value))]);
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
