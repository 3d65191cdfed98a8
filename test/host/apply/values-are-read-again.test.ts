import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFieldReader } from '../../../src/core/fields/create-field-reader.ts';
import { contactSchema } from '../../../src/core/schema.ts';
import { createValueChecker } from '../../../src/host/apply/read-value.ts';
import type { Field, FieldKind } from '../../../src/core/schema.ts';
import type { FieldValue } from '../../../src/core/fields/reader.ts';
import type { Facts } from '../../../src/host/apply/facts.ts';

const users = [
  { id: 'user-1', firstName: 'Ada', lastName: 'Byron', email: 'ada@crm.example' },
  { id: 'user-2', firstName: 'J.', lastName: 'Smith', email: 'js@crm.example' },
];
const facts: Facts = {
  account: {
    id: 'acc',
    country: 'US',
    allowDuplicateContact: false,
    contactUniqueIdentifiers: ['email', 'phone'],
    users,
    tags: ['St. Louis'],
    pipelines: [],
    lostReasons: [],
  },
  fields: contactSchema,
  objects: ['contact'],
  modes: { contact: 'create', opportunity: 'create' },
  tags: [],
};

const options = ['Blue', 'Yellow', 'A, B', 'St. Louis', '1.5', 'Zoë', 'Ω-3 ( fish )', '"quoted"'];
/** One field of every kind, with cells that mean something to it. */
const fields: Readonly<Record<FieldKind, readonly [field: Omit<Field, 'key' | 'label' | 'kind'>, cells: string[]]>> = {
  id: [{}, ['082goXVW3lIExEQPOnd3', 'x']],
  text: [{}, ['Ann', "'quoted", '=1+1', 'a\nb', ' é ', 'e\u0301', '-', 'N/A', 'a,b;c.d/e']],
  longText: [{}, ['two\nlines\r\nthree', ' x ']],
  email: [{}, ['Ann@X.com', "o'brien@x.io", 'a@müller.de', 'mailto:a@b.com', 'a@x.xn--p1ai']],
  emails: [{}, ['a@x.com, b@x.com; C@X.com', 'a@müller.de/b@x.com']],
  phone: [
    {},
    ['+1 1234567890', '(202) 555-0123 ext. 45', '+442079460958', '+49 30 123456', '1234567890', '+800 12345678'],
  ],
  phones: [{}, ['202.555.0123; +44 20 7946 0958', '+39 06 1234 5678, +11234567890']],
  date: [
    {},
    ['2024-09-08', '9/8/2024', '29 Feb 2024', '8th Sep, 1899', '1000-01-01', '12/31/9999', 'Sep 01 2026 10:00 AM'],
  ],
  number: [{}, ['1.23', '.123', '-5', '.0000001', '-.00000000123', '0.00000000000123', '123456789012345', '-0']],
  money: [{}, ['$1,234.50', '(1,234)', '.0000001', 'R$ 5']],
  option: [{ options }, options],
  options: [{ options }, [...options, 'Blue, Yellow', 'St. Louis; 1.5', '"A, B", Blue']],
  textboxes: [{ options: ['1', '2', '3'] }, ['a,,c', 'a; b', 'x']],
  tags: [{}, ['VIP, Lead', 'St. Louis', '"a, b"; c', 'v1.5', 'ÄRGER', 'two  blanks']],
  user: [{}, ['Ada Byron', 'Smith, J.', 'js@crm.example', 'user-2']],
  users: [{}, ['Ada Byron, J. Smith']],
  country: [{}, ['US', 'Korea, South (KR)', 'U.K.', 'Kosovo', 'Côte d’Ivoire', 'Puerto Rico']],
  timezone: [{}, ['America/New_York', 'us/eastern', 'America/Mexico City', 'Etc/GMT+12', 'UTC', 'Asia/Calcutta']],
  boolean: [{}, ['yes', 'FALSE', '1', 'n']],
};
const kinds = Object.keys(fields) as FieldKind[]; // the record's own keys

/** Both sides of one field: the client's reader and the host's check. */
const bothSides = (kind: FieldKind, custom: boolean) => {
  const field: Field = { key: 'f', label: 'F', kind, custom, ...fields[kind][0] };
  const { country, tags } = facts.account;
  return {
    read: createFieldReader(field, { ...(country && { country }), users, tags }),
    check: createValueChecker(field, facts),
  };
};

describe.each(kinds)('a value of kind %s', (kind) => {
  test.each(fields[kind][1])('read from %j is the same when the host reads it again', (cell) => {
    for (const custom of [true, false]) {
      const { read, check } = bothSides(kind, custom);
      const { value } = read(cell);
      expect(value).not.toBeNull();
      expect(check(value)).toEqual({ value, problem: null });
    }
  });

  test('read from any text is the same when the host reads it again, and `null` stays the wish to clear', () => {
    const { read, check } = bothSides(kind, true);
    const [, cells] = fields[kind];
    const pieces = fc.constantFrom(
      ...cells,
      ', ',
      '; ',
      ' ',
      '"',
      '.',
      "'",
      '\n',
      '\u00A0',
      '1',
      'a',
      '+',
      '@x.com',
      '(',
    );
    const text = fc.array(pieces, { maxLength: 5 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (cell) => {
        const { value } = read(cell);
        expect(check(value)).toEqual({ value, problem: null });
      }),
      { numRuns: 1_500, seed: 11 },
    );
    expect(check(null)).toEqual({ value: null, problem: null });
  });

  test('of another type is not believed', () => {
    const { check } = bothSides(kind, true);
    const sent = bothSides(kind, true).read(fields[kind][1][0] ?? '').value;
    const others: readonly FieldValue[] = [42, true, 'no', ['no']];
    const wrong = others.filter((value) => typeof value !== typeof sent);
    expect(wrong).toHaveLength(3);
    for (const value of wrong) expect(check(value)).toEqual({ value: undefined, problem: expect.anything() });
  });
});
