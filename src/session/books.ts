import type { Range, Receipt } from '../core/batch.ts';
import { mergeRanges } from '../core/batch-split.ts';
import { emptyStats } from '../core/stats.ts';
import type { Stats } from '../core/stats.ts';
import type { Completion, ImportSummary } from '../core/wire.ts';

/** One range of the file as it was sent. */
export interface SentRange {
  readonly first: number;
  readonly last: number;
  readonly blank: number;
  readonly heldBack: number;
}

/** What the host has confirmed. Nothing enters without a valid receipt or the host's own summary. */
export interface Books {
  /** The host's truth replaces ours: at the start of a resumed import. */
  adopt(summary: Pick<ImportSummary, 'received' | 'stats'>): void;
  /** Counts the rows of a receipt; the same range is never counted twice. */
  count(range: SentRange, receipt: Receipt): void;
  readonly accepted: readonly Range[];
  readonly confirmedRows: number;
  readonly stats: Stats;
  /** What `complete` states about the accepted ranges. */
  completion(): Completion;
}

export const createBooks = (): Books => {
  let accepted: readonly Range[] = [];
  let stats: Stats = emptyStats;
  let blank = 0;

  return {
    adopt: (summary) => {
      accepted = mergeRanges(summary.received);
      stats = summary.stats;
      blank = Math.max(0, rowsIn(accepted) - summary.stats.total);
    },
    count: (range, receipt) => {
      if (accepted.some(([first, last]) => range.first <= last && range.last >= first)) return;
      accepted = mergeRanges([...accepted, [range.first, range.last]]);
      stats = countReceipt(stats, range, receipt);
      blank += range.blank;
    },
    get accepted() {
      return accepted;
    },
    get confirmedRows() {
      return rowsIn(accepted);
    },
    get stats() {
      return stats;
    },
    completion: () => {
      const sent = stats.created + stats.updated + stats.unchanged + stats.failed;
      return { rows: rowsIn(accepted), blank, heldBack: stats.notSent, sent };
    },
  };
};

/** The rows of the receipt are the truth, whatever its own `stats` say. */
export const countReceipt = (stats: Stats, range: SentRange, receipt: Receipt): Stats => {
  const next = {
    ...stats,
    total: stats.total + receipt.results.length + range.heldBack,
    notSent: stats.notSent + range.heldBack,
  };
  for (const result of receipt.results) {
    next[result.outcome] += 1;
    if (result.outcome !== 'failed' && result.issues.some((issue) => issue.severity === 'warning'))
      next.withWarnings += 1;
  }
  return next;
};

/** How many rows the ranges cover. */
export const rowsIn = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
