import { createWords, type Words } from './words.ts';

/** The keys of one row, as numbers of the key book; 0: none. */
export interface NumberedKeys {
  readonly email: number;
  readonly phone: number;
  readonly contactId: number;
  readonly heldBack: boolean;
}

/** What the finder keeps of each row: 9 bytes, 4 for a Contact ID, 4 for an additional phone; for more addresses 12 and 4 each. */
export interface RowBook {
  readonly last: number;
  readonly hasAdditional: boolean;
  /** Replaces all that is known of the row. */
  readonly put: (row: number, keys: NumberedKeys) => void;
  /** The only additional address of a row. */
  readonly putAdditionalPhone: (row: number, key: number) => void;
  readonly putAdditional: (row: number, emails: readonly number[], phones: readonly number[]) => void;
  readonly email: (row: number) => number;
  readonly phone: (row: number) => number;
  readonly contactId: (row: number) => number;
  readonly heldBack: (row: number) => boolean;
  readonly hits: (row: number) => number;
  readonly setHits: (row: number, hits: number) => void;
  /** E-mails first, then phones. */
  readonly additionalCount: (row: number) => number;
  readonly additionalEmailCount: (row: number) => number;
  readonly additional: (row: number, index: number) => number;
}

const heldBackMark = 128;
/** Marks the one additional phone that most rows have, if any: its key stands where others have their place in the pool. */
const alone = 0x80000000;

/** `expected`: about how many rows there will be. */
export const createRowBook = (expected = 0): RowBook => {
  let last = 0;
  const emails = createWords(expected);
  const phones = createWords(expected);
  /** Files without any take no memory for them. */
  const contactIds = createWords(expected);
  let marks = new Uint8Array(Math.max(1024, expected + 1));
  /** Where a row's additional addresses start in the pool (count of e-mails, count of phones, keys), or the only one; 0: none. */
  const starts = createWords(expected);
  const pool = createWords();
  let poolSize = 1;
  let hasAdditional = false;

  const reach = (row: number): void => {
    if (row > last) last = row;
    if (row < marks.length) return;
    const wider = new Uint8Array(Math.max(row + 1, Math.ceil(marks.length * 1.5)));
    wider.set(marks);
    marks = wider;
  };

  const change = (words: Words, row: number, word: number): void => {
    if (word !== 0 || words.get(row) !== 0) words.set(row, word);
  };

  return {
    get last() {
      return last;
    },
    get hasAdditional() {
      return hasAdditional;
    },
    put: (row, keys) => {
      reach(row);
      change(emails, row, keys.email);
      change(phones, row, keys.phone);
      change(contactIds, row, keys.contactId);
      marks[row] = keys.heldBack ? heldBackMark : 0;
      change(starts, row, 0);
    },
    putAdditionalPhone: (row, key) => {
      hasAdditional = true;
      starts.set(row, key + alone);
    },
    putAdditional: (row, emailKeys, phoneKeys) => {
      hasAdditional = true;
      const [only] = phoneKeys;
      if (only !== undefined && phoneKeys.length === 1 && emailKeys.length === 0) {
        starts.set(row, only + alone);
        return;
      }
      starts.set(row, poolSize);
      pool.set(poolSize, emailKeys.length);
      pool.set(poolSize + 1, phoneKeys.length);
      poolSize += 2;
      for (const key of emailKeys) pool.set(poolSize++, key);
      for (const key of phoneKeys) pool.set(poolSize++, key);
    },
    email: emails.get,
    phone: phones.get,
    contactId: contactIds.get,
    heldBack: (row) => ((marks[row] ?? 0) & heldBackMark) !== 0,
    hits: (row) => (marks[row] ?? 0) & ~heldBackMark,
    setHits: (row, hits) => {
      marks[row] = ((marks[row] ?? 0) & heldBackMark) | hits;
    },
    additionalCount: (row) => {
      const start = starts.get(row);
      if (start >= alone) return 1;
      return start === 0 ? 0 : pool.get(start) + pool.get(start + 1);
    },
    additionalEmailCount: (row) => {
      const start = starts.get(row);
      return start === 0 || start >= alone ? 0 : pool.get(start);
    },
    additional: (row, index) => {
      const start = starts.get(row);
      return start >= alone ? start - alone : pool.get(start + 2 + index);
    },
  };
};
