import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createImportHost } from '../../../src/host/handler.ts';
import { createMemoryStore } from '../../../src/host/memory-store.ts';
import { createSqlStore } from '../../../src/host/sql/create-sql-store.ts';
import { seedAccount } from '../../../src/host/sql/seed.ts';
import { testPglite } from '../../support/databases.ts';
import { asDescribed } from '../http/described.ts';
import { importRequest, requestFor } from '../http/world.ts';
import type { RecordFields, Row } from '../../../src/core/batch.ts';
import type { MatchKey, Mode } from '../../../src/core/plan.ts';
import type { Field } from '../../../src/core/schema.ts';
import type { ObjectName } from '../../../src/core/schema.ts';
import type { TestDatabase } from '../../support/databases.ts';

/*
 * Two stores that were written apart, one over plain Maps and one in SQL, must answer every history of imports alike.
 * People, addresses and values come from small pools, so that rows meet.
 */

type Handler = (request: Request) => Promise<Response>;

/** One thing that is asked of both hosts. Numbers choose from what exists by then. */
type Step =
  | {
      readonly do: 'import';
      readonly mode: Mode;
      readonly objects: readonly ObjectName[];
      readonly opportunity: Mode;
      readonly tags: readonly string[];
      readonly rows: readonly SomeRow[];
      readonly end: 'complete' | 'cancel' | 'leave';
      readonly preview: boolean;
    }
  | { readonly do: 'repeat'; readonly which: number }
  | { readonly do: 'revert'; readonly which: number; readonly scope: 'created' | 'all'; readonly dryRun: boolean }
  | { readonly do: 'read'; readonly which: number };

interface SomeRow {
  readonly contact: RecordFields;
  readonly opportunity: RecordFields | null;
  /** A contact that an earlier receipt named, or none. */
  readonly contactId: number | null;
  readonly opportunityId: number | null;
  readonly additionalKeys: boolean;
  readonly warned: boolean;
}

interface Settings {
  readonly allowDuplicateContact: boolean;
  readonly contactUniqueIdentifiers: readonly MatchKey[];
  readonly allowDuplicateOpportunity: boolean;
}

const emails = ['ann@x.example', 'Bob@X.example', 'cat@x.example'];
const phones = ['+12025550101', '+12025550102'];
/** The value `weight` times as often as none. */
const maybe = <T>(value: fc.Arbitrary<T>, weight = 0.5) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: weight * 2, arbitrary: value });
const present = (record: object): RecordFields =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)); // the pools hold only field values

const contact = fc
  .record({
    email: maybe(fc.constantFrom<string | null>(...emails, ...emails, ...emails, ...emails, null, 'no address'), 6),
    phone: maybe(fc.constantFrom<string | null>(...phones, null, 'call me')),
    firstName: maybe(fc.constantFrom('Ann', 'Bob', null), 2),
    lastName: maybe(fc.constantFrom('Lee', null)),
    city: maybe(fc.constantFrom('Oslo', null, '')),
    country: maybe(fc.constantFrom('US', 'Atlantis')),
    dateOfBirth: maybe(fc.constantFrom('2000-02-29', '2001-02-29')),
    dnd: maybe(fc.constantFrom(true, false)),
    tags: maybe(fc.subarray(['vip', 'lead', 'VIP'])),
    additionalEmails: maybe(fc.subarray(emails)),
    additionalPhones: maybe(fc.subarray(phones)),
    owner: maybe(fc.constantFrom('user-1', 'nobody')),
    nonsense: maybe(fc.constant('x')),
    customFields: maybe(
      fc.constantFrom(
        [{ id: 'member-no', value: 'M1' }],
        [{ id: 'member-no', value: 'M2' }],
        [{ id: 'score', value: 3 }],
        [{ id: 'member-no', value: null }],
        [{ id: 'gone', value: 1 }],
      ),
    ),
  })
  .map(present);
