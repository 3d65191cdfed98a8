import type { Batch, Receipt } from '../../core/batch.ts';
import type { Caller } from '../store.ts';
import { loadAccount } from './account.ts';
import { applyRows } from './apply-rows.ts';
import { findRange, receiptOf, writeBatch, writeRows } from './batches.ts';
import { countBatch, findState, isRunning } from './imports.ts';
import { isUniqueViolation, json } from './query.ts';
import { Refused, RolledBack } from './refusal.ts';
import type { AppliedRow } from '../apply/apply-row.ts';
import type { ImportRow } from './imports.ts';
import type { Query } from './query.ts';

/** Clock, ids and page size of a store. */
export interface Surroundings {
  readonly now: () => Date;
  readonly newId: () => string;
  readonly revertRows: number;
}

/** What a batch asks of its import. */
type OpenImport = Pick<ImportRow, 'state' | 'request'>;

/**
 * Applies a batch and stores its receipt, in the caller's transaction.
 *
 * The range is claimed by a lock of this transaction, which nobody has to give back; a claim that is under way refuses
 * a second one, a finished one answers with its receipt. Batches of one import run side by side; only their last
 * statement, the import's numbers, makes them queue, and after it overlaps that were committed meanwhile can be seen.
 */
export const applyBatch = async (
  query: Query,
  caller: Caller,
  batch: Batch,
  digest: string,
  around: Surroundings,
): Promise<{ readonly receipt: Receipt; readonly replay: boolean }> => {
  const { accountId } = caller;
  const found = await claim(query, accountId, batch);
  const { stored, overlapped } = await findRange(query, accountId, batch);
  if (stored) {
    if (stored.digest !== digest) throw new Refused('batch-differs');
    return { receipt: stored.receipt, replay: true };
  }
  refuseClosed(found);
  refuseCrooked(batch);
  if (overlapped) throw new Refused('batch-overlaps');
  const applied = await applyTo(query, caller, found, batch, around);
  const receipt = receiptOf(batch, applied, false);
  await writeRows(query, accountId, batch, applied).catch((error: unknown) => {
    // Another batch, committed since the first look, holds one of these rows.
    throw isUniqueViolation(error) ? new Refused('batch-overlaps') : error;
  });
  const counted = await countBatch(query, accountId, batch.importId, receipt.stats, batch.blank);
  if (!counted) refuseClosed(await findState(query, accountId, batch.importId));
  if (!(await writeBatch(query, accountId, batch, digest, receipt))) throw new Refused('batch-overlaps');
  return { receipt, replay: false };
};

/** The same path; everything it did is rolled back with the transaction. */
export const previewBatch = async (
  query: Query,
  caller: Caller,
  batch: Batch,
  around: Surroundings,
): Promise<never> => {
  const found = await findState(query, caller.accountId, batch.importId);
  refuseClosed(found);
  if (!found) throw new Refused('import-not-found');
  refuseCrooked(batch);
  const applied = await applyTo(query, caller, found, batch, around);
  throw new RolledBack(receiptOf(batch, applied, true));
};

const applyTo = async (
  query: Query,
  caller: Caller,
  found: OpenImport,
  batch: Batch,
  around: Surroundings,
): Promise<readonly AppliedRow[]> => {
  const stored = await loadAccount(query, caller.accountId, 'share');
  if (!stored) throw new Refused('import-not-found');
  const { objects, modes, tags } = found.request;
  return applyRows(query, batch.rows, {
    accountId: caller.accountId,
    importId: batch.importId,
    facts: { account: stored.account, fields: stored.fields, objects, modes, tags },
    newId: around.newId,
    at: around.now().toISOString(),
  });
};

/**
 * Claims the range and reads the import. The lock ends with the transaction, so it also works behind a pooler that
 * lends connections per transaction. What this statement reads may be older than the lock; receipts are read after it.
 */
const claim = async (query: Query, accountId: string, batch: Batch): Promise<OpenImport> => {
  const [found] = await query<OpenImport & { readonly taken: boolean }>(
    `select state, request, pg_try_advisory_xact_lock(hashtextextended($3, 0)) as taken
     from imports where account_id = $1 and id = $2`,
    [accountId, batch.importId, json([accountId, batch.importId, batch.first])],
  );
  if (!found) throw new Refused('import-not-found');
  if (!found.taken) throw new Refused('batch-in-progress', { retryAfter: 1 });
  return found;
};

const refuseClosed = (found: OpenImport | null): void => {
  if (!found) throw new Refused('import-not-found');
  if (isRunning(found.state)) return;
  if (found.state === 'cancelled') throw new Refused('import-cancelled');
  if (found.state === 'reverting' || found.state === 'reverted') throw new Refused('import-reverted');
  throw new Refused('import-completed');
};

/** Every row of the range is sent, held back or blank, and stands in it once. */
const refuseCrooked = (batch: Batch): void => {
  const rows = [...batch.rows, ...batch.heldBack].map(({ row }) => row);
  const inside = rows.every((row) => row >= batch.first && row <= batch.last);
  const whole = rows.length + batch.blank === batch.last - batch.first + 1;
  if (!inside || !whole || new Set(rows).size !== rows.length) {
    throw new Refused('books-unbalanced', { detail: 'The rows of the batch do not fill its range.' });
  }
};
