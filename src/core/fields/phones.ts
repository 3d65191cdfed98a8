import type { Field } from '../schema.ts';
import type { Answers } from './answers.ts';
import { phoneInPlace } from './phone-in-place.ts';
import { createPhoneParser, type PhoneParser } from './phone-number.ts';
import { createListFindings } from './list-findings.ts';
import { read, readList } from './reading.ts';
import type { CellReader, FieldContext } from './reader.ts';
import { splitTokens } from './tokens.ts';

const limit = 10;
/** One number with all its marks is not longer; a longer text need not be tried as one. */
const longestNumber = 60;
const longestAreaCode = 5;
const notDigit = /\D+/g;
/** Nothing in the cell could separate two numbers. */
const single = /^[\d+ ().-]+$/;
/** How Google Contacts writes several values, and how people do. */
const betweenNumbers = /:::|\||\s(?:or|and)\s|&/i;
const extensionAlone = /^(?:#|ext(?:ensi(?:o|ó)n)?\b|x\s*\d)/i;

/** Additional phone numbers: up to ten; one that cannot be read is left out alone (spec 4.6.4). */
export const phonesReader = (_field: Field, context: FieldContext, answers: Answers): CellReader => {
  const parse = createPhoneParser(context.country);
  const marks = { comma: true, semicolon: true, ...context.separators, dot: false };
  const splitNumbers = (cell: string): readonly string[] =>
    cell.split(betweenNumbers).flatMap((part) => splitTokens(part.trim(), marks).texts);

  const reader: CellReader = (cell) => {
    if (answers.none && single.test(cell)) {
      const phone = parse(cell);
      // Nearly every cell: one number, and nothing to say about it.
      if (typeof phone !== 'string' && phone.assigned && !phone.extension) return read([phone.number]);
    }
    const numbers = new Set<string>();
    const findings = createListFindings();
    let position = 0;
    let ignored = 0;
    const take = (text: string): void => {
      position += 1;
      const phone = parse(text);
      if (typeof phone === 'string') findings.add('ADDITIONAL_PHONE_INVALID', { position, reason: phone });
      else if (numbers.has(phone.number)) return;
      else if (numbers.size >= limit) ignored += 1;
      else {
        numbers.add(phone.number);
        if (!phone.assigned) findings.add('PHONE_NOT_ASSIGNED', { position });
        if (phone.extension) findings.add('PHONE_EXTENSION_DROPPED', { position });
      }
    };

    for (const text of single.test(cell) ? [cell] : rejoinExtensions(splitNumbers(cell))) {
      const answer = answers.has(text) ? answers.get(text) : text;
      if (answer !== null) for (const part of atSlashes(answer, parse)) take(part);
    }
    if (ignored > 0) findings.add('ADDITIONAL_PHONE_LIMIT', { limit, ignored });
    return readList([...numbers], findings.all());
  };
  return Object.assign(reader, { inPlace: { form: 'phones', read: phoneInPlace(context.country).read } as const });
};

/** `…;ext=45` and `…, ext. 45` are one number: the mark belongs to the extension. */
const rejoinExtensions = (texts: readonly string[]): readonly string[] => {
  const joined: string[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last !== undefined && extensionAlone.test(text)) joined[joined.length - 1] = `${last};${text}`;
    else joined.push(text);
  }
  return joined;
};

/** A slash separates numbers, but `030/123456` is one: it is split only where it is not a number as it stands. */
const atSlashes = (text: string, parse: PhoneParser): readonly string[] => {
  if (!text.includes('/')) return [text];
  if (text.length <= longestNumber && typeof parse(text) !== 'string') return [text];
  const parts: string[] = [];
  let areaCode = '';
  for (const part of text.split('/').map((piece) => piece.trim())) {
    if (part === '') continue;
    // Too short to be a number, it is the area code of the next; joined once, it is whole.
    if (areaCode === '' && part.replace(notDigit, '').length <= longestAreaCode) areaCode = part;
    else {
      parts.push(areaCode === '' ? part : `${areaCode}/${part}`);
      areaCode = '';
    }
  }
  return areaCode === '' ? parts : [...parts, areaCode];
};
