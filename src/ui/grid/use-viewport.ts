import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import { elementHeight, follow, scrollFor } from './scroll-scale.ts';
import type { Extent, Position } from './scroll-scale.ts';

/** What is seen of the grid: pixels of rows and columns, whatever the direction of writing. */
export interface Viewport {
  readonly offset: number;
  /** From a row's own pixel to its place in the scrolled element. */
  readonly shift: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Height of the scrolled element below the head. */
  readonly element: number;
  /** Brings a pixel of the rows and of the columns to the edge. */
  move(offset: number, left: number): void;
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

const restMs = 140;
const noSize: Size = { width: 0, height: 0, em: 14 };

/** Follows the scrolling and the size of `box`. `headEms`: the height of the head that stays. */
export const useViewport = (
  box: RefObject<HTMLElement | null>,
  rows: number,
  rowEms: number,
  headEms: number,
  drawn: boolean,
): Viewport => {
  const [, draw] = useReducer<number, undefined>((count) => count + 1, 0);
  const size = useRef(noSize);
  const position = useRef<Position>({ scroll: 0, offset: 0 });
  const left = useRef(0);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const { em } = size.current;
  const extent = (): Extent => ({
    content: rows * Math.round(rowEms * size.current.em),
    viewport: Math.max(0, size.current.height - Math.round(headEms * size.current.em)),
  });

  /** The bar goes where the rows are; nothing is seen of it. */
  const settle = (): void => {
    const element = box.current;
    if (!element) return;
    const scroll = scrollFor(extent(), position.current.offset);
    if (Math.abs(scroll - element.scrollTop) < 1) return;
    position.current = { ...position.current, scroll };
    element.scrollTop = scroll;
    position.current = { ...position.current, scroll: element.scrollTop };
    draw(undefined);
  };

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = (): void => {
      const next = {
        width: element.clientWidth,
        height: element.clientHeight,
        em: Number.parseFloat(getComputedStyle(element).fontSize) || 14,
      };
      const { width, height, em: before } = size.current;
      if (next.width === width && next.height === height && next.em === before) return;
      size.current = next;
      draw(undefined);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [drawn]);

  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const onScroll = (): void => {
      left.current = Math.abs(element.scrollLeft);
      if (element.scrollTop !== position.current.scroll)
        position.current = follow(extent(), position.current, element.scrollTop);
      clearTimeout(resting.current);
      resting.current = setTimeout(settle, restMs);
      draw(undefined);
    };
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      element.removeEventListener('scroll', onScroll);
      clearTimeout(resting.current);
    };
  }, [rows, drawn]);

  const { content, viewport } = extent();
  // A shorter list may end above what was seen.
  const offset = Math.min(position.current.offset, Math.max(0, content - viewport));
  return {
    offset,
    shift: offset - position.current.scroll,
    left: left.current,
    width: size.current.width,
    height: viewport,
    em,
    element: elementHeight(extent()),
    move: (top, toLeft) => {
      const element = box.current;
      if (!element) return;
      const now = extent();
      const wanted = Math.min(Math.max(0, top), Math.max(0, now.content - now.viewport));
      if (wanted !== position.current.offset) {
        element.scrollTop = scrollFor(now, wanted);
        position.current = { scroll: element.scrollTop, offset: wanted };
      }
      if (toLeft !== left.current) {
        const mirrored = getComputedStyle(element).direction === 'rtl';
        element.scrollLeft = mirrored ? -toLeft : toLeft;
        left.current = Math.abs(element.scrollLeft);
      }
      draw(undefined);
    },
  };
};
