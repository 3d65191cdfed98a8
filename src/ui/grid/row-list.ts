/** The rows that the grid lists, in the order of the file: all of them, or the numbers that a filter found. */
export interface RowList {
  readonly length: number;
  /** The row's number at an index. */
  at(index: number): number;
  /** The index of a row, or −1 where it is not listed. */
  indexOf(row: number): number;
  /** The first index whose row is this one or a later one. */
  from(row: number): number;
}

export const allRows = (count: number): RowList => ({
  length: count,
  at: (index) => index + 1,
  indexOf: (row) => (row >= 1 && row <= count ? row - 1 : -1),
  from: (row) => Math.min(Math.max(0, row - 1), count),
});

export const theseRows = (numbers: ArrayLike<number>): RowList => ({
  length: numbers.length,
  at: (index) => numbers[index] ?? 0,
  indexOf: (row) => {
    const index = firstFrom(numbers, row);
    return numbers[index] === row ? index : -1;
  },
  from: (row) => firstFrom(numbers, row),
});

/** The first index whose number is at least `wanted`; the numbers ascend. */
export const firstFrom = (numbers: ArrayLike<number>, wanted: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The nearest listed row with a problem beyond `row`, in one direction; `null` where there is none. */
export const nextProblem = (
  list: RowList,
  problems: readonly ArrayLike<number>[],
  row: number,
  step: 1 | -1,
): number | null => {
  let from = row + step;
  for (;;) {
    const found = nearest(problems, from, step);
    if (found === null) return null;
    if (list.indexOf(found) >= 0) return found;
    // No listed row stands between here and the list's own next one.
    const index = step === 1 ? list.from(found) : list.from(found) - 1;
    if (index < 0 || index >= list.length) return null;
    from = list.at(index);
  }
};

const nearest = (problems: readonly ArrayLike<number>[], from: number, step: 1 | -1): number | null => {
  let best: number | null = null;
  for (const numbers of problems) {
    const index = firstFrom(numbers, from);
    const found = step === 1 ? numbers[index] : numbers[index] === from ? from : numbers[index - 1];
    if (found !== undefined && (best === null || (step === 1 ? found < best : found > best))) best = found;
  }
  return best;
};
