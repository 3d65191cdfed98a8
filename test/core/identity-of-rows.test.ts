import { describe, expect, it } from 'vitest';
import type { Mode } from '../../src/core/plan.ts';
import { codesOf, planOf, readRow } from './plans.ts';

const phone = '+12025550123';
const columns = ['contactId', 'name', 'firstName', 'email', 'phone', 'tags'];

/** Contact ID, Name, First Name, Email, Phone, Tags. */
const rows = {
  nothing: ['', '', '', '', '', 'vip'],
  name: ['', 'Ann', '', '', '', ''],
  firstName: ['', '', 'Ann', '', '', ''],
  email: ['', '', '', 'a@x.com', '', ''],
  phone: ['', '', '', '', phone, ''],
  id: ['id1', '', '', '', '', ''],
  badPhone: ['', '', '', '', '1234567', ''],
  nameAndBadPhone: ['', 'Ann', '', '', '1234567', ''],
  emailAndBadPhone: ['', '', '', 'a@x.com', '1234567', ''],
  idAndBadPhone: ['id1', '', '', '', '1234567', ''],
  badEmail: ['', 'Ann', '', 'bad', phone, ''],
  badId: ['id 1', 'Ann', '', 'a@x.com', '', ''],
} as const;

/** What holds the row back in each mode; empty: it goes. */
const table: readonly (readonly [keyof typeof rows, Readonly<Record<Mode, string>>])[] = [
  [
    'nothing',
    {
      create: 'CONTACT_REQUIRED_MISSING',
      update: 'CONTACT_REQUIRED_MISSING',
      createAndUpdate: 'CONTACT_REQUIRED_MISSING',
    },
  ],
  ['name', { create: '', update: 'CONTACT_REQUIRED_MISSING', createAndUpdate: '' }],
  ['firstName', { create: '', update: 'CONTACT_REQUIRED_MISSING', createAndUpdate: '' }],
  ['email', { create: '', update: '', createAndUpdate: '' }],
  ['phone', { create: '', update: '', createAndUpdate: '' }],
  ['id', { create: 'CONTACT_REQUIRED_MISSING', update: '', createAndUpdate: '' }],
  [
    'badPhone',
    {
      create: 'CONTACT_REQUIRED_MISSING',
      update: 'CONTACT_REQUIRED_MISSING',
      createAndUpdate: 'CONTACT_REQUIRED_MISSING',
    },
  ],
  ['nameAndBadPhone', { create: '', update: 'CONTACT_REQUIRED_MISSING', createAndUpdate: 'CONTACT_REQUIRED_MISSING' }],
  ['emailAndBadPhone', { create: '', update: '', createAndUpdate: '' }],
  ['idAndBadPhone', { create: 'CONTACT_REQUIRED_MISSING', update: '', createAndUpdate: '' }],
  ['badEmail', { create: 'EMAIL_INVALID', update: 'EMAIL_INVALID', createAndUpdate: 'EMAIL_INVALID' }],
  ['badId', { create: '', update: 'CONTACT_ID_INVALID', createAndUpdate: 'CONTACT_ID_INVALID' }],
];

const cases = table.flatMap(([name, byMode]) =>
  (['create', 'update', 'createAndUpdate'] as const).map((mode) => ({ name, mode, error: byMode[mode] })),
);

const inMode = (mode: Mode) => planOf(columns, { modes: { contact: mode, opportunity: 'create' } });

describe('what a row needs to be a contact', () => {
  it.each(cases)('$name in $mode: $error', ({ name, mode, error }) => {
    const reading = readRow(inMode(mode), rows[name]);
    const errors = reading.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors).toEqual(error === '' ? [] : [error]);
    expect(reading.heldBack).toBe(error !== '');
    expect(reading.record === null).toBe(reading.heldBack);
  });

  it('says that an id is ignored where an import only creates', () => {
    const reading = readRow(inMode('create'), ['id1', 'Ann', '', '', '', '']);
    expect(codesOf(reading)).toEqual(['CONTACT_ID_IGNORED']);
    expect(reading.record?.match).toEqual({ contactId: null, keys: [] });
    expect(reading.keys.contactId).toBeNull();
    expect(reading.values[0]).toBeUndefined();
  });

  it('does not find contacts by a key that the account does not use', () => {
    const plan = planOf(['email', 'phone'], {
      modes: { contact: 'update', opportunity: 'create' },
      account: { contactUniqueIdentifiers: ['phone'] },
    });
    expect(codesOf(readRow(plan, ['a@x.com', '']))).toEqual(['CONTACT_REQUIRED_MISSING']);
    expect(readRow(plan, ['a@x.com', phone]).record?.match.keys).toEqual([['phone', phone]]);
  });

  it('gives the keys in the order of the account, additional ones for the first preference only', () => {
    const cells = ['Ann@X.com', phone, 'B@x.com', '+12025550124'];
    const mapped = ['email', 'phone', 'additionalEmails', 'additionalPhones'];
    const keysIn = (order: readonly ('email' | 'phone')[]) =>
      readRow(planOf(mapped, { account: { contactUniqueIdentifiers: order } }), cells).record?.match.keys;
    expect(keysIn(['email', 'phone'])).toEqual([
      ['email', 'ann@x.com'],
      ['email', 'b@x.com'],
      ['phone', phone],
    ]);
    expect(keysIn(['phone', 'email'])).toEqual([
      ['phone', phone],
      ['phone', '+12025550124'],
      ['email', 'ann@x.com'],
    ]);
    expect(keysIn(['email'])).toEqual([
      ['email', 'ann@x.com'],
      ['email', 'b@x.com'],
    ]);
  });

  it('keeps an e-mail address as typed and compares it in lower case', () => {
    const { record, keys } = readRow(planOf(['email']), ['Ann@X.com']);
    expect(record?.contact).toEqual({ email: 'Ann@X.com' });
    expect(keys.email).toBe('ann@x.com');
  });

  it('takes first and last name over a full name', () => {
    const plan = planOf(['name', 'firstName', 'lastName']);
    expect(readRow(plan, ['Ann Lee', 'Anna', '']).record?.contact).toEqual({ firstName: 'Anna' });
    expect(readRow(plan, ['Ann Lee', '', '']).record?.contact).toEqual({ name: 'Ann Lee' });
    expect(readRow(plan, ['Ann Lee', 'Anna', '']).values).toEqual([undefined, 'Anna', undefined]);
  });
});

