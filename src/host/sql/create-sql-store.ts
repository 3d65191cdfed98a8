import type { Database, ImportStore } from '../store.ts';
import type { Receipt } from '../../core/batch.ts';
import { loadAccount, loadTags } from './account.ts';
import { applyBatch, previewBatch } from './apply-batch.ts';
import { audit, readAudit } from './audit.ts';
import { cancelImport, completeImport } from './finish-import.ts';
import { addOption, createField } from './fields.ts';
import { importReceipt } from './import-receipt.ts';
import { findImport, insertImport, summaryOf } from './imports.ts';
import { listImports } from './list-imports.ts';
import { listIssues } from './list-issues.ts';
import { newId } from './new-id.ts';
import { Refused, RolledBack, transact } from './refusal.ts';
import { reportRows } from './report-rows.ts';
import { revertImport } from './revert.ts';
import type { Surroundings } from './apply-batch.ts';
import type { Query } from './query.ts';

export interface SqlStoreOptions {
  /** For tests; the store otherwise asks the system. */
  readonly now?: () => Date;
  /** Makes an id of a contact or opportunity; must never give the same twice. */
  readonly newId?: () => string;
  /** Rows of an import that a revert takes back in one transaction; default 500. */
  readonly revertRows?: number;
}

/** The store over PostgreSQL ≥ 15 or PGlite; call `migrate(database)` once before. Holds no state of its own. */
export const createSqlStore = (database: Database, options: SqlStoreOptions = {}): ImportStore => {
  const around: Surroundings = {
    now: options.now ?? (() => new Date()),
    newId: options.newId ?? newId,
    revertRows: options.revertRows ?? 500,
  };
  const at = (): string => around.now().toISOString();
  const summary = async (query: Query, accountId: string, importId: string) => {
    const [found, account] = [
      await findImport(query, accountId, importId),
      await loadAccount(query, accountId, 'none'),
    ];
    if (!found || !account) throw new Refused('import-not-found');
    return summaryOf(found, account.revertDays, at());
  };
  const step = (importId: string, accountId: string, work: (query: Query) => Promise<void>) =>
    transact(database, async (query) => {
      await work(query);
      return summary(query, accountId, importId);
    });
  return {
    account: (caller) => readAccount(database, caller.accountId),
    createImport: (caller, request, digest) =>
      transact(database, async (query) => {
        const created = await insertImport(query, caller, request, digest, at());
        const found = await findImport(query, caller.accountId, request.id);
        if (found?.digest !== digest) throw new Refused('import-differs');
        if (created) {
          const details = { file: request.file.name, sha256: request.file.sha256 };
          await audit(query, caller, { id: newId(), at: at(), action: 'import-created', subject: request.id, details });
        }
        return { summary: await summary(query, caller.accountId, request.id), created };
      }),
    applyBatch: (caller, batch, digest) =>
      transact(database, (query) => applyBatch(query, caller, batch, digest, around)),
    previewBatch: async (caller, batch) => {
      try {
        return await transact<Receipt>(database, (query) => previewBatch(query, caller, batch, around));
      } catch (error) {
        if (error instanceof RolledBack) return error.value as Receipt; // previewBatch throws nothing else this way
        throw error;
      }
    },
    complete: (caller, importId, books) =>
      step(importId, caller.accountId, (query) => completeImport(query, caller, importId, books, around)),
    cancel: (caller, importId) =>
      step(importId, caller.accountId, (query) => cancelImport(query, caller, importId, around)),
    summary: (caller, importId) => transact(database, (query) => summary(query, caller.accountId, importId)),
    list: (caller, query) => listImports(database.query, caller, query, at()),
    issues: (caller, importId, query) => transact(database, (ask) => listIssues(ask, caller, importId, query)),
    reportRows: (caller, importId, query) => transact(database, (ask) => reportRows(ask, caller, importId, query)),
    receipt: (caller, importId) =>
      transact(database, async (query) =>
        importReceipt(query, caller, await summary(query, caller.accountId, importId)),
      ),
    revert: (caller, importId, scope, dryRun) => revertImport(database, caller, importId, scope, dryRun, around),
    createField: (caller, field) => transact(database, (query) => createField(query, caller, field, around)),
    addOption: (caller, object, key, option) =>
      transact(database, (query) => addOption(query, caller, { object, key, option }, around)),
    audit: (caller, cursor) => readAudit(database.query, caller, cursor),
  };
};

const readAccount = async (database: Database, accountId: string): ReturnType<ImportStore['account']> => {
  const { query } = database;
  const stored = await loadAccount(query, accountId, 'none');
  if (!stored) throw new Error('The caller belongs to an account that the store does not know.');
  const { account, fields, revertDays, revision } = stored;
  const [counted] = await query<{ count: number }>(
    'select count(*)::int as count from contacts where account_id = $1 and deleted_at is null',
    [accountId],
  );
  const tags = await loadTags(query, accountId);
  const { id, name, country, timezone } = account;
  return {
    account: { id, ...(name ? { name } : {}), ...(country ? { country } : {}), ...(timezone ? { timezone } : {}) },
    fields,
    users: account.users,
    tags,
    pipelines: account.pipelines,
    lostReasons: account.lostReasons,
    duplicates: {
      allowDuplicateContact: account.allowDuplicateContact,
      contactUniqueIdentifiers: account.contactUniqueIdentifiers,
      allowDuplicateOpportunity: account.allowDuplicateOpportunity ?? true,
    },
    // Imports add tags and contacts without touching the settings; the config shows both.
    revision: `${revision}.${tags.length}.${counted?.count ?? 0}`,
    contactCount: counted?.count ?? 0,
    revertDays,
  };
};
