import type { FieldValue } from './fields/reader.ts';
import type { IssueCode, Params, Severity } from './issue.ts';
import { issueCatalogue } from './issue.ts';
import type { Plan } from './plan.ts';
import { createKeysOfRows, type DuplicateKeys } from './identity/duplicate-keys.ts';
import { createKeyBook } from './identity/key-book.ts';
import { readKeyRecord } from './identity/key-record.ts';
import { additionalHit, createJudge, emailHit, idHit, merged, phoneHit, type Policy } from './identity/judge.ts';
import { createRowBook } from './identity/row-book.ts';
import type { RowKeys } from './identity/row-keys.ts';

export { noKeys, type RowKeys } from './identity/row-keys.ts';

export type DuplicateCode =
  'DUPLICATE_CONTACT_ID' | 'DUPLICATE_EMAIL' | 'DUPLICATE_PHONE' | 'ADDITIONAL_EMAIL_TAKEN' | 'ADDITIONAL_PHONE_TAKEN';

/** What the rest of the file means for one row. */
export interface Verdict {
  readonly code: DuplicateCode & IssueCode;
  readonly severity: Severity;
  /** The row that keeps the key: the first one, or with `last-wins` the last one. */
  readonly firstRow: number;
  readonly params: Params;
  /** The row is not sent: it is in error, or (with `merge`) its values travel in `firstRow`. */
  readonly holdsBack: boolean;
  /** Of the `ADDITIONAL_…` codes: which of the row's additional addresses is dropped. */
  readonly additional?: number;
}

const noVerdicts: readonly Verdict[] = Object.freeze([]);

/**
 * Finds duplicates inside the file (spec 5.4) for millions of rows.
 *
 * `see` every row (any order; a row seen again replaces what was known of it), then `settle`, then ask. After
 * an edit: `see` the edited row again and `settle`, which is one pass over typed arrays.
 *
 * Who keeps a key:
 * - `error-later`: the first row without another error; later ones are held back with `firstRow`.
 * - `last-wins`: the last row without another error; earlier ones are held back with `lastRow`.
 * - `merge`: rows linked by a key become one record in the place of the first (`mergedRows`); the others are
 *   held back with the info `mergedInto`. Rows in error, and rows that name different Contact IDs, are never
 *   merged. Where the file also makes opportunities, merging would lose all but one of them, so later rows
 *   are held back as with `error-later`.
 *
 * A Contact ID on two rows fails all of them, in error otherwise or not, and whatever the policy. A row that a
 * person skipped is out of the game: see it with `noKeys`.
 */
export interface DuplicateFinder {
  readonly see: (row: number, keys: RowKeys, heldBack: boolean) => void;
  /** The same of rows whose keys were recorded elsewhere (`KeyRecord`), where they come behind the first `rows`. */
  readonly seeRecorded: (record: Uint32Array, rows: number) => void;
  readonly settle: () => void;
  /** Empty for nearly every row, and then it costs nothing. */
  readonly verdict: (row: number) => readonly Verdict[];
  /** Whether a verdict keeps the row back; cheaper than `verdict`. */
  readonly holdsBack: (row: number) => boolean;
  /** Every row with a verdict, ascending. */
  readonly each: (visit: (row: number, verdicts: readonly Verdict[]) => void) => void;
  /** Nothing more will be seen for now: gives back what only `see` needs, which may ask for it again. */
  readonly rest: () => void;
  /** The rows whose values travel in this one, itself first; empty for all others. */
  readonly mergedRows: (row: number) => readonly number[];
}

