import { finding, type Finding } from '../issue.ts';
import type { Field } from '../schema.ts';
import { phoneInPlace } from './phone-in-place.ts';
import { createPhoneParser } from './phone-number.ts';
import { read, readWith, unreadable } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';

/** One phone number, as E.164 (spec 4.6). */
export const phoneReader = (_field: Field, context: FieldContext): CellReader => {
  const parse = createPhoneParser(context.country);
  const reader: CellReader = (cell) => {
    const phone = parse(cell);
    if (typeof phone === 'string') return unreadable('PHONE_UNREADABLE', { reason: phone });
    if (phone.assigned && !phone.extension) return read(phone.number);
    const findings: Finding[] = [];
    if (!phone.assigned) findings.push(finding('PHONE_NOT_ASSIGNED'));
    if (phone.extension) findings.push(finding('PHONE_EXTENSION_DROPPED'));
    return readWith(phone.number, findings);
  };
  return Object.assign(reader, { inPlace: phoneInPlace(context.country) });
};
