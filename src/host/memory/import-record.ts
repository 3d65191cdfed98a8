import { addStats, emptyStats } from '../../core/stats.ts';
import { mergeRanges, missingRanges, overlaps } from '../ranges.ts';
import type { Batch, Receipt } from '../../core/batch.ts';
import type { Completion, ImportRequest, ImportState, ImportSummary, RevertResult } from '../../core/wire.ts';
import type { Caller, StoreRefusal } from '../store.ts';
import type { RecordedDeed } from './apply-batch.ts';
import type { Reverted } from './revert.ts';

interface AcceptedBatch {
  readonly batch: Batch;
  readonly digest: string;
  readonly receipt: Receipt;
}

/** One import, as the store remembers it. */
export interface ImportRecord {
  readonly request: ImportRequest;
  readonly digest: string;
  readonly createdBy: Caller['user'];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  finishedAt: number | null;
  state: ImportState;
  readonly batches: AcceptedBatch[];
  readonly deeds: RecordedDeed[];
  reverted: Reverted['done'];
  revertResult: RevertResult | null;
}

export const openImport = (request: ImportRequest, digest: string, caller: Caller, now: number): ImportRecord => ({
  request,
  digest,
  createdBy: caller.user,
  createdAt: now,
  finishedAt: null,
  state: 'queued',
  batches: [],
  deeds: [],
  reverted: new Map(),
  revertResult: null,
});

/** Batches in the order of the file. */
export const inOrder = (record: ImportRecord): readonly AcceptedBatch[] =>
  [...record.batches].sort((a, b) => a.batch.first - b.batch.first);

/** The stored receipt, why the batch cannot be taken, or `null`: it is new. */
export function judgeBatch(record: ImportRecord, batch: Batch, digest: string): Receipt | StoreRefusal | null {
  const same = record.batches.find((accepted) => accepted.batch.first === batch.first);
  if (same) return same.digest === digest ? same.receipt : { refused: 'batch-differs' };
  const closed = judgeClosed(record);
  if (closed) return closed;
  const twice = record.batches.some((accepted) =>
    overlaps([accepted.batch.first, accepted.batch.last], [batch.first, batch.last]),
  );
  return twice ? { refused: 'batch-overlaps' } : null;
}

/** Why an import takes no more rows. */
export function judgeClosed({ state }: ImportRecord): StoreRefusal | null {
  if (state === 'cancelled') return { refused: 'import-cancelled' };
  if (state === 'completed') return { refused: 'import-completed' };
  return state === 'reverted' || state === 'reverting' ? { refused: 'import-reverted' } : null;
}

/** The import is finished when its ranges tile the file and both sides counted the same. */
export function judgeBooks(record: ImportRecord, books: Completion): StoreRefusal | null {
  const ranges = record.batches.map(({ batch }) => [batch.first, batch.last] as const);
  const missing = missingRanges(ranges, books.rows);
  if (missing.length > 0) return { refused: 'ranges-missing', missing };
  const sum = (count: (batch: Batch) => number): number =>
    record.batches.reduce((total, { batch }) => total + count(batch), 0);
  const counts: Completion = {
    rows: Math.max(0, ...ranges.map(([, last]) => last)),
    blank: sum((batch) => batch.blank),
    heldBack: sum((batch) => batch.heldBack.length),
    sent: sum((batch) => batch.rows.length),
  };
  const { rows, blank, heldBack, sent } = books;
  const balanced =
    counts.rows === rows && counts.blank === blank && counts.heldBack === heldBack && counts.sent === sent;
  return balanced ? null : { refused: 'books-unbalanced', counts };
}

export function summarize(record: ImportRecord, revertDays: number, now: number): ImportSummary {
  const { request, createdBy, finishedAt, revertResult } = record;
  const until = finishedAt === null ? null : finishedAt + revertDays * 86_400_000;
  const why = judgeRevert(record, revertDays, now);
  return {
    id: request.id,
    state: record.state,
    stats: record.batches.reduce((sum, { receipt }) => addStats(sum, receipt.stats), emptyStats),
    received: mergeRanges(record.batches.map(({ batch }) => [batch.first, batch.last] as const)),
    file: request.file,
    objects: request.objects,
    modes: request.modes,
    tags: request.tags,
    createdBy: { id: createdBy.id, name: createdBy.name },
    createdAt: new Date(record.createdAt).toISOString(),
    finishedAt: finishedAt === null ? null : new Date(finishedAt).toISOString(),
    revert: {
      possible: why === null,
      ...(why && { why: why.refused }),
      ...(until !== null && { until: new Date(until).toISOString() }),
      ...(revertResult && { result: { ...revertResult, kept: revertResult.kept.length } }),
    },
  };
}

/** Why an import cannot be taken back now. */
export function judgeRevert({ state, finishedAt }: ImportRecord, revertDays: number, now: number): StoreRefusal | null {
  if (finishedAt === null || state === 'queued' || state === 'processing') return { refused: 'import-running' };
  return now > finishedAt + revertDays * 86_400_000 ? { refused: 'revert-expired' } : null;
}

export function finish(record: ImportRecord, state: 'completed' | 'cancelled', now: number): void {
  record.state = state;
  record.finishedAt = now;
}

/** As `ImportReceipt.outcomes` says: one line per row sent. */
export const outcomeLines = (record: ImportRecord): string =>
  inOrder(record)
    .flatMap(({ receipt }) => receipt.results)
    .sort((a, b) => a.row - b.row)
    .map(
      ({ row, outcome, contactId = '-', opportunityId = '-' }) => `${row} ${outcome} ${contactId} ${opportunityId}\n`,
    )
    .join('');
