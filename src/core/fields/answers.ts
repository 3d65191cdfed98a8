import { cleanCell, fold } from './cell.ts';
import type { FieldContext } from './reader.ts';

/** The person's own answers for one column: what a cell means, or that it means nothing (spec 4.1). */
export interface Answers {
  readonly has: (text: string) => boolean;
  /** The replacement, or `null` for "leave empty". Ask `has` first. */
  readonly get: (text: string) => string | null;
  /** No answers at all: nothing needs to be folded. */
  readonly none: boolean;
}

export const compileAnswers = (context: FieldContext): Answers => {
  const answers = new Map<string, string | null>();
  for (const word of context.emptyWords ?? []) answers.set(fold(cleanCell(word)), null);
  for (const [from, to] of context.valueMap ?? [])
    answers.set(fold(cleanCell(from)), to === null ? null : cleanCell(to));
  return {
    none: answers.size === 0,
    has: (text) => answers.size > 0 && answers.has(fold(text)),
    get: (text) => answers.get(fold(text)) ?? null,
  };
};
