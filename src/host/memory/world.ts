import type { HostConfig } from '../../core/wire.ts';
import type { Field } from '../../core/schema.ts';
import type { RecordValues } from '../apply/record-values.ts';
import { listOf, textOf } from '../apply/record-values.ts';

/** One contact or opportunity as it stands. It is replaced, never changed. */
export interface StoredRecord {
  readonly id: string;
  /** Rises with every change, whoever makes it. */
  readonly version: number;
  readonly values: RecordValues;
}

/** What an account knows beside its records. */
export type AccountFacts = Pick<
  HostConfig,
  'account' | 'users' | 'tags' | 'pipelines' | 'lostReasons' | 'duplicates'
> & {
  readonly fields: readonly Field[];
  readonly revertDays: number;
};

/**
 * The records of one account. Every change can be taken back until it is kept: `keep` is a commit, `undo` a
 * rollback, and between two of them stands one transaction.
 */
export interface World {
  facts: AccountFacts;
  /** Rises with every change of the facts. */
  revision: number;
  readonly contacts: Table;
  readonly opportunities: Table;
  keep(): void;
  undo(): void;
}

export interface Table {
  get(id: string): StoredRecord | undefined;
  all(): IterableIterator<StoredRecord>;
  readonly size: number;
  put(record: StoredRecord): void;
  remove(id: string): void;
  /** Who holds this address or value; `whole` counts additional addresses too. */
  holders(key: string, value: string, whole: boolean): readonly StoredRecord[];
}

export function createWorld(facts: AccountFacts): World {
  const undoing: (() => void)[] = [];
  const contacts = createTable(undoing);
  const opportunities = createTable(undoing);
  let keptFacts = facts;
  let keptRevision = 1;
  const world: World = {
    facts,
    revision: keptRevision,
    contacts,
    opportunities,
    keep: () => {
      undoing.length = 0;
      if (world.facts !== keptFacts) world.revision = ++keptRevision;
      keptFacts = world.facts;
    },
    undo: () => {
      for (let step = undoing.pop(); step; step = undoing.pop()) step();
      world.facts = keptFacts;
    },
  };
  return world;
}

function createTable(undoing: (() => void)[]): Table {
  const records = new Map<string, StoredRecord>();
  const byKey = new Map<string, Set<string>>();

  const index = (record: StoredRecord): void => {
    for (const key of keysOf(record)) {
      const ids = byKey.get(key) ?? new Set();
      byKey.set(key, ids.add(record.id));
    }
  };
  const unindex = (record: StoredRecord): void => {
    for (const key of keysOf(record)) {
      const ids = byKey.get(key);
      ids?.delete(record.id);
      if (ids?.size === 0) byKey.delete(key);
    }
  };
  const set = (id: string, record: StoredRecord | undefined): void => {
    const before = records.get(id);
    if (before) unindex(before);
    if (record) index(record);
    if (record) records.set(id, record);
    else records.delete(id);
  };
  const change = (id: string, record: StoredRecord | undefined): void => {
    const before = records.get(id);
    undoing.push(() => set(id, before));
    set(id, record);
  };

  return {
    get: (id) => records.get(id),
    all: () => records.values(),
    get size() {
      return records.size;
    },
    put: (record) => change(record.id, record),
    remove: (id) => change(id, undefined),
    holders(key, value, whole) {
      const ids = new Set(byKey.get(keyText(key, value)));
      if (whole) for (const id of byKey.get(keyText(additionalOf(key), value)) ?? []) ids.add(id);
      return [...ids].flatMap((id) => records.get(id) ?? []);
    },
  };
}

const additionalOf = (key: string): string => (key === 'email' ? 'additionalEmails' : 'additionalPhones');

const keyText = (name: string, value: string): string =>
  `${name}\n${/email/i.test(name) ? value.toLowerCase() : value}`;

/** Everything that a record can be looked up by: addresses, and each plain value for unique fields. */
function keysOf({ values }: StoredRecord): readonly string[] {
  const keys: string[] = [];
  for (const name of values.keys()) {
    const single = textOf(values, name) ?? values.get(name);
    if (typeof single === 'string' || typeof single === 'number') keys.push(keyText(name, String(single)));
    else for (const entry of listOf(values, name)) keys.push(keyText(name, entry));
  }
  return keys;
}
