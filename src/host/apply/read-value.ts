import { createFieldReader } from '../../core/fields/create-field-reader.ts';
import { objectOf } from '../../core/schema.ts';
import type { Choice, Field } from '../../core/schema.ts';
import type { FieldReader } from '../../core/fields/reader.ts';
import { listOfSlots, listOfTags, listOfValues } from './read-list.ts';
import { bad, good, isStorable } from './value-check.ts';
import type { Facts } from './facts.ts';
import type { CheckedValue, ValueChecker } from './value-check.ts';

/**
 * Compiles the check of one field. A client calls its values normalised and is not believed: each is read again with the
 * reader that made it, and must come out as a value.
 */
export const createValueChecker = (field: Field, facts: Facts): ValueChecker => {
  const check = checkerFor(field, facts);
  return (value) => (value === null ? { value: null, problem: null } : check(value));
};

const checkerFor = (field: Field, facts: Facts): ValueChecker => {
  // Looked up among the account's records when the row is applied, each with its own issue.
  if (objectOf(field) === 'opportunity' && resolvedWhenApplied.has(field.key)) return anyText(field);
  switch (field.kind) {
    case 'emails':
    case 'phones':
    case 'users':
    case 'options':
      return listOfValues(field, oneValue({ ...field, kind: entryKinds[field.kind], key: '' }, facts));
    case 'tags':
      return listOfTags(field);
    case 'textboxes':
      return listOfSlots(field);
    default:
      return oneValue(field, facts);
  }
};

/** What the entries of a list are. */
const entryKinds = { emails: 'email', phones: 'phone', users: 'user', options: 'option' } as const;

const resolvedWhenApplied = new Set(['opportunityId', 'contactId', 'pipeline', 'stage', 'status', 'lostReason']);

const anyText =
  (field: Field): ValueChecker =>
  (value) =>
    typeof value === 'string' && value !== '' && isStorable(value) ? good(value) : bad(field);

const oneValue = (field: Field, facts: Facts): ValueChecker => {
  const read = createFieldReader(field, {
    ...(facts.account.country ? { country: facts.account.country } : {}),
    users: facts.account.users,
  });
  const ids = new Set(choicesOf(field).map(({ id }) => id));
  for (const user of field.kind === 'user' ? facts.account.users : []) ids.add(user.id);
  const wanted =
    field.kind === 'number' || field.kind === 'money' ? 'number' : field.kind === 'boolean' ? 'boolean' : 'string';
  return (value) => {
    if (Array.isArray(value) || typeof value !== wanted || (typeof value === 'string' && !isStorable(value)))
      return bad(field);
    // An id stands for itself, even where it is also another option's label.
    if (typeof value === 'string' && ids.has(value)) return good(value);
    return readAgain(read, typeof value === 'number' ? plainFigure(value) : String(value), field);
  };
};

/** The reader takes no exponents, which JavaScript writes small numbers with. */
const plainFigure = (value: number): string => {
  const text = String(value);
  const [, sign = '', digits = '', zeros] = (text.includes('e') && /^(-?)([\d.]+)e-(\d+)$/.exec(text)) || [];
  return zeros === undefined ? text : `${sign}0.${'0'.repeat(Number(zeros) - 1)}${digits.replace('.', '')}`;
};

const readAgain = (read: FieldReader, text: string, field: Field): CheckedValue => {
  const reading = read(text);
  if (reading.value !== null) return good(reading.value);
  return {
    value: undefined,
    problem: reading.findings.find(({ severity }) => severity !== 'info') ?? bad(field).problem,
  };
};

const choicesOf = (field: Field): readonly Choice[] =>
  (field.options ?? []).map((option) => (typeof option === 'string' ? { id: option, label: option } : option));
