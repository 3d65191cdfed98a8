import type { Range } from '../../core/batch.ts';
import type { Stats } from '../../core/stats.ts';
import type { ImportRequest, ImportState, ImportSummary, RevertResult, RevertScope } from '../../core/wire.ts';
import type { Caller, RefusalCode } from '../store.ts';
import { isoTime, json } from './query.ts';
import type { Query } from './query.ts';

/** One import as stored. */
export interface ImportRow {
  readonly id: string;
  readonly digest: string;
  readonly state: ImportState;
  readonly request: ImportRequest;
  readonly user_id: string;
  readonly user_name: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly held_back: number;
  readonly blank: number;
  readonly with_warnings: number;
  readonly created_at: string;
  readonly finished_at: string | null;
  readonly revert_scope: RevertScope | null;
  readonly revert_result: (Omit<RevertResult, 'kept'> & { readonly kept: number }) | null;
  /** The accepted ranges as PostgreSQL writes a multirange, merged: `{[1,501),[1001,1501)}`. */
  readonly received: string | null;
}

export const importColumns = `i.id, i.digest, i.state, i.request, i.user_id, i.user_name, i.created, i.updated, i.unchanged,
  i.failed, i.held_back, i.blank, i.with_warnings, ${isoTime('i.created_at')} as created_at,
  ${isoTime('i.finished_at')} as finished_at, i.revert_scope, i.revert_result,
  (select range_agg(int4range(b.first_row, b.last_row, '[]'))::text from import_batches b
    where b.account_id = i.account_id and b.import_id = i.id) as received`;

export const findImport = async (query: Query, accountId: string, importId: string): Promise<ImportRow | null> => {
  const rows = await query<ImportRow>(`select ${importColumns} from imports i where i.account_id = $1 and i.id = $2`, [
    accountId,
    importId,
  ]);
  return rows[0] ?? null;
};

/** What a batch asks of its import; the ranges are left out, for they grow with the file. */
export const findState = async (
  query: Query,
  accountId: string,
  importId: string,
): Promise<Pick<ImportRow, 'state' | 'request'> | null> => {
  const rows = await query<Pick<ImportRow, 'state' | 'request'>>(
    'select state, request from imports where account_id = $1 and id = $2',
    [accountId, importId],
  );
  return rows[0] ?? null;
};

/** Locks the import's row until the transaction ends: what changes its state goes one by one. */
export const lockImport = async (query: Query, accountId: string, importId: string): Promise<ImportRow | null> => {
  await query('select 1 from imports where account_id = $1 and id = $2 for update', [accountId, importId]);
  return findImport(query, accountId, importId);
};

/** Inserts the import unless its id is known; answers whether it was new. */
export const insertImport = async (
  query: Query,
  caller: Caller,
  request: ImportRequest,
  digest: string,
  at: string,
): Promise<boolean> => {
  const rows = await query(
    `insert into imports (account_id, id, digest, state, request, user_id, user_name, created_at)
     values ($1, $2, $3, 'queued', $4::jsonb, $5, $6, $7::timestamptz) on conflict (account_id, id) do nothing returning id`,
    [caller.accountId, request.id, digest, json(request), caller.user.id, caller.user.name, at],
  );
  return rows.length > 0;
};

/** Adds a batch's numbers, if the import still takes batches; answers whether it did. */
export const countBatch = async (
  query: Query,
  accountId: string,
  importId: string,
  stats: Stats,
  blank: number,
): Promise<boolean> => {
  const rows = await query(
    `update imports set state = 'processing', created = created + $3::int, updated = updated + $4::int,
       unchanged = unchanged + $5::int, failed = failed + $6::int, held_back = held_back + $7::int,
       blank = blank + $8::int, with_warnings = with_warnings + $9::int
     where account_id = $1 and id = $2 and state in ('queued', 'processing', 'paused') returning id`,
    [
      accountId,
      importId,
      stats.created,
      stats.updated,
      stats.unchanged,
      stats.failed,
      stats.notSent,
      blank,
      stats.withWarnings,
    ],
  );
  return rows.length > 0;
};

export const statsOfImport = (row: ImportRow): Stats => ({
  total: row.created + row.updated + row.unchanged + row.failed + row.held_back,
  created: row.created,
  updated: row.updated,
  unchanged: row.unchanged,
  failed: row.failed,
  notSent: row.held_back,
  withWarnings: row.with_warnings,
});

/** Reads `{[1,501),[1001,1501)}`: the upper end is excluded. */
export const readRanges = (text: string | null): readonly Range[] =>
  [...(text ?? '').matchAll(/\[(\d+),(\d+)\)/g)].map(([, first, end]) => [Number(first), Number(end) - 1] as const);

/** The states in which an import still runs. */
export const isRunning = (state: ImportState): boolean =>
  state === 'queued' || state === 'processing' || state === 'paused';

/** ISO 8601 of the moment after which nothing can be taken back. */
export const revertibleUntil = (row: ImportRow, revertDays: number): string =>
  new Date(Date.parse(row.finished_at ?? row.created_at) + revertDays * 86_400_000).toISOString();

export const summaryOf = (row: ImportRow, revertDays: number, now: string): ImportSummary => ({
  id: row.id,
  state: row.state,
  stats: statsOfImport(row),
  received: readRanges(row.received),
  file: row.request.file,
  objects: row.request.objects,
  modes: row.request.modes,
  tags: row.request.tags,
  createdBy: { id: row.user_id, name: row.user_name },
  createdAt: row.created_at,
  finishedAt: row.finished_at,
  revert: revertOf(row, revertDays, now),
});

const revertOf = (row: ImportRow, revertDays: number, now: string): ImportSummary['revert'] => {
  const result = row.revert_result === null ? {} : { result: row.revert_result };
  const until = row.finished_at === null ? {} : { until: revertibleUntil(row, revertDays) };
  const why = whyNotRevertible(row, revertDays, now);
  return why === null ? { possible: true, ...until, ...result } : { possible: false, why, ...until, ...result };
};

/** Why an import cannot be taken back now; one that is being taken back may always be finished. */
export const whyNotRevertible = (row: ImportRow, revertDays: number, now: string): RefusalCode | null => {
  if (isRunning(row.state)) return 'import-running';
  if (row.state === 'reverting') return null;
  return now > revertibleUntil(row, revertDays) ? 'revert-expired' : null;
};
