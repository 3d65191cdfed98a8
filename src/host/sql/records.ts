import type { FieldValue } from '../../core/fields/reader.ts';
import type { StoredOpportunity, StoredRecord } from '../apply/ledger.ts';
import { customId, customName, isEmptyValue } from '../apply/record-values.ts';
import type { RecordValues } from '../apply/record-values.ts';
import { contactColumns, opportunityColumns } from './contact-columns.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';
import type { StoredColumn } from './contact-columns.ts';

type Cells = Readonly<Record<string, FieldValue>>;

interface RecordRow {
  readonly id: string;
  readonly version: number;
  readonly mark: number;
  readonly cells: Cells;
  readonly custom_fields: Cells;
}

/** The record's columns as one JSON object, so that both drivers give the same values. */
export const cellsSql = (columns: readonly StoredColumn[], alias: string): string =>
  `jsonb_strip_nulls(jsonb_build_object(${columns.map(({ column }) => `'${column}', ${alias}.${column}`).join(', ')}))`;

export const valuesOf = (columns: readonly StoredColumn[], cells: Cells, customFields: Cells): RecordValues => {
  const values = new Map<string, FieldValue>();
  for (const { key, column } of columns) {
    const value = cells[column];
    if (value !== undefined && !isEmptyValue(value)) values.set(key, value);
  }
  for (const [id, value] of Object.entries(customFields)) values.set(customName(id), value);
  return values;
};

const contactsSql = `
  select c.id, c.version, c.mark, ${cellsSql(contactColumns, 'c')} as cells, c.custom_fields
  from contacts c
  where c.account_id = $1 and c.deleted_at is null
    and c.id in (select jsonb_array_elements_text($2::jsonb))
  order by c.id for update of c`;

/** Reads contacts and locks them, always in the order of their ids, so that two batches never wait for each other. */
export const lockContacts = async (
  query: Query,
  accountId: string,
  ids: readonly string[],
): Promise<StoredRecord[]> => {
  if (ids.length === 0) return [];
  const rows = await query<RecordRow>(contactsSql, [accountId, json(ids)]);
  return rows.map(({ id, version, mark, cells, custom_fields }) => ({
    id,
    version,
    mark,
    values: valuesOf(contactColumns, cells, custom_fields),
    isNew: false,
  }));
};

const opportunitySelect = `
  select o.id, o.contact_id, o.version, o.mark, ${cellsSql(opportunityColumns, 'o')} as cells, o.custom_fields
  from opportunities o`;

/** Reads opportunities by id, and those of the given contacts; locks them in the order of their ids. */
export const lockOpportunities = async (
  query: Query,
  accountId: string,
  ids: readonly string[],
  contactIds: readonly string[],
): Promise<StoredOpportunity[]> => {
  if (ids.length === 0 && contactIds.length === 0) return [];
  const rows = await query<RecordRow & { readonly contact_id: string }>(
    `${opportunitySelect}
     where o.account_id = $1 and o.deleted_at is null
       and o.id in (select jsonb_array_elements_text($2::jsonb)
         union select by.id from opportunities by where by.account_id = $1
           and by.contact_id in (select jsonb_array_elements_text($3::jsonb)))
     order by o.id for update of o`,
    [accountId, json(ids), json(contactIds)],
  );
  return rows.map(({ id, contact_id, version, mark, cells, custom_fields }) => ({
    id,
    contactId: contact_id,
    version,
    mark,
    values: valuesOf(opportunityColumns, cells, custom_fields),
    isNew: false,
  }));
};

