import { afterAll, beforeAll, describe } from 'vitest';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';
import { testPglite, testPostgres } from '../../support/databases.ts';
import { batchOf, callerOf, importId, requestOf } from './rows.ts';
import type { Receipt, Row } from '../../../src/core/batch.ts';
import type { Mode } from '../../../src/core/plan.ts';
import type { ImportRequest } from '../../../src/core/wire.ts';
import type { SqlStoreOptions } from '../../../src/host/sql/create-sql-store.ts';
import type { AccountSeed } from '../../../src/host/sql/seed.ts';
import type { Caller, Database, ImportStore, Stored } from '../../../src/host/store.ts';
import type { TestDatabase } from '../../support/databases.ts';

/** What a test of the store gets: the store on one of the two databases, and an account of its own. */
export interface Bench {
  readonly store: ImportStore;
  readonly database: Database;
  /** Another store on the same database, with its own clock. */
  storeWith(options: SqlStoreOptions): ImportStore;
  /** Makes a new account. */
  account(seed?: Omit<AccountSeed, 'id'>): Promise<Caller>;
  /** Makes an import of one batch and answers its receipt. */
  run(
    caller: Caller,
    mode: Mode,
    rows: readonly Row[],
    more?: Partial<ImportRequest>,
  ): Promise<{ id: string; receipt: Receipt }>;
}

/** Runs the same tests on PGlite and on a real PostgreSQL. */
export const onBothDatabases = (name: string, tests: (bench: () => Bench) => void): void => {
  describe.each([
    ['PGlite', testPglite],
    ['PostgreSQL', testPostgres],
  ] as const)(`${name} (%s)`, (_name, open) => {
    let opened: TestDatabase;
    let bench: Bench;
    beforeAll(async () => {
      opened = await open();
      bench = createBench(opened.database);
    });
    afterAll(() => opened.close());
    tests(() => bench);
  });
};

let imports = 0;
let accounts = 0;

export const nextImportId = (): string => importId((imports += 1));

export const createBench = (database: Database): Bench => {
  const store = createSqlStore(database);
  return {
    store,
    database,
    storeWith: (options) => createSqlStore(database, options),
    account: async (seed = {}) => {
      const id = `account-${(accounts += 1)}`;
      await seedAccount(database.query, { id, country: 'US', ...seed });
      return callerOf(id);
    },
    run: async (caller, mode, rows, more = {}) => {
      const id = nextImportId();
      await must(store.createImport(caller, requestOf(id, mode, more), id));
      const { receipt } = await must(store.applyBatch(caller, batchOf(id, 1, rows), 'digest'));
      return { id, receipt };
    },
  };
};

/** The answer, which must not be a refusal. */
export const must = async <T>(stored: Stored<T>): Promise<T> => {
  const answer = await stored;
  if (isStoreRefusal(answer)) throw new Error(`refused: ${answer.refused} ${answer.detail ?? ''}`);
  return answer;
};

/** Contacts of the account as stored, by id: only what is not empty. */
export const contactsOf = async (
  database: Database,
  accountId: string,
): Promise<readonly Record<string, unknown>[]> => {
  const rows = await database.query<{ contact: Record<string, unknown> }>(
    `select jsonb_strip_nulls(to_jsonb(c)) - array['account_id','created_at','updated_at','mark','version'] as contact
     from contacts c where account_id = $1 and deleted_at is null order by coalesce(email, name, id) collate "C"`,
    [accountId],
  );
  return rows.map(({ contact }) =>
    Object.fromEntries(
      Object.entries(contact).filter(
        ([, value]) => !(typeof value === 'object' && value !== null && Object.keys(value).length === 0),
      ),
    ),
  );
};
