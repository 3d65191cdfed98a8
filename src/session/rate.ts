/** How fast rows are confirmed, smoothed over about half a minute so that the time left does not jump. */
export interface Rate {
  add(now: number, rows: number): void;
  /** Rows per second, `null` until two batches are confirmed. */
  perSecond(): number | null;
  /** Time passed without sending (paused, offline) does not count. */
  rest(): void;
}

const windowMs = 30_000;

export const createRate = (): Rate => {
  let rate: number | null = null;
  let last: number | null = null;
  let pending = 0;
  return {
    add: (now, rows) => {
      pending += rows;
      if (last === null) {
        last = now;
        pending = 0;
        return;
      }
      const elapsed = now - last;
      if (elapsed <= 0) return;
      const current = (pending * 1000) / elapsed;
      const weight = rate === null ? 1 : 1 - Math.exp(-elapsed / windowMs);
      rate = rate === null ? current : rate + (current - rate) * weight;
      last = now;
      pending = 0;
    },
    perSecond: () => rate,
    rest: () => {
      last = null;
      pending = 0;
    },
  };
};
