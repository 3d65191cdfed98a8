import { finding } from '../../core/issue.ts';
import type { RowIssue } from '../../core/issue.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { MatchKey } from '../../core/plan.ts';
import { contactsWith } from './find-contact.ts';
import { additionalOf, isExclusive } from './keys.ts';
import { holdersOf } from './ledger.ts';
import { foldKey } from './read-row.ts';
import { listOf, textOf } from './record-values.ts';
import type { Facts } from './facts.ts';
import type { Ledger } from './ledger.ts';
import type { CheckedRow } from './read-row.ts';

/** A contact holds at most 11 e-mails and 11 phones: one primary and ten more (spec 8). */
const mostAdditional = 10;

/** What the rules of addresses need to know about the contact that is being written. */
export interface AddressTask {
  readonly row: CheckedRow;
  readonly contactId: string;
  /** What found the contact, or `null` when it is being created. */
  readonly by: MatchKey | 'contactId' | null;
  readonly values: Map<string, FieldValue>;
  readonly ledger: Ledger;
  readonly facts: Facts;
  readonly issues: RowIssue[];
}

/** Writes one kind of address, primary first, then the additional ones, which add. */
export const writeAddresses = (task: AddressTask, kind: MatchKey): void => {
  const sent = task.row.contact;
  const field = additionalOf(kind);
  const primary = sent?.get(kind);
  const extra: string[] = [];
  if (typeof primary === 'string') {
    // The client made an additional address the primary one because the row had none; the contact has one already.
    if (isPromoted(task, kind) && textOf(task.values, kind) !== null) extra.push(primary);
    else writePrimary(task, kind, primary);
  }
  const list = sent?.get(field);
  if (Array.isArray(list))
    extra.push(...(list as readonly string[])); // FieldValue's only array
  else if (list === null && task.by !== null && listOf(task.values, field).length > 0) {
    task.issues.push({ ...finding('EMPTY_NOT_CLEARED'), object: 'contact', field });
  }
  addAdditional(task, kind, extra);
};

const isPromoted = (task: AddressTask, kind: MatchKey): boolean =>
  task.by !== null &&
  task.row.source.issues.some((issue) => issue.code === (kind === 'email' ? 'EMAIL_PROMOTED' : 'PHONE_PROMOTED'));

const writePrimary = (task: AddressTask, kind: MatchKey, value: string): void => {
  const { values, facts, ledger, contactId } = task;
  const folded = foldKey(kind, value);
  const isIdentifier = facts.account.contactUniqueIdentifiers.includes(kind);
  const others = contactsWith(ledger, facts, kind, folded).filter((contact) => contact.id !== contactId);
  if (task.by !== null && isIdentifier && others.length > 0) {
    const code = kind === 'email' ? 'EMAIL_OF_OTHER_CONTACT' : 'PHONE_OF_OTHER_CONTACT';
    task.issues.push({ ...finding(code), object: 'contact', field: kind });
    return;
  }
  const field = additionalOf(kind);
  const additional = listOf(values, field);
  const old = textOf(values, kind);
  if (additional.some((entry) => foldKey(kind, entry) === folded)) {
    // Found by one of its additional addresses: it keeps its primary one, for it holds the address already.
    if (task.by === kind) return;
    const rest = additional.filter((entry) => foldKey(kind, entry) !== folded);
    values.set(field, old === null ? rest : [...rest, old]);
  }
  values.set(kind, value);
};

const addAdditional = (task: AddressTask, kind: MatchKey, sent: readonly string[]): void => {
  if (sent.length === 0) return;
  const { values, ledger, facts, contactId } = task;
  const field = additionalOf(kind);
  const list = [...listOf(values, field)];
  const say = (suffix: 'LIMIT' | 'TAKEN'): void => {
    const code = kind === 'email' ? (`ADDITIONAL_EMAIL_${suffix}` as const) : (`ADDITIONAL_PHONE_${suffix}` as const);
    task.issues.push({ ...finding(code), object: 'contact', field });
  };
  const known = new Set([textOf(values, kind) ?? '', ...list].map((entry) => foldKey(kind, entry)));
  let full = false;
  for (const entry of sent) {
    const folded = foldKey(kind, entry);
    if (known.has(folded)) continue;
    const others = holdersOf(ledger, kind, folded).filter((key) => key.contactId !== contactId);
    if (others.length > (isExclusive(facts, kind, false) ? 0 : 1)) say('TAKEN');
    else if (mayPromote(task, kind, folded)) promote(task, kind, entry, known);
    else if (list.length >= mostAdditional) full = true;
    else {
      list.push(entry);
      known.add(folded);
    }
  }
  if (full) say('LIMIT');
  if (list.length > 0) values.set(field, list);
};

/** As a primary address it must be free, which an additional one of the second preference need not be. */
const mayPromote = ({ values, ledger, facts, contactId }: AddressTask, kind: MatchKey, folded: string): boolean =>
  textOf(values, kind) === null &&
  (!isExclusive(facts, kind, true) || contactsWith(ledger, facts, kind, folded).every(({ id }) => id === contactId));

/** A contact without a primary address takes its first additional one (spec 4.6.4). */
const promote = (task: AddressTask, kind: MatchKey, entry: string, known: Set<string>): void => {
  task.values.set(kind, entry);
  known.add(foldKey(kind, entry));
  task.issues.push({
    ...finding(kind === 'email' ? 'EMAIL_PROMOTED' : 'PHONE_PROMOTED'),
    object: 'contact',
    field: kind,
  });
};
