import type { Plan } from '../plan.ts';
import { createKeysOfRows, type DuplicateKeys } from './duplicate-keys.ts';
import type { RowKeys } from './row-keys.ts';

/*
 * The keys of some rows, written down where there is no key book, for one that is elsewhere. Per row a head (its number, what
 * it has, how many additional e-mails and phones) and then two words for each key.
 */

export interface KeyRecord {
  readonly see: (row: number, keys: RowKeys, heldBack: boolean) => void;
  readonly words: () => Uint32Array<ArrayBuffer>;
}

/** What a row has, as bits. */
const has = { heldBack: 1, email: 2, phone: 4, contactId: 8 } as const;
const headLength = 4;
const keyLength = 2;

export const createKeyRecord = (plan: Plan): KeyRecord => {
  const keys = createKeysOfRows(plan);
  let words = new Uint32Array(1024);
  let length = 0;

  const reach = (end: number): void => {
    if (end <= words.length) return;
    const wider = new Uint32Array(2 * end);
    wider.set(words);
    words = wider;
  };

  const write = (): void => {
    words[length] = keys.words[0] ?? 0;
    words[length + 1] = keys.words[1] ?? 0;
    length += keyLength;
  };

  /** Writes the key that was turned to, if there was one. */
  const writeIf = (there: boolean, mark: number): number => {
    if (there) write();
    return there ? mark : 0;
  };

  return {
    see: (row, of, heldBack) => {
      keys.turnTo(of);
      const emails = keys.emails();
      const phones = keys.phones();
      const head = length;
      reach(head + headLength + keyLength * (3 + emails + phones));
      length += headLength;
      let marks = heldBack ? has.heldBack : 0;
      marks |= writeIf(keys.turnToEmail(), has.email);
      marks |= writeIf(keys.turnToPhone(), has.phone);
      marks |= writeIf(keys.turnToContactId(), has.contactId);
      for (let index = 0; index < emails; index += 1) {
        keys.turnToAdditionalEmail(index);
        write();
      }
      for (let index = 0; index < phones; index += 1) {
        keys.turnToAdditionalPhone(index);
        write();
      }
      words[head] = row;
      words[head + 1] = marks;
      words[head + 2] = emails;
      words[head + 3] = phones;
      // A row without keys has no duplicates.
      if (length === head + headLength) length = head;
    },
    words: () => words.slice(0, length),
  };
};

/** Reads a record: calls back for each row, whose keys stand until the next one and are turned to in their order. */
export const readKeyRecord = (
  record: Uint32Array,
  visit: (row: number, keys: DuplicateKeys, heldBack: boolean) => void,
): void => {
  const words = new Uint32Array(keyLength);
  let at = 0;
  let head = 0;
  const turn = (): void => {
    words[0] = record[at] ?? 0;
    words[1] = record[at + 1] ?? 0;
    at += keyLength;
  };
  const turnIf = (mark: number): boolean => {
    const there = ((record[head + 1] ?? 0) & mark) !== 0;
    if (there) turn();
    return there;
  };
  const keys: DuplicateKeys = {
    words,
    turnToEmail: () => turnIf(has.email),
    turnToPhone: () => turnIf(has.phone),
    turnToContactId: () => turnIf(has.contactId),
    emails: () => record[head + 2] ?? 0,
    phones: () => record[head + 3] ?? 0,
    turnToAdditionalEmail: turn,
    turnToAdditionalPhone: turn,
  };
  while (at < record.length) {
    head = at;
    at += headLength;
    visit(record[head] ?? 0, keys, ((record[head + 1] ?? 0) & has.heldBack) !== 0);
  }
};
