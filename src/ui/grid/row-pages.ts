import { isFault } from '../../core/fault.ts';
import type { Fault } from '../../core/fault.ts';
import type { FileRow } from '../../session/ports/engine.ts';
import type { RowList } from './row-list.ts';

/** Rows that were read, a page at a time. What is not at hand is fetched; the caller is told when it came. */
export interface RowPages {
  /** The row at an index of the list, where it is at hand. */
  get(index: number): FileRow | undefined;
  /** Fetches what a stretch needs; what was wanted before and is not under way is dropped. */
  want(first: number, end: number): void;
  /** The row at an index, as soon as it is at hand. */
  fetch(index: number): Promise<FileRow | undefined>;
  /** Everything is read again when it is wanted; until then the old rows are shown. */
  stale(): void;
  readonly fault: Fault | null;
  close(): void;
}

interface Page {
  readonly rows: readonly FileRow[];
  readonly edition: number;
}

type Ask = (rows: readonly number[]) => Promise<readonly FileRow[] | Fault>;

export const pageRows = 64;
const keptPages = 32;
const atOnce = 2;

export const createRowPages = (list: RowList, ask: Ask, onChange: () => void): RowPages => {
  const pages = new Map<number, Page>();
  const running = new Set<number>();
  const waiting = new Map<number, ((row: readonly FileRow[]) => void)[]>();
  let wanted: readonly number[] = [];
  let edition = 0;
  let open = true;
  let trouble: Fault | null = null;

  const isFresh = (page: number): boolean => pages.get(page)?.edition === edition;

  const keep = (page: number, rows: readonly FileRow[], of: number): void => {
    pages.delete(page);
    pages.set(page, { rows, edition: of });
    for (const old of pages.keys()) {
      if (pages.size <= keptPages) break;
      if (!wanted.includes(old)) pages.delete(old);
    }
  };

  const load = async (page: number): Promise<void> => {
    running.add(page);
    const asked = edition;
    const first = page * pageRows;
    const numbers = Array.from({ length: Math.min(pageRows, list.length - first) }, (_, index) =>
      list.at(first + index),
    );
    const answer = await ask(numbers);
    running.delete(page);
    if (!open) return;
    if (isFault(answer)) {
      trouble = answer.code === 'CANCELLED' ? trouble : answer;
    } else {
      trouble = null;
      keep(page, answer, asked);
    }
    for (const tell of waiting.get(page) ?? []) tell(isFault(answer) ? [] : answer);
    waiting.delete(page);
    onChange();
    if (!isFault(answer)) pump();
  };

  const pump = (): void => {
    for (const page of [...waiting.keys(), ...wanted]) {
      if (running.size >= atOnce) return;
      if (!running.has(page) && !isFresh(page)) void load(page);
    }
  };

  return {
    get fault() {
      return trouble;
    },
    get: (index) => pages.get(Math.floor(index / pageRows))?.rows[index % pageRows],
    want: (first, end) => {
      if (end <= first) return;
      const from = Math.floor(first / pageRows);
      wanted = Array.from({ length: Math.floor((end - 1) / pageRows) - from + 1 }, (_, page) => from + page);
      pump();
    },
    fetch: (index) => {
      const page = Math.floor(index / pageRows);
      const known = pages.get(page);
      if (known && isFresh(page)) return Promise.resolve(known.rows[index % pageRows]);
      return new Promise((resolve) => {
        waiting.set(page, [...(waiting.get(page) ?? []), (rows) => resolve(rows[index % pageRows])]);
        pump();
      });
    },
    stale: () => {
      edition += 1;
      pump();
    },
    close: () => {
      open = false;
      for (const tell of [...waiting.values()].flat()) tell([]);
      waiting.clear();
    },
  };
};
