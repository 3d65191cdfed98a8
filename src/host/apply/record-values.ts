import type { FieldValue } from '../../core/fields/reader.ts';
import type { FieldChange } from '../../core/batch.ts';

/** The fields of one record by name; an empty field is absent. A Map, because custom ids are data. */
export type RecordValues = ReadonlyMap<string, FieldValue>;

/** A field and what it held before: the smallest thing that a revert needs. `null` where it was empty. */
export type BeforeImage = readonly (readonly [name: string, value: FieldValue])[];

const customPrefix = 'custom:';

/** Custom fields live beside standard ones; the prefix keeps an id such as `email` apart from the field. */
export const customName = (id: string): string => customPrefix + id;

/** The id of a custom field, or `null` for a standard one. */
export const customId = (name: string): string | null =>
  name.startsWith(customPrefix) ? name.slice(customPrefix.length) : null;

export const listOf = (values: RecordValues, name: string): readonly string[] => {
  const value = values.get(name);
  return Array.isArray(value) ? (value as readonly string[]) : []; // FieldValue's only array is one of strings
};

export const textOf = (values: RecordValues, name: string): string | null => {
  const value = values.get(name);
  return typeof value === 'string' ? value : null;
};

/** Whether a field holds nothing: absent, `null`, or a list without entries. */
export const isEmptyValue = (value: FieldValue | undefined): boolean =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Equal as stored: lists compare entry by entry, in order. */
export const isSameValue = (a: FieldValue | undefined, b: FieldValue | undefined): boolean => {
  if (isEmptyValue(a) || isEmptyValue(b)) return isEmptyValue(a) && isEmptyValue(b);
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, at) => entry === b[at]);
  return a === b;
};

/** What differs between two states of a record. */
export const changesBetween = (before: RecordValues, after: RecordValues): readonly FieldChange[] => {
  const changes: FieldChange[] = [];
  for (const [field, to] of after) {
    const from = before.get(field);
    if (!isSameValue(from, to)) changes.push({ field, from: from ?? null, to });
  }
  for (const [field, from] of before) {
    if (!after.has(field) && !isEmptyValue(from)) changes.push({ field, from, to: null });
  }
  return changes;
};

/** The same record with an earlier image laid over it. */
export const withImage = (values: RecordValues, image: BeforeImage): RecordValues => {
  const restored = new Map(values);
  for (const [name, value] of image) {
    if (isEmptyValue(value)) restored.delete(name);
    else restored.set(name, value);
  }
  return restored;
};
