import { finding } from '../../core/issue.ts';
import { objectOf } from '../../core/schema.ts';
import type { RowIssue } from '../../core/issue.ts';
import type { RecordFields, Row } from '../../core/batch.ts';
import type { Field, ObjectName } from '../../core/schema.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { MatchKey } from '../../core/plan.ts';
import { createValueChecker } from './read-value.ts';
import { customName } from './record-values.ts';
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
  const contactFields = fieldsOf(facts, 'contact');
  const opportunityFields = fieldsOf(facts, 'opportunity');
  const readKey = createKeyReader(facts);
  return (row) => {
    const issues: RowIssue[] = [];
    const contact = row.contact ? checkRecord(row.contact, contactFields, issues) : null;
    const opportunity = row.opportunity ? checkRecord(row.opportunity, opportunityFields, issues) : null;
    const contactId = row.match.contactId;
    return {
      row: row.row,
      contactId,
      keys: keysOfRow(row, contact, facts, readKey),
      contact,
      opportunity,
      issues,
      source: row,
    };
  };
};

/** A field with its check, compiled for the first value: most batches fill few of an account's fields. */
interface CheckedField {
  readonly field: Field;
  /** By which records know it. */
  readonly name: string;
  readonly check: ReturnType<typeof createValueChecker>;
}

/** Standard fields by their key and custom ones by their id: a file's names for the one never reach the other. */
interface FieldsOfObject {
  readonly object: ObjectName;
  readonly standard: ReadonlyMap<string, CheckedField>;
  readonly custom: ReadonlyMap<string, CheckedField>;
}

const fieldsOf = (facts: Facts, object: ObjectName): FieldsOfObject => {
  const fields = facts.fields.filter((field) => objectOf(field) === object && field.unsupported !== true);
  const byKey = (custom: boolean): ReadonlyMap<string, CheckedField> =>
    new Map(
      fields
        .filter((field) => (field.custom === true) === custom)
        .map((field) => {
          const check = compiledLate(() => createValueChecker(field, facts));
          return [field.key, { field, name: custom ? customName(field.key) : field.key, check }];
        }),
    );
  return { object, standard: byKey(false), custom: byKey(true) };
};

const compiledLate = (compile: () => CheckedField['check']): CheckedField['check'] => {
  let check: CheckedField['check'] | null = null;
  return (value) => (check ??= compile())(value);
};

const checkRecord = (
  record: RecordFields,
  { object, standard, custom }: FieldsOfObject,
  issues: RowIssue[],
): ReadonlyMap<string, FieldValue> => {
  const checked = new Map<string, FieldValue>();
  let foreign = false;
  const put = (known: CheckedField | undefined, sent: FieldValue): void => {
    if (known === undefined) foreign = true;
    else if (sent !== '') {
      const { value, problem } = known.check(sent);
      if (problem) issues.push({ ...problem, object, field: known.field.key });
      if (value !== undefined) checked.set(known.name, value);
    }
  };
  for (const name of Object.keys(record)) {
    if (name !== 'customFields') put(standard.get(name), record[name] as FieldValue); // only `customFields` holds anything else
  }
  for (const { id, value } of record.customFields ?? []) put(custom.get(id), value);
  // What the account does not have is not written. Its names came from outside: they are not repeated, nor counted.
  if (foreign) issues.push({ ...finding('FIELD_NOT_SUPPORTED_BY_TARGET'), object });
  return checked;
};

type KeyReader = (kind: MatchKey, value: string) => string | null;

/** Keys are addresses and must read as such. */
const createKeyReader = (facts: Facts): KeyReader => {
  const email = compiledLate(() => createValueChecker({ key: 'email', label: '', kind: 'email' }, facts));
  const phone = compiledLate(() => createValueChecker({ key: 'phone', label: '', kind: 'phone' }, facts));
  return (kind, text) => {
    const { value } = (kind === 'email' ? email : phone)(text);
    return typeof value === 'string' ? foldKey(kind, value) : null;
  };
};

/** The row's own address counts first, then what `match.keys` adds, each once; additional ones for the first preference only. */
const keysOfRow = (
  row: Row,
  contact: ReadonlyMap<string, FieldValue> | null,
  facts: Facts,
  readKey: KeyReader,
): readonly RowKey[] => {
  const [first] = facts.account.contactUniqueIdentifiers;
  const keys: RowKey[] = [];
  for (const kind of facts.account.contactUniqueIdentifiers) {
    const own = contact?.get(kind);
    const folded = typeof own === 'string' ? [foldKey(kind, own)] : [];
    if (kind === first || folded.length === 0) {
      const sent = row.match.keys
        .filter(([name, value]) => name === kind && value !== folded[0])
        .map(([, value]) => readKey(kind, value));
      const extra = contact?.get(kind === 'email' ? 'additionalEmails' : 'additionalPhones');
      const more =
        kind === first && Array.isArray(extra) ? (extra as readonly string[]).map((entry) => foldKey(kind, entry)) : []; // lists hold strings
      folded.push(...sent.filter((value) => value !== null), ...more);
    }
    const values = [...new Set(folded)];
    for (const value of kind === first ? values : values.slice(0, 1))
      keys.push({ kind, value, primary: value === values[0] });
  }
  return keys;
};
