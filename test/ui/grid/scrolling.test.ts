import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elementHeight, follow, scrollFor, tallest } from '../../../src/ui/grid/scroll-scale.ts';
import { columnWindow, edgesOf, indexesOf, reveal, rowWindow } from '../../../src/ui/grid/window.ts';

const extents = fc.record({
  content: fc.integer({ min: 0, max: 90_000_000 }),
  viewport: fc.integer({ min: 1, max: 2000 }),
});
const mostOf = ({ content, viewport }: { content: number; viewport: number }): number =>
  Math.max(0, content - viewport);

describe('a sheet that may be taller than a browser allows', () => {
  it('never makes an element above the limit', () => {
    fc.assert(fc.property(extents, (extent) => elementHeight(extent) <= tallest));
  });

  it('shows the first pixel at the top of the bar and the last one at its end', () => {
    fc.assert(
      fc.property(extents, (extent) => {
        const end = Math.max(0, elementHeight(extent) - extent.viewport);
        expect(scrollFor(extent, 0)).toBe(0);
        expect(scrollFor(extent, mostOf(extent))).toBeCloseTo(end, 3);
        const bottom = follow(extent, { scroll: 0, offset: 0 }, end);
        if (end > extent.viewport) expect(bottom.offset).toBeCloseTo(mostOf(extent), 3);
      }),
    );
  });

  it('follows a small movement to the pixel, wherever it is', () => {
    const extent = { content: 61_600_000, viewport: 500 };
    const before = { scroll: 4_000_000, offset: 30_700_123 };
    expect(follow(extent, before, 4_000_120)).toEqual({ scroll: 4_000_120, offset: 30_700_243 });
    expect(follow(extent, before, 3_999_880).offset).toBe(30_700_003);
  });

  it('takes a drag of the bar in proportion', () => {
    const extent = { content: 61_600_000, viewport: 500 };
    const half = follow(extent, { scroll: 0, offset: 0 }, (tallest - 500) / 2);
    expect(half.offset).toBeCloseTo((61_600_000 - 500) / 2, 3);
  });

  it('brings the bar back to where the same pixel is shown', () => {
    fc.assert(
      fc.property(extents, fc.double({ min: 0, max: 1, noNaN: true }), (extent, share) => {
        const offset = share * mostOf(extent);
        const scroll = scrollFor(extent, offset);
        const far = { scroll: scroll + 2 * extent.viewport + 1, offset: 0 };
        expect(Math.abs(follow(extent, far, scroll).offset - offset)).toBeLessThan(1);
      }),
    );
  });

  it('never leaves the rows', () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: -5000, max: 9_000_000 }), fc.nat(90_000_000), (extent, scroll, from) => {
        const { offset } = follow(extent, { scroll: 0, offset: Math.min(from, mostOf(extent)) }, scroll);
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(mostOf(extent));
      }),
    );
  });
});

describe('the part that is drawn', () => {
  it('covers every pixel that is seen', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 20, max: 60 }),
        (at, height, row) => {
          const total = 3000;
          const offset = Math.min(at, Math.max(0, total * row - height));
          const { first, end } = rowWindow(offset, height, row, total, 4);
          expect(first * row).toBeLessThanOrEqual(offset);
          expect(Math.min(total * row, offset + height)).toBeLessThanOrEqual(end * row);
          expect(end - first).toBeLessThanOrEqual(Math.ceil(height / row) + 10);
        },
      ),
    );
  });

  it('is nothing where there are no rows', () => expect(rowWindow(0, 500, 44, 0, 4)).toEqual({ first: 0, end: 0 }));

  it.each([
    { from: 0, expected: { first: 0, end: 3 } },
    { from: 150, expected: { first: 0, end: 4 } },
    { from: 400, expected: { first: 3, end: 5 } },
  ])('holds the columns in sight from $from and one on each side', ({ from, expected }) => {
    expect(columnWindow(edgesOf([100, 100, 100, 100, 100]), from, 150)).toEqual(expected);
  });

  it('keeps the active index though it is out of sight', () => {
    expect(indexesOf({ first: 5, end: 8 }, 2)).toEqual([2, 5, 6, 7]);
    expect(indexesOf({ first: 5, end: 8 }, 6)).toEqual([5, 6, 7]);
    expect(indexesOf({ first: 5, end: 8 }, 90)).toEqual([5, 6, 7, 90]);
    expect(indexesOf({ first: 5, end: 8 }, -1)).toEqual([5, 6, 7]);
  });

  it.each([
    { name: 'stays where the part is seen', offset: 100, viewport: 300, start: 150, end: 200, expected: 100 },
    { name: 'goes up to a part above', offset: 100, viewport: 300, start: 50, end: 90, expected: 50 },
    { name: 'goes down to a part below', offset: 100, viewport: 300, start: 380, end: 430, expected: 130 },
    { name: 'shows the start of what is too large', offset: 0, viewport: 40, start: 200, end: 300, expected: 200 },
    { name: 'waits until it has a size', offset: 0, viewport: 0, start: 200, end: 300, expected: 0 },
  ])('$name', ({ offset, viewport, start, end, expected }) => {
    expect(reveal(offset, viewport, start, end)).toBe(expected);
  });
});