describe('a row with several problems', () => {
  it('reports all of them, each with its place', () => {
    const plan = planOf(['email', 'phone', 'dateOfBirth', 'c-color'], {});
    const reading = readRow(plan, ['bad', '12', '28/10/2020', 'Purple', 'extra']);
    expect(reading.issues.map(({ code, column, field, object }) => [code, column, object, field])).toEqual([
      ['ROW_COLUMN_COUNT', undefined, undefined, undefined],
      ['EMAIL_INVALID', 0, 'contact', 'email'],
      ['PHONE_UNREADABLE', 1, 'contact', 'phone'],
      ['DATE_UNREADABLE', 2, 'contact', 'dateOfBirth'],
      ['OPTION_INVALID', 3, 'contact', 'c-color'],
      ['CONTACT_REQUIRED_MISSING', undefined, 'contact', undefined],
    ]);
    expect(reading.values).toEqual([undefined, undefined, undefined, undefined]);
    expect(reading.record).toBeNull();
  });

  it('counts cells beyond the header only where they hold something', () => {
    const plan = planOf(['name', null]);
    expect(codesOf(readRow(plan, ['Ann', 'x', ' ', '']))).toEqual([]);
    expect(readRow(plan, ['Ann', 'x', '', 'y']).issues[0]?.params).toEqual({ expected: 2, found: 4 });
  });

  it.each([[['', '', '']], [[]], [[' ', '\t', '\u00a0\ufeff\u200b']]])(
    'is blank when nothing is in it: %j',
    (cells) => {
      const reading = readRow(planOf(['name', 'email', null]), cells);
      expect(reading).toMatchObject({ blank: true, heldBack: false, record: null, issues: [] });
    },
  );

  it('is not blank when only a column that is left out holds something', () => {
    expect(codesOf(readRow(planOf(['name', null]), ['', 'x']))).toEqual(['CONTACT_REQUIRED_MISSING']);
  });

  it('obeys the severities a host chose', () => {
    const strict = planOf(['name', 'dateOfBirth'], { severity: { DATE_UNREADABLE: 'error' } });
    expect(readRow(strict, ['Ann', 'x'])).toMatchObject({ heldBack: true, record: null });
    const lenient = planOf(['name', 'email'], { severity: { EMAIL_INVALID: 'warning' } });
    expect(readRow(lenient, ['Ann', 'bad']).record?.contact).toEqual({ name: 'Ann' });
    const careless = planOf(['name', 'email'], { severity: { CONTACT_REQUIRED_MISSING: 'info' } });
    expect(readRow(careless, ['', 'bad']).heldBack).toBe(true);
  });

  it('carries its warnings with the record, without repeating row and line', () => {
    const { record } = readRow(planOf(['name', 'phone']), ['Ann', 'abc']);
    expect(record?.issues).toHaveLength(1);
    expect(Object.keys(record?.issues[0] ?? {}).sort()).toEqual([
      'code',
      'column',
      'field',
      'object',
      'params',
      'severity',
    ]);
  });
});

describe('tags and custom fields', () => {
  it('adds the tags of the whole import to every contact', () => {
    const withColumn = planOf(['name', 'tags'], { tags: ['Spring Fair', 'vip'] });
    expect(readRow(withColumn, ['Ann', 'VIP, lead']).record?.contact).toEqual({
      name: 'Ann',
      tags: ['vip', 'lead', 'spring fair'],
    });
    expect(readRow(withColumn, ['Ann', '']).record?.contact).toEqual({ name: 'Ann', tags: ['spring fair', 'vip'] });
    expect(readRow(withColumn, ['Ann', 'lead']).values[1]).toEqual(['lead']);
    expect(readRow(planOf(['name'], { tags: ['Fair'] }), ['Ann']).record?.contact).toEqual({
      name: 'Ann',
      tags: ['fair'],
    });
  });

  it('sends custom fields by their id, in the order of the schema', () => {
    const plan = planOf(['c-score', 'name', 'c-color']);
    expect(readRow(plan, ['1.5', 'Ann', 'blue; Green']).record?.contact).toEqual({
      name: 'Ann',
      customFields: [
        { id: 'c-color', value: ['Blue', 'Green'] },
        { id: 'c-score', value: 1.5 },
      ],
    });
  });

  it('reads a bad address in a custom e-mail field as a warning', () => {
    const reading = readRow(planOf(['name', 'c-mail']), ['Ann', 'bad']);
    expect(reading.issues.map(({ code, severity }) => [code, severity])).toEqual([['EMAIL_INVALID', 'warning']]);
    expect(reading.record?.contact).toEqual({ name: 'Ann' });
  });
});
