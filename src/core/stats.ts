/** What happened to the rows of an import (spec 8). `total = created + updated + unchanged + failed + notSent`. */
export interface Stats {
  readonly total: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Refused by the host. */
  readonly failed: number;
  /** Held back by an error found before sending, or never sent because the import was cancelled. */
  readonly notSent: number;
  /** Rows that succeeded with at least one warning; already counted above. */
  readonly withWarnings: number;
}

export const emptyStats: Stats = {
  total: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  notSent: 0,
  withWarnings: 0,
};

export const addStats = (a: Stats, b: Stats): Stats => ({
  total: a.total + b.total,
  created: a.created + b.created,
  updated: a.updated + b.updated,
  unchanged: a.unchanged + b.unchanged,
  failed: a.failed + b.failed,
  notSent: a.notSent + b.notSent,
  withWarnings: a.withWarnings + b.withWarnings,
});

/** Every row has exactly one outcome. */
export const balances = (stats: Stats): boolean =>
  stats.total === stats.created + stats.updated + stats.unchanged + stats.failed + stats.notSent;
