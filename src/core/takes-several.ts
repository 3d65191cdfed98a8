import type { Field, FieldKind } from './schema.ts';

/** Fields that several columns may fill, because their values add up. */
const adding: ReadonlySet<FieldKind> = new Set(['emails', 'phones', 'tags', 'users']);

export const takesSeveral = (field: Field): boolean =>
  adding.has(field.kind) || (field.custom !== true && field.key === 'notes');
