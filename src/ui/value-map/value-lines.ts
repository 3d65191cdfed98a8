import type { ValueMatch } from '../../core/mapping/value-map.ts';

export type ValuePairs = readonly (readonly [from: string, to: string | null])[];

/** What the person decided for one value: an option's label, `null` for "leave empty", nothing yet. */
export type Decision = string | null | undefined;

export interface ValueLine extends ValueMatch {
  readonly decision: Decision;
  /** It is settled: by itself, or by the person. */
  readonly settled: boolean;
}

/** Values are compared as the reader compares them: without case, blanks as one. */
const fold = (text: string): string => text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();

export const readPairs = (pairs: ValuePairs): ReadonlyMap<string, string | null> =>
  new Map(pairs.map(([from, to]) => [fold(from), to]));

/** The screen's lines: each value with what is known of it and what was decided. */
export const valueLines = (
  values: readonly ValueMatch[],
  decisions: ReadonlyMap<string, string | null>,
): readonly ValueLine[] =>
  values.map((value) => {
    const decision = decisions.get(fold(value.value));
    return { ...value, decision, settled: decision !== undefined || value.fit === 'exact' };
  });

/** One value decided, or no longer. */
export const decide = (
  decisions: ReadonlyMap<string, string | null>,
  value: string,
  decision: Decision,
): ReadonlyMap<string, string | null> => {
  const next = new Map(decisions);
  if (decision === undefined) next.delete(fold(value));
  else next.set(fold(value), decision);
  return next;
};

/** What the column's options keep. Answers for values that the list does not show stay. */
export const pairsOf = (
  lines: readonly ValueLine[],
  decisions: ReadonlyMap<string, string | null>,
  before: ValuePairs,
): ValuePairs => {
  const listed = new Map(lines.map(({ value }) => [fold(value), value]));
  const kept = new Map(before.map(([from]) => [fold(from), from]));
  return [...decisions].map(([key, to]) => [listed.get(key) ?? kept.get(key) ?? key, to] as const);
};

/** The same but for spelling is sure enough to be taken without being asked. */
export const sureDecisions = (
  values: readonly ValueMatch[],
  decisions: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string | null> => {
  let next = decisions;
  for (const { value, fit, option } of values) {
    if (fit === 'folded' && option !== null && !next.has(fold(value))) next = decide(next, value, option);
  }
  return next;
};
