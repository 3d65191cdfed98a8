import type { Mode } from '../../../src/core/plan.ts';
import type { MeantRow } from './meaning.ts';
import { columnKeys, customKeys } from './meaning.ts';

/**
 * The import, applied row by row in file order to a list of contacts: the plainest reading of the spec's section 5 for an
 * account that allows no duplicates and finds contacts by e-mail, then phone, with "Don't update empty values" ticked.
 */

export interface OracleContact {
  /** Absent for contacts that the import made. */
  id?: string;
  fields: Record<string, unknown>;
}

export interface OracleRow {
  readonly row: number;
  readonly status: 'created' | 'updated' | 'unchanged' | 'failed' | 'held back' | 'blank';
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
}

export interface OracleResult {
  readonly contacts: readonly OracleContact[];
  readonly rows: readonly OracleRow[];
}

const lists = new Set(['tags', 'additionalEmails', 'additionalPhones', 'followers']);
const notices = new Set([
  'DATE_TIME_DROPPED',
  'SPLIT_ON_DOT',
  'CONTACT_ID_IGNORED',
  'EMAIL_PROMOTED',
  'PHONE_NOT_ASSIGNED',
]);

const lower = (value: unknown): string | undefined => (typeof value === 'string' ? value.toLowerCase() : undefined);

/** The fields a row would write, by key. */
const wanted = ({ cells }: MeantRow): Record<string, unknown> =>
  Object.fromEntries(
    columnKeys
      .filter((key) => key !== 'contactId' && cells[key].value !== undefined)
      .map((key) => [customKeys[key] ?? key, cells[key].value]),
  );

const cellCodes = ({ cells }: MeantRow): readonly string[] => columnKeys.flatMap((key) => cells[key].code ?? []);

/** Errors that can be told without the account: spec 5.1, 5.6 and the e-mail rule. */
const ownErrors = (meant: MeantRow, mode: Mode): readonly string[] => {
  const { contactId, email, phone, firstName, lastName } = meant.cells;
  const named = firstName.value !== undefined || lastName.value !== undefined;
  const keyed = email.value !== undefined || phone.value !== undefined;
  const id = mode !== 'create' && contactId.value !== undefined;
  const keyBroken = phone.code === 'PHONE_UNREADABLE' || email.code === 'EMAIL_INVALID';
  const identified =
    mode === 'create' ? keyed || named : mode === 'update' ? id || keyed : id || keyed || (named && !keyBroken);
  return [
    ...(email.code === 'EMAIL_INVALID' ? ['EMAIL_INVALID'] : []),
    ...(identified ? [] : ['CONTACT_REQUIRED_MISSING']),
  ];
};

/** Repeats inside the file (spec 5.4): ids fail all their rows; of e-mails and phones the first good row wins. */
const repeats = (
  rows: readonly MeantRow[],
  mode: Mode,
  own: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  const add = (row: number, code: string): void => void found.set(row, [...(found.get(row) ?? []), code]);
  const byId = new Map<string, number[]>();
  for (const { row, blank, cells } of rows) {
    const id = cells.contactId.value;
    if (!blank && mode !== 'create' && id !== undefined) byId.set(id, [...(byId.get(id) ?? []), row]);
  }
  for (const same of byId.values()) if (same.length > 1) for (const row of same) add(row, 'DUPLICATE_CONTACT_ID');
  const taken = { email: new Set<string>(), phone: new Set<string>() };
  for (const { row, blank, cells } of rows) {
    if (blank || (own.get(row)?.length ?? 0) > 0 || found.has(row)) continue;
    const email = lower(cells.email.value);
    const phone = cells.phone.value;
    const codes = [
      ...(email !== undefined && taken.email.has(email) ? ['DUPLICATE_EMAIL'] : []),
      ...(phone !== undefined && taken.phone.has(phone) ? ['DUPLICATE_PHONE'] : []),
    ];
    for (const code of codes) add(row, code);
    if (codes.length > 0) continue;
    if (email !== undefined) taken.email.add(email);
    if (phone !== undefined) taken.phone.add(phone);
  }
  return found;
};

const canonical = (value: unknown): string => JSON.stringify(value);

