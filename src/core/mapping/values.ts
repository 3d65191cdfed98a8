import type { FieldKind } from '../schema.ts';

/** What a column's sample values look like, where they all agree. */
export type ValueLook = 'email' | 'phone' | 'url' | 'date' | 'postalCode';

const fewest = 3;

const looks: readonly (readonly [ValueLook, RegExp])[] = [
  ['email', /^[^\s@,;]{1,64}@[^\s@,;]{1,190}\.[^\s@.,;\d]{2,24}$/u],
  ['url', /^(https?:\/\/|www\.)[^\s/]+\.[^\s]+$/iu],
  ['date', /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2}))([ T]\d{1,2}:\d{2}.*)?$/u],
  ['postalCode', /^(\d{5}(-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|\d{4} ?[A-Z]{2}|\d{2}-\d{3})$/u],
]; // prettier-ignore

/** At least three different values, all of one look; undefined otherwise. */
export const lookOf = (samples: readonly string[] | undefined): ValueLook | undefined => {
  const values = [
    ...new Set((samples ?? []).map((sample) => sample.slice(0, 300).trim()).filter((text) => text !== '')),
  ];
  if (values.length < fewest) return undefined;
  const [look] = looks.find(([, pattern]) => values.every((value) => pattern.test(value))) ?? [];
  return look ?? (values.every(isPhoneLike) ? 'phone' : undefined);
};

/** Digits of a phone's length written as phones are: with a plus, brackets or groups. A bare number may be anything. */
const isPhoneLike = (value: string): boolean => {
  if (!/^\+?[\d\s().\-/]+$/u.test(value)) return false;
  const digits = value.replace(/\D/gu, '').length;
  if (digits < 8 || digits > 15) return false;
  return value.startsWith('+') || /[\s().-]/u.test(value) || digits >= 10;
};

/** Kinds and keys that a look contradicts are all but these. */
const fits: ReadonlyMap<ValueLook, readonly (FieldKind | 'postalCode' | 'website')[]> = new Map([
  ['email', ['email', 'emails', 'user', 'users', 'longText', 'textboxes']],
  ['phone', ['phone', 'phones', 'longText', 'textboxes']],
  ['url', ['website', 'text', 'longText', 'textboxes']],
  ['date', ['date', 'longText', 'text', 'textboxes']],
  ['postalCode', ['postalCode', 'text', 'longText', 'number', 'id', 'money', 'textboxes']],
]);

/** Standard text fields in which nothing that looks like an e-mail, a phone, an address or a date belongs. */
const plainKeys: readonly string[] = [
  'name', 'firstName', 'lastName', 'companyName', 'city', 'state', 'postalCode', 'country', 'timezone', 'address1',
]; // prettier-ignore

/** Whether values of this look have no business in the field. */
export const contradicts = (look: ValueLook, key: string, kind: FieldKind, custom: boolean): boolean => {
  const fitting = fits.get(look) ?? [];
  if (fitting.some((fit) => fit === key)) return false;
  if (!custom && plainKeys.includes(key)) return true;
  return !custom && !fitting.includes(kind) && kind !== 'option' && kind !== 'id';
};
