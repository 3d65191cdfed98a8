/** Which rows become one record: a union-find whose root is always the group's first row. */
export interface MergeForest {
  readonly root: (row: number) => number;
  /** The Contact ID that a row names, 0: none. Two different ids never meet in one group. */
  readonly setContact: (row: number, contactId: number) => void;
  /** Whether the row and the groups of the two others (0: none) name at most one contact. */
  readonly mayJoin: (row: number, one: number, other: number) => boolean;
  /** Returns the root that stopped being one. */
  readonly join: (one: number, other: number) => number;
  /** Closes the groups; from now on `members` answers. */
  readonly close: () => void;
  /** Ascending, the root first; empty for a row that is no root of several. */
  readonly members: (row: number) => readonly number[];
}

export const createMergeForest = (rows: number): MergeForest => {
  const parents = new Uint32Array(rows + 1);
  const contacts = new Uint32Array(rows + 1);
  const following = new Uint32Array(rows + 1);
  for (let row = 0; row <= rows; row += 1) parents[row] = row;

  const root = (row: number): number => {
    let at = row;
    for (;;) {
      const parent = parents[at] ?? at;
      if (parent === at) return at;
      const above = parents[parent] ?? parent;
      parents[at] = above;
      at = above;
    }
  };

  const contactOf = (row: number): number => (row === 0 ? 0 : (contacts[root(row)] ?? 0));

  return {
    root,
    setContact: (row, contactId) => {
      contacts[row] = contactId;
    },
    mayJoin: (row, one, other) => {
      const named = new Set([contactOf(row), contactOf(one), contactOf(other)]);
      named.delete(0);
      return named.size <= 1;
    },
    join: (one, other) => {
      const a = root(one);
      const b = root(other);
      const first = Math.min(a, b);
      const second = Math.max(a, b);
      parents[second] = first;
      if (contacts[first] === 0) contacts[first] = contacts[second] ?? 0;
      return second;
    },
    close: () => {
      const ends = new Uint32Array(rows + 1);
      for (let row = 1; row <= rows; row += 1) {
        const first = root(row);
        if (first !== row) following[ends[first] || first] = row;
        ends[first] = row;
      }
    },
    members: (row) => {
      if (row < 1 || row > rows || parents[row] !== row || following[row] === 0) return [];
      const found = [row];
      for (let next = following[row] ?? 0; next !== 0; next = following[next] ?? 0) found.push(next);
      return found;
    },
  };
};
