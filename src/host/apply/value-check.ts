import { finding } from '../../core/issue.ts';
import type { Finding, IssueCode } from '../../core/issue.ts';
import type { Field, FieldKind } from '../../core/schema.ts';
import type { FieldValue } from '../../core/fields/reader.ts';

/** A value as the host will store it, or what is wrong with it. A list may be both: it goes on without some entries. */
export interface CheckedValue {
  /** `undefined`: not a value of this field. */
  readonly value: FieldValue | undefined;
  readonly problem: Finding | null;
}

export type ValueChecker = (value: FieldValue) => CheckedValue;

/** Text that every database takes: well formed, without NUL. */
export const isStorable = (text: string): boolean =>
  !/[\0\uD800-\uDFFF]/.test(text) || !(text.includes('\0') || /\p{Surrogate}/u.test(text));

export const good = (value: FieldValue): CheckedValue => ({ value, problem: null });

export const bad = (field: Field): CheckedValue => ({ value: undefined, problem: problemOf(field) });

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
