import type { RevertResult, RevertScope } from '../../core/wire.ts';
import type { Caller, Database, StoreRefusal } from '../store.ts';
import { isStoreRefusal } from '../store.ts';
import { loadAccount } from './account.ts';
import { audit } from './audit.ts';
import { lockImport, whyNotRevertible } from './imports.ts';
import { newId } from './new-id.ts';
import { json, only } from './query.ts';
import { Refused, RolledBack, transact } from './refusal.ts';
import { revertPage } from './revert-page.ts';
import { removeUnusedTags } from './revert-tags.ts';
import type { Surroundings } from './apply-batch.ts';
import type { Query } from './query.ts';
import type { Page } from './revert-work.ts';

type Kept = RevertResult['kept'][number];

/**
 * Takes an import back, a page of rows per transaction: what is done is written down with each page, so a revert that
 * was cut off goes on where it stopped, and repeating a finished one finds nothing more to do but what was kept.
 */
export const revertImport = async (
  database: Database,
  caller: Caller,
  importId: string,
  scope: RevertScope,
  dryRun: boolean,
  around: Surroundings,
): Promise<RevertResult | StoreRefusal> => {
  const begun = await transact(database, (query) => begin(query, caller, importId, scope, dryRun, around));
  if (isStoreRefusal(begun)) return begun;
  const kept: Kept[] = [];
  const seen = new Set<string>();
  const planned = { deleted: 0, restored: 0 };
  let after: number | null = 0;
  while (after !== null) {
    const from: number = after;
    const work = {
      caller,
      importId,
      scope,
      after: from,
      limit: around.revertRows,
      seen,
      at: around.now().toISOString(),
    };
    const page: Page | StoreRefusal = await onePage(database, dryRun, (query) => revertPage(query, work));
    if (isStoreRefusal(page)) return page;
    kept.push(...page.kept);
    for (const id of page.contacts) seen.add(id);
    planned.deleted += page.deleted;
    planned.restored += page.restored;
    after = page.next;
  }
  if (!dryRun) return transact(database, (query) => finish(query, caller, importId, kept, around));
  const done = await transact(database, (query) => countDone(query, caller.accountId, importId));
  if (isStoreRefusal(done)) return done;
  return { deleted: done.deleted + planned.deleted, restored: done.restored + planned.restored, kept, failed: 0 };
};

/** A dry run does the same work and rolls it back. */
const onePage = async (
  database: Database,
  dryRun: boolean,
  work: (query: Query) => Promise<Page>,
): Promise<Page | StoreRefusal> => {
  if (!dryRun) return transact(database, work);
  try {
    return await transact<Page>(database, async (query) => {
      throw new RolledBack(await work(query));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.value as Page; // thrown two lines above, with a page
    throw error;
  }
};

const begin = async (
  query: Query,
  caller: Caller,
  importId: string,
  scope: RevertScope,
  dryRun: boolean,
  around: Surroundings,
): Promise<void> => {
  const found = await lockImport(query, caller.accountId, importId);
  const account = await loadAccount(query, caller.accountId, 'none');
  if (!found || !account) throw new Refused('import-not-found');
  const why = whyNotRevertible(found, account.revertDays, around.now().toISOString());
  if (why !== null) throw new Refused(why);
  if (dryRun) return;
  await query(`update imports set state = 'reverting', revert_scope = $3 where account_id = $1 and id = $2`, [
    caller.accountId,
    importId,
    found.revert_scope === 'all' ? 'all' : scope,
  ]);
};

const finish = async (
  query: Query,
  caller: Caller,
  importId: string,
  kept: readonly Kept[],
  around: Surroundings,
): Promise<RevertResult> => {
  await lockImport(query, caller.accountId, importId);
  await removeUnusedTags(query, caller.accountId, importId);
  const done = await countDone(query, caller.accountId, importId);
  const result = { ...done, kept: kept.length, failed: 0 };
  await query(`update imports set state = 'reverted', revert_result = $3::jsonb where account_id = $1 and id = $2`, [
    caller.accountId,
    importId,
    json(result),
  ]);
  const at = around.now().toISOString();
  await audit(query, caller, { id: newId(), at, action: 'import-reverted', subject: importId, details: result });
  return { ...done, kept, failed: 0 };
};

/** Contacts that this import made or changed and that are taken back, by this call or an earlier one. */
const countDone = async (
  query: Query,
  accountId: string,
  importId: string,
): Promise<{ readonly deleted: number; readonly restored: number }> =>
  only(
    await query<{ deleted: number; restored: number }>(
      `select count(distinct contact_id) filter (where reverted = 'deleted')::int as deleted,
         count(distinct contact_id) filter (where reverted = 'restored')::int as restored
       from import_rows where account_id = $1 and import_id = $2`,
      [accountId, importId],
    ),
  );
