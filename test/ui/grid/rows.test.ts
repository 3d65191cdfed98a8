import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fault } from '../../../src/core/fault.ts';
import type { FileRow } from '../../../src/session/ports/engine.ts';
import { readCorrections } from '../../../src/ui/grid/corrections.ts';
import { allRows, firstFrom, nextProblem, theseRows } from '../../../src/ui/grid/row-list.ts';
import { createRowPages, pageRows } from '../../../src/ui/grid/row-pages.ts';

const ascending = fc
  .uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 60 })
  .map((numbers) => [...numbers].sort((a, b) => a - b));

describe('a list of rows', () => {
  it('finds where a row stands or would stand', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: 0, max: 310 }), (numbers, row) => {
        const plain = numbers.findIndex((number) => number >= row);
        expect(firstFrom(numbers, row)).toBe(plain < 0 ? numbers.length : plain);
        expect(theseRows(numbers).indexOf(row)).toBe(numbers.indexOf(row));
      }),
    );
  });

  it('of the whole file needs no numbers', () => {
    const list = allRows(1_400_000);
    expect([list.length, list.at(0), list.indexOf(1_400_000), list.indexOf(1_400_001)]).toEqual([
      1_400_000, 1, 1_399_999, -1,
    ]);
  });

  it.each([1, -1] as const)('leads to the nearest listed row with a problem, in direction %i', (step) => {
    fc.assert(
      fc.property(
        ascending,
        ascending,
        ascending,
        fc.integer({ min: 1, max: 300 }),
        (listed, errors, warnings, from) => {
          const both = listed.filter((row) => errors.includes(row) || warnings.includes(row));
          const plain = step === 1 ? both.find((row) => row > from) : both.filter((row) => row < from).at(-1);
          expect(nextProblem(theseRows(listed), [errors, warnings], from, step)).toBe(plain ?? null);
        },
      ),
    );
  });
});

describe('corrections', () => {
  const corrections = readCorrections({
    cells: [
      { row: 3, column: 1, text: 'a' },
      { row: 3, column: 4, text: '' },
      { row: 9, column: 0, text: 'b' },
    ],
    skipped: [5],
  });

  it('are found by row', () => {
    expect(corrections.text(3, 4)).toBe('');
    expect(corrections.text(3, 2)).toBeUndefined();
    expect(corrections.columns(3)).toEqual([1, 4]);
    expect([corrections.rows, corrections.isSkipped(5), corrections.isSkipped(3)]).toEqual([2, true, false]);
  });
});

const rowOf = (row: number): FileRow => ({ row, line: row + 1, cells: [String(row)] });

/** Answers only when it is told to. */
const slowAsk = () => {
  const asked: number[][] = [];
  const answers: (() => void)[] = [];
  const ask = (rows: readonly number[]): Promise<readonly FileRow[]> => {
    asked.push([...rows]);
    return new Promise((resolve) => answers.push(() => resolve(rows.map(rowOf))));
  };
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, ask, answer };
};

describe('pages of rows', () => {
  it('fetch what is in sight, and say when it came', async () => {
    const { asked, ask, answer } = slowAsk();
    let changes = 0;
    const pages = createRowPages(allRows(1000), ask, () => (changes += 1));
    pages.want(100, 120);
    expect(asked.map((rows) => [rows[0], rows.length])).toEqual([[65, 64]]);
    expect(pages.get(110)).toBeUndefined();
    await answer();
    expect([changes, pages.get(110)?.row]).toEqual([1, 111]);
  });

  it('pass over what was in sight only for a moment', async () => {
    const { asked, ask, answer } = slowAsk();
    const pages = createRowPages(allRows(100_000), ask, () => undefined);
    for (const page of [0, 10, 20, 30, 40]) pages.want(page * pageRows, page * pageRows + 1);
    await answer();
    await answer();
    await answer();
    expect(asked.map(([first]) => first)).toEqual([1, 641, 40 * 64 + 1]);
  });

  it('show old rows until the new ones are there', async () => {
    const { ask, answer } = slowAsk();
    const pages = createRowPages(allRows(10), ask, () => undefined);
    pages.want(0, 10);
    await answer();
    pages.stale();
    expect(pages.get(3)?.row).toBe(4);
    await answer();
    expect(pages.get(3)?.row).toBe(4);
  });

  it('hold a bounded part of the file', async () => {
    const { ask, answer } = slowAsk();
    const pages = createRowPages(allRows(1_000_000), ask, () => undefined);
    for (let page = 0; page < 200; page += 1) {
      pages.want(page * pageRows, page * pageRows + 1);
      await answer();
    }
    const held = Array.from({ length: 200 }, (_, page) => pages.get(page * pageRows)).filter(Boolean);
    expect(held.length).toBeLessThanOrEqual(32);
    expect(pages.get(199 * pageRows)?.row).toBe(199 * pageRows + 1);
  });

  it('give a row to whoever waits for it, wherever it is', async () => {
    const { ask, answer } = slowAsk();
    const pages = createRowPages(theseRows([5, 70, 900]), ask, () => undefined);
    const row = pages.fetch(2);
    await answer();
    expect((await row)?.row).toBe(900);
  });

  it('say what went wrong, and try again when asked', async () => {
    let fails = true;
    const pages = createRowPages(
      allRows(3),
      async (rows) => (fails ? fault('WORKER_FAILED') : rows.map(rowOf)),
      () => undefined,
    );
    pages.want(0, 3);
    await new Promise((resolve) => setTimeout(resolve));
    expect(pages.fault?.code).toBe('WORKER_FAILED');
    fails = false;
    pages.stale();
    await new Promise((resolve) => setTimeout(resolve));
    expect([pages.fault, pages.get(0)?.row]).toEqual([null, 1]);
  });

  it('leave nobody waiting when they are closed', async () => {
    const { ask } = slowAsk();
    const pages = createRowPages(allRows(3), ask, () => undefined);
    const row = pages.fetch(1);
    pages.close();
    expect(await row).toBeUndefined();
  });
});
