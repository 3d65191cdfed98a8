import type { FieldValue } from '../../core/fields/reader.ts';
import type { StoredOpportunity, StoredRecord } from '../apply/ledger.ts';
import { customName, isEmptyValue } from '../apply/record-values.ts';
import type { RecordValues } from '../apply/record-values.ts';
import { contactColumns, opportunityColumns } from './contact-columns.ts';
import { keysAsRows } from './contact-keys.ts';
import { json, only } from './query.ts';
import type { StoredColumn } from './contact-columns.ts';
import type { Query } from './query.ts';
import type { WantedKey } from './wanted-keys.ts';

/*
 * Lists of ids are joined with `cross join lateral (… offset 0)`: each id is looked up by itself in the primary key, in
 * the order of the list, whatever the planner believes about the table. A plain join over a table that was never
 * analysed (PGlite never does that by itself) may read the whole account instead.
 *
 * Records come back as they go in, column by column, each a JSON array: both drivers give the same values, in half the
 * time that one object for each row takes.
 */
const bookColumns = ['id', 'version', 'mark', 'custom_fields'] as const;

/** The cells of the records, column by column; `null` where there are no records. */
type RecordCells = Readonly<Record<string, readonly FieldValue[] | null>> & {
  readonly id: readonly string[] | null;
  readonly version: readonly number[];
  readonly mark: readonly number[];
  readonly custom_fields: readonly Readonly<Record<string, FieldValue>>[];
  /** Of opportunities. */
  readonly contact_id: readonly string[];
};

const lockSql = (table: string, wanted: string, names: readonly string[]): string => `
  select ${names.map((name) => `json_agg(r.${name}) as ${name}`).join(', ')}
  from ${wanted}
  cross join lateral (
    select ${names.join(', ')} from ${table} where account_id = $1 and id = wanted.id collate "C" and deleted_at is null
    offset 0 for update) r`;

const namesOf = (columns: readonly StoredColumn[], ...more: readonly string[]): readonly string[] => [
  ...bookColumns,
  ...columns.map(({ column }) => column),
  ...more,
];

const inOrder = (ids: string): string =>
  `(select distinct id collate "C" as id from (${ids}) as found order by 1) as wanted`;

const givenIds = `select id from json_array_elements_text($2::json) as given(id)`;

/** The contacts of these ids, and those that hold any of these keys. */
export interface SoughtContacts {
  readonly ids: readonly string[];
  readonly keys: readonly WantedKey[];
}

/** Reads contacts and locks them, always in the order of their ids, so that two batches never wait for each other. */
export const lockContacts = async (
  query: Query,
  accountId: string,
  { ids, keys }: SoughtContacts,
): Promise<readonly StoredRecord[]> => {
  if (ids.length + keys.length === 0) return [];
  const rows = keysAsRows(keys, 3);
  const holders = `select k.contact_id as id from ${rows.from}
    cross join lateral (select contact_id from contact_keys
      where account_id = $1 and kind = r.kind collate "C" and value = r.value collate "C" offset 0) k`;
  const found = keys.length === 0 ? givenIds : `${givenIds} union all ${holders}`;
  const cells = only(
    await query<RecordCells>(lockSql('contacts', inOrder(found), namesOf(contactColumns)), [
      accountId,
      json(ids),
      ...(keys.length === 0 ? [] : rows.params),
    ]),
  );
  return (cells.id ?? []).map((id, at) => recordOf(contactColumns, cells, id, at));
};

/** Reads opportunities by id, and those of the given contacts; locks them in the order of their ids. */
export const lockOpportunities = async (
  query: Query,
  accountId: string,
  ids: readonly string[],
  contactIds: readonly string[],
): Promise<readonly StoredOpportunity[]> => {
  if (ids.length + contactIds.length === 0) return [];
  const ofContacts = `select o.id from json_array_elements_text($3::json) as given(id)
    cross join lateral (select id from opportunities
      where account_id = $1 and contact_id = given.id collate "C" and deleted_at is null offset 0) o`;
  const wanted = inOrder(contactIds.length === 0 ? givenIds : `${givenIds} union all ${ofContacts}`);
  const cells = only(
    await query<RecordCells>(lockSql('opportunities', wanted, namesOf(opportunityColumns, 'contact_id')), [
      accountId,
      json(ids),
      ...(contactIds.length === 0 ? [] : [json(contactIds)]),
    ]),
  );
  return (cells.id ?? []).map((id, at) => ({
    ...recordOf(opportunityColumns, cells, id, at),
    contactId: cells.contact_id[at] ?? '',
  }));
};

const recordOf = (columns: readonly StoredColumn[], cells: RecordCells, id: string, at: number): StoredRecord => ({
  id,
  version: cells.version[at] ?? 1,
  mark: cells.mark[at] ?? 1,
  values: valuesOf(columns, cells, at),
  isNew: false,
});

const valuesOf = (columns: readonly StoredColumn[], cells: RecordCells, at: number): RecordValues => {
  const values = new Map<string, FieldValue>();
  for (const { key, column } of columns) {
    const value = cells[column]?.[at];
    if (value !== undefined && !isEmptyValue(value)) values.set(key, value);
  }
  for (const [id, value] of Object.entries(cells.custom_fields[at] ?? {})) values.set(customName(id), value);
  return values;
};
