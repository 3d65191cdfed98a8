import { cleanCell, fold } from '../../core/fields/cell.ts';
import { finding } from '../../core/issue.ts';
import type { Field } from '../../core/schema.ts';
import { bad, good, isStorable } from './value-check.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { ValueChecker } from './value-check.ts';

/** Each entry is read alone; in addresses and followers a bad one is dropped alone, a bad option drops the field (spec 5.6). */
export const listOfValues =
  (field: Field, check: ValueChecker): ValueChecker =>
  (value) => {
    if (!Array.isArray(value)) return bad(field);
    const entries = (value as readonly string[]).map(check); // FieldValue's only array
    const left = entries.map((entry) => entry.value).filter((entry) => typeof entry === 'string');
    const problem = left.length === entries.length ? null : bad(field).problem;
    if (problem && field.kind === 'options') return { value: undefined, problem };
    return { value: [...new Set(left)], problem };
  };

/** How a tag is stored: cleaned and in lower case; empty where it is none. */
export const readTag = (text: string): string => cleanCell(text).toLowerCase();

/** Tags that only blanks tell apart are one, written as the first of them. */
export const listOfTags =
  (field: Field): ValueChecker =>
  (value) => {
    const entries = textsIn(value);
    if (entries === null) return bad(field);
    const tags = new Map<string, string>();
    for (const entry of entries) if (!tags.has(fold(entry))) tags.set(fold(entry), readTag(entry));
    tags.delete('');
    return good([...tags.values()]);
  };

/** Text boxes are slots: an empty one keeps its place, and there are no more than the field has. */
export const listOfSlots = (field: Field): ValueChecker => {
  const slots = field.options?.length || Infinity;
  return (value) => {
    const entries = textsIn(value);
    if (entries === null) return bad(field);
    const texts = entries.map(cleanCell);
    while (texts.at(-1) === '') texts.pop();
    if (texts.length <= slots) return good(texts);
    return { value: texts.slice(0, slots), problem: finding('TEXTBOX_LIST_OVERFLOW', { slots, count: texts.length }) };
  };
};

/** The entries, if the value is a list of texts that can be stored; the wire promised strings, and is not believed. */
const textsIn = (value: FieldValue): readonly string[] | null => {
  if (!Array.isArray(value)) return null;
  const entries = value as readonly unknown[]; // FieldValue's only array
  const texts = entries.filter((entry) => typeof entry === 'string' && isStorable(entry)).map(String);
  return texts.length < entries.length ? null : texts;
};
