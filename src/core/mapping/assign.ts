/** One way to map a column. Weights are compared and summed, never shown. */
export interface Edge {
  readonly column: number;
  /** Index of the target. */
  readonly target: number;
  readonly weight: number;
}

/** Above this the exact solution of one knot of columns and fields gives way to the greedy one. */
const largestKnot = 4_000;

/**
 * Gives each column at most one target and each exclusive target at most one column, so that the weights sum up
 * to the most. `shared` targets take any number of columns. Columns and targets that do not meet are solved apart.
 */
export const assign = (edges: readonly Edge[], isShared: (target: number) => boolean): ReadonlyMap<number, Edge> => {
  const chosen = new Map<number, Edge>();
  for (const edge of edges) {
    if (!isShared(edge.target) || edge.weight <= (chosen.get(edge.column)?.weight ?? 0)) continue;
    chosen.set(edge.column, edge);
  }
  // What a column gains by an exclusive target over the shared one that it could always have.
  const gains = edges
    .filter((edge) => !isShared(edge.target))
    .map((edge) => ({ ...edge, weight: edge.weight - (chosen.get(edge.column)?.weight ?? 0), edge }))
    .filter(({ weight }) => weight > 0);
  for (const knot of knotsOf(gains))
    for (const gain of knot.length > largestKnot ? solveGreedily(knot) : solve(knot))
      chosen.set(gain.column, gain.edge);
  return chosen;
};

type Gain = Edge & { readonly edge: Edge };

/** Groups edges that share a column or a target, directly or through others. */
const knotsOf = (gains: readonly Gain[]): readonly (readonly Gain[])[] => {
  const parent = new Map<string, string>();
  const root = (node: string): string => {
    let at = node;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const above = parent.get(up);
      if (above !== undefined) parent.set(at, above);
      at = up;
    }
    return at;
  };
  for (const { column, target } of gains) {
    const [left, right] = [root(`c${column}`), root(`t${target}`)];
    if (left !== right) parent.set(left, right);
  }
  const knots = new Map<string, Gain[]>();
  for (const gain of gains) {
    const knot = knots.get(root(`c${gain.column}`));
    if (knot) knot.push(gain);
    else knots.set(root(`c${gain.column}`), [gain]);
  }
  return [...knots.values()];
};

const solveGreedily = (gains: readonly Gain[]): readonly Gain[] => {
  const columns = new Set<number>();
  const targets = new Set<number>();
  return [...gains]
    .sort((a, b) => b.weight - a.weight || a.column - b.column)
    .filter(({ column, target }) => {
      const free = !columns.has(column) && !targets.has(target);
      if (free) {
        columns.add(column);
        targets.add(target);
      }
      return free;
    });
};

/** Successive best augmenting paths: after each, no other matching of that size weighs more. */
const solve = (gains: readonly Gain[]): readonly Gain[] => {
  const ofTarget = new Map<number, Gain>();
  const ofColumn = new Map<number, Gain>();
  for (;;) {
    const path = bestPath(gains, ofTarget, ofColumn);
    if (path.length === 0) return [...ofTarget.values()];
    for (const gain of path) {
      ofTarget.set(gain.target, gain);
      ofColumn.set(gain.column, gain);
    }
  }
};

/** The heaviest alternating path from a free target to a free column: the gains that it newly takes. */
const bestPath = (
  gains: readonly Gain[],
  ofTarget: ReadonlyMap<number, Gain>,
  ofColumn: ReadonlyMap<number, Gain>,
): readonly Gain[] => {
  // How much is won on the way to each column, and by which edge one comes there (Bellman-Ford).
  const best = new Map<number, { readonly won: number; readonly via: Gain }>();
  const wonAtTarget = (target: number): number | undefined => {
    const held = ofTarget.get(target);
    if (!held) return 0;
    const reached = best.get(held.column);
    return reached && reached.won - held.weight;
  };
  for (let changed = true; changed;) {
    changed = false;
    for (const via of gains) {
      const before = ofTarget.get(via.target) === via ? undefined : wonAtTarget(via.target);
      if (before === undefined || before + via.weight <= (best.get(via.column)?.won ?? -Infinity) + 1e-12) continue;
      best.set(via.column, { won: before + via.weight, via });
      changed = true;
    }
  }
  let end: { readonly won: number; readonly via: Gain } | undefined;
  for (const [column, step] of best) if (!ofColumn.has(column) && step.won > (end?.won ?? 1e-12)) end = step;
  const path: Gain[] = [];
  for (let step = end; step;) {
    path.unshift(step.via);
    const held: Gain | undefined = ofTarget.get(step.via.target);
    step = held && best.get(held.column);
  }
  return path;
};
