import { finding } from '../issue.ts';
import type { Field } from '../schema.ts';
import type { Answers } from './answers.ts';
import { cleanCell, fold } from './cell.ts';
import { readList } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';
import { splitTokens } from './tokens.ts';

/** Tags: an open list, stored in lower case (spec 4.4.4). A cell that equals a known tag is that tag, dots and all. */
export const tagsReader = (_field: Field, context: FieldContext, answers: Answers): CellReader => {
  const known = new Set((context.tags ?? []).map((tag) => fold(cleanCell(tag))));
  const marks = { comma: true, semicolon: true, dot: true, ...context.separators };

  return (cell) => {
    const whole = fold(cell);
    if (known.has(whole)) return readList([whole], []);
    const { texts, atDots } = splitTokens(cell, marks);
    const tags = new Map<string, string>();
    let parts = 0;
    for (const text of texts) {
      const tag = answers.has(text) ? answers.get(text) : text;
      const key = tag === null ? '' : fold(tag);
      if (tag === null || key === '') continue;
      parts += 1;
      if (!tags.has(key)) tags.set(key, tag.toLowerCase());
    }
    // Said of what was split, also where the parts turn out to be the same tag.
    return readList([...tags.values()], atDots && parts > 1 ? [finding('SPLIT_ON_DOT', { count: parts })] : []);
  };
};
