import { finding, type Finding } from '../issue.ts';
import type { Field } from '../schema.ts';
import { isIso, isoDate } from './calendar.ts';
import { cleanFigures } from './cell.ts';
import { dateInPlace } from './date-in-place.ts';
import { looksLikeSerial, readSerial } from './excel-serial.ts';
import { read, readWith, unreadable } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';
import type { DateGrammar, DateReason, WrittenDate } from './date-grammar.ts';
import { readWrittenDate } from './written-date.ts';

/** A calendar date, `YYYY-MM-DD`, as written (spec 4.3). */
export const dateReader = (field: Field, context: FieldContext): CellReader => {
  const grammar: DateGrammar = {
    order: context.dateOrder === 'DMY' ? 'DMY' : 'MDY',
    strict: context.dateProfile === 'strict',
  };
  const system = context.excelSerials;
  const birthday = field.key === 'dateOfBirth' && field.custom !== true;
  const latest = birthday ? context.today : undefined;

  const readCell: CellReader = (cell) => {
    const text = cleanFigures(cell);
    const date = readDate(text, grammar, system);
    if (typeof date === 'string') return unreadable('DATE_UNREADABLE', { reason: date });
    const value = isIso(text) ? text : isoDate(date.date);
    const inFuture = latest !== undefined && value > latest;
    if (!date.hasTime && !inFuture) return read(value);
    const findings: Finding[] = [];
    if (date.hasTime) findings.push(finding('DATE_TIME_DROPPED'));
    if (inFuture) findings.push(finding('DATE_IN_FUTURE'));
    return readWith(value, findings);
  };
  return Object.assign(readCell, { inPlace: dateInPlace(grammar.order, latest) });
};

const readDate = (
  text: string,
  grammar: DateGrammar,
  system: '1900' | '1904' | undefined,
): WrittenDate | DateReason => {
  const written = readWrittenDate(text, grammar);
  if (written !== 'format') return written;
  if (system !== undefined) return readSerial(text, system) ?? (looksLikeSerial(text) ? 'no-such-day' : 'format');
  return looksLikeSerial(text) ? 'excel-serial' : 'format';
};
