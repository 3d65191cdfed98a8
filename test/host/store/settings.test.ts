import { expect, test } from 'vitest';
import type { ObjectName } from '../../../src/core/schema.ts';
import { changeSettings, editContact } from '../../../src/host/sql/crm.ts';
import { contactsOf, must, onBothDatabases } from './both.ts';
import { rowOf } from './rows.ts';

const ann = { name: 'Ann', email: 'ann@x.com', phone: '+12025550123' };

onBothDatabases('Settings and edits by hand', (bench) => {
  test('allowing duplicates takes effect at once, and so does forbidding them again', async () => {
    const { account, run, database } = bench();
    const caller = await account();
    const outcome = async (email: string) =>
      (await run(caller, 'create', [rowOf(1, { contact: { ...ann, email } })])).receipt.results[0]?.outcome;
    expect(await outcome('ann@x.com')).toBe('created');
    expect(await outcome('ann@x.com')).toBe('failed');
    await changeSettings(database, caller, { allowDuplicateContact: true });
    expect(await outcome('ann@x.com')).toBe('created');
    expect(await outcome('bob@x.com')).toBe('created');
    await changeSettings(database, caller, { allowDuplicateContact: false });
    expect(await outcome('ann@x.com')).toBe('failed');
    expect(await outcome('bob@x.com')).toBe('failed');
    const keys = await database.query<{ value: string; holder: string }>(
      `select value, case holder when '' then 'one' else 'shared' end as holder from contact_keys
       where account_id = $1 and kind = 'email' order by value`,
      [caller.accountId],
    );
    expect(keys.map(({ holder }) => holder)).toEqual(['shared', 'shared', 'one']);
  });

  test('contacts that share an address already can still be edited', async () => {
    const { account, run, database } = bench();
    const caller = await account({ allowDuplicateContact: true });
    const first = await run(caller, 'create', [rowOf(1, { contact: ann })]);
    await run(caller, 'create', [rowOf(1, { contact: ann })]);
    await changeSettings(database, caller, { allowDuplicateContact: false });
    const contactId = first.receipt.results[0]?.contactId ?? '';
    expect(await editContact(database, caller, { contactId, contact: { city: 'Rome' } })).toMatchObject({
      saved: true,
    });
    expect(await editContact(database, caller, { contactId, contact: { email: 'new@x.com' } })).toMatchObject({
      saved: true,
    });
    expect((await contactsOf(database, caller.accountId)).map(({ email }) => email)).toEqual([
      'ann@x.com',
      'new@x.com',
    ]);
  });

  test('an edit by hand counts: the version goes up, the audit log says who and from where, never what', async () => {
    const { account, run, database } = bench();
    const caller = await account();
    const { receipt } = await run(caller, 'create', [rowOf(1, { contact: ann })]);
    const contactId = receipt.results[0]?.contactId ?? '';
    await editContact(database, caller, { contactId, contact: { city: 'Rome' } });
    expect(
      await database.query('select version, mark from contacts where account_id = $1', [caller.accountId]),
    ).toEqual([{ version: 2, mark: 2 }]);
    const log = await database.query(
      'select action, user_id, address, subject, details from audit_log where account_id = $1 order by id',
      [caller.accountId],
    );
    expect(log.at(-1)).toEqual({
      action: 'contact-changed',
      user_id: 'user-admin',
      address: '192.0.2.1',
      subject: contactId,
      details: {},
    });
  });

  test('the order of preferences moves the uniqueness of additional addresses', async () => {
    const { account, run, database } = bench();
    const caller = await account({ contactUniqueIdentifiers: ['phone', 'email'] });
    await run(caller, 'create', [rowOf(1, { contact: { ...ann, additionalEmails: ['shared@x.com'] } })]);
    const twin = { name: 'Bob', email: 'bob@x.com', additionalEmails: ['shared@x.com'] };
    expect((await run(caller, 'create', [rowOf(1, { contact: twin })])).receipt.results[0]?.issues).toEqual([]);
    await changeSettings(database, caller, { contactUniqueIdentifiers: ['email', 'phone'] });
    const third = await run(caller, 'createAndUpdate', [
      rowOf(1, { contact: { email: 'carl@x.com', additionalEmails: ['ann@x.com'] } }),
    ]);
    expect(third.receipt.results[0]?.outcome).toBe('updated');
  });

  test('an option is added to a custom field once, and the audit log says that it was', async () => {
    const { account, store, database } = bench();
    const caller = await account({
      customFields: [{ key: 'plan', label: 'Plan', kind: 'option', custom: true, options: ['Basic'] }],
    });
    const before = await store.account(caller);
    const add = async (option: string, object: ObjectName = 'contact') => {
      if (!store.addOption) throw new Error('The store cannot add options.');
      return store.addOption(caller, object, 'plan', option);
    };
    const added = await must(add('Gold'));
    expect(added).toMatchObject({ key: 'plan', options: ['Basic', 'Gold'] });
    expect(await must(add('gold'))).toEqual(added);
    const after = await store.account(caller);
    expect(after.fields.find(({ key }) => key === 'plan')).toEqual(added);
    expect(after.revision).not.toBe(before.revision);
    expect(await add('Gold', 'opportunity')).toEqual({ refused: 'field-not-found' });
    const log = await database.query<{ action: string; subject: string }>(
      'select action, subject from audit_log where account_id = $1',
      [caller.accountId],
    );
    expect(log).toEqual([{ action: 'option-added', subject: 'plan' }]);
  });
});