const opportunity = fc
  .record({
    opportunityName: maybe(fc.constantFrom('Roof', 'Door'), 12),
    pipeline: maybe(fc.constantFrom('sales', 'Sales', 'sales', 'Sales', 'nowhere'), 12),
    stage: maybe(fc.constantFrom('new', 'Hot', 'nowhere')),
    status: maybe(fc.constantFrom('won', 'open', 'lost', 'nonsense')),
    value: maybe(fc.constantFrom(10, null)),
    lostReason: maybe(fc.constantFrom('price', 'Price', 'nowhere')),
    source: maybe(fc.constantFrom('fair', null)),
  })
  .map(present);
const row: fc.Arbitrary<SomeRow> = fc.record({
  contact,
  opportunity: fc.option(opportunity),
  contactId: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.nat(5)),
  opportunityId: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.nat(3)),
  additionalKeys: fc.boolean(),
  warned: fc.boolean(),
});
const mode = fc.constantFrom<Mode>('create', 'update', 'createAndUpdate', 'createAndUpdate');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      mode,
      objects: fc.constantFrom<readonly ObjectName[]>(['contact'], ['contact'], ['contact', 'opportunity']),
      opportunity: mode,
      tags: fc.subarray(['import']),
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
      end: fc.constantFrom('complete', 'complete', 'complete', 'cancel', 'leave'),
      preview: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('repeat' as const), which: fc.nat(5) }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('revert' as const),
      which: fc.nat(2),
      scope: fc.constantFrom('created', 'all'),
      dryRun: fc.constantFrom(false, false, true),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('read' as const), which: fc.nat(5) }) },
);
const settings: fc.Arbitrary<Settings> = fc.record({
  allowDuplicateContact: fc.boolean(),
  contactUniqueIdentifiers: fc.constantFrom<readonly MatchKey[]>(['email', 'phone'], ['phone', 'email'], ['email']),
  allowDuplicateOpportunity: fc.boolean(),
});

const customFields: readonly Field[] = [
  { key: 'member-no', label: 'Member number', kind: 'text', custom: true, unique: true },
  { key: 'score', label: 'Score', kind: 'number', custom: true },
];
const facts = {
  users: [{ id: 'user-1', firstName: 'Ada', lastName: 'Byron', email: 'ada@crm.example' }],
  tags: ['vip'],
  pipelines: [
    {
      id: 'sales',
      label: 'Sales',
      stages: [
        { id: 'new', label: 'New' },
        { id: 'hot', label: 'Hot' },
      ],
    },
  ],
  lostReasons: [{ id: 'price', label: 'Price' }],
};

