import { finding, type Finding } from '../issue.ts';
import type { Field } from '../schema.ts';
import { readList } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';
import { splitTokens } from './tokens.ts';

/** A fixed row of text slots: the nth text fills the nth slot, an empty text leaves its slot empty (spec 4.4.6). */
export const textboxesReader = (field: Field, context: FieldContext): CellReader => {
  const slots = field.options?.length || Infinity;
  const marks = { comma: true, semicolon: true, dot: true, ...context.separators };

  return (cell) => {
    const { texts, atDots } = splitTokens(cell, marks);
    const filled = withoutTrailingEmpty(texts);
    const findings: Finding[] = [];
    if (atDots && filled.length > 1) findings.push(finding('SPLIT_ON_DOT', { count: filled.length }));
    if (filled.length <= slots) return readList(filled, findings);
    findings.push(finding('TEXTBOX_LIST_OVERFLOW', { slots, count: filled.length }));
    return readList(withoutTrailingEmpty(filled.slice(0, slots)), findings);
  };
};

const withoutTrailingEmpty = (texts: readonly string[]): readonly string[] => {
  let end = texts.length;
  while (end > 0 && texts[end - 1] === '') end -= 1;
  return end === texts.length ? texts : texts.slice(0, end);
};
