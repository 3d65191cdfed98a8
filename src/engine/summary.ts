import type { IssueCode, Severity } from '../core/issue.ts';
import { issueCatalogue } from '../core/issue.ts';
import type { CheckSummary, IssueTally } from '../session/ports/engine.ts';
import type { Checked } from './checked.ts';
import { marks } from './ledger.ts';
import type { Opened } from './open.ts';

/** What the whole file looks like: what rows say by themselves, and what they mean to each other. */
export const summarize = (checked: Omit<Checked, 'summary'>, opened: Opened, reencoded: boolean): CheckSummary => {
  const { ledger, hints, sha256 } = checked;
  const counts = { blank: 0, heldBack: 0, withWarnings: 0, contact: 0, opportunity: 0, clearing: 0, dndOff: 0 };
  for (let row = 1; row <= ledger.rows; row += 1) countRow(counts, ledger.marksOf(row), 1);
  const between = countVerdicts(checked);
  for (const { row, holdsBack, warns } of between.rows) {
    const own = ledger.marksOf(row);
    countRow(counts, own, -1);
    countRow(counts, holdsBack ? marks.held : own | (warns ? marks.warned : 0), 1);
  }
  const tallies = [...ledger.tallies(), ...between.tallies];
  return {
    rows: ledger.rows,
    blank: counts.blank,
    heldBack: counts.heldBack,
    sendable: ledger.rows - counts.blank - counts.heldBack,
    withWarnings: counts.withWarnings,
    records: { contact: counts.contact, opportunity: counts.opportunity },
    tallies: reencoded ? [...tallies, { code: 'FILE_ENCODING_GUESSED', severity: 'info', count: 1 }] : tallies,
    health: ledger.health(),
    hints,
    clearing: counts.clearing,
    dndOff: counts.dndOff,
    file: { name: opened.source.name, size: opened.source.size, sha256 },
    ...(reencoded ? { encoding: opened.manner.encoding } : undefined),
  };
};

interface Counts {
  blank: number;
  heldBack: number;
  withWarnings: number;
  contact: number;
  opportunity: number;
  clearing: number;
  dndOff: number;
}

const countRow = (counts: Counts, row: number, by: 1 | -1): void => {
  if ((row & marks.blank) !== 0) counts.blank += by;
  else if ((row & marks.held) !== 0) counts.heldBack += by;
  else {
    if ((row & marks.warned) !== 0) counts.withWarnings += by;
    if ((row & marks.contact) !== 0) counts.contact += by;
    if ((row & marks.opportunity) !== 0) counts.opportunity += by;
    if ((row & marks.clears) !== 0) counts.clearing += by;
    if ((row & marks.dndOff) !== 0) counts.dndOff += by;
  }
};

interface Between {
  readonly rows: readonly { readonly row: number; readonly holdsBack: boolean; readonly warns: boolean }[];
  readonly tallies: readonly IssueTally[];
}

/** Duplicates: rows that others hold back or warn, and their issues by code and column. */
const countVerdicts = (checked: Pick<Checked, 'finder' | 'ledger' | 'settler' | 'plan'>): Between => {
  const { finder, ledger, plan } = checked;
  const rows: { row: number; holdsBack: boolean; warns: boolean }[] = [];
  const tallies = new Map<string, IssueTally>();
  const count = (code: IssueCode, severity: Severity, column: number | undefined): void => {
    const name = `${code} ${severity} ${column ?? ''}`;
    const before = tallies.get(name)?.count ?? 0;
    tallies.set(name, { code, severity, ...(column === undefined ? undefined : { column }), count: before + 1 });
  };
  const columns = columnsOfKeys(plan);
  const orphan = plan.severity.OPP_CONTACT_FAILED ?? issueCatalogue.OPP_CONTACT_FAILED.severity;
  finder.each((row, verdicts) => {
    const own = ledger.marksOf(row);
    if ((own & marks.blank) !== 0) return;
    const holdsBack = verdicts.some((verdict) => verdict.holdsBack);
    rows.push({
      row,
      holdsBack: holdsBack || (own & marks.held) !== 0,
      warns: verdicts.some(({ severity }) => severity === 'warning'),
    });
    for (const { code, severity } of verdicts) count(code, severity, columns.get(code));
    if (holdsBack && (own & marks.opportunity) !== 0) count('OPP_CONTACT_FAILED', orphan, undefined);
  });
  return { rows, tallies: [...tallies.values()] };
};

const keyFields = [
  ['DUPLICATE_CONTACT_ID', 'contactId'],
  ['DUPLICATE_EMAIL', 'email'],
  ['DUPLICATE_PHONE', 'phone'],
  ['ADDITIONAL_EMAIL_TAKEN', 'additionalEmails'],
  ['ADDITIONAL_PHONE_TAKEN', 'additionalPhones'],
] as const;

/** The column that a duplicate is shown in: the first one mapped to its field. */
export const columnsOfKeys = (plan: Checked['plan']): ReadonlyMap<IssueCode, number> =>
  new Map(
    keyFields.flatMap(([code, key]) => {
      const column = plan.columns.findIndex(
        ({ to }) => to !== null && to !== 'ignore' && to.object === 'contact' && to.field === key,
      );
      return column < 0 ? [] : [[code, column] as const];
    }),
  );
