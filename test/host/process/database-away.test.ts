import { expect, test } from 'vitest';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import type { Caller, Database } from '../../../src/host/store.ts';

const caller: Caller = { accountId: 'acc', user: { id: 'ann', name: 'Ann' }, isAdmin: true };

const failingWith = (error: Error): Database => ({
  query: () => Promise.reject(error),
  transaction: () => Promise.reject(error),
  close: async () => undefined,
});

const stateOf = (code: string): Error => Object.assign(new Error('a sentence that nobody should see'), { code });

test.each([
  ['the disk is full', stateOf('53100')],
  ['there is no memory left', stateOf('53200')],
  ['there are too many connections', stateOf('53300')],
  ['the database takes no writes', stateOf('25006')],
  ['an administrator ended the connection', stateOf('57P01')],
  ['the server crashed', stateOf('57P02')],
  ['the server is starting', stateOf('57P03')],
  ['the connection failed', stateOf('08006')],
  ['nobody listens at the port', stateOf('ECONNREFUSED')],
  ['the connection was lost', new Error('Connection terminated unexpectedly')],
  ['it was lost earlier', new Error('Client has encountered a connection error and is not queryable')],
])('%s: the store is busy, and the same request may succeed later (F41, F43)', async (_name, error) => {
  const answer = await createSqlStore(failingWith(error)).summary(caller, 'an import');
  expect(answer).toEqual({ refused: 'busy', retryAfter: 2 });
});

test.each([
  ['a constraint is violated', stateOf('23505')],
  ['a statement is wrong', stateOf('42601')],
  ['a bug', new TypeError('x is undefined')],
])('%s: that is no matter of time, and is not hidden', async (_name, error) => {
  await expect(createSqlStore(failingWith(error)).summary(caller, 'an import')).rejects.toBe(error);
});

/** Two transactions that stood in each other's way; the database ends one of them. */
const endingTransactions = (
  code: string,
  times: number,
): { readonly database: Database; readonly begun: () => number } => {
  let begun = 0;
  return {
    begun: () => begun,
    database: {
      query: async () => [],
      transaction: async (work) => {
        begun += 1;
        if (begun <= times) throw stateOf(code);
        return work(async () => []);
      },
      close: async () => undefined,
    },
  };
};

test.each(['40P01', '40001'])(
  '%s: the transaction is tried again in the host, and nobody hears of it (F42)',
  async (code) => {
    const { database, begun } = endingTransactions(code, 4);
    // The transaction that went through found an empty database.
    expect(await createSqlStore(database).summary(caller, 'an import')).toEqual({ refused: 'import-not-found' });
    expect(begun()).toBe(5);
  },
);

test.each(['40P01', '40001'])(
  '%s again and again: then the store is busy, and the client comes back (F42)',
  async (code) => {
    const { database, begun } = endingTransactions(code, Infinity);
    expect(await createSqlStore(database).summary(caller, 'an import')).toEqual({ refused: 'busy', retryAfter: 1 });
    expect(begun()).toBe(5);
  },
);
