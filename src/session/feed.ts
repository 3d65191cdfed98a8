import { isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Range } from '../core/batch.ts';
import type { Edits, Plan } from '../core/plan.ts';
import { mergeRanges, missingRanges } from '../core/batch-split.ts';
import type { Keeper } from './keeper.ts';
import type { CheckSummary, EncodedBatch } from './ports/engine.ts';

/** Pulls batches from the engine; survives the worker's death and names the row that kills it. */
export interface Feed {
  start(accepted: readonly Range[]): Promise<CheckSummary | Fault>;
  next(): Promise<EncodedBatch | null | Fault>;
}

export interface FeedOptions {
  readonly keeper: Keeper;
  readonly importId: string;
  readonly plan: Plan;
  readonly edits: Edits;
  /** Another content is `FILE_CHANGED`. */
  readonly sha256: string;
  /** Rows that were given up before. */
  readonly givenUp: readonly number[];
}

/** A row that kills the worker this often becomes that row's error. */
const killsAllowed = 3;
/** Deaths without a batch in between, before the import pauses: a sick machine must not make an error of every row. */
const deathsAllowed = 10;
/** Rows per batch while a killer is searched: the ranges close in on it. */
const narrowed = 25;

export const createFeed = ({ keeper, importId, plan, edits, sha256, givenUp }: FeedOptions): Feed => {
  /** Confirmed, or in the hands of a lane: the worker need not make them again. */
  let given: readonly Range[] = [];
  let rows = 0;
  let batchRows = plan.limits.rows;
  /** Past this row the search is over. */
  let suspectUntil = 0;
  let deaths = 0;
  const kills = new Map<number, number>();
  const poisoned = [...givenUp];
  let pulling: Promise<unknown> = Promise.resolve();

  const begin = (): Promise<CheckSummary | Fault> =>
    keeper.engine.start(
      { ...plan, limits: { ...plan.limits, rows: batchRows } },
      { importId, edits, accepted: given, poisoned, sha256 },
    );

  const widen = (): void => {
    batchRows = plan.limits.rows;
    suspectUntil = 0;
  };

  /** The first row that is still to be given and holds anything: with batches of one row, the next to be read. */
  const nextRow = async (): Promise<number | null> => {
    const from = missingRanges(given, rows)[0]?.[0];
    if (from === undefined) return null;
    const ahead = await keeper.engine.rows({ from, count: narrowed });
    const filled = isFault(ahead) ? undefined : ahead.find((row) => row.blank !== true && row.row >= from);
    return filled?.row ?? from;
  };

  const blame = async (row: number): Promise<true | Fault> => {
    kills.set(row, (kills.get(row) ?? 0) + 1);
    if ((kills.get(row) ?? 0) < killsAllowed || poisoned.includes(row)) return true;
    poisoned.push(row);
    widen();
    const begun = await begin();
    return isFault(begun) ? begun : true;
  };

  /** Whose fault was it? The engine may know the row; else the batches shrink until only one row is left to blame. */
  const recover = async (death: Fault): Promise<true | Fault> => {
    if (deaths >= deathsAllowed) return death;
    deaths += 1;
    const isFound = batchRows === 1;
    if (death.row === undefined && !isFound) narrow();
    const revived = await keeper.revive();
    const begun = isFault(revived) ? revived : await begin();
    if (isFault(begun)) return begun.code === 'WORKER_FAILED' ? recover(begun) : begun;
    const row = death.row ?? (isFound ? await nextRow() : null);
    return row === null ? true : blame(row);
  };

  const narrow = (): void => {
    const from = missingRanges(given, rows)[0]?.[0] ?? 1;
    suspectUntil = Math.max(suspectUntil, from + plan.limits.rows);
    batchRows = batchRows > narrowed ? narrowed : 1;
  };

  const pull = async (): Promise<EncodedBatch | null | Fault> => {
    for (;;) {
      const batch = await keeper.engine.next();
      if (batch === null) return null;
      if (!isFault(batch)) {
        given = mergeRanges([...given, [batch.first, batch.last]]);
        // A batch of rows that were only held back proves nothing about the worker's health.
        if (batch.rows > 0) deaths = 0;
        if (suspectUntil > 0 && batch.last >= suspectUntil) {
          widen();
          const begun = await begin();
          if (isFault(begun) && begun.code !== 'WORKER_FAILED') return begun;
        }
        return batch;
      }
      if (batch.code !== 'WORKER_FAILED') return batch;
      const recovered = await recover(batch);
      if (isFault(recovered)) return recovered;
    }
  };

  return {
    start: async (accepted) => {
      given = mergeRanges(accepted);
      const begun = await begin();
      if (!isFault(begun)) {
        rows = begun.rows;
        return begun;
      }
      if (begun.code !== 'WORKER_FAILED') return begun;
      const recovered = await recover(begun);
      if (isFault(recovered)) return recovered;
      // The recovery has begun the pass; asked once more for its figures.
      const again = await begin();
      if (!isFault(again)) rows = again.rows;
      return again;
    },
    next: () => {
      // Lanes pull one after the other: the engine closes one batch at a time.
      const pulled = pulling.then(pull);
      pulling = pulled.catch(() => undefined);
      return pulled;
    },
  };
};
