import * as v from 'valibot';
import {
  hostConfigSchema,
  importSummarySchema,
  problemSchema,
  receiptSchema,
  revertResultSchema,
} from '../../core/wire-schemas.ts';
import { protocolVersion } from '../../core/wire.ts';
import type { Batch, HeldBackRow, Receipt, RecordFields, Row } from '../../core/batch.ts';
import type { Mode } from '../../core/plan.ts';
import type { HostConfig, ImportRequest, ImportSummary, Problem, RevertResult } from '../../core/wire.ts';

/** Who a request is made as. */
export type Person = 'admin' | 'member' | 'other' | 'nobody';

export interface ConformOptions {
  /** Headers of an administrator. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of a person of the same account who may not import; rules about them are skipped without. */
  readonly memberHeaders?: Readonly<Record<string, string>>;
  /** Headers of an administrator of another account; rules about isolation are skipped without. */
  readonly otherAccountHeaders?: Readonly<Record<string, string>>;
  /** Takes the place of the network. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON, or `undefined`. */
  readonly body: unknown;
}

export interface AskOptions {
  readonly as?: Person;
  /** `null` leaves the header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** In place of the JSON body. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
}

/** A rule that the host broke; the message says what was expected and what came. */
export class NotConforming extends Error {
  override readonly name = 'NotConforming';
}

/** A rule that cannot be judged here; the message says why. */
export class NotJudged extends Error {
  override readonly name = 'NotJudged';
}

/** Fails the rule with a sentence unless the condition holds. */
export function demand(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new NotConforming(sentence);
}

/** Leaves the rule out where the host or the caller does not offer what it needs. */
export function assume(condition: boolean, why: string): asserts condition {
  if (!condition) throw new NotJudged(why);
}

const patience = 30_000;
const busyRetries = 20;

/** What the rules work with: requests, and makers of imports and rows that nobody made before. */
export interface Lab {
  readonly config: HostConfig;
  /** Something wrong with answers that no single rule asks about, by kind, with an example of each. */
  readonly oddities: ReadonlyMap<'redirect' | 'not-a-problem' | 'server-error', string>;
  has(person: Person): boolean;
  ask(method: string, path: string, body?: unknown, options?: AskOptions): Promise<Answer>;
  /** Opens an import; the mode is that of contacts. */
  open(mode?: Mode, more?: Partial<ImportRequest>, as?: Person): Promise<ImportRequest>;
  put(batch: Batch, as?: Person): Promise<Answer>;
  /** Opens an import, sends one batch and gives the receipt. */
  run(
    mode: Mode,
    rows: readonly Row[],
    more?: Partial<ImportRequest>,
  ): Promise<{ readonly id: string; readonly receipt: Receipt }>;
  /** The same, balanced and complete. */
  finish(
    mode: Mode,
    rows: readonly Row[],
    more?: Partial<ImportRequest>,
  ): Promise<{ readonly id: string; readonly receipt: Receipt }>;
  summary(importId: string): Promise<ImportSummary>;
  /** An address that this run alone uses. */
  email(): string;
  readonly imports: readonly string[];
}

export async function createLab(endpoint: string, options: ConformOptions): Promise<Lab> {
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const base = endpoint.replace(/\/+$/, '');
  const headersOf = new Map<Person, Readonly<Record<string, string>> | undefined>([
    ['admin', options.headers ?? {}],
    ['member', options.memberHeaders],
    ['other', options.otherAccountHeaders],
    ['nobody', {}],
  ]);
  const oddities = new Map<'redirect' | 'not-a-problem' | 'server-error', string>();
  const imports: string[] = [];
  const run = crypto.randomUUID().slice(0, 8);
  let people = 0;

  const note = (method: string, path: string, answer: Answer): void => {
    const what = `${method} ${path.replaceAll(/[0-9a-f-]{36}/g, '{id}')} answered ${answer.status}`;
    if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) oddities.set('redirect', what);
    if (answer.status >= 500 && answer.status !== 503) oddities.set('server-error', what);
    if (answer.status >= 400 && !isProblem(answer)) oddities.set('not-a-problem', what);
  };

