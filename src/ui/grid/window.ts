/** A stretch of rows or columns: `first` to `end`, without `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The rows to draw: those that are seen and some above and below. */
export const rowWindow = (
  offset: number,
  viewport: number,
  rowHeight: number,
  total: number,
  spare: number,
): Stretch => {
  const first = Math.max(0, Math.floor(offset / rowHeight) - spare);
  const end = Math.min(total, Math.ceil((offset + viewport) / rowHeight) + spare);
  return { first: Math.min(first, total), end: Math.max(end, Math.min(first, total)) };
};

/** Where each column begins, and at the end where the last one ends. */
export const edgesOf = (widths: readonly number[]): readonly number[] => {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width);
  return edges;
};

/** The columns to draw: those that are seen and one on each side. */
export const columnWindow = (edges: readonly number[], from: number, viewport: number): Stretch => {
  const count = edges.length - 1;
  let first = 0;
  while (first < count - 1 && (edges[first + 1] ?? 0) <= from) first += 1;
  let end = first;
  while (end < count && (edges[end] ?? 0) < from + viewport) end += 1;
  return { first: Math.max(0, first - 1), end: Math.min(count, end + 1) };
};

/** The indexes of a stretch; `also` stands among them even where it is out of sight, so that the focus is never lost. */
export const indexesOf = ({ first, end }: Stretch, also: number): readonly number[] => {
  const indexes = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (also < 0 || (also >= first && also < end)) return indexes;
  return also < first ? [also, ...indexes] : [...indexes, also];
};

/** Moves a view as little as needed, so that the part from `start` to `end` is seen; a view without size stays. */
export const reveal = (offset: number, viewport: number, start: number, end: number): number => {
  if (viewport <= 0) return offset;
  if (start < offset || end - start >= viewport) return start;
  return end > offset + viewport ? end - viewport : offset;
};
