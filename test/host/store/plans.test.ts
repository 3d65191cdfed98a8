import { expect, test } from 'vitest';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { must, nextImportId, onBothDatabases } from './both.ts';
import { batchOf, requestOf, rowOf } from './rows.ts';
import type { Database } from '../../../src/host/store.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

interface Statement {
  readonly sql: string;
  readonly params: readonly unknown[];
}

/** Tables with a row per contact or per row of a file; none of them may be read from end to end. */
const growing = ['contacts', 'contact_keys', 'opportunities', 'import_rows'];
const people = 5_000;

const scansIn = (plan: Plan): readonly string[] => {
  const table = plan['Relation Name'] ?? '';
  const own = plan['Node Type'] === 'Seq Scan' && growing.includes(table) ? [table] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(scansIn)];
};

/** The database, and every statement that went through it. */
const recording = (
  database: Database,
): { readonly database: Database; readonly statements: Map<string, Statement> } => {
  const statements = new Map<string, Statement>();
  const watch =
    (query: Database['query']): Database['query'] =>
    (sql, params = []) => {
      statements.set(sql, { sql, params });
      return query(sql, params);
    };
  const watched: Database = {
    query: watch(database.query),
    transaction: (work) => database.transaction((query) => work(watch(query))),
    close: () => database.close(),
  };
  return { database: watched, statements };
};

const explain = async (database: Database, { sql, params }: Statement): Promise<readonly string[]> => {
  if (!/^\s*(select|insert|update|delete|with)/i.test(sql)) return [];
  const [row] = await database.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(
    `explain (format json) ${sql}`,
    params,
  );
  return scansIn(row?.['QUERY PLAN'][0]?.Plan ?? { 'Node Type': 'none' });
};

onBothDatabases('Query plans', (bench) => {
  test.each(['never analysed', 'analysed'])(
    'no statement of a batch or of a revert reads a table of %s contacts from end to end',
    async (state) => {
      const { account, database } = bench();
      const caller = await account({
        pipelines: [{ id: 'p', label: 'Sales', stages: [] }],
        allowDuplicateOpportunity: false,
      });
      const { statements, database: watched } = recording(database);
      const store = createSqlStore(watched);
      const id = nextImportId();
      const both = { objects: ['contact', 'opportunity'] as const };
      await must(store.createImport(caller, requestOf(id, 'createAndUpdate', both), id));
      const rows = Array.from({ length: people }, (_, at) =>
        rowOf(at + 1, { contact: { email: `n${at}@x.com` }, opportunity: { opportunityName: 'Deal', pipeline: 'p' } }),
      );
      await must(store.applyBatch(caller, batchOf(id, 1, rows), 'd'));
      if (state === 'analysed') await database.query('analyze');
      statements.clear();
      const more = Array.from({ length: 100 }, (_, at) =>
        rowOf(people + at + 1, {
          contact: { email: `n${at * 7}@x.com`, city: 'Rome' },
          opportunity: { opportunityName: 'Deal', pipeline: 'p' },
        }),
      );
      await must(store.applyBatch(caller, batchOf(id, people + 1, more), 'd'));
      await must(store.cancel(caller, id));
      await must(store.revert(caller, id, 'all', true));
      // In truth, too: an import of a hundred rows among those of thousands.
      const small = nextImportId();
      await must(store.createImport(caller, requestOf(small, 'createAndUpdate', both), small));
      const few = more.map((row, at) => ({ ...row, row: at + 1, contact: { ...row.contact, city: 'Oslo' } }));
      await must(store.applyBatch(caller, batchOf(small, 1, few), 'd'));
      await must(store.complete(caller, small, { rows: few.length, blank: 0, heldBack: 0, sent: few.length }));
      await must(store.issues(caller, small, {}));
      await must(store.reportRows(caller, small, { rows: 'all', after: 0, limit: 500 }));
      await must(store.revert(caller, small, 'all', false));
      const found: string[] = [];
      for (const statement of statements.values()) {
        // What a revert counts at its end concerns every row of the import.
        if (statement.sql.includes('count(distinct contact_id)')) continue;
        for (const table of await explain(database, statement)) found.push(`${table}: ${statement.sql}`);
      }
      expect(found).toEqual([]);
    },
  );
});
