import type { ImportReceipt, ImportRequest, ImportSummary } from '../../core/wire.ts';
import type { Caller } from '../store.ts';
import { only } from './query.ts';
import type { Query } from './query.ts';

/** What was imported, for the customer's records. The database adds up the outcomes: they need not travel. */
export const importReceipt = async (query: Query, caller: Caller, summary: ImportSummary): Promise<ImportReceipt> => {
  const row = only(
    await query<{ request: ImportRequest; outcomes: string }>(
      `select i.request, encode(sha256(convert_to(coalesce((
         select string_agg(r.row::text || ' ' || r.outcome || ' ' || coalesce(r.contact_id, '-') || ' '
           || coalesce(r.opportunity_id, '-') || E'\\n', '' order by r.row)
         from import_rows r
         where r.account_id = i.account_id and r.import_id = i.id and r.outcome <> 'held back'), ''), 'UTF8')), 'hex') as outcomes
       from imports i where i.account_id = $1 and i.id = $2`,
      [caller.accountId, summary.id],
    ),
  );
  const { mapping, options, consent } = row.request;
  return { import: summary, mapping, options, consent, outcomes: row.outcomes };
};
