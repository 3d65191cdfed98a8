import type { Field } from '../core/schema.ts';

/** Far more than a person picks from; beyond it a field with options is the wrong field. */
const mostOptions = 1_000;

/**
 * The field with one option more; the field itself where it has that option in any case, so that asking twice is
 * asking once; `null` where it takes none. The option is a bare string: its id and its label are then the same.
 */
export const withOption = (field: Field, label: string): Field | null => {
  if (field.custom !== true || (field.kind !== 'option' && field.kind !== 'options')) return null;
  const options = field.options ?? [];
  const wanted = fold(label);
  if (options.some((option) => fold(typeof option === 'string' ? option : option.label) === wanted)) return field;
  return options.length < mostOptions ? { ...field, options: [...options, label] } : null;
};

const fold = (label: string): string => label.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
