import type { Field } from './schema.ts';

/** Fields that several columns may fill, and how their parts come together. */
export type Joining = 'list' | 'notes';

/** Which fields several columns may fill together (spec 6.2, `MAP_FIELD_TWICE`). */
export const joiningOf = (field: Field): Joining | null => {
  if (field.custom === true) return null;
  if (field.kind === 'emails' || field.kind === 'phones' || field.kind === 'tags' || field.kind === 'users')
    return 'list';
  return field.key === 'notes' ? 'notes' : null;
};
