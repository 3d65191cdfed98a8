import type { Choice } from '../schema.ts';
import { fold } from './cell.ts';

/** What a text is among a field's options: one of them, none, or more than one. */
export type ChoiceMatch = Choice | 'unknown' | 'ambiguous';

/** A field's options, compiled once for looking up (spec 4.4.3). Maps, because labels come from outside. */
export interface ChoiceList {
  /** The exact label, else the only label that folds the same, else an id. */
  readonly match: (text: string) => ChoiceMatch;
  /** The length of the longest label that stands in the folded text at `start` and may end there; 0: none does. */
  readonly longestAt: (folded: string, start: number, mayEnd: (end: number) => boolean) => number;
}

export const compileChoices = (options: readonly (string | Choice)[] = []): ChoiceList => {
  const byLabel = new Map<string, Choice[]>();
  const byFold = new Map<string, Choice[]>();
  const byId = new Map<string, Choice>();
  for (const option of options) {
    const choice = typeof option === 'string' ? { id: option, label: option } : option;
    push(byLabel, choice.label, choice);
    push(byFold, fold(choice.label), choice);
    byId.set(choice.id, choice);
  }
  const startingWith = longestFirst(byFold.keys());

  return {
    match: (text) => only(byLabel.get(text)) ?? only(byFold.get(fold(text))) ?? byId.get(text) ?? 'unknown',
    longestAt: (folded, start, mayEnd) => {
      for (const label of startingWith.get(folded.charAt(start)) ?? []) {
        if (folded.startsWith(label, start) && mayEnd(start + label.length)) return label.length;
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

/** Labels by their first character, the longest first: the longest label wins (spec 4.4.3). */
const longestFirst = (labels: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const label of labels) {
    if (label === '') continue;
    const group = groups.get(label.charAt(0));
    if (group === undefined) groups.set(label.charAt(0), [label]);
    else group.push(label);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
};
