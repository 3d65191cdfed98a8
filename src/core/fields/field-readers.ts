import type { Field, FieldKind } from '../schema.ts';
import { compileAnswers, type Answers } from './answers.ts';
import { booleanReader } from './boolean.ts';
import { cleanCell } from './cell.ts';
import { countryReader } from './country.ts';
import { dateReader } from './date.ts';
import { emailReader } from './email.ts';
import { emailsReader } from './emails.ts';
import { idReader } from './id.ts';
import { moneyReader } from './money.ts';
import { numberReader } from './number.ts';
import { optionReader } from './option.ts';
import { optionsReader } from './options.ts';
import { emptyReading } from './reading.ts';
import type { CellReader, FieldContext, FieldReader } from './reader.ts';
import { tagsReader } from './tags.ts';
import { longTextReader, textReader } from './text.ts';
import { textboxesReader } from './textboxes.ts';
import { timezoneReader } from './timezone.ts';
import { userReader } from './user.ts';
import { usersReader } from './users.ts';

export type ReaderFactory = (field: Field, context: FieldContext, answers: Answers) => CellReader;

/** One file per kind; a kind without a reader does not compile. Phones stand in `phone-readers.ts`. */
const light = {
  id: idReader,
  text: textReader,
  longText: longTextReader,
  email: emailReader,
  emails: emailsReader,
  date: dateReader,
  number: (_field, context) => numberReader(context),
  money: (_field, context) => moneyReader(context),
  option: optionReader,
  options: optionsReader,
  textboxes: textboxesReader,
  tags: tagsReader,
  user: userReader,
  users: usersReader,
  country: countryReader,
  timezone: timezoneReader,
  boolean: booleanReader,
} as const satisfies Readonly<Record<Exclude<FieldKind, PhoneKind>, ReaderFactory>>;

/** The kinds whose readers bring the numbering plans of the world with them. */
export type PhoneKind = 'phone' | 'phones';
export type PhoneReaders = Readonly<Record<PhoneKind, ReaderFactory>>;

export type CreateFieldReader = (field: Field, context?: FieldContext) => FieldReader;

/**
 * Readers for every kind, phones included where they are given: they weigh as much as all else together, and a file
 * without phones is read without them.
 */
export const fieldReadersWith = (phones: PhoneReaders | null): CreateFieldReader => {
  const factories: Readonly<Record<string, ReaderFactory>> = { ...light, ...phones };
  return (field, context = {}) => {
    const factory = Object.hasOwn(factories, field.kind) ? factories[field.kind] : undefined;
    if (factory === undefined) throw new TypeError(`There is no field kind "${String(field.kind)}".`);
    return answering(factory, field, context);
  };
};

/** Empty cells and the person's own answers come before any reader. */
const answering = (factory: ReaderFactory, field: Field, context: FieldContext): FieldReader => {
  const answers = compileAnswers(context);
  const readCell = factory(field, context, answers);
  if (answers.none) {
    const reader: FieldReader = (raw, isPlain = false) => {
      const cell = isPlain ? raw : cleanCell(raw ?? '');
      return cell === '' ? emptyReading : readCell(cell, raw, isPlain);
    };
    return readCell.inPlace === undefined ? reader : Object.assign(reader, { inPlace: readCell.inPlace });
  }
  return (raw, isPlain = false) => {
    const cell = isPlain ? raw : cleanCell(raw ?? '');
    if (cell === '') return emptyReading;
    if (!answers.has(cell)) return readCell(cell, raw, isPlain);
    const answer = answers.get(cell);
    return answer === null || answer === '' ? emptyReading : readCell(answer, answer, false);
  };
};
