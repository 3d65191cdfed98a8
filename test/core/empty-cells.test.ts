import { describe, expect, it } from 'vitest';
import type { RecordFields } from '../../src/core/batch.ts';
import type { Mode } from '../../src/core/plan.ts';
import { codesOf, planOf, readRow } from './plans.ts';

interface Case {
  readonly what: string;
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly mode?: Mode;
  readonly contact: RecordFields;
  readonly kept?: readonly string[];
}

/** Nothing is skipped: empty cells may clear. */
const cases: readonly Case[] = [
  {
    what: 'clears an ordinary field',
    columns: ['email', 'city'],
    cells: ['a@x.com', ''],
    contact: { email: 'a@x.com', city: null },
  },
  {
    what: 'reads white space as empty',
    columns: ['email', 'city'],
    cells: ['a@x.com', ' \u00a0'],
    contact: { email: 'a@x.com', city: null },
  },
  {
    what: 'clears nothing when creating',
    columns: ['email', 'city', 'tags'],
    cells: ['a@x.com', '', ''],
    mode: 'create',
    contact: { email: 'a@x.com' },
  },
  {
    what: 'clears in create and update',
    columns: ['email', 'city'],
    cells: ['a@x.com', ''],
    mode: 'createAndUpdate',
    contact: { email: 'a@x.com', city: null },
  },
  {
    what: 'clears a custom field',
    columns: ['email', 'c-score'],
    cells: ['a@x.com', ''],
    contact: { email: 'a@x.com', customFields: [{ id: 'c-score', value: null }] },
  },
  {
    what: 'keeps lists that merge, and the id',
    columns: ['contactId', 'email', 'tags', 'followers', 'additionalEmails', 'additionalPhones'],
    cells: ['', 'a@x.com', '', '', '', ''],
    contact: { email: 'a@x.com' },
    kept: ['contactId', 'additionalEmails', 'additionalPhones', 'followers', 'tags'],
  },
  {
    what: 'keeps name, email and phone when none of them is left',
    columns: ['contactId', 'name', 'email', 'phone', 'city'],
    cells: ['id1', '', '', '', ''],
    contact: { city: null },
    kept: ['name', 'email', 'phone'],
  },
  {
    what: 'clears name and phone when the email stays',
    columns: ['contactId', 'name', 'email', 'phone'],
    cells: ['id1', '', 'a@x.com', ''],
    contact: { name: null, email: 'a@x.com', phone: null },
  },
  {
    what: 'clears one part of a name',
    columns: ['contactId', 'firstName', 'lastName'],
    cells: ['id1', 'Ann', ''],
    contact: { firstName: 'Ann', lastName: null },
  },
  {
    what: 'lets a full name stand for its parts',
    columns: ['contactId', 'name', 'firstName', 'lastName'],
    cells: ['id1', 'Ann Lee', '', ''],
    contact: { name: 'Ann Lee' },
  },
  {
    what: 'promotes rather than clears',
    columns: ['contactId', 'email', 'additionalEmails'],
    cells: ['id1', '', 'b@x.com'],
    contact: { email: 'b@x.com' },
  },
];

describe('an empty cell where empty cells may clear', () => {
  it.each(cases)('$what', ({ columns, cells, mode = 'update', contact, kept = [] }) => {
    const plan = planOf(columns, { skipEmpty: false, modes: { contact: mode, opportunity: 'create' } });
    const reading = readRow(plan, cells);
    expect(reading.record?.contact).toEqual(contact);
    expect(reading.issues.filter(({ code }) => code === 'EMPTY_NOT_CLEARED').map(({ field }) => field)).toEqual(kept);
    expect(reading.clears).toBe(JSON.stringify(contact).includes('null'));
  });

  it('never clears for a cell that the row does not have', () => {
    const plan = planOf(['email', 'city', 'tags'], {
      skipEmpty: false,
      modes: { contact: 'update', opportunity: 'create' },
    });
    const reading = readRow(plan, ['a@x.com']);
    expect(reading.record?.contact).toEqual({ email: 'a@x.com' });
    expect(codesOf(reading)).toEqual([]);
  });

  it('never clears a field whose value was dropped', () => {
    const plan = planOf(['email', 'phone', 'dateOfBirth'], {
      skipEmpty: false,
      modes: { contact: 'update', opportunity: 'create' },
    });
    const reading = readRow(plan, ['a@x.com', 'abc', 'soon']);
    expect(reading.record?.contact).toEqual({ email: 'a@x.com' });
    expect(reading.clears).toBe(false);
  });

  it('reads the empty words of a column as empty', () => {
    const plan = planOf(['email', 'city'], {
      skipEmpty: false,
      modes: { contact: 'update', opportunity: 'create' },
      options: [{}, { emptyWords: ['n/a'] }],
    });
    expect(readRow(plan, ['a@x.com', 'N/A']).record?.contact).toEqual({ email: 'a@x.com', city: null });
  });
});

describe('"Don’t update empty values"', () => {
  const modes = { contact: 'update', opportunity: 'create' } as const;

  it('leaves fields alone', () => {
    const reading = readRow(planOf(['email', 'city', 'tags'], { modes }), ['a@x.com', '', '']);
    expect(reading).toMatchObject({ clears: false, issues: [], record: { contact: { email: 'a@x.com' } } });
  });

  it('can be set for one column, either way', () => {
    const clearing = planOf(['email', 'city', 'state'], { modes, options: [{}, { skipEmpty: false }] });
    expect(readRow(clearing, ['a@x.com', '', '']).record?.contact).toEqual({ email: 'a@x.com', city: null });
    const keeping = planOf(['email', 'city', 'state'], { modes, skipEmpty: false, options: [{}, { skipEmpty: true }] });
    expect(readRow(keeping, ['a@x.com', '', '']).record?.contact).toEqual({ email: 'a@x.com', state: null });
  });
});

describe('do not disturb', () => {
  it.each([
    ['update', true, 'no', true],
    ['update', true, 'yes', false],
    ['update', true, '', false],
    ['update', false, '', true],
    ['createAndUpdate', true, 'False', true],
    ['create', true, 'no', false],
    ['create', false, '', false],
  ] as const)('in %s, skipping empty values %s, %j switches it off: %s', (contact, skipEmpty, cell, off) => {
    const plan = planOf(['email', 'dnd'], { skipEmpty, modes: { contact, opportunity: 'create' } });
    expect(readRow(plan, ['a@x.com', cell]).dndOff).toBe(off);
  });
});
