import type { Choice, Field } from '../schema.ts';

/** One distinct value of a column and how many rows hold it. */
export interface ValueCount {
  readonly value: string;
  readonly rows: number;
}

/** How surely a value names an option: letter by letter, but for case and accents, almost, or not at all. */
export type ValueFit = 'exact' | 'folded' | 'close' | 'none';

/** One line of the value-mapping screen. Only `exact` and `folded` apply by themselves; `close` is offered. */
export interface ValueMatch extends ValueCount {
  readonly fit: ValueFit;
  /** The option's label, null where none fits. */
  readonly option: string | null;
}

const likeEnough = 0.72;
const longestCompared = 80;

/** Matches each value to an option, the most frequent values first; equal values are counted together. */
export const matchValues = (values: readonly ValueCount[], field: Pick<Field, 'options'>): readonly ValueMatch[] => {
  const match = createMatcher((field.options ?? []).map(choiceOf));
  const counts = new Map<string, number>();
  for (const { value, rows } of values) {
    const trimmed = value.trim();
    if (trimmed !== '') counts.set(trimmed, (counts.get(trimmed) ?? 0) + rows);
  }
  return [...counts]
    .map(([value, rows]): ValueMatch => ({ value, rows, ...match(value) }))
    .sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
};

/** The answers that the screen writes into the column's options: what the person or a sure match decided. */
export const valueMapOf = (matches: readonly ValueMatch[]): readonly (readonly [from: string, to: string | null])[] =>
  matches.flatMap(({ value, option, fit }): readonly (readonly [string, string])[] =>
    option !== null && fit !== 'none' ? [[value, option]] : [],
  );

type Matched = Pick<ValueMatch, 'fit' | 'option'>;

const createMatcher = (choices: readonly Choice[]): ((value: string) => Matched) => {
  const exact = new Map(choices.flatMap(({ id, label }) => [[id, label], [label, label]] as const)); // prettier-ignore
  const folded = new Map<string, string | null>();
  for (const { label } of choices) folded.set(fold(label), folded.has(fold(label)) ? null : label);
  const shapes = choices.map(({ label }) => ({ label, pairs: pairsOf(fold(label)) }));
  return (value) => {
    const same = exact.get(value);
    if (same !== undefined) return { fit: 'exact', option: same };
    const key = fold(value);
    const alike = folded.get(key);
    if (alike !== undefined && alike !== null) return { fit: 'folded', option: alike };
    const close = alike === null ? undefined : closest(key, shapes);
    return close === undefined ? { fit: 'none', option: null } : { fit: 'close', option: close };
  };
};

const choiceOf = (option: string | Choice): Choice =>
  typeof option === 'string' ? { id: option, label: option } : option;

/** Letters and digits only, without case and accents: "In-Progress" and "in progress" are one. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** How often each pair of neighbouring letters occurs; the edges count, so that beginnings weigh more. */
const pairsOf = (folded: string): ReadonlyMap<string, number> => {
  const text = ` ${folded.slice(0, longestCompared)} `;
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** The one option that is like the value; undefined where none is or two are equally so. */
const closest = (
  key: string,
  shapes: readonly { readonly label: string; readonly pairs: ReadonlyMap<string, number> }[],
): string | undefined => {
  const own = pairsOf(key);
  let best: { readonly label: string; readonly likeness: number } | undefined;
  let tied = false;
  for (const { label, pairs } of shapes) {
    const likeness = likenessOf(own, pairs);
    tied = best !== undefined && likeness === best.likeness ? true : likeness > (best?.likeness ?? 0) ? false : tied;
    if (likeness > (best?.likeness ?? 0)) best = { label, likeness };
  }
  return best && !tied && best.likeness >= likeEnough && key !== '' ? best.label : undefined;
};

/** Dice's coefficient over pairs of letters: 0 to 1. */
const likenessOf = (left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number => {
  let shared = 0;
  let all = 0;
  for (const [pair, times] of left) {
    all += times;
    shared += Math.min(times, right.get(pair) ?? 0);
  }
  for (const times of right.values()) all += times;
  return all === 0 ? 0 : (2 * shared) / all;
};
