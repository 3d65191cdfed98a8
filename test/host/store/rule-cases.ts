import type { RecordFields } from '../../../src/core/batch.ts';
import type { Mode } from '../../../src/core/plan.ts';
import type { AccountSeed } from '../../../src/host/sql/seed.ts';

/** One rule: what is there, what a row says, and what comes of it. */
export interface Case {
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

export const ann = { name: 'Ann', email: 'ann@x.com', phone: '+12025550123' };
export const bob = { name: 'Bob', email: 'bob@x.com', phone: '+12025550124' };
const allowed = { allowDuplicateContact: true };
const user = (id: string) => ({ id, firstName: 'F', lastName: id, email: `${id}@crm.com` });

export const cases: readonly Case[] = [
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
    codes: ['FIELD_NOT_SUPPORTED_BY_TARGET'],
  },
];
