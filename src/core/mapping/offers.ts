import type { ReadHeader } from './read-headers.ts';
import type { Recogniser } from './recognise.ts';
import type { Target, Targets } from './targets.ts';
import type { ValueLook } from './values.ts';

/** A field that might be meant, and how likely. */
export interface LooseOffer {
  readonly target: Target;
  readonly confidence: number;
}

/** Guesses for a header that nothing is known of: its values, one word of it, or a slip of the pen. */
export const looserOffers = (
  header: ReadHeader,
  look: ValueLook | undefined,
  targets: Targets,
  recognise: Recogniser,
): readonly LooseOffer[] => [
  ...byLook(look, targets),
  ...byWord(header.folded, targets, recognise),
  ...byDistance(header.folded, targets),
];

const keyOfLook: Readonly<Record<ValueLook, string>> = {
  email: 'email',
  phone: 'phone',
  url: 'website',
  date: 'dateOfBirth',
  postalCode: 'postalCode',
};

const byLook = (look: ValueLook | undefined, targets: Targets): readonly LooseOffer[] => {
  const target = look && targets.byKey('contact', keyOfLook[look]);
  return target ? [{ target, confidence: look === 'email' ? 0.85 : 0.6 }] : [];
};

const byWord = (folded: string, targets: Targets, recognise: Recogniser): readonly LooseOffer[] =>
  folded
    .split(' ')
    .slice(0, 8)
    .filter((word) => word.length > 2 && word !== folded)
    .flatMap((word) => recognise(word).slice(0, 1))
    .flatMap(({ meaning }) => targets.byConcept(meaning))
    .map((target) => ({ target, confidence: 0.5 }));

const byDistance = (folded: string, targets: Targets): readonly LooseOffer[] => {
  if (folded.length < 4 || folded.length > 40 || targets.all.length > 500) return [];
  return targets.all.flatMap((target) => {
    const longest = Math.max(folded.length, target.label.length);
    if (Math.abs(folded.length - target.label.length) > 2) return [];
    if (folded[0] !== target.label[0] && folded.at(-1) !== target.label.at(-1)) return [];
    const likeness = 1 - distance(folded, target.label) / longest;
    return likeness >= 0.75 ? [{ target, confidence: Math.round(likeness * 80) / 100 }] : [];
  });
};

/** How many letters must be put in, taken out, changed or swapped with their neighbour. */
const distance = (left: string, right: string): number => {
  let above: readonly number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      const swap = swapped ? (above[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    above = row;
    row = next;
  }
  return row[right.length] ?? 0;
};
