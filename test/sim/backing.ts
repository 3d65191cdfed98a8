import type { Batch } from '../../src/core/batch.ts';
import { createSqlStore } from '../../src/host/sql/create-sql-store.ts';
import { seedAccount } from '../../src/host/sql/seed.ts';
import type { ImportStore } from '../../src/host/store.ts';
import { testPglite } from '../support/databases.ts';
import type { CrmOptions } from './crm.ts';
import { knownImport } from './known-import.ts';

/** Another store behind the CRM than the one in memory. */
export interface Backing {
  readonly store: ImportStore;
  /** What is stored, in words that do not depend on ids or on the order of writing. */
  contents(): Promise<readonly string[]>;
}

const caller = { accountId: 'account', user: { id: 'user', name: 'User' }, isAdmin: true };

/** The SQL store on PGlite, emptied: one database serves the whole process, one story after the other. */
export const openPgliteBacking = async (options: CrmOptions): Promise<Backing> => {
  const { database } = await testPglite();
  await seedAccount(database.query, {
    id: 'account',
    country: 'US',
    timezone: 'UTC',
    allowDuplicateContact: options.allowDuplicates,
    contactUniqueIdentifiers: ['email'],
  });
  const store = createSqlStore(database, { now: () => new Date(options.clock.now) });
  if (options.known > 0) await importKnown(store, options.known);
  return {
    store,
    contents: async () => {
      const rows = await database.query<{ text: string }>(
        `select json_build_array(email, first_name, city, tags, notes)::text as text from contacts where deleted_at is null`,
      );
      return rows.map(({ text }) => text).sort();
    },
  };
};

const importKnown = async (store: ImportStore, count: number): Promise<void> => {
  const request = {
    id: knownImport,
    file: { name: 'known.csv', size: 1, sha256: '0'.repeat(64) },
    objects: ['contact'],
    modes: { contact: 'create', opportunity: 'create' },
    mapping: [],
    options: { skipEmpty: true, inFileDuplicates: 'error-later' },
    tags: [],
    consent: { text: 'yes', time: '2026-01-05T09:00:00.000Z' },
  } as const;
  const rows = Array.from({ length: count }, (_, index): Batch['rows'][number] => {
    const email = `person${index + 1}@example.com`;
    return {
      row: index + 1,
      line: index + 2,
      match: { contactId: null, keys: [['email', email]] },
      contact: { email, firstName: 'Known', city: 'Oslo' },
      issues: [],
    };
  });
  await store.createImport(caller, request, 'known');
  const done = await store.applyBatch(
    caller,
    { importId: knownImport, first: 1, last: count, blank: 0, rows, heldBack: [] },
    'known',
  );
  if ('refused' in done || done.receipt.results.some(({ outcome }) => outcome !== 'created')) {
    throw new Error('The contacts that are known already could not be stored.');
  }
};