/** `expectedRows`: about how many there will be; more are no harm. */
export const createDuplicateFinder = (plan: Plan, expectedRows = 0): DuplicateFinder => {
  const policy: Policy =
    plan.inFileDuplicates === 'merge' && plan.objects.includes('opportunity') ? 'error-later' : plan.inFileDuplicates;
  const keysOfRows = createKeysOfRows(plan);
  const keys = createKeyBook(Math.ceil(expectedRows * keysOfRows.perRow));
  const rows = createRowBook(expectedRows);

  const severityOf = (code: DuplicateCode): Severity => plan.severity[code] ?? issueCatalogue[code].severity;
  const isError = (code: DuplicateCode): boolean => severityOf(code) === 'error';
  const judge = createJudge(keys, rows, policy, {
    email: isError('DUPLICATE_EMAIL'),
    phone: isError('DUPLICATE_PHONE'),
    contactId: isError('DUPLICATE_CONTACT_ID'),
  });

  const enter = (row: number, of: DuplicateKeys, heldBack: boolean): void => {
    const { words } = of;
    rows.put(row, {
      email: of.turnToEmail() ? keys.intern(words) : 0,
      phone: of.turnToPhone() ? keys.intern(words) : 0,
      contactId: of.turnToContactId() ? keys.intern(words) : 0,
      heldBack,
    });
    const emails = of.emails();
    const phones = of.phones();
    if (emails + phones === 0) return;
    const email = (index: number): number => {
      of.turnToAdditionalEmail(index);
      return keys.intern(words);
    };
    const phone = (index: number): number => {
      of.turnToAdditionalPhone(index);
      return keys.intern(words);
    };
    if (emails === 0 && phones === 1) rows.putAdditionalPhone(row, phone(0));
    else rows.putAdditional(row, eachOf(emails, email), eachOf(phones, phone));
  };

  const duplicate = (code: DuplicateCode, row: number, owner: number, hits: number): Verdict => {
    if (judge.forest !== null && (hits & merged) !== 0) {
      const into = judge.forest.root(row);
      return { code, severity: 'info', firstRow: into, params: { mergedInto: into }, holdsBack: into !== row };
    }
    const severity = severityOf(code);
    const params: Params =
      policy === 'last-wins' ? { lastRow: owner, scope: 'file' } : { firstRow: owner, scope: 'file' };
    return { code, severity, firstRow: owner, params, holdsBack: severity === 'error' };
  };

  const repeatedId = (row: number): Verdict => {
    const id = rows.contactId(row);
    const firstRow = keys.owner(id);
    const params = { firstRow, count: keys.seen(id) };
    return {
      code: 'DUPLICATE_CONTACT_ID',
      severity: severityOf('DUPLICATE_CONTACT_ID'),
      firstRow,
      params,
      holdsBack: isError('DUPLICATE_CONTACT_ID'),
    };
  };

  const taken = (row: number, index: number, owner: number): Verdict => {
    const emails = rows.additionalEmailCount(row);
    const code = index < emails ? 'ADDITIONAL_EMAIL_TAKEN' : 'ADDITIONAL_PHONE_TAKEN';
    const severity = severityOf(code);
    const additional = index < emails ? index : index - emails;
    return {
      code,
      severity,
      firstRow: owner,
      params: { firstRow: owner },
      holdsBack: severity === 'error',
      additional,
    };
  };

  const verdict = (row: number): readonly Verdict[] => {
    const hits = rows.hits(row);
    if (hits === 0) return noVerdicts;
    const found: Verdict[] = [];
    if ((hits & idHit) !== 0) found.push(repeatedId(row));
    if ((hits & emailHit) !== 0) found.push(duplicate('DUPLICATE_EMAIL', row, keys.owner(rows.email(row)), hits));
    if ((hits & phoneHit) !== 0) found.push(duplicate('DUPLICATE_PHONE', row, keys.owner(rows.phone(row)), hits));
    if ((hits & additionalHit) !== 0) {
      for (let index = 0; index < rows.additionalCount(row); index += 1) {
        const owner = judge.takenBy(row, rows.additional(row, index));
        if (owner !== 0) found.push(taken(row, index, owner));
      }
    }
    return found;
  };

  return {
    see: (row, of, heldBack) => enter(row, keysOfRows.turnTo(of), heldBack),
    seeRecorded: (record, before) => readKeyRecord(record, (row, of, heldBack) => enter(before + row, of, heldBack)),
    settle: judge.settle,
    rest: keys.rest,
    verdict,
    holdsBack: (row) => rows.hits(row) !== 0 && verdict(row).some((one) => one.holdsBack),
    each: (visit) => {
      for (let row = 1; row <= rows.last; row += 1) if (rows.hits(row) !== 0) visit(row, verdict(row));
    },
    mergedRows: (row) => judge.forest?.members(row) ?? [],
  };
};

const eachOf = (count: number, of: (index: number) => number): number[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** An e-mail address as a key: the CRM compares lower case and nothing else (spec 4.7). */
export const emailKey = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value.toLowerCase() : null;
