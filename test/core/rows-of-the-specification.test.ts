import { describe, expect, it } from 'vitest';
import type { RecordFields } from '../../src/core/batch.ts';
import type { Mode, Plan } from '../../src/core/plan.ts';
import { codesOf, planOf, readFile } from './plans.ts';

const columns = ['contactId', 'name', 'email', 'phone', 'dateOfBirth'];
const us = '+12025550123';

interface Vector {
  readonly id: string;
  readonly mode: Mode;
  readonly rows: readonly (readonly string[])[];
  readonly over?: Parameters<typeof planOf>[1];
  readonly columns?: readonly string[];
  /** Of the row named by `at`, the last one by default. */
  readonly at?: number;
  readonly contact: RecordFields | null;
  readonly codes: readonly string[];
  readonly id1?: string;
}

const vectors: readonly Vector[] = [
  { id: 'R1', mode: 'create', rows: [['', 'Ann', '', '', '']], contact: { name: 'Ann' }, codes: [] },
  {
    id: 'R2',
    mode: 'create',
    rows: [['', '', '', '', '2024-01-01']],
    contact: null,
    codes: ['CONTACT_REQUIRED_MISSING'],
  },
  { id: 'R3', mode: 'create', rows: [['', 'Ann', 'bad', us, '']], contact: null, codes: ['EMAIL_INVALID'] },
  {
    id: 'R4',
    mode: 'create',
    rows: [['', 'Ann', '', '1234567', '']],
    contact: { name: 'Ann' },
    codes: ['PHONE_UNREADABLE'],
  },
  {
    id: 'R5',
    mode: 'create',
    rows: [['', '', '', '1234567', '']],
    contact: null,
    codes: ['CONTACT_REQUIRED_MISSING', 'PHONE_UNREADABLE'],
  },
  {
    id: 'R6',
    mode: 'create',
    rows: [['', 'Ann', 'a@x.com', '', '28/10/2020']],
    contact: { name: 'Ann', email: 'a@x.com' },
    codes: ['DATE_UNREADABLE'],
  },
  {
    id: 'R7',
    mode: 'create',
    rows: [
      ['', '', 'a@x.com', '', ''],
      ['', '', 'A@X.com', '', ''],
    ],
    contact: null,
    codes: ['DUPLICATE_EMAIL'],
  },
  {
    id: 'R8',
    mode: 'create',
    rows: [
      ['', '', '', '(202) 555-0123', ''],
      ['', '', '', us, ''],
    ],
    contact: null,
    codes: ['DUPLICATE_PHONE'],
  },
  {
    id: 'R9',
    mode: 'create',
    rows: [
      ['', '', 'a@x.com', '', '', 'too much'],
      ['', '', 'a@x.com', '', ''],
    ],
    contact: { email: 'a@x.com' },
    codes: [],
  },
  {
    id: 'R10',
    mode: 'create',
    over: { account: { allowDuplicateContact: true } },
    rows: [
      ['', '', 'a@x.com', '', ''],
      ['', '', 'a@x.com', '', ''],
    ],
    contact: { email: 'a@x.com' },
    codes: [],
  },
  { id: 'R11', mode: 'update', rows: [['', 'Ann', '', '', '']], contact: null, codes: ['CONTACT_REQUIRED_MISSING'] },
  ...[1, 5].map((at): Vector => ({
    id: `R12, row ${at}`,
    mode: 'update',
    rows: ['id1', 'id2', 'id3', 'id4', 'id1'].map((id) => [id, 'Ann', '', '', '']),
    at,
    contact: null,
    codes: ['DUPLICATE_CONTACT_ID'],
  })),
  {
    id: 'R13',
    mode: 'update',
    rows: [['id1', '', '', '1234567', '']],
    contact: {},
    codes: ['PHONE_UNREADABLE'],
    id1: 'id1',
  },
  {
    id: 'R14',
    mode: 'createAndUpdate',
    rows: [['', 'Ann', '', '1234567', '']],
    contact: null,
    codes: ['CONTACT_REQUIRED_MISSING', 'PHONE_UNREADABLE'],
  },
  {
    id: 'R15',
    mode: 'update',
    over: { skipEmpty: false },
    columns: ['contactId', 'name', 'email'],
    rows: [['id1', '', 'a@x.com']],
    contact: { name: null, email: 'a@x.com' },
    codes: [],
    id1: 'id1',
  },
  {
    id: 'R16',
    mode: 'update',
    columns: ['contactId', 'name', 'email'],
    rows: [['id1', '', 'a@x.com']],
    contact: { email: 'a@x.com' },
    codes: [],
    id1: 'id1',
  },
  {
    id: 'R17',
    mode: 'create',
    columns: ['email', 'additionalEmails'],
    rows: [['', 'b@x.com, bad, c@x.com']],
    contact: { email: 'b@x.com', additionalEmails: ['c@x.com'] },
    codes: ['ADDITIONAL_EMAIL_INVALID', 'EMAIL_PROMOTED'],
  },
];

describe('the row vectors of the specification', () => {
  it.each(vectors)('$id', ({ mode, rows, over, columns: own, at, contact, codes, id1 }) => {
    const plan: Plan = planOf(own ?? columns, { modes: { contact: mode, opportunity: 'create' }, ...over });
    const readings = readFile(plan, rows);
    const reading = readings[(at ?? rows.length) - 1];
    expect(codesOf(reading)).toEqual(codes);
    expect(reading?.record?.contact ?? null).toEqual(contact);
    expect(reading?.heldBack).toBe(contact === null);
    expect(reading?.record?.match.contactId ?? null).toBe(id1 ?? null);
  });

  it('names the first row of a duplicate (R7)', () => {
    const readings = readFile(planOf(['email']), [['a@x.com'], ['A@X.com']]);
    expect(readings[1]?.issues).toEqual([
      {
        code: 'DUPLICATE_EMAIL',
        severity: 'error',
        params: { firstRow: 1, scope: 'file' },
        row: 2,
        line: 3,
        column: 0,
        object: 'contact',
        field: 'email',
      },
    ]);
  });
});
