import { expect, test } from 'vitest';
import { contactsOf, must, onBothDatabases } from './both.ts';
import { rowOf } from './rows.ts';
import type { RecordFields } from '../../../src/core/batch.ts';
import type { Mode } from '../../../src/core/plan.ts';
import type { AccountSeed } from '../../../src/host/sql/seed.ts';

interface Case {
  readonly name: string;
  readonly seed?: Omit<AccountSeed, 'id'>;
  /** Contacts that are there, made one after another by imports in create mode. */
  readonly given: readonly RecordFields[];
  readonly mode: Mode;
  /** `contactId` 1 means the first given contact. */
  readonly contactId?: number | string;
  readonly row: RecordFields;
  readonly outcome: string;
  readonly codes?: readonly string[];
  /** What the first contact then holds, where the case is about it. */
  readonly first?: Record<string, unknown>;
}

const ann = { name: 'Ann', email: 'ann@x.com', phone: '+12025550123' };
const bob = { name: 'Bob', email: 'bob@x.com', phone: '+12025550124' };
const allowed = { allowDuplicateContact: true };
const user = (id: string) => ({ id, firstName: 'F', lastName: id, email: `${id}@crm.com` });

const cases: readonly Case[] = [
  // Spec 5.1: what a row must have.
  { name: 'a name makes a contact', given: [], mode: 'create', row: { name: 'Ann' }, outcome: 'created' },
  { name: 'a first name makes a contact', given: [], mode: 'create', row: { firstName: 'Ann' }, outcome: 'created' },
  {
    name: 'a birthday alone does not',
    given: [],
    mode: 'create',
    row: { dateOfBirth: '1990-01-01' },
    outcome: 'failed',
    codes: ['CONTACT_REQUIRED_MISSING'],
  },
  {
    name: 'a name alone finds nobody',
    given: [ann],
    mode: 'update',
    row: { name: 'Ann' },
    outcome: 'failed',
    codes: ['CONTACT_REQUIRED_MISSING'],
  },
  {
    name: 'create and update takes a name alone as a new contact',
    given: [ann],
    mode: 'createAndUpdate',
    row: { name: 'Ann' },
    outcome: 'created',
  },
  // Spec 5.3: who is meant.
  {
    name: 'the Contact ID decides',
    given: [ann, bob],
    mode: 'update',
    contactId: 1,
    row: { city: 'Rome' },
    outcome: 'updated',
    first: { city: 'Rome' },
  },
  {
    name: 'a wrong Contact ID never falls through to the e-mail',
    given: [ann],
    mode: 'update',
    contactId: 'nobody',
    row: { email: 'ann@x.com' },
    outcome: 'failed',
    codes: ['CONTACT_ID_INVALID'],
  },
  {
    name: 'a Contact ID is ignored when creating',
    given: [],
    mode: 'create',
    contactId: 'nobody',
    row: { name: 'Ann' },
    outcome: 'created',
    codes: ['CONTACT_ID_IGNORED'],
  },
  {
    name: 'the e-mail finds in any case',
    given: [ann],
    mode: 'update',
    row: { email: 'ANN@x.com', city: 'Rome' },
    outcome: 'updated',
    first: { city: 'Rome' },
  },
  {
    name: 'the phone finds where the e-mail does not',
    given: [ann],
    mode: 'update',
    row: { email: 'new@x.com', phone: '+12025550123' },
    outcome: 'updated',
    first: { email: 'new@x.com' },
  },
  {
    name: 'nobody is found',
    given: [ann],
    mode: 'update',
    row: { email: 'new@x.com' },
    outcome: 'failed',
    codes: ['CONTACT_NOT_FOUND'],
  },
  {
    name: 'nobody is found, so a contact is created',
    given: [ann],
    mode: 'createAndUpdate',
    row: { email: 'new@x.com' },
    outcome: 'created',
  },
  {
    name: 'an e-mail that is there is a duplicate',
    given: [ann],
    mode: 'create',
    row: { email: 'Ann@X.com' },
    outcome: 'failed',
    codes: ['DUPLICATE_EMAIL'],
  },
  {
    name: 'a phone that is there is a duplicate',
    given: [ann],
    mode: 'create',
    row: { phone: '+12025550123' },
    outcome: 'failed',
    codes: ['DUPLICATE_PHONE'],
  },
  {
    name: 'where duplicates are allowed, both stay',
    seed: allowed,
    given: [ann],
    mode: 'create',
    row: ann,
    outcome: 'created',
  },
  {
    name: 'two contacts with one e-mail are ambiguous',
    seed: allowed,
    given: [ann, ann],
    mode: 'update',
    row: { email: 'ann@x.com', city: 'Rome' },
    outcome: 'failed',
    codes: ['MATCH_AMBIGUOUS'],
  },
  {
    name: 'e-mail finds one, phone another: the phone is not written',
    given: [ann, bob],
    mode: 'update',
    row: { email: 'ann@x.com', phone: '+12025550124' },
    outcome: 'unchanged',
    codes: ['PHONE_OF_OTHER_CONTACT'],
    first: { phone: '+12025550123' },
  },
  {
    name: 'with the ID, the e-mail of another contact is not written',
    given: [ann, bob],
    mode: 'update',
    contactId: 1,
    row: { email: 'bob@x.com', city: 'Rome' },
    outcome: 'updated',
    codes: ['EMAIL_OF_OTHER_CONTACT'],
    first: { city: 'Rome', email: 'ann@x.com' },
  },
  {
    name: 'phone first, where the account says so',
    seed: { contactUniqueIdentifiers: ['phone', 'email'] },
    given: [ann, bob],
    mode: 'update',
    row: { email: 'bob@x.com', phone: '+12025550123', city: 'Rome' },
    outcome: 'updated',
    codes: ['EMAIL_OF_OTHER_CONTACT'],
    first: { city: 'Rome' },
  },
  {
    name: 'a phone that is no identifier may repeat',
    seed: { contactUniqueIdentifiers: ['email'] },
    given: [ann],
    mode: 'create',
    row: { name: 'Twin', phone: '+12025550123' },
    outcome: 'created',
  },
  {
    name: 'an additional e-mail finds its contact, which keeps its own',
    given: [{ ...ann, additionalEmails: ['ann2@x.com'] }],
    mode: 'update',
    row: { email: 'ann2@x.com', city: 'Rome' },
    outcome: 'updated',
    first: { email: 'ann@x.com', city: 'Rome' },
  },
  {
    name: "a row's additional e-mail finds too",
    given: [ann],
    mode: 'update',
    row: { email: 'new@x.com', additionalEmails: ['ann@x.com'], city: 'Rome' },
    outcome: 'updated',
    first: { city: 'Rome', email: 'new@x.com', additional_emails: ['ann@x.com'] },
  },
  {
    name: 'an additional e-mail of another contact is left out',
    given: [ann, bob],
    mode: 'update',
    row: { email: 'ann@x.com', additionalEmails: ['bob@x.com', 'c@x.com'] },
    outcome: 'updated',
    codes: ['ADDITIONAL_EMAIL_TAKEN'],
    first: { additional_emails: ['c@x.com'] },
  },
  {
    name: 'an additional phone of the second preference finds nobody',
    given: [{ name: 'Ann', additionalPhones: ['+12025550199'], phone: '+12025550123' }],
    mode: 'update',
    row: { phone: '+12025550199' },
    outcome: 'failed',
    codes: ['CONTACT_NOT_FOUND'],
  },
  // Spec 5.5: empty cells.
  {
    name: 'null clears',
    given: [{ ...ann, city: 'Rome' }],
    mode: 'update',
    row: { email: 'ann@x.com', city: null },
    outcome: 'updated',
    first: { city: undefined },
  },
  {
    name: 'null clears nothing in a new contact',
    given: [],
    mode: 'create',
    row: { name: 'Ann', city: null },
    outcome: 'created',
  },
  {
    name: 'null does not clear lists',
    given: [{ ...ann, tags: ['vip'] }],
    mode: 'update',
    row: { email: 'ann@x.com', tags: null },
    outcome: 'unchanged',
    codes: ['EMPTY_NOT_CLEARED'],
    first: { tags: ['vip'] },
  },
  {
    name: 'the last name and address stay',
    given: [{ name: 'Ann' }],
    mode: 'update',
    contactId: 1,
    row: { name: null },
    outcome: 'unchanged',
    codes: ['EMPTY_NOT_CLEARED'],
    first: { name: 'Ann' },
  },
  { name: 'the same again changes nothing', given: [ann], mode: 'update', row: ann, outcome: 'unchanged' },
  // Lists.
  {
    name: 'tags add and are lower case',
    given: [{ ...ann, tags: ['vip'] }],
    mode: 'update',
    row: { email: 'ann@x.com', tags: ['Lead', 'vip'] },
    outcome: 'updated',
    first: { tags: ['vip', 'lead'] },
  },
  {
    name: 'followers are ten at most',
    seed: { users: Array.from({ length: 11 }, (_, at) => user(`u${at}`)) },
    given: [ann],
    mode: 'update',
    row: { email: 'ann@x.com', followers: Array.from({ length: 11 }, (_, at) => `u${at}`) },
    outcome: 'updated',
    codes: ['FOLLOWER_LIMIT'],
  },
  {
    name: 'an unknown follower is dropped alone',
    seed: { users: [user('u1')] },
    given: [ann],
    mode: 'update',
    row: { email: 'ann@x.com', followers: ['u1', 'ghost'] },
    outcome: 'updated',
    codes: ['FOLLOWER_NOT_FOUND'],
    first: { followers: ['u1'] },
  },
  {
    name: 'additional addresses are ten at most',
    given: [ann],
    mode: 'update',
    row: { email: 'ann@x.com', additionalEmails: Array.from({ length: 11 }, (_, at) => `ann${at}@x.com`) },
    outcome: 'updated',
    codes: ['ADDITIONAL_EMAIL_LIMIT'],
  },
  {
    name: 'the first additional e-mail becomes the primary one',
    given: [],
    mode: 'create',
    row: { name: 'Ann', additionalEmails: ['a@x.com', 'b@x.com'] },
    outcome: 'created',
    codes: ['EMAIL_PROMOTED'],
    first: { email: 'a@x.com', additional_emails: ['b@x.com'] },
  },
  // The host reads every value again (spec 5.6).
  {
    name: 'a bad e-mail stops the row',
    given: [],
    mode: 'create',
    row: { name: 'Ann', email: 'ann' },
    outcome: 'failed',
    codes: ['EMAIL_INVALID'],
  },
  {
    name: 'a bad date drops the field',
    given: [],
    mode: 'create',
    row: { name: 'Ann', dateOfBirth: '2023-02-29' },
    outcome: 'created',
    codes: ['DATE_UNREADABLE'],
    first: { date_of_birth: undefined },
  },
  {
    name: 'a bad phone drops the field',
    given: [],
    mode: 'create',
    row: { name: 'Ann', phone: '1234567' },
    outcome: 'created',
    codes: ['PHONE_UNREADABLE'],
  },
  {
    name: 'a lost only key makes no contact with a name alone',
    given: [],
    mode: 'createAndUpdate',
    row: { name: 'Ann', phone: '1234567' },
    outcome: 'failed',
    codes: ['PHONE_UNREADABLE', 'CONTACT_REQUIRED_MISSING'],
  },
  {
    name: 'an unknown owner drops the field',
    given: [],
    mode: 'create',
    row: { name: 'Ann', owner: 'ghost' },
    outcome: 'created',
    codes: ['OWNER_NOT_FOUND'],
  },
  {
    name: 'an unknown field has no effect',
    given: [],
    mode: 'create',
    row: { name: 'Ann', version: 99, account_id: 'other' },
    outcome: 'created',
    codes: ['FIELD_NOT_SUPPORTED_BY_TARGET', 'FIELD_NOT_SUPPORTED_BY_TARGET'],
  },
];

