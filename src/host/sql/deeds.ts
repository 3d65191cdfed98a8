import type { BeforeImage } from '../apply/record-values.ts';
import type { Deed } from '../apply/take-back.ts';
import { json } from './query.ts';
import type { Query } from './query.ts';

interface RowToRevert {
  readonly row: number;
  readonly contact_id: string | null;
  readonly opportunity_id: string | null;
}

interface DeedRow {
  readonly id: string;
  readonly action: Deed['action'];
  readonly before: BeforeImage | null;
  readonly mark_before: number;
  readonly mark_after: number;
}

/** The next rows that changed something and are not taken back yet, in file order. */
export const rowsToRevert = (
  query: Query,
  accountId: string,
  importId: string,
  after: number,
  limit: number,
): Promise<readonly RowToRevert[]> =>
  query<RowToRevert>(
    `select row,
       case when contact_action in ('created', 'updated') and reverted is null then contact_id end as contact_id,
       case when opportunity_action in ('created', 'updated') and opportunity_reverted is null then opportunity_id end
         as opportunity_id
     from import_rows
     where account_id = $1 and import_id = $2 and row > $3::int
       and ((contact_action in ('created', 'updated') and reverted is null)
         or (opportunity_action in ('created', 'updated') and opportunity_reverted is null))
     order by row limit $4::int`,
    [accountId, importId, after, limit],
  );

/** All that the import did to these records and that is not taken back yet, by record. */
export const deedsOf = async (
  query: Query,
  accountId: string,
  importId: string,
  object: 'contact' | 'opportunity',
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly Deed[]>> => {
  if (ids.length === 0) return new Map();
  const { id, prefix, reverted } = columnsOf(object);
  const rows = await query<DeedRow>(
    `select r.${id} as id, r.${prefix}_action as action, r.${prefix}_before as before,
       r.${prefix}_mark_before as mark_before, r.${prefix}_mark_after as mark_after
     from json_array_elements_text($3::json) as wanted(id)
     cross join lateral (select * from import_rows
       where account_id = $1 and ${id} = wanted.id collate "C" and import_id = $2
         and ${prefix}_action in ('created', 'updated') and ${reverted} is null offset 0) r`,
    [accountId, importId, json(ids)],
  );
  const deeds = new Map<string, Deed[]>();
  for (const { id: record, action, before, mark_before, mark_after } of rows) {
    const deed: Deed = { action, before: before ?? [], markBefore: mark_before, markAfter: mark_after };
    deeds.set(record, [...(deeds.get(record) ?? []), deed]);
  }
  return deeds;
};

/** Writes down that the import's changes to these records are gone; they are not looked at again. */
export const markReverted = async (
  query: Query,
  accountId: string,
  importId: string,
  object: 'contact' | 'opportunity',
  ids: readonly string[],
  how: 'deleted' | 'restored',
): Promise<void> => {
  if (ids.length === 0) return;
  const { id, prefix, reverted } = columnsOf(object);
  await query(
    `update import_rows set ${reverted} = $4
     where account_id = $1 and ctid = any(array(
       select r.ctid from json_array_elements_text($3::json) as wanted(id)
       cross join lateral (select ctid from import_rows
         where account_id = $1 and ${id} = wanted.id collate "C" and import_id = $2
           and ${prefix}_action in ('created', 'updated') and ${reverted} is null offset 0) r))`,
    [accountId, importId, json(ids), how],
  );
};

const columnsOf = (object: 'contact' | 'opportunity') =>
  object === 'contact'
    ? ({ id: 'contact_id', prefix: 'contact', reverted: 'reverted' } as const)
    : ({ id: 'opportunity_id', prefix: 'opportunity', reverted: 'opportunity_reverted' } as const);
