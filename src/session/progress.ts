import type { Retry, SendProgress } from '../core/state.ts';
import type { Books } from './books.ts';
import { createRate } from './rate.ts';
import type { Surroundings } from './ports/browser.ts';
import { progressAtStart } from './voyage.ts';

/** What is told about an import under way: only what the host confirmed. */
export interface Progress {
  readonly now: SendProgress;
  started(totalRows: number, books: Books): void;
  confirmed(rows: number, books: Books): void;
  retry(retry: Retry | null): void;
  resumable(yes: boolean): void;
  /** Time that passes now is not time of sending. */
  rest(): void;
}

export const createProgress = (
  importId: string,
  surroundings: Surroundings,
  totalRows: number,
  tell: (progress: SendProgress) => void,
): Progress => {
  const rate = createRate();
  let now = progressAtStart(importId, totalRows);
  const change = (changes: Partial<SendProgress>): void => {
    now = { ...now, ...changes };
    tell(now);
  };
  const counted = (books: Books, rows: number): Partial<SendProgress> => {
    const perSecond = rate.perSecond();
    const confirmedRows = books.confirmedRows;
    return {
      totalRows: rows,
      confirmedRows,
      stats: books.stats,
      rate: perSecond,
      secondsLeft: perSecond === null || perSecond <= 0 ? null : Math.ceil((rows - confirmedRows) / perSecond),
    };
  };

  return {
    get now() {
      return now;
    },
    started: (rows, books) => {
      rate.add(surroundings.now(), 0);
      change(counted(books, rows));
    },
    confirmed: (rows, books) => {
      rate.add(surroundings.now(), rows);
      change(counted(books, now.totalRows));
    },
    retry: (retry) => change({ retry }),
    resumable: (yes) => change({ resumable: yes }),
    rest: () => {
      rate.rest();
      if (now.retry !== null) change({ retry: null });
    },
  };
};
