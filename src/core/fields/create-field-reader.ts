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
import { phoneReader } from './phone.ts';
import { phonesReader } from './phones.ts';
import { emptyReading } from './reading.ts';
import type { CellReader, FieldContext, FieldReader } from './reader.ts';
import { tagsReader } from './tags.ts';
import { longTextReader, textReader } from './text.ts';
import { textboxesReader } from './textboxes.ts';
import { timezoneReader } from './timezone.ts';
import { userReader } from './user.ts';
import { usersReader } from './users.ts';

type ReaderFactory = (field: Field, context: FieldContext, answers: Answers) => CellReader;

/** One file per kind; a kind without a reader does not compile. */
const readerFactories = {
  id: idReader,
  text: textReader,
  longText: longTextReader,
  email: emailReader,
  emails: emailsReader,
  phone: phoneReader,
  phones: phonesReader,
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
} as const satisfies Readonly<Record<FieldKind, ReaderFactory>>;

/**
 * Compiles the reader of one column: `(raw) => { value, findings, empty }` (spec, section 4). Compile once, call once
 * per row. A reading is never changed afterwards; findings name what was found, never the cell's text.
 *
 * @throws TypeError for a field whose `kind` is none of the field kinds.
 */
export const createFieldReader = (field: Field, context: FieldContext = {}): FieldReader => {
  if (!Object.hasOwn(readerFactories, field.kind))
    throw new TypeError(`There is no field kind "${String(field.kind)}".`);
  const factory: ReaderFactory = readerFactories[field.kind];
  const answers = compileAnswers(context);
  const readCell = factory(field, context, answers);
  if (answers.none) {
    return (raw) => {
      const cell = cleanCell(raw ?? '');
      return cell === '' ? emptyReading : readCell(cell, raw);
    };
  }
  return (raw) => {
    const cell = cleanCell(raw ?? '');
    if (cell === '') return emptyReading;
    if (!answers.has(cell)) return readCell(cell, raw);
    const answer = answers.get(cell);
    return answer === null || answer === '' ? emptyReading : readCell(answer, answer);
  };
};
