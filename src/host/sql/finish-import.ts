import type { Completion } from '../../core/wire.ts';
import { missingRanges } from '../ranges.ts';
import type { Caller } from '../store.ts';
import { audit } from './audit.ts';
import { isRunning, lockImport, readRanges } from './imports.ts';
import { newId } from './new-id.ts';
import { Refused } from './refusal.ts';
import type { Surroundings } from './apply-batch.ts';
import type { ImportRow } from './imports.ts';
import type { Query } from './query.ts';

/** Closes the books: the ranges must tile `1 … rows` and the counts must be the client's. Repeating it changes nothing. */
export const completeImport = async (
  query: Query,
  caller: Caller,
  importId: string,
  books: Completion,
  around: Surroundings,
): Promise<void> => {
  const found = await lockImport(query, caller.accountId, importId);
  if (!found) throw new Refused('import-not-found');
  if (found.state === 'cancelled') throw new Refused('import-cancelled');
  if (found.state === 'reverting' || found.state === 'reverted') throw new Refused('import-reverted');
  const problem = bookProblem(found, books);
  if (!isRunning(found.state)) {
    if (problem) throw new Refused('import-completed');
    return;
  }
  if (problem) throw problem;
  await finish(query, caller, importId, 'completed', around);
};

/** What is done stays done; later batches are refused. Repeating it changes nothing. */
export const cancelImport = async (
  query: Query,
  caller: Caller,
  importId: string,
  around: Surroundings,
): Promise<void> => {
  const found = await lockImport(query, caller.accountId, importId);
  if (!found) throw new Refused('import-not-found');
  if (found.state === 'cancelled') return;
  if (found.state === 'reverting' || found.state === 'reverted') throw new Refused('import-reverted');
  if (!isRunning(found.state)) throw new Refused('import-completed');
  await finish(query, caller, importId, 'cancelled', around);
};

const bookProblem = (found: ImportRow, books: Completion): Refused | null => {
  const received = readRanges(found.received);
  const missing = missingRanges(received, books.rows);
  if (missing.length > 0) return new Refused('ranges-missing', { missing });
  const sent = found.created + found.updated + found.unchanged + found.failed;
  const last = received.at(-1)?.[1] ?? 0;
  const balanced =
    last === books.rows &&
    sent === books.sent &&
    found.held_back === books.heldBack &&
    found.blank === books.blank &&
    books.rows === books.blank + books.heldBack + books.sent;
  if (balanced) return null;
  const counts = { rows: last, blank: found.blank, heldBack: found.held_back, sent };
  return new Refused('books-unbalanced', { counts });
};

const finish = async (
  query: Query,
  caller: Caller,
  importId: string,
  state: 'completed' | 'cancelled',
  around: Surroundings,
): Promise<void> => {
  const at = around.now().toISOString();
  await query('update imports set state = $3, finished_at = $4::timestamptz where account_id = $1 and id = $2', [
    caller.accountId,
    importId,
    state,
    at,
  ]);
  const action = state === 'completed' ? 'import-completed' : 'import-cancelled';
  await audit(query, caller, { id: newId(), at, action, subject: importId, details: {} });
};
