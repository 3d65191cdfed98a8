/*
 * Browsers cap an element's height (17.8 million pixels in the strictest), and 1,400,000 rows are taller. The scrolled
 * element is then lower than the rows are: small movements stay true to the pixel, a drag of the bar is scaled, and when
 * the scrolling rests both are brought together again.
 */

/** The tallest element that we make. */
export const tallest = 8_000_000;

export interface Extent {
  /** Height of all rows. */
  readonly content: number;
  /** Height in which they are seen. */
  readonly viewport: number;
}

/** Where the scroll bar stands and which pixel of the rows is at the top. */
export interface Position {
  readonly scroll: number;
  readonly offset: number;
}

/** The height of the element that is scrolled. */
export const elementHeight = ({ content }: Extent): number => Math.min(content, tallest);

const longestWay = (extent: Extent, height: number): number => Math.max(0, height - extent.viewport);

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), most);

/** The bar for a pixel of the rows. */
export const scrollFor = (extent: Extent, offset: number): number => {
  const way = longestWay(extent, extent.content);
  if (extent.content <= tallest || way === 0) return clamp(offset, way);
  return (clamp(offset, way) / way) * longestWay(extent, tallest);
};

/** The pixel of the rows after the bar moved: near by it is followed exactly, far away in proportion. */
export const follow = (extent: Extent, before: Position, scroll: number): Position => {
  const way = longestWay(extent, extent.content);
  if (extent.content <= tallest) return { scroll, offset: clamp(scroll, way) };
  const moved = scroll - before.scroll;
  if (Math.abs(moved) <= extent.viewport) return { scroll, offset: clamp(before.offset + moved, way) };
  const bar = longestWay(extent, tallest);
  return { scroll, offset: bar === 0 ? 0 : clamp((scroll / bar) * way, way) };
};