/** One host and what it has said so far; ids are told by their place in the order of appearance. */
function createTeller(handle: Handler) {
  const contacts: string[] = [];
  const opportunities: string[] = [];
  const imports: { readonly id: string; readonly batch: object }[] = [];
  const told: unknown[] = [];

  const ask = async (method: string, path: string, body?: unknown): Promise<void> => {
    const response = await handle(requestFor(method, path, body));
    const text = await response.text();
    for (const [, id = ''] of text.matchAll(/"contactId":"([^"]+)"/g)) if (!contacts.includes(id)) contacts.push(id);
    for (const [, id = ''] of text.matchAll(/"opportunityId":"([^"]+)"/g))
      if (!opportunities.includes(id)) opportunities.push(id);
    told.push([method, response.status, response.headers.get('Idempotent-Replay'), tellPlainly(text)]);
  };
  const tellPlainly = (text: string): unknown => {
    let plain = text;
    for (const [at, id] of contacts.entries()) plain = plain.replaceAll(id, `contact ${at}`);
    for (const [at, id] of opportunities.entries()) plain = plain.replaceAll(id, `opportunity ${at}`);
    return plain.startsWith('{') ? sortLists(JSON.parse(plain)) : plain;
  };
  const rowOf = (some: SomeRow, at: number, keys: readonly MatchKey[]): Row => {
    const { contactId, opportunityId } = some;
    const known = contactId === null ? undefined : (contacts[contactId] ?? 'no-such-contact');
    const target = opportunityId === null ? undefined : (opportunities[opportunityId] ?? 'no-such-opportunity');
    const opportunity = some.opportunity && { ...some.opportunity, ...(target && { opportunityId: target }) };
    return {
      row: at + 1,
      line: at + 2,
      match: { contactId: known ?? null, keys: keysOf(some, keys) },
      contact: some.contact,
      ...(opportunity && { opportunity }),
      issues: some.warned ? [{ code: 'DATE_UNREADABLE', severity: 'warning', params: {}, column: 1 }] : [],
    };
  };

  return {
    told,
    async take(doing: Step, { contactUniqueIdentifiers }: Settings): Promise<void> {
      if (doing.do === 'import') {
        const id = `00000000-0000-4000-8000-${String(imports.length).padStart(12, '0')}`;
        const rows = doing.rows.map((some, at) => rowOf(some, at, contactUniqueIdentifiers));
        const batch = { importId: id, first: 1, last: rows.length, blank: 0, rows, heldBack: [] };
        imports.push({ id, batch });
        const modes = { contact: doing.mode, opportunity: doing.opportunity };
        await ask('POST', '/imports', importRequest({ id, objects: doing.objects, modes, tags: doing.tags }));
        if (doing.preview) await ask('POST', `/imports/${id}/preview`, batch);
        await ask('PUT', `/imports/${id}/batches/1`, batch);
        const books = { rows: rows.length, blank: 0, heldBack: 0, sent: rows.length };
        if (doing.end === 'complete') await ask('POST', `/imports/${id}/complete`, books);
        if (doing.end === 'cancel') await ask('POST', `/imports/${id}/cancel`);
        return;
      }
      // Recent imports are the interesting ones.
      const chosen = imports.at(-1 - (doing.which % Math.max(1, imports.length)));
      if (!chosen) return;
      const { id, batch } = chosen;
      if (doing.do === 'repeat') await ask('PUT', `/imports/${id}/batches/1`, batch);
      if (doing.do === 'revert')
        await ask('POST', `/imports/${id}/revert`, { scope: doing.scope, dryRun: doing.dryRun });
      if (doing.do === 'read') {
        for (const part of ['', '/issues', '/report.csv?rows=all', '/receipt'])
          await ask('GET', `/imports/${id}${part}`);
      }
    },
  };
}

/** Lists whose order means nothing are told in the same order. */
function sortLists(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sortLists).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const skipped = new Set(['createdAt', 'finishedAt', 'until', 'outcomes', 'title', 'detail']);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !skipped.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sortLists(entry)]),
  );
}

function keysOf({ contact: fields, additionalKeys }: SomeRow, order: readonly MatchKey[]): Row['match']['keys'] {
  const keys: (readonly [MatchKey, string])[] = [];
  for (const kind of order) {
    const value = fields[kind];
    if (typeof value === 'string' && /[@+]/.test(value)) keys.push([kind, value.toLowerCase()]);
  }
  const [first = 'email'] = order;
  const more = fields[first === 'email' ? 'additionalEmails' : 'additionalPhones'];
  if (additionalKeys && Array.isArray(more)) {
    for (const value of more) if (typeof value === 'string') keys.push([first, value.toLowerCase()]);
  }
  return keys;
}

let opened: TestDatabase;
beforeAll(async () => {
  opened = await testPglite();
});
afterAll(() => opened.close());

let accounts = 0;

async function openBoth(chosen: Settings): Promise<readonly [memory: Handler, sql: Handler]> {
  const accountId = `account-${++accounts}`;
  const caller = { accountId, user: { id: 'user-1', name: 'Ada Byron' }, isAdmin: true };
  const memory = createMemoryStore({
    accounts: [{ account: { id: accountId, country: 'US' }, ...facts, fields: customFields, duplicates: chosen }],
  });
  await seedAccount(opened.database.query, { id: accountId, country: 'US', ...facts, customFields, ...chosen });
  const limits = { requests: { count: 100_000, seconds: 1 } };
  const host = (store: Parameters<typeof createImportHost>[0]['store']): Handler =>
    asDescribed(createImportHost({ store, authenticate: () => caller, basePath: '/import', limits }), '/import');
  return [host(memory), host(createSqlStore(opened.database))];
}

