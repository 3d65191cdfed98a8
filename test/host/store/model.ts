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

export class Model {
  #entries: Entry[] = [];

  contacts(): readonly ModelContact[] {
    return this.#entries.map(({ contact }) => contact);
  }

  /** Applies one row of an import; `by` is the import's number. */
  apply(by: number, mode: ModelMode, row: ModelRow): 'created' | 'updated' | 'unchanged' | 'failed' {
    const withEmail = row.email === undefined ? undefined : this.#find('email', row.email);
    const withPhone = row.phone === undefined ? undefined : this.#find('phone', row.phone);
    const hit = withEmail ?? withPhone;
    if (mode === 'create') {
      if (hit || (row.email ?? row.phone ?? row.name) === undefined) return 'failed';
      return this.#create(by, row);
    }
    if (hit) return this.#update(by, hit, row, withPhone);
    if (mode === 'update') return 'failed';
    return (row.email ?? row.phone ?? row.name) === undefined ? 'failed' : this.#create(by, row);
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
    for (const entry of this.#entries) {
      const own = entry.history.filter((change) => change.by === by);
      if (own.length === 0) continue;
      const created = own[0]?.before === null;
      if (!created && !all) continue;
      const last = entry.history.slice(-own.length);
      if (last.some((change) => change.by !== by)) result.kept += 1;
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

  #create(by: number, row: ModelRow): 'created' {
    const { email = null, phone = null, name = null, city = null, tags = [] } = row;
    const contact = { email, phone, name, city, tags: [...new Set(tags)] };
    this.#entries.push({ contact, history: [{ by, before: null }] });
    return 'created';
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
