import type { FieldValue } from './fields/reader.ts';
import type { IssueCode, Params, Severity } from './issue.ts';
import { issueCatalogue } from './issue.ts';
import type { MatchKey, Plan } from './plan.ts';
import { createKeyBook } from './identity/key-book.ts';
import { createMergeForest, type MergeForest } from './identity/merge-forest.ts';
import { createRowBook } from './identity/row-book.ts';

/** What a row can be recognised by, normalized (spec 5.4). */
export interface RowKeys {
  /** `null` in `create` mode, where ids are ignored. */
  readonly contactId: string | null;
  /** Lower case. */
  readonly email: string | null;
  /** E.164. */
  readonly phone: string | null;
  /** Lower case, in the record's order. */
  readonly additionalEmails: readonly string[];
  readonly additionalPhones: readonly string[];
}

const noAddresses: readonly string[] = Object.freeze([]);

/** Of a row that is blank, skipped or without any key. */
export const noKeys: RowKeys = Object.freeze({
  contactId: null,
  email: null,
  phone: null,
  additionalEmails: noAddresses,
  additionalPhones: noAddresses,
});

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
  readonly settle: () => void;
  /** Empty for nearly every row, and then it costs nothing. */
  readonly verdict: (row: number) => readonly Verdict[];
  /** Whether a verdict keeps the row back; cheaper than `verdict`. */
  readonly holdsBack: (row: number) => boolean;
  /** Every row with a verdict, ascending. */
  readonly each: (visit: (row: number, verdicts: readonly Verdict[]) => void) => void;
  /** The rows whose values travel in this one, itself first; empty for all others. */
  readonly mergedRows: (row: number) => readonly number[];
}

/** Which parts of a verdict a row has. */
const emailHit = 1;
const phoneHit = 2;
const idHit = 4;
const additionalHit = 8;
const merged = 16;

