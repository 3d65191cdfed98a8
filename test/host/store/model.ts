import { Deals } from './model-deals.ts';
import type { ModelDeal, ModelDealRow } from './model-deals.ts';

/*
 * The store as a child would describe it: contacts in a list, a copy kept of what was there before. It knows a few
 * fields only (e-mail, phone, city, tags), one account that allows no duplicates, and shares no code with the store.
 */

export interface ModelRow {
  readonly email?: string;
  readonly phone?: string;
  readonly name?: string;
  readonly city?: string | null;
  readonly tags?: readonly string[];
  /** An opportunity in the same row. */
  readonly deal?: ModelDealRow;
}

export interface ModelContact {
  email: string | null;
  phone: string | null;
  name: string | null;
  city: string | null;
  tags: string[];
}

interface Entry {
  contact: ModelContact;
  /** Every change by anybody, in order; a revert takes the last ones away again. */
  history: { readonly by: number; readonly before: ModelContact | null }[];
}

export type ModelMode = 'create' | 'update' | 'createAndUpdate';

/** How an import treats contacts and opportunities. */
export interface ModelModes {
  readonly contact: ModelMode;
  readonly opportunity: ModelMode;
}

export interface ModelResult {
  readonly outcome: Outcome;
  /** The opportunity that the row made or meant. */
  readonly deal: ModelDeal | null;
}

type Outcome = 'created' | 'updated' | 'unchanged' | 'failed';

export class Model {
  #entries: Entry[] = [];
  readonly #deals: Deals;

  /** `oneDealEach`: a contact may have one opportunity only. */
  constructor(oneDealEach: boolean) {
    this.#deals = new Deals(oneDealEach);
  }

  contacts(): readonly ModelContact[] {
    return this.#entries.map(({ contact }) => contact);
  }

  /** Opportunities, each with its contact. */
  deals(): readonly (readonly [ModelDeal, ModelContact | undefined])[] {
    return this.#deals
      .all()
      .map((deal) => [deal, this.#entries.find((entry) => entry === deal.owner)?.contact] as const);
  }

  /** Applies one row of an import; `by` is the import's number. */
  apply(by: number, modes: ModelModes, row: ModelRow): ModelResult {
    const { deal, ...contact } = row;
    if (!deal) return { outcome: this.#applyContact(by, modes.contact, contact).outcome, deal: null };
    if (Object.keys(contact).length === 0) return this.#deals.apply(by, modes.opportunity, deal, null);
    const { outcome, entry } = this.#applyContact(by, modes.contact, contact);
    if (!entry) return { outcome, deal: null };
    const made = this.#deals.apply(by, modes.opportunity, deal, entry);
    const changed = made.outcome === 'created' || made.outcome === 'updated';
    return { outcome: outcome === 'unchanged' && changed ? 'updated' : outcome, deal: made.deal };
  }

  #applyContact(by: number, mode: ModelMode, row: ModelRow): { readonly outcome: Outcome; readonly entry?: Entry } {
    const withEmail = row.email === undefined ? undefined : this.#find('email', row.email);
    const withPhone = row.phone === undefined ? undefined : this.#find('phone', row.phone);
    const hit = withEmail ?? withPhone;
    if (mode === 'create') {
      if (hit || (row.email ?? row.phone ?? row.name) === undefined) return { outcome: 'failed' };
      return { outcome: 'created', entry: this.#create(by, row) };
    }
    if (hit) return { outcome: this.#update(by, hit, row, withPhone), entry: hit };
    if (mode === 'update' || (row.email ?? row.phone ?? row.name) === undefined) return { outcome: 'failed' };
    return { outcome: 'created', entry: this.#create(by, row) };
  }

  /** Somebody changes the city of the nth contact. */
  edit(nth: number, city: string): boolean {
    const entry = this.#entries[nth];
    if (!entry || entry.contact.city === city) return false;
    entry.history.push({ by: -1, before: structuredClone(entry.contact) });
    entry.contact.city = city;
    return true;
  }

  revert(by: number, all: boolean): { deleted: number; restored: number; kept: number } {
    const result = { deleted: 0, restored: 0, kept: 0 };
    this.#deals.revert(by, all);
    for (const entry of this.#entries) {
      const own = entry.history.filter((change) => change.by === by);
      if (own.length === 0) continue;
      const created = own[0]?.before === null;
      if (!created && !all) continue;
      const last = entry.history.slice(-own.length);
      if (last.some((change) => change.by !== by)) result.kept += 1;
      else if (created && this.#deals.isOwner(entry)) result.kept += 1;
      else if (created) {
        this.#entries = this.#entries.filter((other) => other !== entry);
        result.deleted += 1;
      } else if (this.#isTaken(entry, own[0]?.before ?? entry.contact)) result.kept += 1;
      else {
        entry.contact = structuredClone(own[0]?.before ?? entry.contact);
        entry.history = entry.history.slice(0, -own.length);
        result.restored += 1;
      }
    }
    return result;
  }

  #find(key: 'email' | 'phone', value: string): Entry | undefined {
    return this.#entries.find(({ contact }) => contact[key]?.toLowerCase() === value.toLowerCase());
  }

  #isTaken(entry: Entry, before: ModelContact): boolean {
    return (['email', 'phone'] as const).some((key) => {
      const value = before[key];
      const holder = value === null ? undefined : this.#find(key, value);
      return holder !== undefined && holder !== entry;
    });
  }

  #create(by: number, row: ModelRow): Entry {
    const { email = null, phone = null, name = null, city = null, tags = [] } = row;
    const contact = { email, phone, name, city, tags: [...new Set(tags)] };
    const entry: Entry = { contact, history: [{ by, before: null }] };
    this.#entries.push(entry);
    return entry;
  }

  #update(by: number, entry: Entry, row: ModelRow, withPhone: Entry | undefined): 'updated' | 'unchanged' {
    const before = structuredClone(entry.contact);
    const after = structuredClone(entry.contact);
    if (row.email !== undefined) after.email = row.email;
    if (row.phone !== undefined && (withPhone === undefined || withPhone === entry)) after.phone = row.phone;
    if (row.name !== undefined) after.name = row.name;
    if (row.city !== undefined) after.city = row.city;
    after.tags = [...new Set([...after.tags, ...(row.tags ?? [])])];
    if (JSON.stringify(before) === JSON.stringify(after)) return 'unchanged';
    entry.contact = after;
    entry.history.push({ by, before });
    return 'updated';
  }
}
