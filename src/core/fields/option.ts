import type { Field } from '../schema.ts';
import { compileChoices } from './choices.ts';
import { read, unreadable } from './reading.ts';
import type { CellReader } from './reader.ts';

/** One option of a list: the cell is never split (spec 4.4.5). The value is the option's id. */
export const optionReader = (field: Field): CellReader => {
  const choices = compileChoices(field.options);
  return (cell) => {
    const match = choices.match(cell);
    if (match === 'ambiguous') return unreadable('OPTION_AMBIGUOUS');
    if (match !== 'unknown') return read(match.id);
    return field.allowCustomOption === true ? read(cell) : unreadable('OPTION_INVALID', { count: 1 });
  };
};
