import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRanges, missingRanges, splitBatch } from '../../src/core/batch-split.ts';
import type { Batch, Range } from '../../src/core/batch.ts';

type Kind = 'sent' | 'held' | 'blank';

const batchOf = (first: number, kinds: readonly Kind[]): Batch => {
  const numbered = kinds.map((kind, index) => ({ kind, row: first + index, line: first + index + 1 }));
  return {
    importId: 'i',
    first,
    last: first + kinds.length - 1,
    blank: kinds.filter((kind) => kind === 'blank').length,
    rows: numbered
      .filter(({ kind }) => kind === 'sent')
      .map(({ row, line }) => ({ row, line, match: { contactId: null, keys: [] }, issues: [] })),
    heldBack: numbered
      .filter(({ kind }) => kind === 'held')
      .map(({ row, line }) => ({ row, line, cells: [], issues: [] })),
  };
};

const rowsIn = (batch: Batch): readonly number[] =>
  [...batch.rows, ...batch.heldBack].map(({ row }) => row).sort((a, b) => a - b);
const anyBatch = fc
  .tuple(
    fc.integer({ min: 1, max: 1000 }),
    fc.array(fc.constantFrom<Kind>('sent', 'held', 'blank'), { minLength: 1, maxLength: 40 }),
  )
  .map(([first, kinds]) => batchOf(first, kinds));

describe('a batch that is too large', () => {
  it('is cut in the middle of its rows', () => {
    const [left, right] = splitBatch(batchOf(11, ['sent', 'blank', 'held', 'blank', 'sent'])) ?? [];
    expect([left?.first, left?.last, left?.blank, left && rowsIn(left)]).toEqual([11, 14, 2, [11, 13]]);
    expect([right?.first, right?.last, right?.blank, right && rowsIn(right)]).toEqual([15, 15, 0, [15]]);
  });

  it.each<{ readonly kinds: readonly Kind[] }>([
    { kinds: ['sent'] },
    { kinds: ['held'] },
    { kinds: ['blank', 'sent', 'blank'] },
    { kinds: ['blank', 'blank'] },
  ])('cannot be cut when it is one row: $kinds', ({ kinds }) => {
    expect(splitBatch(batchOf(1, kinds))).toBeNull();
  });

  it('loses nothing: ranges tile, rows and blanks add up, halves are even', () => {
    fc.assert(
      fc.property(anyBatch, (batch) => {
        const halves = splitBatch(batch);
        if (halves === null) {
          expect(rowsIn(batch).length).toBeLessThan(2);
          return;
        }
        const [left, right] = halves;
        expect(
          missingRanges(
            [
              [left.first, left.last],
              [right.first, right.last],
            ],
            batch.last,
          ),
        ).toEqual(batch.first > 1 ? [[1, batch.first - 1]] : []);
        expect(left.last + 1).toBe(right.first);
        expect([...rowsIn(left), ...rowsIn(right)]).toEqual(rowsIn(batch));
        expect(left.blank + right.blank).toBe(batch.blank);
        for (const half of halves) expect(rowsIn(half).length + half.blank).toBe(half.last - half.first + 1);
        expect(Math.abs(rowsIn(left).length - rowsIn(right).length)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('can be cut down to single rows', () => {
    const pieces = (batch: Batch): readonly Batch[] => splitBatch(batch)?.flatMap(pieces) ?? [batch];
    fc.assert(
      fc.property(anyBatch, (batch) => {
        const cut = pieces(batch);
        expect(mergeRanges(cut.map(({ first, last }): Range => [first, last]))).toEqual([[batch.first, batch.last]]);
        for (const piece of cut) expect(rowsIn(piece).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('accepted ranges', () => {
  it.each<readonly [readonly Range[], number, readonly Range[]]>([
    [[], 5, [[1, 5]]],
    [[], 0, []],
    [[[1, 5]], 5, []],
    [
      [
        [4, 5],
        [1, 2],
      ],
      7,
      [
        [3, 3],
        [6, 7],
      ],
    ],
    [[[2, 9]], 5, [[1, 1]]],
  ])('%j of %i rows leave %j', (accepted, rows, missing) => {
    expect(missingRanges(accepted, rows)).toEqual(missing);
  });

  it('and what they leave open are the whole file, each row once', () => {
    const anyRange = fc
      .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 10 }))
      .map(([first, more]): Range => [first, first + more]);
    fc.assert(
      fc.property(fc.array(anyRange), fc.integer({ min: 0, max: 60 }), (accepted, rows) => {
        const covers = (ranges: readonly Range[], row: number): boolean =>
          ranges.some(([first, last]) => first <= row && row <= last);
        const merged = mergeRanges(accepted);
        const missing = missingRanges(accepted, rows);
        for (let row = 1; row <= 75; row += 1) {
          expect(covers(merged, row)).toBe(covers(accepted, row));
          expect(covers(missing, row)).toBe(row <= rows && !covers(accepted, row));
        }
        merged.slice(1).forEach(([first], index) => expect(first).toBeGreaterThan((merged[index]?.[1] ?? 0) + 1));
      }),
    );
  });
});
