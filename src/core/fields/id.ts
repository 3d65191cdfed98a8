import type { IssueCode } from '../issue.ts';
import { objectOf, type Field } from '../schema.ts';
import { read, unreadable } from './reading.ts';
import type { CellReader } from './reader.ts';

const whiteSpace = /\s/;

/** An id of the host: no white space inside; only the host can tell whether it exists (spec 4.10). */
export const idReader = (field: Field): CellReader => {
  const code = codeFor(field);
  return (cell) => (whiteSpace.test(cell) ? unreadable(code, { reason: 'white-space' }) : read(cell));
};

const codeFor = (field: Field): IssueCode => {
  if (objectOf(field) === 'contact') return 'CONTACT_ID_INVALID';
  return field.key === 'contactId' ? 'OPP_CONTACT_INVALID' : 'OPP_ID_INVALID';
};
