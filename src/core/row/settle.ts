import type { Row } from '../batch.ts';
import type { RowKeys, Verdict } from '../identity.ts';
import { issueCatalogue, type Issue, type IssueCode } from '../issue.ts';
import type { Plan } from '../plan.ts';
import type { RowReading } from '../row.ts';
import { matchKeys } from './match-keys.ts';
import { mergeRecords } from './merge-records.ts';
import { rowIssue } from './record-of.ts';

/** A row and what the rest of the file means for it. */
export interface SettledMember {
  readonly reading: RowReading;
  readonly verdicts: readonly Verdict[];
}

/** Brings what one row says together with what the whole file says. */
export interface RowSettler {
  /** The reading as it counts: with its verdicts as issues, held back by them, without the addresses taken elsewhere. */
  readonly settle: (reading: RowReading, verdicts: readonly Verdict[]) => RowReading;
  /** Rows that `mergedRows` put together, first row first: one reading in the place of the first. */
  readonly merge: (members: readonly SettledMember[]) => RowReading;
}

const fieldOf = {
  DUPLICATE_CONTACT_ID: 'contactId',
  DUPLICATE_EMAIL: 'email',
  DUPLICATE_PHONE: 'phone',
  ADDITIONAL_EMAIL_TAKEN: 'additionalEmails',
  ADDITIONAL_PHONE_TAKEN: 'additionalPhones',
} as const;

type ListField = 'additionalEmails' | 'additionalPhones';

export const createRowSettler = (plan: Plan): RowSettler => {
  const columnsOf = new Map<string, readonly number[]>(
    Object.values(fieldOf).map((field) => [
      field,
      plan.columns.flatMap(({ to }, index) =>
        to !== null && to !== 'ignore' && to.object === 'contact' && to.field === field ? [index] : [],
      ),
    ]),
  );

  const issueOf = (reading: RowReading, { code, severity, params }: Verdict): Issue => {
    const field = fieldOf[code];
    const column = columnsOf.get(field)?.[0];
    const { row, line } = reading;
    return { code, severity, params, row, line, ...(column === undefined ? {} : { column }), object: 'contact', field };
  };

  const settle = (reading: RowReading, verdicts: readonly Verdict[]): RowReading => {
    if (verdicts.length === 0 || reading.blank) return reading;
    const added = verdicts.map((verdict) => issueOf(reading, verdict));
    const holds = verdicts.some((verdict) => verdict.holdsBack);
    // The contact is held back, so the opportunity of the same row has nobody to belong to (spec 5.6).
    if (holds && reading.record?.opportunity !== undefined) added.push(orphaned(reading));
    const issues = [...reading.issues, ...added];
    if (holds) return { ...reading, issues, heldBack: true, record: null, clears: false, dndOff: false };
    const left = withoutTaken(reading, verdicts, columnsOf);
    if (left.record === null) return { ...left, issues };
    const { keys } = left;
    const match = { contactId: keys.contactId, keys: matchKeys(plan.account.contactUniqueIdentifiers, keys) };
    return { ...left, issues, record: { ...left.record, match, issues: issues.map(rowIssue) } };
  };

  const orphaned = ({ row, line }: RowReading): Issue => {
    const code: IssueCode = 'OPP_CONTACT_FAILED';
    const severity = plan.severity[code] ?? issueCatalogue[code].severity;
    return { code, severity, params: {}, row, line, object: 'opportunity' };
  };

  return {
    settle,
    merge: (members) => {
      const readings = members.map(({ reading, verdicts }) =>
        settle(
          reading,
          verdicts.filter((verdict) => !verdict.holdsBack),
        ),
      );
      const [first] = readings;
      if (first === undefined) throw new RangeError('A merge needs at least one row.');
      const records = readings.flatMap(({ record }) => (record?.contact === undefined ? [] : [record.contact]));
      if (first.record === null || records.length < 2) return first;
      const contact = mergeRecords(records);
      const contactId = readings.find(({ keys }) => keys.contactId !== null)?.keys.contactId ?? null;
      const keys: RowKeys = { ...keysIn(contact), contactId };
      const match = { contactId, keys: matchKeys(plan.account.contactUniqueIdentifiers, keys) };
      const record: Row = { ...first.record, match, contact };
      return {
        ...first,
        record,
        keys,
        clears:
          Object.values(contact).includes(null) || (contact.customFields ?? []).some(({ value }) => value === null),
        dndOff: plan.modes.contact !== 'create' && (contact['dnd'] === false || contact['dnd'] === null),
      };
    },
  };
};

/** Drops the additional addresses that are another row's primary one (spec 5.4). */
const withoutTaken = (
  reading: RowReading,
  verdicts: readonly Verdict[],
  columnsOf: ReadonlyMap<string, readonly number[]>,
): RowReading => {
  const taken = (code: Verdict['code']): ReadonlySet<number> =>
    new Set(
      verdicts.flatMap((verdict) =>
        verdict.code === code && verdict.additional !== undefined ? [verdict.additional] : [],
      ),
    );
  const afterEmails = withoutAddresses(reading, 'additionalEmails', taken('ADDITIONAL_EMAIL_TAKEN'), columnsOf);
  return withoutAddresses(afterEmails, 'additionalPhones', taken('ADDITIONAL_PHONE_TAKEN'), columnsOf);
};

const withoutAddresses = (
  reading: RowReading,
  field: ListField,
  taken: ReadonlySet<number>,
  columnsOf: ReadonlyMap<string, readonly number[]>,
): RowReading => {
  if (taken.size === 0) return reading;
  const gone = new Set(reading.keys[field].filter((_, index) => taken.has(index)));
  const keyOf = (address: string): string => (field === 'additionalEmails' ? address.toLowerCase() : address);
  const keep = (list: readonly string[]): readonly string[] => list.filter((address) => !gone.has(keyOf(address)));
  const keys = { ...reading.keys, [field]: keep(reading.keys[field]) };
  const values = reading.values.slice();
  for (const column of columnsOf.get(field) ?? []) {
    const value = values[column];
    if (!Array.isArray(value)) continue;
    const left = keep(value);
    values[column] = left.length > 0 ? left : undefined;
  }
  const contact = reading.record?.contact;
  if (reading.record === null || contact === undefined) return { ...reading, keys, values };
  const { [field]: list, ...others } = contact;
  const left = Array.isArray(list) ? keep(list as readonly string[]) : [];
  return {
    ...reading,
    keys,
    values,
    record: { ...reading.record, contact: left.length > 0 ? { ...others, [field]: left } : others },
  };
};

/** The keys of a merged contact, read off its record. */
const keysIn = (contact: NonNullable<Row['contact']>): Omit<RowKeys, 'contactId'> => {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
  return {
    email: text(contact['email'])?.toLowerCase() ?? null,
    phone: text(contact['phone']),
    additionalEmails: list(contact['additionalEmails']).map((address) => address.toLowerCase()),
    additionalPhones: list(contact['additionalPhones']),
    inPlace: null,
  };
};