/** Writes the wanted fields into a contact; says whether anything changed. Lists add, values replace. */
const write = (contact: OracleContact, fields: Readonly<Record<string, unknown>>): boolean => {
  let changed = false;
  for (const [key, value] of Object.entries(fields)) {
    const before = contact.fields[key];
    const after = lists.has(key)
      ? [...new Set([...((before as string[] | undefined) ?? []), ...(value as string[])])]
      : value;
    if (canonical(before) === canonical(after)) continue;
    contact.fields[key] = after;
    changed = true;
  }
  return changed;
};

export const applyFile = (
  before: readonly OracleContact[],
  rows: readonly MeantRow[],
  mode: Mode,
  importTags: readonly string[],
): OracleResult => {
  const contacts = before.map((contact) => ({ ...contact, fields: { ...contact.fields } }));
  const byId = new Map(contacts.flatMap((contact) => (contact.id ? [[contact.id, contact] as const] : [])));
  const byEmail = new Map<string, OracleContact>();
  const byPhone = new Map<string, OracleContact>();
  const index = (contact: OracleContact): void => {
    const email = lower(contact.fields['email']);
    if (email !== undefined) byEmail.set(email, contact);
    for (const extra of (contact.fields['additionalEmails'] as string[] | undefined) ?? [])
      byEmail.set(extra.toLowerCase(), contact);
    const phone = contact.fields['phone'];
    if (typeof phone === 'string') byPhone.set(phone, contact);
  };
  contacts.forEach(index);

  const own = new Map(rows.filter(({ blank }) => !blank).map((meant) => [meant.row, ownErrors(meant, mode)]));
  const repeated = repeats(rows, mode, own);

  const apply = (meant: MeantRow): OracleRow => {
    const { row, cells } = meant;
    if (meant.blank) return { row, status: 'blank', errors: [], warnings: [] };
    const held = [...(own.get(row) ?? []), ...(repeated.get(row) ?? [])];
    const warnings = cellCodes(meant).filter((code) => code !== 'EMAIL_INVALID' && !notices.has(code));
    if (held.length > 0) return { row, status: 'held back', errors: held, warnings };

    const fields = wanted(meant);
    if (importTags.length > 0)
      fields['tags'] = [...new Set([...((fields['tags'] as string[] | undefined) ?? []), ...importTags])];
    const email = lower(fields['email']);
    const extras = ((fields['additionalEmails'] as string[] | undefined) ?? []).map((text) => text.toLowerCase());
    const phone = fields['phone'] as string | undefined;
    const id = mode === 'create' ? undefined : cells.contactId.value;

    const byKey = [email, ...extras].flatMap((key) => (key === undefined ? [] : (byEmail.get(key) ?? [])))[0];
    const called = phone === undefined ? undefined : byPhone.get(phone);
    const failed = (code: string): OracleRow => ({ row, status: 'failed', errors: [code], warnings });
    if (id !== undefined && !byId.has(id)) return failed('CONTACT_ID_INVALID');
    const hit = id !== undefined ? byId.get(id) : (byKey ?? called);
    if (mode === 'create' && hit !== undefined)
      return failed(byKey !== undefined ? 'DUPLICATE_EMAIL' : 'DUPLICATE_PHONE');
    if (mode === 'update' && hit === undefined) return failed('CONTACT_NOT_FOUND');

    if (hit === undefined) {
      const made: OracleContact = { fields: {} };
      write(made, fields);
      contacts.push(made);
      index(made);
      return { row, status: 'created', errors: [], warnings };
    }
    const others: string[] = [];
    if (phone !== undefined && called !== undefined && called !== hit) {
      delete fields['phone'];
      others.push('PHONE_OF_OTHER_CONTACT');
    }
    if (email !== undefined && byEmail.has(email) && byEmail.get(email) !== hit) {
      delete fields['email'];
      others.push('EMAIL_OF_OTHER_CONTACT');
    }
    const oldEmail = lower(hit.fields['email']);
    const oldPhone = hit.fields['phone'];
    const changed = write(hit, fields);
    if (fields['email'] !== undefined && oldEmail !== undefined && oldEmail !== email) byEmail.delete(oldEmail);
    if (fields['phone'] !== undefined && typeof oldPhone === 'string' && oldPhone !== phone) byPhone.delete(oldPhone);
    index(hit);
    return { row, status: changed ? 'updated' : 'unchanged', errors: [], warnings: [...warnings, ...others] };
  };

  return { rows: rows.map(apply), contacts };
};
