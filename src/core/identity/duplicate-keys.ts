import type { MatchKey, Plan } from '../plan.ts';
import { createKeyHash, type KeyWords } from './key-hash.ts';
import { noKeys, type RowKeys } from './row-keys.ts';

/** The keys of one row by which duplicates are found; each is in `words` as soon as it is turned to. */
export interface DuplicateKeys {
  readonly words: KeyWords;
  /** Turns to the key, if the row has it. */
  readonly turnToEmail: () => boolean;
  readonly turnToPhone: () => boolean;
  readonly turnToContactId: () => boolean;
  /** Additional addresses, e-mails first. */
  readonly emails: () => number;
  readonly phones: () => number;
  readonly turnToAdditionalEmail: (index: number) => void;
  readonly turnToAdditionalPhone: (index: number) => void;
}

/** The same of one row after the other, as they are read by a plan. */
export interface KeysOfRows extends DuplicateKeys {
  /** Answers with itself. */
  readonly turnTo: (row: RowKeys) => DuplicateKeys;
  /** How many keys a row has where nearly all key cells are filled. */
  readonly perRow: number;
}

/** What the account holds for unique identifies; a Contact ID always does. */
export const createKeysOfRows = (plan: Plan): KeysOfRows => {
  const identifies = (key: MatchKey): boolean =>
    plan.objects.includes('contact') &&
    !plan.account.allowDuplicateContact &&
    plan.account.contactUniqueIdentifiers.includes(key);
  const byEmail = identifies('email');
  const byPhone = identifies('phone');
  const hash = createKeyHash();
  let row = noKeys;

  const keys: KeysOfRows = {
    words: hash.words,
    turnTo: (next) => {
      row = next;
      return keys;
    },
    turnToEmail: () => {
      if (!byEmail) return false;
      const { email, inPlace } = row;
      if (email !== null) hash.text('email', email);
      else if (inPlace !== null && inPlace.end > inPlace.start) hash.email(inPlace.bytes, inPlace.start, inPlace.end);
      else return false;
      return true;
    },
    turnToPhone: () => {
      if (!byPhone) return false;
      const { phone, inPlace } = row;
      if (phone !== null) hash.text('phone', phone);
      else if (inPlace !== null && inPlace.phone > 0) hash.phone(inPlace.phone);
      else return false;
      return true;
    },
    turnToContactId: () => {
      if (row.contactId !== null) hash.text('contactId', row.contactId);
      return row.contactId !== null;
    },
    emails: () => (byEmail ? row.additionalEmails.length : 0),
    phones: () => {
      if (!byPhone) return 0;
      return row.inPlace !== null && row.inPlace.additionalPhone > 0 ? 1 : row.additionalPhones.length;
    },
    turnToAdditionalEmail: (index) => hash.text('email', row.additionalEmails[index] ?? ''),
    turnToAdditionalPhone: (index) => {
      if (row.inPlace !== null && row.inPlace.additionalPhone > 0) hash.phone(row.inPlace.additionalPhone);
      else hash.text('phone', row.additionalPhones[index] ?? '');
    },
    perRow: 0.85 * plan.columns.filter(({ to }) => isKey(to, byEmail, byPhone)).length,
  };
  return keys;
};

const isKey = (to: Plan['columns'][number]['to'], byEmail: boolean, byPhone: boolean): boolean => {
  if (to === null || to === 'ignore' || to.object !== 'contact') return false;
  return (byEmail && emailFields.has(to.field)) || (byPhone && phoneFields.has(to.field)) || to.field === 'contactId';
};

const emailFields: ReadonlySet<string> = new Set(['email', 'additionalEmails']);
const phoneFields: ReadonlySet<string> = new Set(['phone', 'additionalPhones']);
