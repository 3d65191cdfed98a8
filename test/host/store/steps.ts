import { isStoreRefusal } from '../../../src/host/store.ts';
import type { Caller, Database, ImportStore } from '../../../src/host/store.ts';
import { must } from './both.ts';
import { batchOf, importId, requestOf, rowOf } from './rows.ts';

/*
 * A batch and a revert, statement by statement: what is there before, what is done, and what may be seen in between.
 */

export type Deed = 'batch' | 'revert';

const id = importId(2);
const both = { objects: ['contact', 'opportunity'] as const, tags: ['fair'] };
const rows = [
  rowOf(1, { contact: { name: 'Ann', email: 'ann@x.com', city: 'Rome', tags: ['vip'] } }),
  rowOf(2, { contact: { email: 'bob@x.com', phone: '+12025550102' } }),
  rowOf(3, { contact: { email: 'cid@x.com' }, opportunity: { opportunityName: 'Roof', pipeline: 'sales' } }),
  rowOf(4, { contact: { email: 'ann@x.com', additionalEmails: ['ann2@x.com'] } }),
  rowOf(5, { contact: { name: 'no address' } }),
];
const held = {
  row: 6,
  line: 7,
  cells: ['x'],
  issues: [{ code: 'EMAIL_INVALID', severity: 'error', params: {} } as const],
};
const batch = batchOf(id, 1, rows, [held], 1);

/** Two known contacts and an import that is about to change one, create others, and hold one row back. */
export const prepare = async (store: ImportStore, caller: Caller, deed: Deed): Promise<void> => {
  const known = importId(1);
  await must(store.createImport(caller, requestOf(known, 'create'), 'known'));
  const people = ['ann@x.com', 'bob@x.com'].map((email, at) => rowOf(at + 1, { contact: { name: 'Old', email } }));
  await must(store.applyBatch(caller, batchOf(known, 1, people), 'known'));
  await must(store.createImport(caller, requestOf(id, 'createAndUpdate', both), 'import'));
  if (deed === 'batch') return;
  await must(store.applyBatch(caller, batch, 'batch'));
  await must(store.cancel(caller, id));
};

/** The database holds the range for a host that died until it notices that the connection is gone. */
const applyPatiently = async (store: ImportStore, caller: Caller): ReturnType<ImportStore['applyBatch']> => {
  for (;;) {
    const answer = await store.applyBatch(caller, batch, 'batch');
    if (!isStoreRefusal(answer) || answer.refused !== 'batch-in-progress') return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Does it, or finishes it; the answer without ids. */
export const act = async (store: ImportStore, caller: Caller, deed: Deed): Promise<unknown> => {
  if (deed === 'revert') return must(store.revert(caller, id, 'all', false));
  const { receipt } = await must(applyPatiently(store, caller));
  return { stats: receipt.stats, results: receipt.results.map(({ row, outcome, issues }) => [row, outcome, issues]) };
};

/** All that the account holds, without ids and times: two accounts with one history look the same. */
export const look = async (database: Database, { accountId }: Caller): Promise<string> => {
  const parts = await Promise.all(
    [
      `select email, name, phone, city, tags, additional_emails, version, mark, deleted_at is null as lives from contacts`,
      `select k.kind, k.value, k.holder, k.is_primary, (select email from contacts c
         where c.account_id = k.account_id and c.id = k.contact_id) as contact from contact_keys k`,
      `select o.name, o.stage_id, o.version, o.mark, o.deleted_at is null as lives, (select email from contacts c
         where c.account_id = o.account_id and c.id = o.contact_id) as contact from opportunities o`,
      `select import_id, row, outcome, contact_action, contact_before, opportunity_action, issues, worst, reverted,
         opportunity_reverted from import_rows`,
      `select import_id, first_row, last_row, digest from import_batches`,
      `select id, state, created, updated, unchanged, failed, held_back, blank, with_warnings, revert_scope, revert_result
         from imports`,
      `select name from tags`,
      `select action, subject, details from audit_log`,
    ].map((sql) => database.query<object>(`${sql} where account_id = $1`, [accountId])),
  );
  return JSON.stringify(parts.map((found) => found.map((row) => JSON.stringify(row)).sort()));
};

/** Calls back before each statement, and after each transaction; both count from 1. */
export const stepping = (
  database: Database,
  onStatement: (nth: number, sql: string) => Promise<void> | void,
  onCommit: (nth: number) => Promise<void> | void = () => undefined,
): Database => {
  let statements = 0;
  let commits = 0;
  return {
    query: async (sql, params) => {
      await onStatement((statements += 1), sql);
      return database.query(sql, params);
    },
    transaction: async (work) => {
      const result = await database.transaction((query) =>
        work(async (sql, params) => {
          await onStatement((statements += 1), sql);
          return query(sql, params);
        }),
      );
      await onCommit((commits += 1));
      return result;
    },
    close: () => database.close(),
  };
};
