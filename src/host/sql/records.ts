import type { FieldValue } from '../../core/fields/reader.ts';
import type { StoredOpportunity, StoredRecord } from '../apply/ledger.ts';
import { customId, customName, isEmptyValue } from '../apply/record-values.ts';
import type { RecordValues } from '../apply/record-values.ts';
import { contactColumns, opportunityColumns } from './contact-columns.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';
import type { StoredColumn } from './contact-columns.ts';

/** A record as one JSON object by column names, so that both drivers give the same values. */
type RecordCells = Readonly<Record<string, FieldValue>> & {
  readonly id: string;
  readonly version: number;
  readonly mark: number;
  /** Of opportunities. */
  readonly contact_id: string;
  readonly custom_fields: Readonly<Record<string, FieldValue>>;
};

const valuesOf = (columns: readonly StoredColumn[], cells: RecordCells): RecordValues => {
  const values = new Map<string, FieldValue>();
  for (const { key, column } of columns) {
    const value = cells[column];
    if (value !== undefined && !isEmptyValue(value)) values.set(key, value);
  }
  for (const [id, value] of Object.entries(cells.custom_fields)) values.set(customName(id), value);
  return values;
};

const names = (columns: readonly StoredColumn[]): string => columns.map(({ column }) => column).join(', ');

/*
 * Lists of ids are joined with `cross join lateral (… offset 0)`: each id is looked up by itself in the primary key, in
 * the order of the list, whatever the planner believes about the table. A plain join over a table that was never
 * analysed (PGlite never does that by itself) may read the whole account instead.
 */
const contactsSql = `
  select row_to_json(c) as cells
  from json_array_elements_text($2::json) as wanted(id)
  cross join lateral (
    select id, version, mark, ${names(contactColumns)}, custom_fields
    from contacts where account_id = $1 and id = wanted.id collate "C" and deleted_at is null
    offset 0 for update) c`;

/** Reads contacts and locks them, always in the order of their ids, so that two batches never wait for each other. */
export const lockContacts = async (
  query: Query,
  accountId: string,
  ids: readonly string[],
): Promise<StoredRecord[]> => {
  if (ids.length === 0) return [];
  const rows = await query<{ cells: RecordCells }>(contactsSql, [accountId, json([...new Set(ids)].sort())]);
  return rows.map(({ cells }) => recordOf(contactColumns, cells));
};

const recordOf = (columns: readonly StoredColumn[], cells: RecordCells): StoredRecord => ({
  id: cells.id,
  version: cells.version,
  mark: cells.mark,
  values: valuesOf(columns, cells),
  isNew: false,
});

const opportunityIdsSql = `
  select o.id from json_array_elements_text($2::json) as wanted(id)
  cross join lateral (select id from opportunities
    where account_id = $1 and contact_id = wanted.id collate "C" and deleted_at is null offset 0) o`;

const opportunitiesSql = `
  select row_to_json(o) as cells
  from json_array_elements_text($2::json) as wanted(id)
  cross join lateral (
    select id, contact_id, version, mark, ${names(opportunityColumns)}, custom_fields
    from opportunities where account_id = $1 and id = wanted.id collate "C" and deleted_at is null
    offset 0 for update) o`;

/** Reads opportunities by id, and those of the given contacts; locks them in the order of their ids. */
export const lockOpportunities = async (
  query: Query,
  accountId: string,
  ids: readonly string[],
  contactIds: readonly string[],
): Promise<StoredOpportunity[]> => {
  const all = new Set(ids);
  if (contactIds.length > 0) {
    for (const { id } of await query<{ id: string }>(opportunityIdsSql, [accountId, json(contactIds)])) all.add(id);
  }
  if (all.size === 0) return [];
  const rows = await query<{ cells: RecordCells }>(opportunitiesSql, [accountId, json([...all].sort())]);
  return rows.map(({ cells }) => ({ ...recordOf(opportunityColumns, cells), contactId: cells.contact_id }));
};

/** A record as a row of JSON for `json_to_recordset`. Column names are ours; custom ids are the account's. */
export const rowOf = (columns: readonly StoredColumn[], record: StoredRecord): Readonly<Record<string, unknown>> => {
  const row: Record<string, unknown> = { id: record.id, version: record.version, mark: record.mark };
  for (const entry of columns) {
    const value = record.values.get(entry.key);
    if (value !== undefined) row[entry.column] = value;
    else if (entry.list === true) row[entry.column] = [];
  }
  const custom: [string, FieldValue][] = [];
  for (const [name, value] of record.values) {
    const id = customId(name);
    if (id !== null) custom.push([id, value]);
  }
  row['custom_fields'] = Object.fromEntries(custom);
  return row;
};

const recordset = (columns: readonly StoredColumn[], more = ''): string =>
  `json_to_recordset($2::json) as r(id text, version integer, mark integer, ${columns
    .map(({ column, type }) => `${column} ${type}`)
    .join(', ')}, custom_fields jsonb${more})`;

/** Columns that both tables have beside their fields. */
const bookColumns = ['version', 'mark', 'custom_fields'];

/**
 * One statement for new and changed records. The unique index finds the changed ones: no join, so no plan can go wrong.
 * Their present state is locked by this transaction, so what is overwritten is what was read.
 */
const upsert = (table: string, columns: readonly StoredColumn[], more: readonly string[]): string => {
  const fields = [...bookColumns, ...columns.map(({ column }) => column)];
  const all = ['id', ...more, ...fields];
  return `
    insert into ${table} as t (account_id, ${all.join(', ')}, created_import, created_at, updated_at)
    select $1, ${all.map((column) => `r.${column}`).join(', ')}, $3, $4::timestamptz, $4::timestamptz
    from ${recordset(columns, more.map((column) => `, ${column} text`).join(''))}
    on conflict (account_id, id) do update set ${fields.map((column) => `${column} = excluded.${column}`).join(', ')},
      updated_at = excluded.updated_at`;
};

const upsertContactsSql = upsert('contacts', contactColumns, []);
const upsertOpportunitiesSql = upsert('opportunities', opportunityColumns, ['contact_id', 'slot']);

/** Writes new contacts, and changed ones that this transaction has locked. */
export const writeContacts = async (
  query: Query,
  accountId: string,
  contacts: readonly StoredRecord[],
  importId: string | null,
  at: string,
): Promise<void> => {
  if (contacts.length === 0) return;
  const rows = contacts.map((contact) => rowOf(contactColumns, contact));
  await query(upsertContactsSql, [accountId, json(rows), importId, at]);
};

/**
 * Writes opportunities. For new ones `exclusive` lets one contact have only one in a pipeline, by a unique index over
 * `slot`; what is there already keeps its slot.
 */
export const writeOpportunities = async (
  query: Query,
  accountId: string,
  opportunities: readonly StoredOpportunity[],
  exclusive: boolean,
  importId: string | null,
  at: string,
): Promise<void> => {
  if (opportunities.length === 0) return;
  const rows = opportunities.map((opportunity) => ({
    ...rowOf(opportunityColumns, opportunity),
    contact_id: opportunity.contactId,
    slot: exclusive ? '' : opportunity.id,
  }));
  await query(upsertOpportunitiesSql, [accountId, json(rows), importId, at]);
};

/** Deletes softly: the id is never given again, and the row still explains the history. */
export const deleteRecords = async (
  query: Query,
  table: 'contacts' | 'opportunities',
  accountId: string,
  ids: readonly string[],
  at: string,
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