  const ask: Lab['ask'] = async (method, path, body, { as = 'admin', headers = {}, raw } = {}) => {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const all = new Headers({ 'Contact-Importer-Version': protocolVersion, ...headersOf.get(as) });
    if (content !== undefined) all.set('Content-Type', 'application/json');
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) all.delete(name);
      else all.set(name, value);
    }
    for (let attempt = 1; ; attempt++) {
      const signal = AbortSignal.timeout(patience);
      const request = new Request(base + path, {
        method,
        headers: all,
        redirect: 'manual',
        signal,
        ...(content !== undefined && { body: content }),
      });
      const response = await send(request);
      const text = await response.text();
      const answer: Answer = { status: response.status, headers: response.headers, text, body: parse(text) };
      note(method, path, answer);
      if (answer.status !== 429 || attempt > busyRetries) return answer;
      await new Promise((resolve) => setTimeout(resolve, 1_000 * Number(answer.headers.get('Retry-After') ?? 1)));
    }
  };

  const config = await ask('GET', '/config');
  demand(config.status === 200, `GET /config must answer 200 to an administrator; it answered ${config.status}.`);

  const lab: Lab = {
    config: readAs(hostConfigSchema, config, 'GET /config'),
    oddities,
    imports,
    has: (person) => headersOf.get(person) !== undefined,
    ask,
    async open(mode = 'createAndUpdate', more = {}, as = 'admin') {
      const request = makeRequest(mode, more);
      const answer = await ask('POST', '/imports', request, { as });
      demand(answer.status === 201, `POST /imports must answer 201 to a new id; it answered ${answer.status}.`);
      if (as === 'admin') imports.push(request.id);
      return request;
    },
    put: (batch, as = 'admin') => ask('PUT', `/imports/${batch.importId}/batches/${batch.first}`, batch, { as }),
    async run(mode, rows, more) {
      const { id } = await lab.open(mode, more);
      return { id, receipt: readReceipt(await lab.put(makeBatch(id, rows))) };
    },
    async finish(mode, rows, more) {
      const done = await lab.run(mode, rows, more);
      const books = { rows: rows.length, blank: 0, heldBack: 0, sent: rows.length };
      const answer = await ask('POST', `/imports/${done.id}/complete`, books);
      demand(answer.status === 200, `complete must answer 200 when the books balance; it answered ${answer.status}.`);
      return done;
    },
    async summary(importId) {
      return readSummary(await ask('GET', `/imports/${importId}`));
    },
    email: () => `conform-${run}-${++people}@conformance.example`,
  };
  return lab;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a refusal says what it must: RFC 9457 with a stable code and its own status. */
export function isProblem({ headers, status, body }: Answer): boolean {
  const type = headers.get('Content-Type')?.split(';')[0]?.trim();
  const checked = v.safeParse(problemSchema, body);
  return type === 'application/problem+json' && checked.success && checked.output.status === status;
}

/** The body by its schema; a body of another shape breaks the rule. */
export function readAs<T>(schema: v.GenericSchema<unknown, T>, answer: Answer, what: string): T {
  const checked = v.safeParse(schema, answer.body);
  const place = checked.success ? '' : (v.getDotPath(checked.issues[0]) ?? 'the body itself');
  demand(checked.success, `${what} must have the protocol's shape; ${place} has not (status ${answer.status}).`);
  return checked.output;
}

export const readReceipt = (answer: Answer): Receipt => readAs(receiptSchema, answer, 'A receipt');
export const readSummary = (answer: Answer): ImportSummary => readAs(importSummarySchema, answer, 'A summary');
export const readProblem = (answer: Answer): Problem => readAs(problemSchema, answer, 'A refusal');
export const readRevert = (answer: Answer): RevertResult =>
  readAs(revertResultSchema, answer, 'The answer to a revert');

function makeRequest(mode: Mode, more: Partial<ImportRequest>): ImportRequest {
  return {
    id: crypto.randomUUID(),
    file: { name: 'conformance.csv', size: 1_000, sha256: '0'.repeat(64) },
    objects: ['contact'],
    modes: { contact: mode, opportunity: 'create' },
    mapping: ['firstName', 'lastName', 'email'].map((field, column) => ({
      column,
      header: field,
      to: { object: 'contact', field },
      options: {},
    })),
    options: { skipEmpty: true, inFileDuplicates: 'error-later' },
    tags: [],
    consent: { text: 'A run of the conformance kit.', time: new Date().toISOString() },
    ...more,
  };
}

/** A row that is found by its address and says these things beside it. */
export const person = (row: number, email: string, contact: RecordFields = { firstName: 'Conny' }): Row => ({
  row,
  line: row + 1,
  match: { contactId: null, keys: [['email', email.toLowerCase()]] },
  contact: { email, ...contact },
  issues: [],
});

export const heldBackRow = (row: number): HeldBackRow => ({
  row,
  line: row + 1,
  cells: ['=1+1', 'Form', 'not-an-address'],
  issues: [{ code: 'EMAIL_INVALID', severity: 'error', column: 2, object: 'contact', field: 'email', params: {} }],
});

/** A batch over these rows without gaps, or with what `more` says. */
export const makeBatch = (importId: string, rows: readonly Row[], more: Partial<Batch> = {}): Batch => ({
  importId,
  first: rows[0]?.row ?? 1,
  last: rows.at(-1)?.row ?? 1,
  blank: 0,
  rows,
  heldBack: [],
  ...more,
});

/** The result of a row; a receipt without it breaks the rule that needs it. */
export function resultOf(receipt: Receipt, row: number): Receipt['results'][number] {
  const result = receipt.results.find((candidate) => candidate.row === row);
  demand(result !== undefined, `The receipt must have a result for row ${row}.`);
  return result;
}

/** The codes found by the host in one row. */
export const codesOf = (receipt: Receipt, row: number): readonly string[] =>
  resultOf(receipt, row).issues.map(({ code }) => code);
