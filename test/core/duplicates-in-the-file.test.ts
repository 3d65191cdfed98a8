import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDuplicateFinder, noKeys, type RowKeys, type Verdict } from '../../src/core/identity.ts';
import type { Plan } from '../../src/core/plan.ts';
import { codesOf, planOf, readFile } from './plans.ts';

interface Seen {
  readonly keys: RowKeys;
  readonly heldBack: boolean;
}

const row = (keys: Partial<RowKeys>, heldBack = false): Seen => ({ keys: { ...noKeys, ...keys }, heldBack });

const judge = (plan: Plan, rows: readonly Seen[]) => {
  const finder = createDuplicateFinder(plan);
  rows.forEach(({ keys, heldBack }, index) => finder.see(index + 1, keys, heldBack));
  finder.settle();
  return { finder, verdicts: rows.map((_, index) => finder.verdict(index + 1)) };
};

const brief = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.map(({ code, firstRow }) => `${code} ${firstRow}`);

const verdictsOf = (plan: Plan, rows: readonly Seen[]) => judge(plan, rows).verdicts.map(brief);

const [a, b] = ['a@x.com', 'b@x.com'];
const [p, q] = ['+12025550123', '+12025550124'];
const email = planOf(['email']);
const updating = planOf(['contactId'], { modes: { contact: 'update', opportunity: 'create' } });

describe('duplicates inside the file', () => {
  it.each<readonly [string, readonly Seen[], readonly (readonly string[])[]]>([
    [
      'the first row wins',
      [row({ email: a }), row({ email: a }), row({ email: a })],
      [[], ['DUPLICATE_EMAIL 1'], ['DUPLICATE_EMAIL 1']],
    ],
    ['a row in error reserves nothing', [row({ email: a }, true), row({ email: a })], [[], []]],
    [
      'a duplicate reserves nothing',
      [row({ email: a }), row({ email: a, phone: p }), row({ phone: p })],
      [[], ['DUPLICATE_EMAIL 1'], []],
    ],
    [
      'both keys are reported',
      [row({ email: a }), row({ phone: p }), row({ email: a, phone: p })],
      [[], [], ['DUPLICATE_EMAIL 1', 'DUPLICATE_PHONE 2']],
    ],
    [
      'a later row in error reports its duplicate too',
      [row({ email: a }), row({ email: a }, true)],
      [[], ['DUPLICATE_EMAIL 1']],
    ],
    ['rows without keys are never duplicates', [row({}), row({})], [[], []]],
    [
      'an additional address of an earlier row is taken by a later one',
      [row({ email: a, additionalEmails: [b] }), row({ email: b })],
      [['ADDITIONAL_EMAIL_TAKEN 2'], []],
    ],
    [
      'an additional address of a row in error takes nothing',
      [row({ email: a, additionalEmails: [b] }), row({ email: b }, true)],
      [[], []],
    ],
    [
      'two rows may share an additional address',
      [row({ email: a, additionalPhones: [q] }), row({ email: b, additionalPhones: [q] })],
      [[], []],
    ],
    [
      'additional phones are looked at as well',
      [row({ phone: p }), row({ phone: q, additionalPhones: [p] })],
      [[], ['ADDITIONAL_PHONE_TAKEN 1']],
    ],
  ])('%s', (_, rows, expected) => {
    expect(verdictsOf(email, rows)).toEqual(expected);
  });

  it('looks at the keys of the account only', () => {
    const plan = planOf(['email'], { account: { contactUniqueIdentifiers: ['phone'] } });
    expect(
      verdictsOf(plan, [
        row({ email: a, phone: p }),
        row({ email: a, phone: q, additionalEmails: [a] }),
        row({ phone: p }),
      ]),
    ).toEqual([[], [], ['DUPLICATE_PHONE 1']]);
  });

  it('does not look where the account allows duplicates, but for ids', () => {
    const plan = planOf(['email'], {
      account: { allowDuplicateContact: true },
      modes: { contact: 'update', opportunity: 'create' },
    });
    expect(verdictsOf(plan, [row({ email: a }), row({ email: a, contactId: 'i' }), row({ contactId: 'i' })])).toEqual([
      [],
      ['DUPLICATE_CONTACT_ID 2'],
      ['DUPLICATE_CONTACT_ID 2'],
    ]);
  });

  it('fails all rows of a Contact ID that stands twice, so that they reserve nothing', () => {
    expect(
      verdictsOf(updating, [row({ contactId: 'i', email: a }), row({ email: a }), row({ contactId: 'i' }, true)]),
    ).toEqual([['DUPLICATE_CONTACT_ID 1'], [], ['DUPLICATE_CONTACT_ID 1']]);
    expect(judge(updating, [row({ contactId: 'i' }), row({ contactId: 'i' })]).verdicts[0]?.[0]?.params).toEqual({
      firstRow: 1,
      count: 2,
    });
  });

  it('keeps ids, e-mails and phones apart', () => {
    const rows = [
      row({ contactId: p, email: p, phone: p }),
      row({ contactId: a }),
      row({ phone: a }),
      row({ email: a }),
    ];
    expect(verdictsOf(updating, rows)).toEqual([[], [], [], []]);
  });

  it('follows an edit: the row is seen again and all is settled anew', () => {
    const { finder } = judge(email, [row({ email: a, additionalEmails: [b] }), row({ email: a }), row({ email: b })]);
    finder.see(1, noKeys, true);
    finder.settle();
    expect([1, 2, 3].map((one) => brief(finder.verdict(one)))).toEqual([[], [], []]);
    finder.see(3, { ...noKeys, email: a }, false);
    finder.settle();
    expect([1, 2, 3].map((one) => brief(finder.verdict(one)))).toEqual([[], [], ['DUPLICATE_EMAIL 2']]);
  });

  it('visits every row with a verdict', () => {
    const { finder } = judge(email, [row({ email: a }), row({ email: a }), row({ email: b }), row({ email: a })]);
    const visited: number[] = [];
    finder.each((one) => visited.push(one));
    expect(visited).toEqual([2, 4]);
    expect([1, 2, 3, 4].map(finder.holdsBack)).toEqual([false, true, false, true]);
  });

  it('obeys the severities a host chose', () => {
    const plan = planOf(['email'], { severity: { DUPLICATE_EMAIL: 'warning', ADDITIONAL_EMAIL_TAKEN: 'error' } });
    const { verdicts } = judge(plan, [row({ email: a }), row({ email: a }), row({ email: b, additionalEmails: [a] })]);
    expect(verdicts[1]?.[0]).toMatchObject({ severity: 'warning', holdsBack: false });
    expect(verdicts[2]?.[0]).toMatchObject({ severity: 'error', holdsBack: true });
  });
});

