import type { RefusalCode, StoreRefusal } from '../store.ts';
import { codeOf, isAway } from '../away.ts';
import { KeyTakenError } from './contact-keys.ts';
import type { Database } from '../store.ts';
import type { Query } from './query.ts';

/** Ends a transaction with an answer: everything it did is rolled back. */
export class Refused extends Error {
  readonly refusal: StoreRefusal;
  constructor(refused: RefusalCode, more: Omit<StoreRefusal, 'refused'> = {}) {
    super(refused);
    this.name = 'Refused';
    this.refusal = { refused, ...more };
  }
}

/** Ends a transaction with a value, rolled back: how a preview leaves no trace. */
export class RolledBack<T> extends Error {
  readonly value: T;
  constructor(value: T) {
    super('rolled back on purpose');
    this.name = 'RolledBack';
    this.value = value;
  }
}

/** Tries of one transaction that the database ended because of others. */
const mostTries = 5;

/** Deadlock, serialization failure, a key that was taken meanwhile: the same transaction may succeed at once. */
const isTransient = (error: unknown): boolean =>
  error instanceof KeyTakenError || ['40P01', '40001'].includes(codeOf(error));

/**
 * One transaction. A refusal thrown inside becomes the answer; a deadlock is tried again here, and only then is the
 * store `busy`, as it is at once where the database is away.
 */
export const transact = async <T>(
  database: Database,
  work: (query: Query) => Promise<T>,
): Promise<T | StoreRefusal> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction(work);
    } catch (error) {
      if (error instanceof Refused) return error.refusal;
      if (isAway(error)) return { refused: 'busy', retryAfter: 2 };
      if (!isTransient(error)) throw error;
      if (attempt >= mostTries) return { refused: 'busy', retryAfter: 1 };
    }
  }
};
