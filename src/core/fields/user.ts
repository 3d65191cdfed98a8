import type { Field } from '../schema.ts';
import { compilePeople } from './people.ts';
import { read, unreadable } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';

const lastCommaFirst = /^([^,]+),([^,]+)$/;

/** An owner: one user of the account, also as `Last, First` because one person stands here (spec 4.9). */
export const userReader = (_field: Field, context: FieldContext): CellReader => {
  const findUser = compilePeople(context.users);
  return (cell) => {
    const direct = findUser(cell);
    const parts = direct === 'unknown' ? lastCommaFirst.exec(cell) : null;
    const match = parts === null ? direct : findUser(`${parts[2]?.trim()} ${parts[1]?.trim()}`);
    if (match === 'unknown') return unreadable('OWNER_NOT_FOUND');
    return match === 'ambiguous' ? unreadable('OWNER_AMBIGUOUS') : read(match.id);
  };
};
