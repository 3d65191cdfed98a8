import { fieldReadersWith, type CreateFieldReader, type PhoneReaders } from '../core/fields/field-readers.ts';
import type { Plan } from '../core/plan.ts';
import { findField, type Field } from '../core/schema.ts';

/**
 * The readers that a plan needs. Phones bring the numbering plans of the world, nearly half of all that a worker may load:
 * they come with the first plan that fills a phone field.
 */
export const loadReaders = async (plan: Plan): Promise<CreateFieldReader> =>
  fieldReadersWith(plan.columns.some(({ to }) => holdsPhones(plan.schema, to)) ? await loadPhones() : null);

/** Begins to load them where a column is likely to be a phone: they are there when the person has looked at the mapping. */
export const expectPhones = (schema: readonly Field[], targets: readonly Plan['columns'][number]['to'][]): void => {
  // A script that cannot be had now is asked for again by the check, which says so.
  if (targets.some((to) => holdsPhones(schema, to))) loadPhones().catch(() => undefined);
};

const loadPhones = async (): Promise<PhoneReaders> => (await import('../core/fields/phone-readers.ts')).phoneReaders;

const holdsPhones = (schema: readonly Field[], to: Plan['columns'][number]['to']): boolean => {
  const kind = to === null || to === 'ignore' ? undefined : findField(schema, to)?.kind;
  return kind === 'phone' || kind === 'phones';
};
