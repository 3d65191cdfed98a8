/** The keys of one row, as numbers of the key book; 0: none. */
export interface NumberedKeys {
  readonly email: number;
  readonly phone: number;
  readonly contactId: number;
  readonly heldBack: boolean;
}

/** What the finder keeps of each row, in typed arrays: 17 bytes, and 4 for each additional address. */
export interface RowBook {
  readonly last: number;
  readonly hasAdditional: boolean;
  /** Replaces all that is known of the row. */
  readonly put: (row: number, keys: NumberedKeys) => void;
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

export const createRowBook = (): RowBook => {
  let last = 0;
  let emails = new Uint32Array(1024);
  let phones = new Uint32Array(1024);
  let contactIds = new Uint32Array(1024);
  let marks = new Uint8Array(1024);
  /** Where a row's additional addresses start in the pool (count of e-mails, count of phones, keys); 0: none. */
  let starts = new Uint32Array(0);
  let pool = new Uint32Array(0);
  let poolSize = 1;

  const reach = (row: number): void => {
    if (row > last) last = row;
    if (row < emails.length) return;
    const length = Math.max(row + 1, emails.length * 2);
    emails = widened(emails, length);
    phones = widened(phones, length);
    contactIds = widened(contactIds, length);
    const wider = new Uint8Array(length);
    wider.set(marks);
    marks = wider;
  };

  return {
    get last() {
      return last;
    },
    get hasAdditional() {
      return poolSize > 1;
    },
    put: (row, keys) => {
      reach(row);
      emails[row] = keys.email;
      phones[row] = keys.phone;
      contactIds[row] = keys.contactId;
      marks[row] = keys.heldBack ? heldBackMark : 0;
      if (row < starts.length) starts[row] = 0;
    },
    putAdditional: (row, emailKeys, phoneKeys) => {
      if (starts.length < emails.length) starts = widened(starts, emails.length);
      const end = poolSize + 2 + emailKeys.length + phoneKeys.length;
      if (end > pool.length) pool = widened(pool, Math.max(end, pool.length * 2, 1024));
      starts[row] = poolSize;
      pool[poolSize] = emailKeys.length;
      pool[poolSize + 1] = phoneKeys.length;
      pool.set(emailKeys, poolSize + 2);
      pool.set(phoneKeys, poolSize + 2 + emailKeys.length);
      poolSize = end;
    },
    email: (row) => emails[row] ?? 0,
    phone: (row) => phones[row] ?? 0,
    contactId: (row) => contactIds[row] ?? 0,
    heldBack: (row) => ((marks[row] ?? 0) & heldBackMark) !== 0,
    hits: (row) => (marks[row] ?? 0) & ~heldBackMark,
    setHits: (row, hits) => {
      marks[row] = ((marks[row] ?? 0) & heldBackMark) | hits;
    },
    additionalCount: (row) => {
      const start = starts[row] ?? 0;
      return start === 0 ? 0 : (pool[start] ?? 0) + (pool[start + 1] ?? 0);
    },
    additionalEmailCount: (row) => {
      const start = starts[row] ?? 0;
      return start === 0 ? 0 : (pool[start] ?? 0);
    },
    additional: (row, index) => pool[(starts[row] ?? 0) + 2 + index] ?? 0,
  };
};

const widened = (array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> => {
  const wider = new Uint32Array(length);
  wider.set(array);
  return wider;
};
