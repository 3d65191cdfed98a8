import type { Field } from '../../core/schema.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { Facts } from './facts.ts';

/** A value as the host would store it; `undefined`: not a value of this field. */
export type CheckedValue = FieldValue | undefined;

const emailPattern =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([^\s@.]+\.)+[^\s@.]{2,63}$/u;
const phonePattern = /^\+[1-9]\d{4,16}$/;
const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Text that every database takes: well formed, without NUL. */
const isStorable = (text: string): boolean => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

/** Checks one value that a client calls normalised. The client is not believed. */
export const checkValue = (field: Field, value: FieldValue, facts: Facts): CheckedValue => {
  if (value === null) return null;
  if (Array.isArray(value)) return checkList(field, value as readonly string[], facts); // FieldValue's only array
  if (typeof value === 'string' && !isStorable(value)) return undefined;
  // Looked up among the account's records when the row is applied, each with its own issue.
  if (field.object === 'opportunity' && resolvedWhenApplied.has(field.key))
    return typeof value === 'string' ? value : undefined;
  switch (field.kind) {
    case 'number':
    case 'money':
      return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'emails':
    case 'phones':
    case 'tags':
    case 'users':
    case 'options':
    case 'textboxes':
      return undefined;
    default:
      return typeof value === 'string' ? checkText(field, value, facts) : undefined;
  }
};

const resolvedWhenApplied = new Set(['opportunityId', 'contactId', 'pipeline', 'stage', 'status', 'lostReason']);

const checkText = (field: Field, value: string, facts: Facts): CheckedValue => {
  switch (field.kind) {
    case 'email':
      return value.length <= 254 && emailPattern.test(value) ? value : undefined;
    case 'phone':
      return phonePattern.test(value) ? value : undefined;
    case 'date':
      return isCalendarDate(value) ? value : undefined;
    case 'user':
      return facts.account.users.some((user) => user.id === value) ? value : undefined;
    case 'option':
      return field.options === undefined || field.allowCustomOption === true || isOption(field, value)
        ? value
        : undefined;
    case 'id':
      return /^\S{1,200}$/.test(value) ? value : undefined;
    case 'country':
      return /^[A-Z]{2}$/.test(value) ? value : undefined;
    default:
      return value === '' ? null : value;
  }
};

const isOption = (field: Field, value: string): boolean =>
  (field.options ?? []).some((option) =>
    typeof option === 'string' ? option === value : option.id === value || option.label === value,
  );

const isCalendarDate = (text: string): boolean => {
  const [, year, month, day] = (datePattern.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1000) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Entries that do not belong are left out by the caller's rules; here a list is a list of storable text. */
const checkList = (field: Field, value: readonly string[], facts: Facts): CheckedValue => {
  if (!value.every((entry) => typeof entry === 'string' && isStorable(entry))) return undefined;
  const single = entryKinds.get(field.kind);
  if (single === undefined) return undefined;
  if (single === 'option') return value.every((entry) => isOption(field, entry)) ? value : undefined;
  if (single === 'text')
    return field.kind === 'tags' ? value.map((tag) => tag.trim().toLowerCase()).filter(Boolean) : value;
  return value.filter((entry) => checkText({ ...field, kind: single }, entry, facts) !== undefined);
};

const entryKinds = new Map<Field['kind'], Field['kind']>([
  ['emails', 'email'],
  ['phones', 'phone'],
  ['users', 'user'],
  ['options', 'option'],
  ['tags', 'text'],
  ['textboxes', 'text'],
]);
