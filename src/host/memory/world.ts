import { createLedger, putContact, putOpportunity } from '../apply/ledger.ts';
import { keysHeldBy } from '../apply/keys.ts';
import { listOf } from '../apply/record-values.ts';
import type { Field } from '../../core/schema.ts';
import type { HostConfig } from '../../core/wire.ts';
import type { Facts } from '../apply/facts.ts';
import type { Ledger, StoredOpportunity, StoredRecord } from '../apply/ledger.ts';

/** What an account knows beside its records. */
export type AccountFacts = Pick<
  HostConfig,
  'account' | 'users' | 'tags' | 'pipelines' | 'lostReasons' | 'duplicates'
> & {
  readonly fields: readonly Field[];
  readonly revertDays: number;
};

/**
 * The records of one account: what is kept, and a ledger of all of them in which a transaction works. `keep` is a
 * commit, `undo` a rollback.
 */
export interface World {
  facts: AccountFacts;
  /** Tags that the account got by an import. */
  readonly tagMakers: Map<string, string>;
  /** Rises with every change of the facts. */
  revision: number;
  readonly ledger: Ledger;
  readonly contacts: ReadonlyMap<string, StoredRecord>;
  readonly opportunities: ReadonlyMap<string, StoredOpportunity>;
  /** `importId`: whose tags they are that nobody used before. */
  keep(importId?: string): void;
  undo(): void;
}

/** The facts as the rules want them; what differs between imports may be given. */
export const factsFor = (
  { facts }: Pick<World, 'facts'>,
  more: Pick<Facts, 'objects' | 'modes' | 'tags'> = {
    objects: ['contact'],
    modes: { contact: 'createAndUpdate', opportunity: 'createAndUpdate' },
    tags: [],
  },
): Facts => ({ ...more, account: { ...facts, ...facts.account, ...facts.duplicates }, fields: facts.fields });

export function createWorld(facts: AccountFacts, contacts: readonly StoredRecord[]): World {
  const keys = contacts.flatMap(({ id, values }) => keysHeldBy(id, values, factsFor({ facts })));
  const ledger = createLedger(contacts, keys, []);
  const kept = { contacts: new Map(ledger.contacts), opportunities: new Map(ledger.opportunities) };
  const forget = (): void => {
    ledger.touchedContacts.clear();
    ledger.touchedOpportunities.clear();
  };
  const world: World = {
    facts,
    tagMakers: new Map(),
    revision: 1,
    ledger,
    ...kept,
    keep(importId) {
      for (const id of ledger.touchedContacts) {
        settle(kept.contacts, id, ledger.contacts.get(id));
        learnTags(world, ledger.contacts.get(id), importId);
      }
      for (const id of ledger.touchedOpportunities) settle(kept.opportunities, id, ledger.opportunities.get(id));
      forget();
    },
    undo() {
      const now = factsFor(world);
      for (const id of ledger.touchedContacts) removeContact(ledger, id, now);
      for (const id of ledger.touchedContacts) {
        const before = kept.contacts.get(id);
        if (before) putContact(ledger, before, now);
      }
      for (const id of ledger.touchedOpportunities) settle(ledger.opportunities, id, kept.opportunities.get(id));
      forget();
    },
  };
  return world;
}

function settle<T>(records: Map<string, T>, id: string, record: T | undefined): void {
  if (record) records.set(id, record);
  else records.delete(id);
}

/** A contact without values holds no keys. */
export function removeContact(ledger: Ledger, id: string, facts: Facts): void {
  const contact = ledger.contacts.get(id);
  if (!contact) return;
  putContact(ledger, { ...contact, values: new Map() }, facts);
  ledger.contacts.delete(id);
}

export function removeOpportunity(ledger: Ledger, opportunity: StoredOpportunity): void {
  putOpportunity(ledger, opportunity);
  ledger.opportunities.delete(opportunity.id);
}

/** Tags that nobody used before become tags of the account. */
function learnTags(world: World, contact: StoredRecord | undefined, importId: string | undefined): void {
  const known = new Set(world.facts.tags);
  const fresh = contact ? listOf(contact.values, 'tags').filter((tag) => !known.has(tag)) : [];
  if (fresh.length === 0) return;
  if (importId !== undefined) for (const tag of fresh) world.tagMakers.set(tag, importId);
  world.facts = { ...world.facts, tags: [...world.facts.tags, ...fresh] };
  world.revision += 1;
}

/** Tags of an import that is taken back go with it, unless a contact has them still. */
export function forgetTags(world: World, importId: string): void {
  const used = new Set([...world.contacts.values()].flatMap(({ values }) => listOf(values, 'tags')));
  const gone = new Set([...world.tagMakers].flatMap(([tag, by]) => (by === importId && !used.has(tag) ? [tag] : [])));
  if (gone.size === 0) return;
  for (const tag of gone) world.tagMakers.delete(tag);
  world.facts = { ...world.facts, tags: world.facts.tags.filter((tag) => !gone.has(tag)) };
  world.revision += 1;
}
