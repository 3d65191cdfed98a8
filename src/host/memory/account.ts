import { contactSchema } from '../../core/schema.ts';
import { createWorld } from './world.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { ImportRecord } from './import-record.ts';
import type { AccountFacts, World } from './world.ts';

/** An account to begin with; what is left out is empty or the default. */
export interface MemoryAccount extends Partial<Omit<AccountFacts, 'account'>> {
  readonly account: AccountFacts['account'];
  readonly contacts?: readonly { readonly id: string; readonly values: Readonly<Record<string, FieldValue>> }[];
}

/** All that is kept of one account. */
export interface AccountBooks {
  readonly world: World;
  readonly imports: Map<string, ImportRecord>;
}

export function openAccount({ contacts = [], ...facts }: MemoryAccount): AccountBooks {
  const all: AccountFacts = {
    users: [],
    tags: [],
    pipelines: [],
    lostReasons: [],
    duplicates: { allowDuplicateContact: false, contactUniqueIdentifiers: ['email', 'phone'] },
    revertDays: 30,
    ...facts,
    fields: [...contactSchema, ...(facts.fields ?? []).filter(({ custom }) => custom)],
  };
  const records = contacts.map(({ id, values }) => ({
    id,
    version: 1,
    mark: 1,
    isNew: false,
    values: new Map(Object.entries(values)),
  }));
  return { world: createWorld(all, records), imports: new Map() };
}
