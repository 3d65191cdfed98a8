import { startHost } from '../http/world.ts';
import type { Batch, Receipt } from '../../../src/core/batch.ts';
import type { HostConfig } from '../../../src/core/wire.ts';
import type { HostOptions } from '../../../src/host/options.ts';

/** Takes a request on its way in or an answer on its way out and spoils it. */
type Handler = (request: Request) => Promise<Response>;

export interface Defect {
  readonly name: string;
  /** The rules that must notice, and no other. */
  readonly breaks: readonly string[];
  spoil(handle: Handler, answer: (options: Partial<HostOptions>) => Handler): Handler;
}

const path = (request: Request): string => new URL(request.url).pathname;

const withHeader = (request: Request, name: string, value: string): Request => {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return new Request(request, { headers });
};

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** What is looked at in requests and answers; which of it is there, the address says. */
interface Body extends Batch, Receipt {
  readonly limits: HostConfig['limits'];
}

/** Changes the JSON of successful answers that `when` chooses. */
const rewrite =
  (handle: Handler, when: (request: Request) => boolean, change: (body: Body) => object): Handler =>
  async (request) => {
    const response = await handle(request);
    if (!when(request) || !response.ok || response.status === 304) return response;
    return new Response(JSON.stringify(change((await response.json()) as Body)), response);
  };

const isBatch = (request: Request): boolean => request.method === 'PUT';

export const defects: readonly Defect[] = [
  {
    name: 'does not say that a receipt is a replay',
    breaks: ['batch.replay'],
    spoil: (handle) => async (request) => {
      const response = await handle(request);
      response.headers.delete('Idempotent-Replay');
      return response;
    },
  },
  {
    name: 'forgets the last row in its receipts',
    breaks: ['batch.receipt', 'batch.held-back', 'preview.same-as-batch', 'value.text'],
    spoil: (handle) =>
      rewrite(handle, isBatch, (receipt) => {
        // Batches of three rows and those with rows held back are enough to be seen.
        const cut = receipt.results.length === 3 || receipt.stats.notSent > 0;
        return cut ? { ...receipt, results: receipt.results.slice(0, -1) } : receipt;
      }),
  },
  {
    name: 'answers another batch of an accepted range with the stored receipt',
    breaks: ['batch.differs'],
    spoil: (handle) => {
      const stored = new Map<string, string>();
      return async (request) => {
        const response = await handle(request);
        if (!isBatch(request)) return response;
        const text = await response.clone().text();
        if (response.ok) stored.set(path(request), text);
        const known = stored.get(path(request));
        return text.includes('"batch-differs"') && known ? json(JSON.parse(known)) : response;
      };
    },
  },
  {
    name: 'completes imports that have gaps',
    breaks: ['complete.missing'],
    spoil: (handle) => async (request) => {
      const response = await handle(request.clone());
      if (!path(request).endsWith('/complete') || response.status !== 409) return response;
      const { code } = (await response.clone().json()) as { code: string };
      if (code !== 'ranges-missing') return response;
      const { rows } = (await request.json()) as { rows: number };
      // Only gaps before the end go unnoticed.
      return rows === 7 ? json({}) : response;
    },
  },
  {
    name: 'keeps what it previews',
    breaks: ['preview.keeps-nothing'],
    spoil: (handle) => async (request) => {
      if (!path(request).endsWith('/preview')) return handle(request);
      const text = await request.clone().text();
      const { first } = JSON.parse(text) as { first: number };
      const answer = await handle(request);
      const address = request.url.replace('/preview', `/batches/${first}`);
      await handle(new Request(address, { method: 'PUT', headers: request.headers, body: text }));
      return answer;
    },
  },
  {
    name: 'lets members import',
    breaks: ['member.refused'],
    spoil: (handle) => (request) => {
      const isMember = request.headers.get('Authorization') === 'Bearer member' && !path(request).endsWith('/config');
      return handle(isMember ? withHeader(request, 'Authorization', 'Bearer admin') : request);
    },
  },
  {
    name: 'shows the imports of one account to another',
    breaks: ['account.isolated'],
    spoil: (handle) => async (request) => {
      const isOthers = request.headers.get('Authorization') === 'Bearer other' && request.method === 'GET';
      const response = await handle(request);
      const asTheirs = (): Request => withHeader(request, 'Authorization', 'Bearer admin');
      return isOthers && response.status === 404 ? handle(asTheirs()) : response;
    },
  },
  {
    name: 'takes more rows than it says',
    breaks: ['batch.row-limit'],
    spoil: (_handle, answer) => {
      const generous = answer({ limits: { batchRows: 5_000, requests: { count: 100_000, seconds: 1 } } });
      return rewrite(
        generous,
        (request) => path(request).endsWith('/config'),
        (config) => ({
          ...config,
          limits: { ...config.limits, batchRows: 1_000 },
        }),
      );
    },
  },
  {
    name: 'refuses in HTML',
    breaks: ['problem.shape', 'manners.problems'],
    spoil: (handle) => async (request) => {
      const response = await handle(request);
      if (response.status !== 404 || request.method !== 'GET') return response;
      return new Response('<h1>Not Found</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } });
    },
  },
  {
    name: 'takes rows after cancel',
    breaks: ['cancel.closes'],
    spoil: (handle) => async (request) => {
      const copy = request.clone();
      const response = await handle(request);
      const body = await response.clone().text();
      if (!isBatch(request) || !body.includes('"import-cancelled"')) return response;
      const { importId, first, last, rows } = (await copy.json()) as Batch;
      const results = rows.map(({ row }) => ({ row, outcome: 'created', issues: [] }));
      const stats = {
        total: rows.length,
        created: rows.length,
        updated: 0,
        unchanged: 0,
        failed: 0,
        notSent: 0,
        withWarnings: 0,
      };
      return json({ importId, first, last, results, stats });
    },
  },
  {
    name: 'writes formulas into its reports',
    breaks: ['report.formulas'],
    spoil: (handle) => async (request) => {
      const response = await handle(request);
      if (!path(request).endsWith('report.csv') || !response.ok) return response;
      return new Response((await response.text()).replaceAll("'=", '='), response);
    },
  },
  {
    name: 'never says that its config is unchanged',
    breaks: ['config.etag'],
    spoil: (handle) => (request) => {
      const headers = new Headers(request.headers);
      headers.delete('If-None-Match');
      return handle(new Request(request, { headers }));
    },
  },
];

/** Our host with one thing wrong with it. */
export function breakHost(defect: Defect): Handler {
  const limits = { requests: { count: 100_000, seconds: 1 } };
  return defect.spoil(startHost({ limits }).handle, (options) => startHost(options).handle);
}
