import { finding } from '../../core/issue.ts';
import type { FieldChange, Outcome } from '../../core/batch.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { RowIssue } from '../../core/issue.ts';
import { applyOpportunity } from './apply-opportunity.ts';
import type { Applying, Effect } from './effect.ts';
import { findContact } from './find-contact.ts';
import { putContact } from './ledger.ts';
import { changesBetween } from './record-values.ts';
import { hasIdentity, writeContact } from './write-contact.ts';
import type { Facts } from './facts.ts';
import type { CheckedRow } from './read-row.ts';

/** What became of one row. */
export interface AppliedRow {
  readonly row: CheckedRow;
  readonly outcome: Outcome;
  readonly contact: Effect | null;
  readonly opportunity: Effect | null;
  readonly issues: readonly RowIssue[];
}

/** Applies one row to the ledger: all of it or, where it fails, nothing. */
export const applyRow = (row: CheckedRow, applying: Applying): AppliedRow => {
  const { facts } = applying;
  const wantsOpportunity = facts.objects.includes('opportunity') && row.opportunity !== null;
  // A row that names no contact at all may still change an opportunity by its id, or add one to a contact by that one's id.
  const namesContact = (row.contact?.size ?? 0) > 0 || row.contactId !== null || row.keys.length > 0;
  const wantsContact = facts.objects.includes('contact') && (namesContact || !wantsOpportunity);
  const contact = wantsContact ? applyContact(row, applying) : { effect: null, issues: row.issues };
  if ('problems' in contact) {
    const failed = wantsOpportunity
      ? [...contact.problems, { ...finding('OPP_CONTACT_FAILED'), object: 'opportunity' as const }]
      : contact.problems;
    return { row, outcome: 'failed', contact: null, opportunity: null, issues: failed };
  }
  const opportunity = wantsOpportunity
    ? applyOpportunity(row, contact.effect?.id ?? null, applying)
    : {
        effect: null,
        issues: wantsContact ? [] : [{ ...finding('OPP_REQUIRED_MISSING'), object: 'opportunity' as const }],
      };
  const issues = [...contact.issues, ...opportunity.issues];
  const outcome = outcomeOf(contact.effect, opportunity.effect);
  return { row, outcome, contact: contact.effect, opportunity: opportunity.effect, issues };
};

/** The contact's outcome counts; an opportunity that changed beside an unchanged contact is an update. */
const outcomeOf = (contact: Effect | null, opportunity: Effect | null): Outcome => {
  if (contact === null) return opportunity?.action ?? 'failed';
  if (contact.action === 'unchanged' && opportunity !== null && opportunity.action !== 'unchanged') return 'updated';
  return contact.action;
};

type ContactResult =
  { readonly effect: Effect | null; readonly issues: readonly RowIssue[] } | { readonly problems: readonly RowIssue[] };

const applyContact = (row: CheckedRow, { ledger, facts, newId }: Applying): ContactResult => {
  const missing = missingIdentity(row, facts);
  const own = missing ? [...row.issues, missing] : row.issues;
  if (own.some((issue) => issue.severity === 'error' && issue.object !== 'opportunity')) return { problems: own };
  const match = findContact(row, ledger, facts);
  if ('problem' in match) return { problems: [...own, { ...match.problem, object: 'contact' }] };
  const target = match.contact ?? { id: newId(), values: new Map(), version: 0, mark: 0, isNew: true };
  const by = match.contact ? match.by : null;
  if (by === null && !hasIdentity(row.contact ?? new Map())) {
    return { problems: [...own, { ...finding('CONTACT_REQUIRED_MISSING'), object: 'contact' }] };
  }
  const written = writeContact(row, target, by, ledger, facts);
  if ('problem' in written) return { problems: [...own, written.problem] };
  const ignored = facts.modes.contact === 'create' && row.contactId !== null && !saysAlready(row, 'CONTACT_ID_IGNORED');
  const issues = [
    ...own,
    ...(ignored ? [{ ...finding('CONTACT_ID_IGNORED'), object: 'contact' as const, field: 'contactId' }] : []),
    ...written.issues,
  ];
  const { id, mark: markBefore } = target;
  const changes = by === null ? [] : changesBetween(target.values, written.values);
  if (by !== null && changes.length === 0) {
    const effect = {
      id,
      action: 'unchanged',
      before: [],
      markBefore,
      markAfter: markBefore,
      changes: noChanges,
    } as const;
    return { effect, issues };
  }
  const version = target.version + 1;
  putContact(ledger, { id, version, mark: version, values: written.values, isNew: target.isNew }, facts);
  if (by === null) {
    const all = (): readonly FieldChange[] => changesBetween(new Map(), written.values);
    return { effect: { id, action: 'created', before: [], markBefore, markAfter: version, changes: all }, issues };
  }
  const before = changes.map(({ field, from }) => [field, from as FieldValue] as const); // `from` came out of RecordValues
  const effect: Effect = { id, action: 'updated', before, markBefore, markAfter: version, changes: () => changes };
  return { effect, issues };
};

const noChanges = (): readonly FieldChange[] => [];

const saysAlready = (row: CheckedRow, code: RowIssue['code']): boolean =>
  row.source.issues.some((issue) => issue.code === code);

/** Spec 5.1; and a row whose only key could not be read never becomes a contact with a name alone (5.6). */
const missingIdentity = (row: CheckedRow, facts: Facts): RowIssue | null => {
  const mode = facts.modes.contact;
  const usable = row.contactId !== null || row.keys.length > 0;
  const named = (): boolean => hasIdentity(row.contact ?? new Map());
  const lostKey = (): boolean =>
    [...row.source.issues, ...row.issues].some((issue) => issue.code === 'PHONE_UNREADABLE' && issue.field === 'phone');
  const enough = mode === 'create' ? named() : usable || (mode === 'createAndUpdate' && named() && !lostKey());
  return enough ? null : { ...finding('CONTACT_REQUIRED_MISSING'), object: 'contact' };
};
