import type { Choice } from '../schema.ts';
import { cleanCell, fold } from './cell.ts';

/** What a text is among a field's options: one of them, none, or more than one. */
export type ChoiceMatch = Choice | 'unknown' | 'ambiguous';

/** A field's options, compiled once for looking up (spec 4.4.3). Maps, because labels come from outside. */
export interface ChoiceList {
  /** The exact label, else the only label that folds the same, else an id. */
  readonly match: (text: string) => ChoiceMatch;
  /** The length of the longest label that stands in the folded text at `start` and may end there; 0: none does. */
  readonly longestAt: (folded: string, start: number, mayEnd: (end: number) => boolean) => number;
}

export const compileChoices = (options: readonly (string | Choice)[] | undefined): ChoiceList => {
  const byLabel = new Map<string, Choice[]>();
  const byFold = new Map<string, Choice[]>();
  const byId = new Map<string, Choice>();
  for (const option of options ?? []) {
    const choice = typeof option === 'string' ? { id: option, label: option } : option;
    // Cleaned as cells are: an invisible mark in a label must not make it one that no cell can match.
    const label = cleanCell(choice.label);
    push(byLabel, label, choice);
    push(byFold, fold(label), choice);
    byId.set(cleanCell(choice.id), choice);
  }
  const lengths = lengthsByStart(byFold.keys());

  return {
    match: (text) => only(byLabel.get(text)) ?? only(byFold.get(fold(text))) ?? byId.get(text) ?? 'unknown',
    longestAt: (folded, start, mayEnd) => {
      for (const length of lengths.get(folded.charAt(start)) ?? []) {
        const end = start + length;
        if (end <= folded.length && mayEnd(end) && byFold.has(folded.slice(start, end))) return length;
      }
      return 0;
    },
  };
};

const push = (map: Map<string, Choice[]>, key: string, choice: Choice): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [choice]);
  else if (!known.some((other) => other.id === choice.id)) known.push(choice);
};

const only = (choices: readonly Choice[] | undefined): Choice | 'ambiguous' | undefined =>
  choices !== undefined && choices.length > 1 ? 'ambiguous' : choices?.[0];

/** How long the labels are that begin with a character, the longest first: the longest label wins (spec 4.4.3). */
const lengthsByStart = (labels: Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const lengths = new Map<string, number[]>();
  for (const label of labels) {
    const start = label.charAt(0);
    const known = lengths.get(start) ?? [];
    if (start !== '' && !known.includes(label.length))
      lengths.set(
        start,
        [...known, label.length].sort((a, b) => b - a),
      );
  }
  return lengths;
};