export const createDuplicateFinder = (plan: Plan): DuplicateFinder => {
  const identifies = (key: MatchKey): boolean =>
    plan.objects.includes('contact') &&
    !plan.account.allowDuplicateContact &&
    plan.account.contactUniqueIdentifiers.includes(key);
  const policy =
    plan.inFileDuplicates === 'merge' && plan.objects.includes('opportunity') ? 'error-later' : plan.inFileDuplicates;
  const byEmail = identifies('email');
  const byPhone = identifies('phone');
  const keys = createKeyBook();
  const rows = createRowBook();
  let forest: MergeForest | null = null;

  const severityOf = (code: DuplicateCode): Severity => plan.severity[code] ?? issueCatalogue[code].severity;
  const emailErrs = severityOf('DUPLICATE_EMAIL') === 'error';
  const phoneErrs = severityOf('DUPLICATE_PHONE') === 'error';
  const idErrs = severityOf('DUPLICATE_CONTACT_ID') === 'error';

  const see = (row: number, of: RowKeys, heldBack: boolean): void => {
    rows.put(row, {
      email: byEmail && of.email !== null ? keys.intern('email', of.email) : 0,
      phone: byPhone && of.phone !== null ? keys.intern('phone', of.phone) : 0,
      contactId: of.contactId !== null ? keys.intern('contactId', of.contactId) : 0,
      heldBack,
    });
    const emails = byEmail ? of.additionalEmails : noAddresses;
    const phones = byPhone ? of.additionalPhones : noAddresses;
    if (emails.length > 0 || phones.length > 0) {
      rows.putAdditional(
        row,
        emails.map((address) => keys.intern('email', address)),
        phones.map((number) => keys.intern('phone', number)),
      );
    }
  };

  /** Contact IDs first: their repeats fail every row, and a failed row reserves nothing. */
  const settle = (): void => {
    keys.release();
    for (let row = 1; row <= rows.last; row += 1) {
      const id = rows.contactId(row);
      if (id !== 0) keys.count(id, row);
    }
    forest = policy === 'merge' ? createMergeForest(rows.last) : null;
    if (policy === 'last-wins') for (let row = rows.last; row >= 1; row -= 1) judge(row);
    else for (let row = 1; row <= rows.last; row += 1) judge(row);
    if (rows.hasAdditional) for (let row = 1; row <= rows.last; row += 1) judgeAdditional(row);
    forest?.close();
  };

  const judge = (row: number): void => {
    const email = rows.email(row);
    const phone = rows.phone(row);
    const id = rows.contactId(row);
    const twice = id !== 0 && keys.seen(id) > 1;
    const emailOwner = email === 0 ? 0 : keys.owner(email);
    const phoneOwner = phone === 0 ? 0 : keys.owner(phone);
    let hits = twice ? idHit : 0;
    const failed = rows.heldBack(row) || (twice && idErrs);
    if (forest !== null && !failed) hits |= mergeOrRefuse(forest, row, id, emailOwner, phoneOwner);
    else if (forest === null) hits |= (emailOwner !== 0 ? emailHit : 0) | (phoneOwner !== 0 ? phoneHit : 0);
    rows.setHits(row, hits);
    const refused =
      (hits & merged) === 0 && (((hits & emailHit) !== 0 && emailErrs) || ((hits & phoneHit) !== 0 && phoneErrs));
    if (failed || refused) return;
    if (email !== 0 && emailOwner === 0) keys.reserve(email, row);
    if (phone !== 0 && phoneOwner === 0) keys.reserve(phone, row);
  };

  /** Joins a row to the rows it shares a key with, unless they name different contacts. */
  const mergeOrRefuse = (
    trees: MergeForest,
    row: number,
    id: number,
    emailOwner: number,
    phoneOwner: number,
  ): number => {
    let hits = 0;
    trees.setContact(row, id);
    if (emailOwner !== 0) hits |= emailHit;
    if (phoneOwner !== 0) hits |= phoneHit;
    if (hits === 0) return 0;
    if (!trees.mayJoin(row, emailOwner, phoneOwner)) return hits;
    if (emailOwner !== 0) join(trees, emailOwner, row, emailHit);
    if (phoneOwner !== 0) join(trees, phoneOwner, row, phoneHit);
    return hits | merged;
  };

  /** A row can link two groups: then the later group's first row has become a merged one as well. */
  const join = (trees: MergeForest, owner: number, row: number, hit: number): void => {
    const absorbed = trees.join(owner, row);
    if (absorbed !== trees.root(row)) rows.setHits(absorbed, rows.hits(absorbed) | hit | merged);
  };

  const judgeAdditional = (row: number): void => {
    const count = rows.additionalCount(row);
    for (let index = 0; index < count; index += 1) {
      if (takenBy(row, rows.additional(row, index)) !== 0) {
        rows.setHits(row, rows.hits(row) | additionalHit);
        return;
      }
    }
  };

  /** The other accepted row that has this address as its primary one. */
  const takenBy = (row: number, key: number): number => {
    const owner = keys.owner(key);
    if (owner === 0 || owner === row) return 0;
    return forest !== null && forest.root(owner) === forest.root(row) ? 0 : owner;
  };

  const duplicate = (code: DuplicateCode, row: number, owner: number, hits: number): Verdict => {
    if (forest !== null && (hits & merged) !== 0) {
      const into = forest.root(row);
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
      holdsBack: idErrs,
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
        const owner = takenBy(row, rows.additional(row, index));
        if (owner !== 0) found.push(taken(row, index, owner));
      }
    }
    return found;
  };

  return {
    see,
    settle,
    verdict,
    holdsBack: (row) => rows.hits(row) !== 0 && verdict(row).some((one) => one.holdsBack),
    each: (visit) => {
      for (let row = 1; row <= rows.last; row += 1) if (rows.hits(row) !== 0) visit(row, verdict(row));
    },
    mergedRows: (row) => forest?.members(row) ?? [],
  };
};

/** An e-mail address as a key: the CRM compares lower case and nothing else (spec 4.7). */
export const emailKey = (value: FieldValue | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value.toLowerCase() : null;
