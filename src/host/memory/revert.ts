import { keyName, keysHeldBy } from '../apply/keys.ts';
import { holdersOf, putContact, putOpportunity } from '../apply/ledger.ts';
import { takeBack } from '../apply/take-back.ts';
import { factsFor, removeContact, removeOpportunity } from './world.ts';
import type { RevertResult, RevertScope } from '../../core/wire.ts';
import type { Facts } from '../apply/facts.ts';
import type { Ledger, StoredRecord } from '../apply/ledger.ts';
import type { RecordedDeed } from './apply-batch.ts';
import type { World } from './world.ts';

/** What a revert did, beside changing the world. */
export interface Reverted {
  readonly result: RevertResult;
  /** Records that are taken back; a repeated revert leaves them alone and counts them again. */
  readonly done: ReadonlyMap<string, 'deleted' | 'restored'>;
}

/**
 * Takes back what an import did, record by record, only where nobody changed the record since: opportunities first,
 * then their contacts. Repeating it tries again what was kept.
 */
export function revertImport(
  deeds: readonly RecordedDeed[],
  scope: RevertScope,
  already: Reverted['done'],
  world: World,
): Reverted {
  const done = new Map(already);
  const facts = factsFor(world);
  revertOpportunities(byRecord(deeds, 'opportunity', done), scope, world.ledger, done);
  const contacts = byRecord(deeds, 'contact', done);
  const kept = revertContacts(contacts, scope, world.ledger, facts, done);
  const own = new Set(deeds.filter(({ object }) => object === 'contact').map(({ id }) => id));
  const count = (how: string): number => [...done].filter(([id, what]) => own.has(id) && what === how).length;
  return { done, result: { deleted: count('deleted'), restored: count('restored'), kept, failed: 0 } };
}

type Deeds = ReadonlyMap<string, readonly RecordedDeed[]>;

function byRecord(deeds: readonly RecordedDeed[], object: RecordedDeed['object'], done: Reverted['done']): Deeds {
  const records = new Map<string, RecordedDeed[]>();
  for (const deed of deeds) {
    if (deed.object === object && !done.has(deed.id)) records.set(deed.id, [...(records.get(deed.id) ?? []), deed]);
  }
  return records;
}

function revertOpportunities(
  deeds: Deeds,
  scope: RevertScope,
  ledger: Ledger,
  done: Map<string, 'deleted' | 'restored'>,
): void {
  for (const [id, own] of deeds) {
    const opportunity = ledger.opportunities.get(id);
    const taking = takeBack(opportunity, own);
    if (!opportunity || taking.kind === 'keep') continue;
    if (taking.kind === 'delete') removeOpportunity(ledger, opportunity);
    else if (scope === 'created') continue;
    else putOpportunity(ledger, { ...opportunity, ...taking, version: opportunity.version + 1 });
    done.set(id, taking.kind === 'delete' ? 'deleted' : 'restored');
  }
}

function revertContacts(
  deeds: Deeds,
  scope: RevertScope,
  ledger: Ledger,
  facts: Facts,
  done: Map<string, 'deleted' | 'restored'>,
): RevertResult['kept'] {
  const kept: { readonly contactId: string; readonly reason: string }[] = [];
  const restorable: StoredRecord[] = [];
  const needed = new Set([...ledger.opportunities.values()].map(({ contactId }) => contactId));
  for (const [id, own] of deeds) {
    if (scope === 'created' && !own.some(({ action }) => action === 'created')) continue;
    const contact = ledger.contacts.get(id);
    const taking = takeBack(contact, own);
    if (!contact || taking.kind === 'keep') {
      kept.push({ contactId: id, reason: taking.kind === 'keep' ? taking.reason : 'gone' });
    } else if (taking.kind === 'restore') {
      restorable.push({ ...contact, values: taking.values, mark: taking.mark, version: contact.version + 1 });
    } else if (needed.has(id)) kept.push({ contactId: id, reason: 'has-opportunities' });
    else {
      removeContact(ledger, id, facts);
      done.set(id, 'deleted');
    }
  }
  // Who may have its address back is decided before the first gets one.
  const free = largestFree(restorable, ledger, facts);
  for (const contact of restorable) {
    if (free.has(contact)) {
      putContact(ledger, contact, facts);
      done.set(contact.id, 'restored');
    } else kept.push({ contactId: contact.id, reason: 'address-taken' });
  }
  return kept;
}

/**
 * The largest set of contacts that can all have their addresses back: each address is free, or held by the contact
 * itself or by one of the set that gives it up.
 */
function largestFree(restorable: readonly StoredRecord[], ledger: Ledger, facts: Facts): ReadonlySet<StoredRecord> {
  const kept = new Map(
    restorable.map(({ id, values }) => {
      const names = keysHeldBy(id, values, facts).map((key) => keyName(key.kind, key.value));
      return [id, new Set(names)] as const;
    }),
  );
  const fits = ({ id, values }: StoredRecord): boolean =>
    keysHeldBy(id, values, facts).every((key) => {
      const name = keyName(key.kind, key.value);
      const isOpen = (holder: string): boolean => holder === id || kept.get(holder)?.has(name) === false;
      return (
        key.holder !== '' ||
        holdersOf(ledger, key.kind, key.value).every((held) => isOpen(held.contactId) || held.holder !== '')
      );
    });
  let free = restorable;
  for (;;) {
    const still = free.filter(fits);
    if (still.length === free.length) return new Set(free);
    for (const contact of free) if (!still.includes(contact)) kept.delete(contact.id);
    free = still;
  }
}