describe('where the last row wins', () => {
  const plan = planOf(['email'], { inFileDuplicates: 'last-wins' });

  it('holds back the earlier ones and names the last', () => {
    const { verdicts } = judge(plan, [
      row({ email: a }),
      row({ email: a }),
      row({ email: a }),
      row({ email: a }, true),
    ]);
    expect(verdicts.slice(0, 3).map(brief)).toEqual([['DUPLICATE_EMAIL 3'], ['DUPLICATE_EMAIL 3'], []]);
    expect(verdicts[0]?.[0]).toMatchObject({ params: { lastRow: 3 }, holdsBack: true, severity: 'error' });
  });
});

describe('where duplicates are merged', () => {
  const merging = { inFileDuplicates: 'merge' } as const;

  it('links rows by any key, in the place of the first', () => {
    const rows = [
      row({ email: a }),
      row({ phone: p }),
      row({ email: b }),
      row({ email: a, phone: p }),
      row({ email: a }, true),
    ];
    const { finder, verdicts } = judge(planOf(['email'], merging), rows);
    expect(rows.map((_, index) => finder.mergedRows(index + 1))).toEqual([[1, 2, 4], [], [], [], []]);
    expect(verdicts[1]?.[0]).toMatchObject({
      code: 'DUPLICATE_PHONE',
      severity: 'info',
      params: { mergedInto: 1 },
      holdsBack: true,
    });
    expect(rows.map((_, index) => finder.holdsBack(index + 1))).toEqual([false, true, false, true, false]);
  });

  it('never merges rows that name different contacts', () => {
    const plan = planOf(['email'], { ...merging, modes: { contact: 'update', opportunity: 'create' } });
    const { finder, verdicts } = judge(plan, [
      row({ email: a, contactId: 'i' }),
      row({ email: a, contactId: 'j' }),
      row({ email: a }),
    ]);
    expect(finder.mergedRows(1)).toEqual([1, 3]);
    expect(verdicts[1]?.[0]).toMatchObject({ code: 'DUPLICATE_EMAIL', severity: 'error', holdsBack: true });
  });

  it('holds later rows back where each may be an opportunity', () => {
    const plan = planOf(['email', 'opportunity:opportunityName'], { ...merging, objects: ['contact', 'opportunity'] });
    expect(verdictsOf(plan, [row({ email: a }), row({ email: a })])).toEqual([[], ['DUPLICATE_EMAIL 1']]);
  });

  it('lets later values win, puts lists together and keeps a replaced address', () => {
    const plan = planOf(['name', 'email', 'phone', 'city', 'tags', 'c-score'], merging);
    const [first, second] = readFile(plan, [
      ['Ann', a, p, 'Rome', 'vip', '1'],
      ['Anna', b, p, '', 'lead', '2'],
    ]);
    expect(first?.record?.contact).toEqual({
      name: 'Anna',
      email: b,
      phone: p,
      city: 'Rome',
      tags: ['vip', 'lead'],
      additionalEmails: [a],
      customFields: [{ id: 'c-score', value: 2 }],
    });
    expect(first?.record?.match.keys).toEqual([
      ['email', b],
      ['email', a],
      ['phone', p],
    ]);
    expect(second).toMatchObject({ heldBack: true, record: null });
  });

  it('lets a value win over a clearing', () => {
    const plan = planOf(['email', 'city'], {
      ...merging,
      skipEmpty: false,
      modes: { contact: 'update', opportunity: 'create' },
    });
    const [kept] = readFile(plan, [
      [a, 'Rome'],
      [a, ''],
    ]);
    expect(kept).toMatchObject({ clears: false, record: { contact: { email: a, city: 'Rome' } } });
    const [cleared] = readFile(plan, [
      [a, ''],
      [a, ''],
    ]);
    expect(cleared).toMatchObject({ clears: true, record: { contact: { email: a, city: null } } });
  });
});

