import type { FieldValue } from '../../core/fields/reader.ts';
import type { StoredOpportunity, StoredRecord } from '../apply/ledger.ts';
import type { RecordValues } from '../apply/record-values.ts';
import { customId, isSameValue } from '../apply/record-values.ts';
import { contactColumns, opportunityColumns } from './contact-columns.ts';
import { column, listRows } from './listed-rows.ts';
import { json } from './query.ts';
import type { ListedColumn } from './listed-rows.ts';
import type { StoredColumn } from './contact-columns.ts';
import type { Query } from './query.ts';

/** What all written records share. */
export interface Writing {
  readonly accountId: string;
  /** The import that makes new records; `null` for an edit by hand and a revert. */
  readonly importId: string | null;
  /** ISO 8601. */
  readonly at: string;
}

/** Records as they were when this transaction locked them. */
export type Loaded = ReadonlyMap<string, StoredRecord>;

/** Writes new contacts, and of changed ones, which this transaction has locked, the columns that differ. */
export const writeContacts = async (
  query: Query,
  contacts: readonly StoredRecord[],
  loaded: Loaded,
  writing: Writing,
): Promise<void> => {
  const { added, changed } = divide(contacts);
  await insert(query, 'contacts', cellsOf(contactColumns, added, namesHeld(added)), writing);
  await change(query, 'contacts', cellsOf(contactColumns, changed, namesChanged(changed, loaded)), writing);
};

/**
 * Writes opportunities. For new ones `exclusive` lets one contact have only one in a pipeline, by a unique index over
 * `slot`; what is there already keeps its slot.
 */
export const writeOpportunities = async (
  query: Query,
  opportunities: readonly StoredOpportunity[],
  exclusive: boolean,
  loaded: Loaded,
  writing: Writing,
): Promise<void> => {
  const { added, changed } = divide(opportunities);
  const placed = (list: readonly StoredOpportunity[]): readonly ListedColumn[] => [
    column('contact_id', 'text', list, ({ contactId }) => contactId),
    column('slot', 'text', list, ({ id }) => (exclusive ? '' : id)),
  ];
  const fresh = cellsOf(opportunityColumns, added, namesHeld(added));
  await insert(query, 'opportunities', [...fresh, ...placed(added)], writing);
  const differing = cellsOf(opportunityColumns, changed, namesChanged(changed, loaded));
  await change(query, 'opportunities', differing, writing, placed(changed));
};

const divide = <R extends StoredRecord>(records: readonly R[]) => ({
  added: records.filter(({ isNew }) => isNew),
  changed: records.filter(({ isNew }) => !isNew),
});

/** The fields that at least one of these records has; the others are left to the columns' defaults. */
const namesHeld = (records: readonly StoredRecord[]): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { values } of records) for (const name of values.keys()) names.add(name);
  return names;
};

/** The fields in which at least one of these records differs from what was loaded. */
const namesChanged = (records: readonly StoredRecord[], loaded: Loaded): ReadonlySet<string> => {
  const changed = new Set<string>();
  for (const { id, values } of records) {
    const before = loaded.get(id)?.values ?? nothing;
    for (const [name, value] of values)
      if (!changed.has(name) && !isSameValue(before.get(name), value)) changed.add(name);
    for (const name of before.keys()) if (!values.has(name)) changed.add(name);
  }
  return changed;
};

const nothing: RecordValues = new Map();

/** The named fields of these records column by column, with their ids and books. Column names are ours, custom ids the account's. */
const cellsOf = (
  columns: readonly StoredColumn[],
  records: readonly StoredRecord[],
  names: ReadonlySet<string>,
): readonly ListedColumn[] => {
  const custom = [...names].some((name) => customId(name) !== null) ? [customCell(customNames(records))] : [];
  return [
    column('id', 'text', records, ({ id }) => id),
    column('version', 'integer', records, ({ version }) => version),
    column('mark', 'integer', records, ({ mark }) => mark),
    ...columns
      .filter(({ key }) => names.has(key))
      .map((field) => column(field.column, field.type, records, cellOf(field))),
    ...custom.map((cell) => column('custom_fields', 'jsonb', records, cell)),
  ];
};

/** Lists are never `null`. */
const cellOf =
  ({ key, list }: StoredColumn) =>
  ({ values }: StoredRecord): FieldValue =>
    values.get(key) ?? (list === true ? [] : null);

/** All custom fields that these records hold: they are one column, written as a whole. */
const customNames = (records: readonly StoredRecord[]): readonly (readonly [name: string, id: string])[] =>
  [...namesHeld(records)].flatMap((name) => {
    const id = customId(name);
    return id === null ? [] : [[name, id] as const];
  });

/** Reads the custom fields of one record. An object without a prototype takes any id for its own. */
const customCell =
  (names: readonly (readonly [name: string, id: string])[]) =>
  ({ values }: StoredRecord): Readonly<Record<string, FieldValue>> => {
    const custom = Object.create(null) as Record<string, FieldValue>; // nothing in it yet
    for (const [name, id] of names) {
      const value = values.get(name);
      if (value !== undefined) custom[id] = value;
    }
    return custom;
  };

type Table = 'contacts' | 'opportunities';

const insert = async (
  query: Query,
  table: Table,
  columns: readonly ListedColumn[],
  { accountId, importId, at }: Writing,
): Promise<void> => {
  if (isWithoutRows(columns)) return;
  const rows = listRows(columns, 4);
  await query(
    `insert into ${table} (account_id, created_import, created_at, updated_at, ${rows.names})
     select $1, $2, $3::timestamptz, $3::timestamptz, ${rows.names} from ${rows.from}`,
    [accountId, importId, at, ...rows.params],
  );
};

/**
 * The records are there and locked, so every row of the list meets its own by the primary key: no join, so no plan can
 * go wrong. `required` are columns that a row cannot be listed without; they stay as they are.
 */
const change = async (
  query: Query,
  table: Table,
  columns: readonly ListedColumn[],
  { accountId, at }: Writing,
  required: readonly ListedColumn[] = [],
): Promise<void> => {
  if (isWithoutRows(columns)) return;
  const rows = listRows([...columns, ...required], 3);
  const written = columns.filter(({ name }) => name !== 'id').map(({ name }) => `${name} = excluded.${name}`);
  await query(
    `insert into ${table} (account_id, created_at, updated_at, ${rows.names})
     select $1, $2::timestamptz, $2::timestamptz, ${rows.names} from ${rows.from}
     on conflict (account_id, id) do update set ${written.join(', ')}, updated_at = excluded.updated_at`,
    [accountId, at, ...rows.params],
  );
};

const isWithoutRows = ([first]: readonly ListedColumn[]): boolean => (first?.cells.length ?? 0) === 0;

/** Deletes softly: the id is never given again, and the row still explains the history. */
export const deleteRecords = async (
  query: Query,
  table: Table,
  ids: readonly string[],
  { accountId, at }: Pick<Writing, 'accountId' | 'at'>,
): Promise<void> => {
  if (ids.length === 0) return;
  const slot = table === 'opportunities' ? ', slot = id' : '';
  await query(
    `update ${table} set deleted_at = $3::timestamptz, version = version + 1, mark = version + 1${slot}
     where account_id = $1 and ctid = any(array(
       select t.ctid from json_array_elements_text($2::json) as wanted(id)
       cross join lateral (select ctid from ${table} where account_id = $1 and id = wanted.id collate "C" offset 0) t))`,
    [accountId, json(ids), at],
  );
};
