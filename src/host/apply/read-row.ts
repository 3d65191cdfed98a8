import { finding } from '../../core/issue.ts';
import { objectOf } from '../../core/schema.ts';
import type { IssueCode, RowIssue } from '../../core/issue.ts';
import type { RecordFields, Row } from '../../core/batch.ts';
import type { Field, FieldKind, ObjectName } from '../../core/schema.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { MatchKey } from '../../core/plan.ts';
import { checkValue } from './read-value.ts';
import { customName, isEmptyValue } from './record-values.ts';
import type { Facts } from './facts.ts';

/** A value by which a contact may be found, normalised. */
export interface RowKey {
  readonly kind: MatchKey;
  readonly value: string;
  /** Whether it is the row's own address, not an additional one. */
  readonly primary: boolean;
}

/** A row after the host has read every value again. `null` in a record means: clear. */
export interface CheckedRow {
  readonly row: number;
  readonly contactId: string | null;
  /** In the account's order: the first preference with its additional values, then the second. */
  readonly keys: readonly RowKey[];
  readonly contact: ReadonlyMap<string, FieldValue> | null;
  readonly opportunity: ReadonlyMap<string, FieldValue> | null;
  /** What the host found; the client's own issues are not repeated. */
  readonly issues: readonly RowIssue[];
  /** What was sent, for the report. */
  readonly source: Row;
}

/** How an e-mail or a phone is compared. */
export const foldKey = (kind: string, value: string): string => (kind === 'email' ? value.toLowerCase() : value);

/** Compiles the account's fields once; the returned function reads one row. */
export const createRowChecker = (facts: Facts): ((row: Row) => CheckedRow) => {
  const contactFields = fieldsByName(facts, 'contact');
  const opportunityFields = fieldsByName(facts, 'opportunity');
  return (row) => {
    const issues: RowIssue[] = [];
    const contact = row.contact ? checkRecord(row.contact, 'contact', contactFields, facts, issues) : null;
    const opportunity = row.opportunity
      ? checkRecord(row.opportunity, 'opportunity', opportunityFields, facts, issues)
      : null;
    const contactId = row.match.contactId;
    return { row: row.row, contactId, keys: keysOfRow(row, contact, facts), contact, opportunity, issues, source: row };
  };
};

const fieldsByName = (facts: Facts, object: ObjectName): ReadonlyMap<string, Field> =>
  new Map(
    facts.fields
      .filter((field) => objectOf(field) === object && field.unsupported !== true)
      .map((field) => [field.custom === true ? customName(field.key) : field.key, field]),
  );

const checkRecord = (
  record: RecordFields,
  object: ObjectName,
  fields: ReadonlyMap<string, Field>,
  facts: Facts,
  issues: RowIssue[],
): ReadonlyMap<string, FieldValue> => {
  const checked = new Map<string, FieldValue>();
  for (const [name, value] of entriesOf(record)) {
    const field = fields.get(name);
    if (field === undefined) {
      issues.push({ ...finding('FIELD_NOT_SUPPORTED_BY_TARGET'), object });
      continue;
    }
    const read = checkValue(field, value, facts);
    if (read === undefined) issues.push({ ...problemOf(field), object, field: field.key });
    else {
      if (droppedEntries(value, read)) issues.push({ ...problemOf(field), object, field: field.key });
      checked.set(name, read);
    }
  }
  return checked;
};

const entriesOf = (record: RecordFields): readonly (readonly [string, FieldValue])[] => {
  const entries: [string, FieldValue][] = [];
  for (const [name, value] of Object.entries(record)) {
    if (name === 'customFields') continue;
    if (!name.includes(':')) entries.push([name, value as FieldValue]); // only `customFields` holds anything else
  }
  for (const custom of record.customFields ?? []) entries.push([customName(custom.id), custom.value]);
  return entries;
};

const droppedEntries = (sent: FieldValue, read: FieldValue): boolean =>
  Array.isArray(sent) && Array.isArray(read) && read.length < sent.length;

const problemOf = (field: Field): ReturnType<typeof finding> => {
  const code = problemCodes.get(field.kind) ?? 'OPTION_INVALID';
  return field.kind === 'email' && field.custom === true ? finding(code, {}, 'warning') : finding(code);
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
  ['user', 'OWNER_NOT_FOUND'],
  ['users', 'FOLLOWER_NOT_FOUND'],
  ['country', 'COUNTRY_INVALID'],
  ['timezone', 'TIMEZONE_INVALID'],
  ['boolean', 'DND_INVALID'],
]);

/** The row's own addresses count first, then what `match.keys` adds, each normalised and once. */
const keysOfRow = (row: Row, contact: ReadonlyMap<string, FieldValue> | null, facts: Facts): readonly RowKey[] => {
  const [first] = facts.account.contactUniqueIdentifiers;
  const keys: RowKey[] = [];
  for (const kind of facts.account.contactUniqueIdentifiers) {
    const own = contact?.get(kind);
    const sent = row.match.keys.filter(([name]) => name === kind).map(([, value]) => value);
    const values = typeof own === 'string' ? [own, ...sent] : isEmptyValue(own) ? sent : [];
    const extra = contact?.get(kind === 'email' ? 'additionalEmails' : 'additionalPhones');
    const all =
      kind === first && Array.isArray(extra) ? [...values, ...(extra as readonly string[])] : values.slice(0, 1); // lists hold strings
    for (const value of new Set(all.map((text) => foldKey(kind, text)))) {
      keys.push({ kind, value, primary: value === foldKey(kind, values[0] ?? '') });
    }
  }
  return keys;
};