/** A record as a row of JSON for `jsonb_to_recordset`. Column names are ours; custom ids are the account's. */
export const rowOf = (columns: readonly StoredColumn[], record: StoredRecord): Readonly<Record<string, unknown>> => {
  const row: Record<string, unknown> = { id: record.id, version: record.version, mark: record.mark };
  for (const { key, column, ...rest } of columns) {
    const value = record.values.get(key);
    if (value !== undefined) row[column] = value;
    else if (rest.list === true) row[column] = [];
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
  `jsonb_to_recordset($2::jsonb) as r(id text, version integer, mark integer, ${columns
    .map(({ column, type }) => `${column} ${type}`)
    .join(', ')}, custom_fields jsonb${more})`;

const names = (columns: readonly StoredColumn[]): string => columns.map(({ column }) => column).join(', ');
const pick = (columns: readonly StoredColumn[]): string => columns.map(({ column }) => `r.${column}`).join(', ');
const assign = (columns: readonly StoredColumn[]): string =>
  columns.map(({ column }) => `${column} = r.${column}`).join(', ');

const insertContactsSql = `
  insert into contacts (account_id, id, version, mark, ${names(contactColumns)}, custom_fields, created_import, created_at, updated_at)
  select $1, r.id, r.version, r.mark, ${pick(contactColumns)}, r.custom_fields, $3, $4::timestamptz, $4::timestamptz
  from ${recordset(contactColumns)}`;

const updateContactsSql = `
  update contacts c set version = r.version, mark = r.mark, ${assign(contactColumns)},
    custom_fields = r.custom_fields, updated_at = $3::timestamptz
  from ${recordset(contactColumns)}
  where c.account_id = $1 and c.id = r.id`;

/** Writes contacts whose present state is locked by this transaction, new ones in one statement, changed ones in another. */
export const writeContacts = async (
  query: Query,
  accountId: string,
  contacts: readonly StoredRecord[],
  importId: string | null,
  at: string,
): Promise<void> => {
  const fresh = contacts.filter((contact) => contact.isNew).map((contact) => rowOf(contactColumns, contact));
  const changed = contacts.filter((contact) => !contact.isNew).map((contact) => rowOf(contactColumns, contact));
  if (fresh.length > 0) await query(insertContactsSql, [accountId, json(fresh), importId, at]);
  if (changed.length > 0) await query(updateContactsSql, [accountId, json(changed), at]);
};

const opportunityMore = ', contact_id text, slot text';

const insertOpportunitiesSql = `
  insert into opportunities (account_id, id, contact_id, slot, version, mark, ${names(opportunityColumns)}, custom_fields,
    created_import, created_at, updated_at)
  select $1, r.id, r.contact_id, r.slot, r.version, r.mark, ${pick(opportunityColumns)}, r.custom_fields,
    $3, $4::timestamptz, $4::timestamptz
  from ${recordset(opportunityColumns, opportunityMore)}`;

const updateOpportunitiesSql = `
  update opportunities o set version = r.version, mark = r.mark, ${assign(opportunityColumns)},
    custom_fields = r.custom_fields, updated_at = $3::timestamptz
  from ${recordset(opportunityColumns, opportunityMore)}
  where o.account_id = $1 and o.id = r.id`;

/**
 * Writes opportunities. For new ones `exclusive` lets one contact have only one in a pipeline, by a unique index over
 * `slot`; what is there already keeps its slot.
 */
export const writeOpportunities = async (
  query: Query,
  accountId: string,
  opportunities: readonly StoredOpportunity[],
  exclusive: boolean | null,
  importId: string | null,
  at: string,
): Promise<void> => {
  const row = (opportunity: StoredOpportunity): Readonly<Record<string, unknown>> => ({
    ...rowOf(opportunityColumns, opportunity),
    contact_id: opportunity.contactId,
    slot: exclusive === true ? '' : opportunity.id,
  });
  const fresh = opportunities.filter((opportunity) => opportunity.isNew).map(row);
  const changed = opportunities.filter((opportunity) => !opportunity.isNew).map(row);
  if (fresh.length > 0) await query(insertOpportunitiesSql, [accountId, json(fresh), importId, at]);
  if (changed.length > 0) await query(updateOpportunitiesSql, [accountId, json(changed), at]);
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
     where account_id = $1 and id in (select jsonb_array_elements_text($2::jsonb))`,
    [accountId, json(ids), at],
  );
};