describe('a row and what the rest of the file means for it', () => {
  it('loses the additional address that another row has as its own', () => {
    const plan = planOf(['email', 'additionalEmails']);
    const [first] = readFile(plan, [
      [a, 'B@x.com, c@x.com'],
      [b, ''],
    ]);
    expect(codesOf(first)).toEqual(['ADDITIONAL_EMAIL_TAKEN']);
    expect(first?.record).toMatchObject({
      contact: { email: a, additionalEmails: ['c@x.com'] },
      match: {
        keys: [
          ['email', a],
          ['email', 'c@x.com'],
        ],
      },
      issues: [{ code: 'ADDITIONAL_EMAIL_TAKEN', column: 1, field: 'additionalEmails' }],
    });
    expect(first?.values[1]).toEqual(['c@x.com']);
    const [bare] = readFile(plan, [
      [a, b],
      [b, ''],
    ]);
    expect(bare?.record?.contact).toEqual({ email: a });
  });

  it('takes its opportunity with it', () => {
    const plan = planOf(['email', 'opportunity:opportunityName', 'opportunity:pipeline'], {
      objects: ['contact', 'opportunity'],
    });
    const [, second] = readFile(plan, [
      [a, 'One', 'Sales'],
      [a, 'Two', 'Sales'],
    ]);
    expect(codesOf(second)).toEqual(['DUPLICATE_EMAIL', 'OPP_CONTACT_FAILED']);
    expect(second).toMatchObject({ heldBack: true, record: null });
  });
});

/* ---- An oracle written from spec 5.4 with plain maps ------------------------------------------------- */

const pick = (values: readonly string[]) => fc.option(fc.constantFrom(...values), { nil: null });
const emails = ['a@x.com', 'b@x.com', 'c@x.com', 'd@x.com'];
const phones = ['+12025550121', '+12025550122', '+442079460958', 'a@x.com'];
const anyRow: fc.Arbitrary<Seen> = fc.record({
  heldBack: fc.boolean(),
  keys: fc.record({
    contactId: pick(['i1', 'i2', 'i3', 'i4', 'i5', 'i6']),
    email: pick(emails),
    phone: pick(phones),
    additionalEmails: fc.subarray(emails),
    additionalPhones: fc.subarray(phones),
    inPlace: fc.constant(null),
  }),
});

