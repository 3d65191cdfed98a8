import { keysHeldBy } from './keys.ts';
import type { Facts } from './facts.ts';
import type { HeldKey } from './keys.ts';
import type { RecordValues } from './record-values.ts';

/** A stored contact or opportunity as the batch sees it. */
export interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly mark: number;
  readonly values: RecordValues;
  /** Made in this batch: not in the database yet. */
  readonly isNew: boolean;
}

export interface StoredOpportunity extends StoredRecord {
  readonly contactId: string;
}

/**
 * What a batch has loaded and locked, changed row by row in memory; the store then writes the difference at once.
 * So a later row sees what an earlier row of the same batch did.
 */
export interface Ledger {
  readonly contacts: Map<string, StoredRecord>;
  readonly opportunities: Map<string, StoredOpportunity>;
  /** The ids of a contact's opportunities, by the contact's id. */
  readonly opportunitiesOf: Map<string, Set<string>>;
  /** Who holds a key, by its kind and its value. */
  readonly keys: Map<string, Map<string, readonly HeldKey[]>>;
  readonly touchedContacts: Set<string>;
  readonly touchedOpportunities: Set<string>;
}

export const createLedger = (
  contacts: readonly StoredRecord[],
  keys: readonly HeldKey[],
  opportunities: readonly StoredOpportunity[],
): Ledger => {
  const ledger: Ledger = {
    contacts: new Map(contacts.map((contact) => [contact.id, contact])),
    opportunities: new Map(),
    opportunitiesOf: new Map(),
    keys: new Map(),
    touchedContacts: new Set(),
    touchedOpportunities: new Set(),
  };
  for (const key of keys) addKey(ledger, key);
  for (const opportunity of opportunities) addOpportunity(ledger, opportunity);
  return ledger;
};

/** Who holds a key. */
export const holdersOf = (ledger: Ledger, kind: string, value: string): readonly HeldKey[] =>
  ledger.keys.get(kind)?.get(value) ?? [];

/** Puts a contact's new state into the ledger, its keys included. */
export const putContact = (ledger: Ledger, contact: StoredRecord, facts: Facts): void => {
  const before = ledger.contacts.get(contact.id);
  if (before) for (const key of keysHeldBy(before.id, before.values, facts)) removeKey(ledger, key);
  for (const key of keysHeldBy(contact.id, contact.values, facts)) addKey(ledger, key);
  ledger.contacts.set(contact.id, contact);
  ledger.touchedContacts.add(contact.id);
};

export const putOpportunity = (ledger: Ledger, opportunity: StoredOpportunity): void => {
  addOpportunity(ledger, opportunity);
  ledger.touchedOpportunities.add(opportunity.id);
};

const addOpportunity = (ledger: Ledger, opportunity: StoredOpportunity): void => {
  ledger.opportunities.set(opportunity.id, opportunity);
  const ofContact = ledger.opportunitiesOf.get(opportunity.contactId);
  if (ofContact) ofContact.add(opportunity.id);
  else ledger.opportunitiesOf.set(opportunity.contactId, new Set([opportunity.id]));
};

const addKey = (ledger: Ledger, key: HeldKey): void => {
  let ofKind = ledger.keys.get(key.kind);
  if (!ofKind) ledger.keys.set(key.kind, (ofKind = new Map<string, readonly HeldKey[]>()));
  const holders = ofKind.get(key.value);
  ofKind.set(key.value, holders ? [...holders, key] : [key]);
};

const removeKey = (ledger: Ledger, key: HeldKey): void => {
  const left = holdersOf(ledger, key.kind, key.value).filter((held) => held.contactId !== key.contactId);
  ledger.keys.get(key.kind)?.set(key.value, left);
};
