import type { Field, FieldRef } from '../../core/schema.ts';

/** The field that a reference names; the interface knows the core's types only, so it looks for itself. */
export const findField = (fields: readonly Field[], ref: FieldRef): Field | undefined =>
  fields.find((field) => field.key === ref.field && (field.object ?? 'contact') === ref.object);
