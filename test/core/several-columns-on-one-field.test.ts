import { describe, expect, it } from 'vitest';
import { codesOf, planOf, readRow } from './plans.ts';

const mails = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => `m${from + index}@x.com`).join(', ');

describe('several columns on one field', () => {
  it('put lists together in the order of the file, without repeats', () => {
    const plan = planOf(['name', 'tags', 'additionalEmails', 'tags', 'additionalEmails', 'followers', 'followers']);
    const reading = readRow(plan, [
      'Ann',
      'vip, lead',
      'b@x.com',
      'Lead; new',
      'B@X.com; c@x.com',
      'Adam Smith',
      'Eve Stone, Adam Smith',
    ]);
    expect(reading.record?.contact).toMatchObject({
      tags: ['vip', 'lead', 'new'],
      email: 'b@x.com',
      additionalEmails: ['c@x.com'],
      followers: ['u-adam', 'u-eve'],
    });
    expect(codesOf(reading)).toEqual(['EMAIL_PROMOTED']);
  });

  it('limit the whole list, not each column', () => {
    const plan = planOf(['email', 'additionalEmails', 'additionalEmails']);
    const reading = readRow(plan, ['a@x.com', mails(1, 6), mails(7, 6)]);
    expect(reading.record?.contact?.['additionalEmails']).toHaveLength(10);
    expect(reading.issues).toMatchObject([
      { code: 'ADDITIONAL_EMAIL_LIMIT', column: 2, params: { limit: 10, ignored: 2 } },
    ]);
    expect(reading.values.map((value) => (Array.isArray(value) ? value.length : value))).toEqual(['a@x.com', 6, 4]);
  });

  it('do not count the primary address, or repeats, against the limit', () => {
    const plan = planOf(['email', 'additionalEmails', 'additionalEmails']);
    const reading = readRow(plan, ['m1@x.com', mails(1, 6), mails(2, 10)]);
    expect(reading.record?.contact?.['additionalEmails']).toHaveLength(10);
    expect(codesOf(reading)).toEqual([]);
  });

  it('stand below each other in notes', () => {
    const plan = planOf(['name', 'notes', 'notes', 'notes']);
    expect(readRow(plan, ['Ann', 'one', '', 'two\nthree']).record?.contact).toEqual({
      name: 'Ann',
      notes: 'one\ntwo\nthree',
    });
  });

  it('leave notes out that are too long together', () => {
    const plan = planOf(['name', 'notes', 'notes']);
    const reading = readRow(plan, ['Ann', 'x'.repeat(3000), 'y'.repeat(3000)]);
    expect(reading.record?.contact).toEqual({ name: 'Ann' });
    expect(reading.issues).toMatchObject([{ code: 'NOTE_TOO_LONG', params: { length: 6001, limit: 5000 } }]);
    expect(reading.values).toEqual(['Ann', undefined, undefined]);
  });
});

describe('the primary address and its additional ones', () => {
  const plan = planOf(['name', 'email', 'phone', 'additionalEmails', 'additionalPhones']);

  it('drops the primary one among the additional ones without a word', () => {
    const reading = readRow(plan, ['Ann', 'a@x.com', '+12025550123', 'A@x.com, b@x.com', '(202) 555-0123']);
    expect(reading.record?.contact).toEqual({
      name: 'Ann',
      email: 'a@x.com',
      phone: '+12025550123',
      additionalEmails: ['b@x.com'],
    });
    expect(codesOf(reading)).toEqual([]);
    expect(reading.values.slice(3)).toEqual([['b@x.com'], undefined]);
  });

  it('promotes the first additional one when the cell is empty, and shows it there', () => {
    const reading = readRow(plan, ['', '', '', '', '+12025550123, +12025550124']);
    expect(reading.record?.contact).toEqual({ phone: '+12025550123', additionalPhones: ['+12025550124'] });
    expect(reading.issues).toMatchObject([
      { code: 'PHONE_PROMOTED', severity: 'info', column: 4, field: 'additionalPhones' },
    ]);
    expect(reading.values).toEqual([undefined, undefined, '+12025550123', undefined, ['+12025550124']]);
    expect(reading.keys.phone).toBe('+12025550123');
  });

  it('promotes where no column holds the primary one', () => {
    expect(readRow(planOf(['additionalEmails']), ['b@x.com']).record?.contact).toEqual({ email: 'b@x.com' });
  });

  it('does not replace the primary one of a contact by an update that does not speak of it', () => {
    const update = planOf(['contactId', 'additionalEmails'], { modes: { contact: 'update', opportunity: 'create' } });
    const reading = readRow(update, ['id1', 'b@x.com']);
    expect(reading.record?.contact).toEqual({ additionalEmails: ['b@x.com'] });
    expect(reading.record?.match).toEqual({ contactId: 'id1', keys: [['email', 'b@x.com']] });
  });

  it('does not promote over a primary one that could not be read', () => {
    const reading = readRow(plan, ['Ann', '', '12', '', '+12025550123']);
    expect(reading.record?.contact).toEqual({ name: 'Ann', additionalPhones: ['+12025550123'] });
    expect(codesOf(reading)).toEqual(['PHONE_UNREADABLE']);
  });
});
