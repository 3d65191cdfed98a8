import type { RecordFields } from '../batch.ts';
import { fold } from '../fields/cell.ts';
import type { FieldValue } from '../fields/reader.ts';
import { emailKey, noKeys, type RowKeys } from '../identity.ts';
import { createKeysInPlace } from '../identity/keys-in-place.ts';
import type { Plan } from '../plan.ts';
import { addressList, type AddressList } from './addresses.ts';
import type { CompiledColumns } from './compile-columns.ts';
import {
  absent,
  asItStands,
  dropped,
  empty,
  filled,
  inFigures,
  slotOf,
  slotsOf,
  type Draft,
  type Report,
} from './draft.ts';
import { buildRecord } from './build-record.ts';
import { limitList, listIn } from './lists.ts';
import type { RowCells } from './row-cells.ts';

/** The contact half of a row. */
export interface ContactPart {
  /** `null` where an error keeps the contact back. */
  readonly record: RecordFields | null;
  readonly keys: RowKeys;
}

/**
 * What the cells of one row mean for a contact, in the order of spec 6.4: promotion, names, identity, empties,
 * record. Answers `null` where the row of a two-object import says nothing about a contact.
 */
export const createContactFinisher = (
  plan: Plan,
  compiled: CompiledColumns,
  draft: Draft,
  report: Report,
  /** Stands for every record where nobody will read it. */
  outline: RecordFields | null = null,
) => {
  if (!plan.objects.includes('contact')) return (): ContactPart | null => null;

  const slot = (key: string): number => slotOf(compiled, 'contact', key);
  const [contactId, name, firstName, lastName] = [slot('contactId'), slot('name'), slot('firstName'), slot('lastName')];
  const [email, phone, tags, followers] = [slot('email'), slot('phone'), slot('tags'), slot('followers')];
  const mode = plan.modes.contact;
  const optional = plan.objects.includes('opportunity');
  const own = slotsOf(compiled, 'contact');
  const identityFields = new Set([name, firstName, lastName, email, phone]);
  const importTags = [...new Set(plan.tags.map(fold))].filter((tag) => tag !== '');
  const lists: readonly AddressList[] = [
    addressList(plan, compiled, draft, report, 'email'),
    addressList(plan, compiled, draft, report, 'phone'),
  ];
  const order = plan.account.contactUniqueIdentifiers;

  const has = (index: number): boolean => index >= 0 && draft.state[index] === filled;
  const textIn = (index: number): string | null => {
    const value: FieldValue | undefined = has(index) ? draft.filling[index] : null;
    return typeof value === 'string' ? value : null;
  };
  const wasDropped = (index: number): boolean => index >= 0 && draft.state[index] === dropped;
  const leave = (index: number): void => {
    if (index < 0) return;
    draft.state[index] = absent;
    for (const column of compiled.slots[index]?.columns ?? []) draft.values[column] = undefined;
  };

  /** First and last name are the finer statement: a full name beside them is not needed (spec 5.1). */
  const chooseName = (): void => {
    if (has(firstName) || has(lastName)) leave(name);
    else if (has(name)) {
      leave(firstName);
      leave(lastName);
    }
  };

  const inPlace = createKeysInPlace();
  const emailColumn = compiled.slots[email]?.columns[0] ?? -1;

  /** Finds the keys that no text was made of; answers whether there are any. */
  const findInPlace = (cells: RowCells): boolean => {
    const stands = has(email) && draft.filling[email] === asItStands;
    if (stands) {
      const { bytes, start, end } = cells.stretch(emailColumn);
      inPlace.bytes = bytes;
      inPlace.start = start;
      inPlace.end = end;
    } else inPlace.end = inPlace.start;
    inPlace.phone = has(phone) && draft.filling[phone] === inFigures ? (draft.figures[phone] ?? 0) : 0;
    inPlace.additionalPhone = lists[1]?.figures() ?? 0;
    return stands || inPlace.phone > 0 || inPlace.additionalPhone > 0;
  };

  const keysOf = (cells: RowCells): RowKeys => {
    const id = textIn(contactId);
    const placed = findInPlace(cells) ? inPlace : null;
    const address = emailKey(textIn(email));
    const number = textIn(phone);
    const emails = lists[0]?.rest() ?? [];
    const phones = lists[1]?.rest() ?? [];
    if (placed === null && id === null && address === null && number === null && emails.length + phones.length === 0)
      return noKeys;
    return {
      contactId: id,
      email: address,
      phone: number,
      additionalEmails: emails.length > 0 ? emails.map((one) => one.toLowerCase()) : emails,
      additionalPhones: phones,
      inPlace: placed,
    };
  };

  /** Whether the row says who the contact is (spec 5.1, column P of 5.6). */
  const identifies = (keys: RowKeys): boolean => {
    const { inPlace: placed } = keys;
    const hasEmail = keys.email !== null || (placed !== null && placed.end > placed.start);
    const hasPhone = keys.phone !== null || (placed !== null && placed.phone > 0);
    const named = has(name) || has(firstName) || has(lastName) || hasEmail || hasPhone;
    if (mode === 'create') return named;
    if (keys.contactId !== null) return true;
    const usable = order.some((key, index) =>
      key === 'email'
        ? hasEmail || (index === 0 && keys.additionalEmails.length > 0)
        : hasPhone || (index === 0 && (keys.additionalPhones.length > 0 || (placed?.additionalPhone ?? 0) > 0)),
    );
    if (usable || mode === 'update') return usable;
    // Its key was there and could not be read: a contact known by name alone would be a stranger's twin.
    return named && !wasDropped(phone) && !wasDropped(email) && !wasDropped(contactId);
  };

  /** What an empty cell must not clear stays, and says so (spec 5.5). */
  const keepProtected = (): void => {
    if (!draft.asksToClear) return;
    const nameless = ![name, firstName, lastName, email, phone].some(has);
    for (const index of own) {
      const of = compiled.slots[index];
      if (of === undefined || draft.state[index] !== empty || draft.clears[index] === 0) continue;
      if (!of.kept && !(nameless && identityFields.has(index))) continue;
      draft.clears[index] = 0;
      report('EMPTY_NOT_CLEARED', {}, { column: of.columns[0], object: 'contact', field: of.key });
    }
  };

  const addImportTags = (): void => {
    if (tags < 0 || importTags.length === 0) return;
    draft.filling[tags] = [...new Set([...listIn(draft, tags), ...importTags])];
    draft.state[tags] = filled;
  };

  return (cells: RowCells): ContactPart | null => {
    if (optional && !own.some((index) => (draft.state[index] ?? absent) >= dropped)) return null;
    for (const list of lists) list.settle(cells);
    limitList(draft, report, compiled, followers, 'FOLLOWER_LIMIT');
    chooseName();
    const keys = keysOf(cells);
    if (!identifies(keys)) {
      report('CONTACT_REQUIRED_MISSING', { mode }, { object: 'contact' });
      // No host can lower this one: without identity there is no record.
      draft.contactFailed = true;
    }
    keepProtected();
    addImportTags();
    const failed = draft.contactFailed || draft.rowFailed;
    return { record: failed ? null : (outline ?? buildRecord(compiled, draft, own, contactId)), keys };
  };
};
