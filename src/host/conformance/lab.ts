import { hostConfigSchema } from '../../core/wire-schemas.ts';
import { protocolVersion } from '../../core/wire.ts';
import { demand, isProblem, readAs, readReceipt, readSummary } from './answers.ts';
import { makeBatch, makeRequest } from './samples.ts';
import type { Batch, Receipt, Row } from '../../core/batch.ts';
import type { Mode } from '../../core/plan.ts';
import type { HostConfig, ImportRequest, ImportSummary } from '../../core/wire.ts';
import type { Answer } from './answers.ts';

/** Who a request is made as. */
export type Person = 'admin' | 'member' | 'other' | 'nobody';

export interface ConformOptions {
  /** Headers of an administrator. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Headers of a person of the same account who may not import; rules about them are skipped without. */
  readonly memberHeaders?: Readonly<Record<string, string>>;
  /**
   * Headers of an administrator of another account; rules about isolation are skipped without. Where one of the two
   * accounts allows duplicates and the other one does not, no rule is skipped.
   */
  readonly otherAccountHeaders?: Readonly<Record<string, string>>;
  /** Takes the place of the network. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface AskOptions {
  readonly as?: Person;
  /** `null` leaves the header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** In place of the JSON body. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
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
  /** The administrator's imports of this run, and those in the other account. */
  readonly imports: readonly string[];
  readonly otherImports: readonly string[];
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
  const otherImports: string[] = [];
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
    otherImports,
    has: (person) => headersOf.get(person) !== undefined,
    ask,
    async open(mode = 'createAndUpdate', more = {}, as = 'admin') {
      const request = makeRequest(mode, more);
      const answer = await ask('POST', '/imports', request, { as });
      demand(answer.status === 201, `POST /imports must answer 201 to a new id; it answered ${answer.status}.`);
      (as === 'admin' ? imports : otherImports).push(request.id);
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
