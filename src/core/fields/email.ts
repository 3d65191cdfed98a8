import { finding } from '../issue.ts';
import type { Field } from '../schema.ts';
import { addressProblem, bareAddress } from './address.ts';
import { emailInPlace } from './email-in-place.ts';
import { read, readWith } from './reading.ts';
import type { CellReader } from './reader.ts';

const lineBreak = /[\r\n]/;

/**
 * One e-mail address, kept as typed (spec 4.7). Without it a row may reach the wrong person, so the contact's own
 * e-mail is an error; in a custom field it is a warning. A line break, even at the edge, is a damaged cell: blanks
 * are trimmed, but what stood on the other line is not known.
 */
export const emailReader = (field: Field): CellReader => {
  const severity = field.custom === true || (field.key !== undefined && field.key !== 'email') ? 'warning' : 'error';
  const readCell: CellReader = (cell, raw) => {
    const address = bareAddress(cell);
    const reason = addressProblem(address) ?? (raw !== address && lineBreak.test(raw) ? 'line-break' : null);
    return reason === null ? read(address) : readWith(null, [finding('EMAIL_INVALID', { reason }, severity)]);
  };
  return Object.assign(readCell, { inPlace: emailInPlace });
};
