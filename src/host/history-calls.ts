import * as v from 'valibot';
import { importStates } from '../core/wire.ts';
import { answerWith, json } from './call.ts';
import { isRefused, refuse, refuseAsStore } from './problem.ts';
import { reportCsv } from './report-csv.ts';
import { isStoreRefusal } from './store.ts';
import type { Route } from './call.ts';
import type { Refused } from './problem.ts';

/** Text that a database can compare. */
const word = v.optional(v.pipe(v.string(), v.regex(/^[^\0]{1,500}$/)));
const listQuery = v.object({ cursor: word, state: v.optional(v.picklist(importStates)), user: word });
const issuesQuery = v.object({
  cursor: word,
  severity: v.optional(v.picklist(['error', 'warning', 'info'])),
  code: v.optional(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,60}$/))),
});
const reportQuery = v.object({ rows: v.optional(v.picklist(['failed', 'warned', 'all']), 'failed') });

/** The calls that only read. */
export const historyCalls: readonly Route[] = [
  {
    method: 'GET',
    path: 'imports',
    capability: 'history',
    async answer({ host, caller, query }) {
      const asked = readQuery(query, listQuery);
      return isRefused(asked) ? asked : json(await host.store.list(caller, withoutGaps(asked)));
    },
  },
  {
    method: 'GET',
    path: 'imports/:import',
    answer: ({ host, caller, importId }) => answerWith(host.store.summary(caller, importId)),
  },
  {
    method: 'GET',
    path: 'imports/:import/issues',
    capability: 'history',
    async answer({ host, caller, importId, query }) {
      const asked = readQuery(query, issuesQuery);
      return isRefused(asked) ? asked : answerWith(host.store.issues(caller, importId, withoutGaps(asked)));
    },
  },
  {
    method: 'GET',
    path: 'imports/:import/report.csv',
    capability: 'report',
    async answer({ host, caller, importId, query }) {
      const asked = readQuery(query, reportQuery);
      if (isRefused(asked)) return asked;
      const csv = await reportCsv(host.store, caller, importId, asked.rows);
      if (isStoreRefusal(csv)) return refuseAsStore(csv);
      return new Response(csv, {
        headers: downloadAs('text/csv; charset=utf-8', `import-${importId}-${asked.rows}.csv`),
      });
    },
  },
  {
    method: 'GET',
    path: 'imports/:import/receipt',
    capability: 'history',
    answer: ({ host, caller, importId }) =>
      answerWith(host.store.receipt(caller, importId), (receipt) =>
        json(receipt, 200, downloadAs('application/json; charset=utf-8', `import-${importId}.json`)),
      ),
  },
];

const downloadAs = (type: string, name: string): Readonly<Record<string, string>> => ({
  'Content-Type': type,
  'Content-Disposition': `attachment; filename="${name}"`,
  'Cache-Control': 'no-store',
});

/** Parameters that the call does not know are ignored; those it knows must be right. */
function readQuery<S extends v.GenericSchema>(query: URLSearchParams, schema: S): v.InferOutput<S> | Refused {
  const checked = v.safeParse(schema, Object.fromEntries(query));
  return checked.success ? checked.output : refuse('query-invalid');
}

/** The store's queries have absent keys, never undefined ones. */
type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function withoutGaps<T extends object>(query: T): Present<T> {
  // `Object.fromEntries` forgets the keys' types; only entries without a value are gone.
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Present<T>;
}
