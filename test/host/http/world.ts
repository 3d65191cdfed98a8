import * as v from 'valibot';
import { expect } from 'vitest';
import {
  hostConfigSchema,
  importPageSchema,
  importReceiptSchema,
  importSummarySchema,
  issuePageSchema,
  problemSchema,
  receiptSchema,
  revertResultSchema,
} from '../../../src/core/wire-schemas.ts';
import type { Batch, HeldBackRow, Receipt, Row } from '../../../src/core/batch.ts';
import type { ImportRequest, ImportSummary, Problem } from '../../../src/core/wire.ts';
import { asDescribed } from './described.ts';
import { createImportHost } from '../../../src/host/handler.ts';
import { createMemoryStore } from '../../../src/host/memory-store.ts';
import type { MemoryAccount } from '../../../src/host/memory/account.ts';
import type { MemoryStore } from '../../../src/host/memory-store.ts';
import type { HostOptions } from '../../../src/host/options.ts';
import type { Caller } from '../../../src/host/store.ts';

/** The address that the tests' host is asked under. */
export const here = 'https://crm.example/import';

export const accounts: readonly MemoryAccount[] = [
  {
    account: { id: 'north', name: 'North', country: 'US', timezone: 'America/New_York' },
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
    fields: [
      { key: 'member-no', label: 'Member number', kind: 'text', custom: true, unique: true },
      { key: 'score', label: 'Score', kind: 'number', custom: true },
    ],
    contacts: [{ id: 'known-1', values: { firstName: 'Kim', email: 'kim@known.example' } }],
  },
  { account: { id: 'south' } },
];

/** The tokens of the tests' own sign-in. */
const callers: ReadonlyMap<string, Caller> = new Map([
  ['Bearer admin', { accountId: 'north', user: { id: 'user-1', name: 'Ada Byron' }, isAdmin: true }],
  ['Bearer member', { accountId: 'north', user: { id: 'user-2', name: 'Max Member' }, isAdmin: false }],
  ['Bearer other', { accountId: 'south', user: { id: 'user-3', name: 'Sue South' }, isAdmin: true }],
]);

export const authenticate = (request: Request): Caller | null =>
  callers.get(request.headers.get('Authorization') ?? '') ?? null;

export interface TestHost {
  readonly store: MemoryStore;
  readonly handle: (request: Request) => Promise<Response>;
  /** Asks as the administrator of `north`, unless the options say otherwise; every answer is checked by its schema. */
  ask(method: string, path: string, body?: unknown, options?: AskOptions): Promise<Answer>;
}

export interface AskOptions {
  readonly as?: 'admin' | 'member' | 'other' | 'nobody';
  /** An absent header is written as `null`. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** In place of `body`, as it is. */
  readonly raw?: BodyInit;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body, `null` where it is no JSON. */
  readonly body: unknown;
}

export function startHost(options: Partial<HostOptions> = {}, seeds: readonly MemoryAccount[] = accounts): TestHost {
  let made = 0;
  const clock = options.clock ?? (() => Date.UTC(2026, 0, 15, 12));
  const store = createMemoryStore({ accounts: seeds, clock, newId: () => `id-${++made}` });
  const basePath = options.basePath ?? '/import';
  const handle = asDescribed(createImportHost({ store, authenticate, clock, ...options, basePath }), basePath);
  return {
    store,
    handle,
    ask: async (method, path, body, asked = {}) => check(path, await handle(requestFor(method, path, body, asked))),
  };
}

export function requestFor(
  method: string,
  path: string,
  body?: unknown,
  { as = 'admin', headers = {}, raw }: AskOptions = {},
): Request {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const all = new Headers({ 'Contact-Importer-Version': '1' });
  if (as !== 'nobody') all.set('Authorization', `Bearer ${as}`);
  if (sent !== undefined) all.set('Content-Type', 'application/json');
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return new Request(here + path, {
    method,
    headers: all,
    ...(sent !== undefined && { body: sent, duplex: 'half' as const }),
  });
}

/** What each address answers with when it succeeds. */
const schemas: readonly (readonly [pattern: RegExp, schema: v.GenericSchema])[] = [
  [/^\/config$/, hostConfigSchema],
  [/^\/imports(\?.*)?$/, v.union([importSummarySchema, importPageSchema])],
  [/\/(preview|batches\/\d+)$/, receiptSchema],
  [/\/issues(\?.*)?$/, issuePageSchema],
  [/\/receipt$/, importReceiptSchema],
  [/\/revert$/, revertResultSchema],
  [/\/imports\/[^/]+(\/(complete|cancel))?$/, importSummarySchema],
];

async function check(path: string, response: Response): Promise<Answer> {
  // `response.text()` would swallow a byte order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  const type = response.headers.get('Content-Type') ?? '';
  const body: unknown = type.includes('json') ? JSON.parse(text) : null;
  expect(response.headers.get('Contact-Importer-Version')).toBe('1');
  if (response.status >= 400) {
    expect(type).toBe('application/problem+json');
    expect(v.parse(problemSchema, body)).toEqual(body);
  } else {
    const schema = schemas.find(([pattern]) => pattern.test(path))?.[1];
    if (schema && body !== null) expect(v.parse(schema, body)).toEqual(body);
  }
  return { status: response.status, headers: response.headers, text, body };
}

/** The answers in their types; `check` has looked at them. */
export const asProblem = (answer: Answer): Problem => v.parse(problemSchema, answer.body);
export const asSummary = (answer: Answer): ImportSummary => v.parse(importSummarySchema, answer.body);
export const asReceipt = (answer: Answer): Receipt => v.parse(receiptSchema, answer.body);

export const importId = '11111111-2222-4333-8444-555555555555';

export const importRequest = (more: Partial<ImportRequest> = {}): ImportRequest => ({
  id: importId,
  file: { name: 'people.csv', size: 1_000, sha256: 'a'.repeat(64) },
  objects: ['contact'],
  modes: { contact: 'createAndUpdate', opportunity: 'create' },
  mapping: [
    { column: 0, header: 'Given name', to: { object: 'contact', field: 'firstName' }, options: {} },
    { column: 1, header: 'Mail', to: { object: 'contact', field: 'email' }, options: {} },
    { column: 2, header: 'Notes to self', to: null, options: {} },
  ],
  options: { skipEmpty: true, inFileDuplicates: 'error-later' },
  tags: [],
  consent: { text: 'They agreed.', time: '2026-01-15T11:00:00.000Z' },
  ...more,
});

/** A row that names a person by their e-mail. */
export const person = (row: number, email: string, contact: Row['contact'] = { firstName: 'Ann', email }): Row => ({
  row,
  line: row + 1,
  match: { contactId: null, keys: [['email', email.toLowerCase()]] },
  contact,
  issues: [],
});

export const heldBack = (row: number): HeldBackRow => ({
  row,
  line: row + 1,
  cells: ['Bob', 'no address', 'x'],
  issues: [{ code: 'EMAIL_INVALID', severity: 'error', column: 1, object: 'contact', field: 'email', params: {} }],
});

/** A batch over the rows given; what is missing in between is blank. */
export function batchOf(rows: readonly Row[], held: readonly HeldBackRow[] = [], more: Partial<Batch> = {}): Batch {
  const numbers = [...rows, ...held].map(({ row }) => row);
  const [first, last] = [more.first ?? Math.min(...numbers), more.last ?? Math.max(...numbers)];
  return { importId, first, last, blank: last - first + 1 - numbers.length, rows, heldBack: held, ...more };
}