const oracle = (plan: Plan, rows: readonly Seen[]): readonly (readonly string[])[] => {
  const uses = (key: 'email' | 'phone') =>
    !plan.account.allowDuplicateContact && plan.account.contactUniqueIdentifiers.includes(key);
  const owners = { email: new Map<string, number>(), phone: new Map<string, number>() };
  const withId = (id: string) => rows.flatMap(({ keys }, index) => (keys.contactId === id ? [index + 1] : []));
  const order = rows.map((_, index) => index);
  if (plan.inFileDuplicates === 'last-wins') order.reverse();
  const found: string[][] = rows.map(() => []);
  for (const index of order) {
    const { keys, heldBack } = rows[index] ?? row({});
    const codes: string[] = [];
    const sameId = keys.contactId === null ? [] : withId(keys.contactId);
    if (sameId.length > 1) codes.push(`DUPLICATE_CONTACT_ID ${sameId[0]}`);
    for (const key of ['email', 'phone'] as const) {
      const owner = owners[key].get(keys[key] ?? '');
      if (uses(key) && owner !== undefined) codes.push(`DUPLICATE_${key.toUpperCase()} ${owner}`);
    }
    found[index] = codes;
    if (heldBack || codes.length > 0) continue;
    for (const key of ['email', 'phone'] as const) if (keys[key] !== null) owners[key].set(keys[key], index + 1);
  }
  rows.forEach(({ keys }, index) => {
    for (const [key, list] of [
      ['email', keys.additionalEmails],
      ['phone', keys.additionalPhones],
    ] as const) {
      for (const address of list) {
        const owner = owners[key].get(address);
        if (uses(key) && owner !== undefined && owner !== index + 1)
          found[index]?.push(`ADDITIONAL_${key.toUpperCase()}_TAKEN ${owner}`);
      }
    }
  });
  return found;
};

describe('the finder and a naive oracle', { timeout: 60_000 }, () => {
  it('agree on any file', () => {
    const anyPlan = fc
      .record({
        inFileDuplicates: fc.constantFrom('error-later' as const, 'last-wins' as const),
        allowDuplicateContact: fc.boolean(),
        contactUniqueIdentifiers: fc.subarray(['email', 'phone'] as const),
      })
      .map(({ inFileDuplicates, ...account }) => planOf(['email'], { inFileDuplicates, account }));
    fc.assert(
      fc.property(anyPlan, fc.array(anyRow, { maxLength: 25 }), (plan, rows) => {
        expect(verdictsOf(plan, rows)).toEqual(oracle(plan, rows));
      }),
      { numRuns: 500 },
    );
  });

  it('agree after any edits, in any order of seeing', () => {
    const plan = planOf(['email']);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyRow, anyRow, fc.boolean()), { maxLength: 15 }), fc.boolean(), (rows, rests) => {
        const finder = createDuplicateFinder(plan);
        rows.forEach(([before], index) => finder.see(index + 1, before.keys, before.heldBack));
        finder.settle();
        if (rests) finder.rest();
        for (let index = rows.length - 1; index >= 0; index -= 1) {
          const [, after, edited] = rows[index] ?? [];
          if (edited === true && after !== undefined) finder.see(index + 1, after.keys, after.heldBack);
        }
        finder.settle();
        const now = rows.map(([before, after, edited]) => (edited ? after : before));
        expect(now.map((_, index) => brief(finder.verdict(index + 1)))).toEqual(oracle(plan, now));
      }),
    );
  });

  it('agree on which rows a merge links', () => {
    const plan = planOf(['email'], { inFileDuplicates: 'merge' });
    const plain = anyRow.map((one) => row({ email: one.keys.email, phone: one.keys.phone }, one.heldBack));
    fc.assert(
      fc.property(fc.array(plain, { maxLength: 20 }), (rows) => {
        const { finder } = judge(plan, rows);
        const groupOf = components(rows);
        rows.forEach((_, index) => {
          const members = groupOf(index);
          expect(finder.mergedRows(index + 1)).toEqual(members.length > 1 && members[0] === index + 1 ? members : []);
          expect(finder.holdsBack(index + 1)).toBe(members.length > 1 && members[0] !== index + 1);
        });
      }),
    );
  });

  it('tell hundreds of thousands of keys apart', () => {
    const { finder } = judge(email, []);
    const many = 300_000;
    for (let index = 1; index <= many; index += 1)
      finder.see(
        index,
        { ...noKeys, email: `person.${index}@example.com`, phone: `+1${2_000_000_000 + index}` },
        false,
      );
    finder.settle();
    let verdicts = 0;
    finder.each(() => (verdicts += 1));
    expect(verdicts).toBe(0);
  });
});

/** Rows reachable from each other through shared keys, by repeated search. */
const components =
  (rows: readonly Seen[]) =>
  (start: number): readonly number[] => {
    if (rows[start]?.heldBack === true) return [];
    const reached = new Set([start]);
    for (let grown = true; grown;) {
      grown = false;
      rows.forEach(({ keys, heldBack }, index) => {
        const linked = [...reached].some((other) => {
          const theirs = rows[other]?.keys;
          return (
            (keys.email !== null && keys.email === theirs?.email) ||
            (keys.phone !== null && keys.phone === theirs?.phone)
          );
        });
        if (heldBack || reached.has(index) || !linked) return;
        reached.add(index);
        grown = true;
      });
    }
    return [...reached].map((index) => index + 1).sort((x, y) => x - y);
  };