test('any history of imports, repeats and reverts is answered alike by both stores', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      settings,
      fc.array(fc.noBias(step), { minLength: 5, maxLength: 10, size: 'max' }),
      async (chosen, steps) => {
        const [memory, sql] = (await openBoth(chosen)).map(createTeller);
        if (!memory || !sql) throw new Error('There are two.');
        for (const doing of steps) {
          await memory.take(doing, chosen);
          await sql.take(doing, chosen);
          expect(sql.told.splice(0)).toEqual(memory.told.splice(0));
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 25), seed: Number(process.env['SEED'] ?? 1), endOnFailure: false },
  );
});

/** Histories that chance draws too rarely. */
const contactRow = (fields: RecordFields, more: Partial<SomeRow> = {}): SomeRow => ({
  contact: fields,
  opportunity: null,
  contactId: null,
  opportunityId: null,
  additionalKeys: false,
  warned: false,
  ...more,
});
const importOf = (mode: Mode, rows: readonly SomeRow[], objects: readonly ObjectName[] = ['contact']): Step => ({
  do: 'import',
  mode,
  objects,
  opportunity: 'createAndUpdate',
  tags: [],
  rows,
  end: 'complete',
  preview: false,
});
const revertOf = (which: number, scope: 'created' | 'all' = 'all'): Step => ({
  do: 'revert',
  which,
  scope,
  dryRun: false,
});
const deal = { opportunityName: 'Roof', pipeline: 'sales' };
const ann = { email: 'ann@x.example', firstName: 'Ann' };
const unique: Settings = {
  allowDuplicateContact: false,
  contactUniqueIdentifiers: ['email', 'phone'],
  allowDuplicateOpportunity: true,
};

test.each<[string, string, readonly Step[]]>([
  [
    'a new contact that has somebody’s opportunity meanwhile is kept until that is gone',
    'has-opportunities',
    [
      importOf('create', [contactRow(ann)]),
      importOf('update', [contactRow(ann, { opportunity: deal })], ['contact', 'opportunity']),
      revertOf(1),
      revertOf(0),
      revertOf(1),
    ],
  ],
  [
    'an address that another contact took meanwhile is not given back',
    'address-taken',
    [
      importOf('create', [contactRow(ann)]),
      importOf('update', [contactRow({ email: 'bob@x.example' }, { contactId: 0 })]),
      importOf('create', [contactRow({ ...ann, firstName: 'Another' })]),
      revertOf(1),
      revertOf(0),
      revertOf(1),
    ],
  ],
  [
    'a contact that somebody changed is kept',
    'changed',
    [importOf('create', [contactRow(ann)]), importOf('update', [contactRow({ ...ann, lastName: 'Lee' })]), revertOf(1)],
  ],
  [
    'an opportunity gets back what it had, with scope all only',
    '"restored":0',
    [
      importOf('create', [contactRow(ann, { opportunity: deal })], ['contact', 'opportunity']),
      importOf(
        'update',
        [contactRow(ann, { opportunity: { status: 'won' }, opportunityId: 0 })],
        ['contact', 'opportunity'],
      ),
      revertOf(0, 'created'),
      revertOf(0, 'all'),
      importOf(
        'update',
        [contactRow(ann, { opportunity: { status: 'open' }, opportunityId: 0 })],
        ['contact', 'opportunity'],
      ),
    ],
  ],
])('%s', async (_sentence, expected, steps) => {
  const [memory, sql] = (await openBoth(unique)).map(createTeller);
  if (!memory || !sql) throw new Error('There are two.');
  for (const doing of steps) {
    await memory.take(doing, unique);
    await sql.take(doing, unique);
  }
  expect(sql.told).toEqual(memory.told);
  expect(JSON.stringify(memory.told)).toContain(expected);
});