onBothDatabases('Who is who, and what a row does', (bench) => {
  test.each(cases)('$name', async ({ seed, given, mode, contactId, row, outcome, codes = [], first }) => {
    const { account, run, database } = bench();
    const caller = await account(seed);
    const ids: string[] = [];
    for (const contact of given) {
      const { receipt } = await run(caller, 'create', [rowOf(1, { contact })]);
      expect(receipt.results[0]?.outcome).toBe('created');
      ids.push(receipt.results[0]?.contactId ?? '');
    }
    const id = typeof contactId === 'number' ? (ids[contactId - 1] ?? null) : (contactId ?? null);
    const { receipt } = await run(caller, mode, [rowOf(1, { contactId: id, contact: row })]);
    const [result] = receipt.results;
    expect(result?.issues.map(({ code }) => code)).toEqual(codes);
    expect(result?.outcome).toBe(outcome);
    if (first) {
      const wanted = ids[0] ?? result?.contactId;
      const stored = (await contactsOf(database, caller.accountId)).find((contact) => contact['id'] === wanted);
      for (const [column, value] of Object.entries(first)) expect(stored?.[column]).toEqual(value);
    }
  });

  test('one poisoned row fails alone', async () => {
    const { account, run, database } = bench();
    const caller = await account({ customFields: [{ key: 'deep', label: 'Deep', kind: 'number' }] });
    const rows = Array.from({ length: 9 }, (_, at) =>
      rowOf(at + 1, { contact: { name: `N${at}`, email: `n${at}@x.com` } }),
    );
    // 1e400 cannot be written in JSON; a date before our era passes no reader; NUL passes no text column.
    rows[4] = rowOf(5, { contact: { name: 'bad\u0000name', email: 'n4@x.com' } });
    const { receipt } = await run(caller, 'create', rows);
    expect(
      receipt.results.map(({ outcome }) => outcome).filter((outcome) => outcome === 'created').length,
    ).toBeGreaterThanOrEqual(8);
    expect(await contactsOf(database, caller.accountId)).toHaveLength(receipt.stats.created);
  });

  test('a unique custom field is held by one contact only', async () => {
    const { account, run } = bench();
    const caller = await account({ customFields: [{ key: 'vat', label: 'VAT', kind: 'text', unique: true }] });
    const row = (at: number, vat: string) =>
      rowOf(at, { contact: { name: `N${at}`, customFields: [{ id: 'vat', value: vat }] } });
    const { receipt } = await run(caller, 'create', [row(1, 'AT1'), row(2, 'at1 '), row(3, 'AT2')]);
    expect(receipt.results.map(({ outcome }) => outcome)).toEqual(['created', 'failed', 'created']);
    expect(receipt.results[1]?.issues).toMatchObject([{ code: 'UNIQUE_FIELD_CONFLICT', field: 'vat' }]);
    const again = await run(caller, 'create', [row(1, 'AT2')]);
    expect(again.receipt.results[0]?.outcome).toBe('failed');
  });

  test('the tags of the import go to every contact and join the account', async () => {
    const { account, run, store, database } = bench();
    const caller = await account({ tags: ['vip'] });
    await run(caller, 'create', [rowOf(1, { contact: { name: 'Ann', tags: ['vip'] } })], { tags: ['spring'] });
    expect(await contactsOf(database, caller.accountId)).toMatchObject([{ tags: ['vip', 'spring'] }]);
    expect((await store.account(caller)).tags).toEqual(['spring', 'vip']);
  });

  test('a preview says what would change and leaves no trace', async () => {
    const { account, run, store, database } = bench();
    const caller = await account();
    const { id } = await run(caller, 'createAndUpdate', [rowOf(1, { contact: ann })]);
    const before = await contactsOf(database, caller.accountId);
    const rows = [rowOf(2, { contact: { ...ann, city: 'Rome' } }), rowOf(3, { contact: bob })];
    const preview = await must(
      store.previewBatch(caller, { importId: id, first: 2, last: 3, blank: 0, rows, heldBack: [] }),
    );
    expect(preview.results).toMatchObject([
      { row: 2, outcome: 'updated', changes: [{ field: 'city', from: null, to: 'Rome' }] },
      { row: 3, outcome: 'created' },
    ]);
    expect(await contactsOf(database, caller.accountId)).toEqual(before);
    expect((await must(store.summary(caller, id))).received).toEqual([[1, 1]]);
  });
});
