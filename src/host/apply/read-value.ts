import { createFieldReader } from '../../core/fields/create-field-reader.ts';
import { finding } from '../../core/issue.ts';
import { objectOf } from '../../core/schema.ts';
import type { Finding, IssueCode } from '../../core/issue.ts';
import type { Choice, Field, FieldKind } from '../../core/schema.ts';
import type { FieldReader, FieldValue } from '../../core/fields/reader.ts';
import type { Facts } from './facts.ts';

/** A value as the host will store it, or what is wrong with it. A list may be both: it goes on without some entries. */
export interface CheckedValue {
  /** `undefined`: not a value of this field. */
  readonly value: FieldValue | undefined;
  readonly problem: Finding | null;
}

type ValueChecker = (value: FieldValue) => CheckedValue;

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
      return listOfValues(field, facts);
    case 'tags':
      return texts(field, (entry) => entry.trim().toLowerCase());
    case 'textboxes':
      return texts(field, (entry) => entry.trim());
    default:
      return oneValue(field, facts);
  }
};

const resolvedWhenApplied = new Set(['opportunityId', 'contactId', 'pipeline', 'stage', 'status', 'lostReason']);

/** Text that every database takes: well formed, without NUL. */
const isStorable = (text: string): boolean => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

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
    return readAgain(read, String(value), field);
  };
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

/** Each entry is read alone; in addresses and followers a bad one is dropped alone, a bad option drops the field (spec 5.6). */
const listOfValues = (field: Field, facts: Facts): ValueChecker => {
  const kind = entryKinds.get(field.kind) ?? 'text';
  const check = oneValue({ ...field, kind, key: '' }, facts);
  return (value) => {
    if (!Array.isArray(value)) return bad(field);
    const entries = (value as readonly string[]).map(check); // FieldValue's only array
    const left = entries.map((entry) => entry.value).filter((entry) => typeof entry === 'string');
    const problem = left.length === entries.length ? null : bad(field).problem;
    if (problem && field.kind === 'options') return { value: undefined, problem };
    return { value: [...new Set(left)], problem };
  };
};

const entryKinds = new Map<FieldKind, FieldKind>([
  ['emails', 'email'],
  ['phones', 'phone'],
  ['users', 'user'],
  ['options', 'option'],
]);

const texts =
  (field: Field, normalize: (entry: string) => string): ValueChecker =>
  (value) => {
    if (!Array.isArray(value)) return bad(field);
    const entries = value as readonly unknown[]; // the wire promised strings, and is not believed
    const good = entries
      .filter((entry) => typeof entry === 'string' && isStorable(entry))
      .map((entry) => normalize(String(entry)));
    if (good.length < entries.length) return bad(field);
    // Text boxes are slots: an empty one keeps its place.
    return { value: field.kind === 'textboxes' ? good : [...new Set(good.filter(Boolean))], problem: null };
  };

const good = (value: FieldValue): CheckedValue => ({ value, problem: null });

const bad = (field: Field): CheckedValue => ({ value: undefined, problem: problemOf(field) });

const problemOf = (field: Field): Finding => {
  const code = problemCodes.get(field.kind) ?? 'ROW_UNREADABLE';
  return finding(
    code,
    {},
    field.kind === 'email' && field.custom !== true
      ? 'error'
      : code === 'ROW_UNREADABLE' || code === 'CONTACT_ID_INVALID'
        ? 'error'
        : 'warning',
  );
};

const problemCodes = new Map<FieldKind, IssueCode>([
  ['id', 'CONTACT_ID_INVALID'],
  ['email', 'EMAIL_INVALID'],
  ['emails', 'ADDITIONAL_EMAIL_INVALID'],
  ['phone', 'PHONE_UNREADABLE'],
  ['phones', 'ADDITIONAL_PHONE_INVALID'],
  ['date', 'DATE_UNREADABLE'],
  ['number', 'NUMBER_UNREADABLE'],
  ['money', 'MONEY_UNREADABLE'],
  ['option', 'OPTION_INVALID'],
  ['options', 'OPTION_INVALID'],
  ['textboxes', 'TEXTBOX_LIST_OVERFLOW'],
  ['user', 'OWNER_NOT_FOUND'],
  ['users', 'FOLLOWER_NOT_FOUND'],
  ['country', 'COUNTRY_INVALID'],
  ['timezone', 'TIMEZONE_INVALID'],
  ['boolean', 'DND_INVALID'],
]);
