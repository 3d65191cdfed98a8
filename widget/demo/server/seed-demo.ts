import type { Batch, Row } from '../../../src/core/batch.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import type { Caller, Database } from '../../../src/host/store.ts';
import { isStoreRefusal } from '../../../src/host/store.ts';
import type { DemoAccount } from './demo-accounts.ts';
import { demoAccounts, demoSignIns } from './demo-accounts.ts';
import type { DemoContact } from './demo-contacts.ts';
import { demoContacts } from './demo-contacts.ts';

/** Fills an empty database with the demo's sub-accounts; one that is there already stays as it is. */
export const seedDemo = async (database: Database): Promise<void> => {
  for (const account of demoAccounts) {
    const created = await seedAccount(database.query, {
      ...account,
      admins: demoSignIns.filter(({ role }) => role === 'admin').map(({ userId }) => userId),
      customFields: account.fields,
    });
    if (created) await seedContacts(database, account);
  }
};

/** The first contacts come as every contact does: by an import. It stands in the history of Bulk Actions. */
const seedContacts = async (database: Database, account: DemoAccount): Promise<void> => {
  const store = createSqlStore(database);
  const [first] = account.users;
  if (first === undefined) throw new Error(`The demo account ${account.id} has no users.`);
  const caller: Caller = {
    accountId: account.id,
    user: { id: first.id, name: `${first.firstName} ${first.lastName}` },
    isAdmin: true,
  };
  const contacts = demoContacts(account);
  const importId = crypto.randomUUID();
  const created = await store.createImport(
    caller,
    {
      id: importId,
      file: { name: 'first-contacts.csv', size: contacts.length * 80, sha256: '0'.repeat(64) },
      objects: ['contact'],
      modes: { contact: 'create', opportunity: 'create' },
      mapping: [],
      options: { skipEmpty: true, inFileDuplicates: 'error-later' },
      tags: [],
      consent: { text: 'Demo contacts', time: new Date().toISOString() },
    },
    'seed',
  );
  if (isStoreRefusal(created)) throw new Error(`The demo import was refused: ${created.refused}`);
  const batch: Batch = { importId, first: 1, last: contacts.length, blank: 0, rows: contacts.map(rowOf), heldBack: [] };
  const applied = await store.applyBatch(caller, batch, 'seed');
  if (isStoreRefusal(applied)) throw new Error(`The demo contacts were refused: ${applied.refused}`);
  await store.complete(caller, importId, { rows: contacts.length, blank: 0, heldBack: 0, sent: contacts.length });
};

const rowOf = (contact: DemoContact, index: number): Row => {
  const { email, phone, companyName, owner, additionalEmails, ...rest } = contact;
  return {
    row: index + 1,
    line: index + 2,
    match: {
      contactId: null,
      keys: [
        ...(email === null ? [] : [['email', email] as const]),
        ...(phone === null ? [] : [['phone', phone] as const]),
      ],
    },
    contact: {
      ...rest,
      ...(email === null ? {} : { email }),
      ...(phone === null ? {} : { phone }),
      ...(companyName === null ? {} : { companyName }),
      ...(owner === null ? {} : { owner }),
      ...(additionalEmails.length === 0 ? {} : { additionalEmails }),
    },
    issues: [],
  };
};
