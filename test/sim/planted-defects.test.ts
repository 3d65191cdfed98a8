import { describe, expect, test } from 'vitest';
import type { Batch, Receipt, Row } from '../../src/core/batch.ts';
import { isFault } from '../../src/core/fault.ts';
import type { EncodedBatch, Engine } from '../../src/session/ports/engine.ts';
import type { Transport } from '../../src/session/ports/transport.ts';
import { isRefusal } from '../../src/session/ports/transport.ts';
import type { SimulationOptions } from './simulate.ts';
import { simulate } from './simulate.ts';

type Meddle = NonNullable<SimulationOptions['meddle']>;

const seedsTried = 120;

const batchIn = (body: Uint8Array): Batch => JSON.parse(new TextDecoder().decode(body)) as Batch;
const bytesOf = (batch: Batch): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(batch));
const acceptAll = (batch: Batch): Receipt => ({
  importId: batch.importId,
  first: batch.first,
  last: batch.last,
  results: batch.rows.map(({ row }) => ({ row, outcome: 'created', issues: [] })),
  stats: { total: 0, created: 0, updated: 0, unchanged: 0, failed: 0, notSent: 0, withWarnings: 0 },
});

/** A defect in the sender: what `putBatch` does instead. */
const sender =
  (change: (transport: Transport) => Partial<Transport>): Meddle =>
  ({ browser }) => {
    browser.transportThrough = (transport) => ({ ...transport, ...change(transport) });
  };

/** A defect in the maker of batches. */
const packer =
  (change: (batch: EncodedBatch) => EncodedBatch | null): Meddle =>
  ({ browser }) => {
    browser.engineThrough = (engine): Engine => ({
      ...engine,
      next: async () => {
        const batch = await engine.next();
        return batch === null || isFault(batch) ? batch : change(batch);
      },
    });
  };

/** A defect in the host: what becomes of a request and its answer. */
const host =
  (change: (request: Request, handle: (request: Request) => Promise<Response>) => Promise<Response>): Meddle =>
  ({ crm }) => {
    const { handle } = crm;
    crm.handle = (request) => change(request, handle);
  };

const isBatch = (request: Request): boolean => request.method === 'PUT';
const without = (batch: Batch, row: number): Batch => ({
  ...batch,
  blank: batch.blank + 1,
  rows: batch.rows.filter((kept) => kept.row !== row),
});

const defects: readonly (readonly [defect: string, meddle: Meddle, caughtBy: RegExp])[] = [
  [
    'a lost answer is taken for an acknowledgement',
    sender((transport) => ({
      putBatch: async (id, first, last, body, signal) => {
        const answer = await transport.putBatch(id, first, last, body, signal);
        return isRefusal(answer) && answer.reason === 'network' ? acceptAll(batchIn(body)) : answer;
      },
    })),
    /shown \d+ rows, the host has/u,
  ],
  [
    'any 2xx counts, whatever it says',
    sender((transport) => ({
      putBatch: async (id, first, last, body, signal) => {
        const answer = await transport.putBatch(id, first, last, body, signal);
        return isRefusal(answer) && answer.reason === 'invalid' ? acceptAll(batchIn(body)) : answer;
      },
    })),
    /./u,
  ],
  [
    'a batch loses its first row and calls it blank',
    packer((batch) => {
      const inside = batchIn(batch.body);
      const first: Row | undefined = inside.rows[0];
      if (first === undefined) return batch;
      return { ...batch, blank: batch.blank + 1, rows: batch.rows - 1, body: bytesOf(without(inside, first.row)) };
    }),
    /did not end|contents differ/u,
  ],
  [
    'ranges are off by one: each begins a row too early',
    packer((batch) =>
      batch.first === 1
        ? batch
        : {
            ...batch,
            first: batch.first - 1,
            blank: batch.blank + 1,
            body: bytesOf({ ...batchIn(batch.body), first: batch.first - 1, blank: batch.blank + 1 }),
          },
    ),
    /did not end/u,
  ],
  [
    'a batch that is too large is cut beside the row: the first one of the second half falls out, and counts as blank',
    sender((transport) => {
      const tooLarge: (readonly [first: number, last: number])[] = [];
      return {
        putBatch: async (id, first, last, body, signal) => {
          const inside = batchIn(body);
          const isSecondHalf = tooLarge.some(([from, to]) => first > from && last === to);
          if (!isSecondHalf || inside.rows[0]?.row !== first) {
            const answer = await transport.putBatch(id, first, last, body, signal);
            if (isRefusal(answer) && answer.status === 413) tooLarge.push([first, last]);
            return answer;
          }
          const answer = await transport.putBatch(id, first, last, bytesOf(without(inside, first)), signal);
          if (isRefusal(answer)) return answer;
          return { ...answer, results: [{ row: first, outcome: 'created', issues: [] }, ...answer.results] };
        },
      };
    }),
    /contents differ|did not end/u,
  ],
  [
    'a batch is tried again after a 403',
    sender((transport) => ({
      putBatch: async (id, first, last, body, signal) => {
        const answer = await transport.putBatch(id, first, last, body, signal);
        return isRefusal(answer) && answer.status === 403 ? { ...answer, status: 503 } : answer;
      },
    })),
    /sent after a 403/u,
  ],
  [
    'who is not answered asks again at once, without end',
    sender((transport) => ({
      putBatch: async (id, first, last, body, signal) => {
        let answer = await transport.putBatch(id, first, last, body, signal);
        for (let again = 0; again < 300 && isRefusal(answer) && answer.reason === 'network'; again += 1)
          answer = await transport.putBatch(id, first, last, body, signal);
        return answer;
      },
    })),
    /requests, where \d+ must do/u,
  ],
  ['the file ends a batch too early', packer((batch) => (batch.first > 10 ? null : batch)), /did not end/u],
  [
    'the key of a batch leaves out its range: every batch gets the first one’s receipt',
    (() => {
      const receipts = new WeakMap<object, string>();
      return ({ crm }) => {
        const { handle } = crm;
        crm.handle = async (request) => {
          const stored = receipts.get(crm);
          if (isBatch(request) && stored !== undefined)
            return new Response(stored, { headers: { 'Content-Type': 'application/json' } });
          const response = await handle(request);
          if (isBatch(request) && response.ok) receipts.set(crm, await response.clone().text());
          return response;
        };
      };
    })(),
    /did not end/u,
  ],
  [
    'a batch that comes again is applied again',
    ({ crm }) => {
      const { applyBatch } = crm.store;
      let copies = 0;
      crm.store.applyBatch = async (caller, batch, digest) => {
        const done = await applyBatch(caller, batch, digest);
        if ('refused' in done || !done.replay) return done;
        // Applied once more, under a name that the books do not know.
        const [row] = batch.rows;
        const id = (await crm.imports())[0]?.id;
        if (row === undefined || id === undefined) return done;
        copies += 1;
        const known = crm.store.contacts('account')[0];
        if (known !== undefined) crm.store.edit('account', known.id, { notes: `Applied again ${copies}` });
        return done;
      };
    },
    /contents differ/u,
  ],
  [
    'the host acknowledges what it did not store',
    host(async (request, handle) => {
      if (!isBatch(request)) return handle(request);
      const batch = batchIn(new Uint8Array(await request.clone().arrayBuffer()));
      if (batch.first === 1 || batch.rows.length === 0) return handle(request);
      return Response.json(acceptAll(batch));
    }),
    /shown \d+ rows, the host has/u,
  ],
  [
    'the host applies a batch by halves',
    ({ crm }) => {
      const { applyBatch } = crm.store;
      crm.store.applyBatch = async (caller, batch, digest) => {
        const last = batch.rows.at(-1);
        if (batch.rows.length < 2 || last === undefined) return applyBatch(caller, batch, digest);
        const done = await applyBatch(caller, without(batch, last.row), digest);
        if ('refused' in done || done.replay) return done;
        return {
          ...done,
          receipt: {
            ...done.receipt,
            results: [...done.receipt.results, { row: last.row, outcome: 'created', issues: [] }],
          },
        };
      };
    },
    /contents differ|did not end/u,
  ],
  [
    'a resume forgets what the host has',
    sender((transport) => ({
      summary: async (id, signal) => {
        const answer = await transport.summary(id, signal);
        return isRefusal(answer) ? answer : { ...answer, received: [] };
      },
    })),
    /did not end/u,
  ],
  [
    'counts are added twice on the way',
    sender((transport) => ({
      complete: async (id, books, signal) => {
        const answer = await transport.complete(id, books, signal);
        const { stats } = isRefusal(answer) ? { stats: null } : answer;
        return isRefusal(answer) || stats === null
          ? answer
          : {
              ...answer,
              stats: {
                ...stats,
                total: stats.total * 2,
                created: stats.created * 2,
                updated: stats.updated * 2,
                unchanged: stats.unchanged * 2,
                failed: stats.failed * 2,
                notSent: stats.notSent * 2,
              },
            };
      },
    })),
    /the screen shows other figures than the host/u,
  ],
  [
    'a retry opens a new import',
    ({ crm }) => {
      const { createImport } = crm.store;
      let asked = 0;
      crm.store.createImport = async (caller, request, digest) => {
        asked += 1;
        const id = asked === 1 ? request.id : request.id.replace(/^.{8}/u, asked.toString(16).padStart(8, '0'));
        if (asked > 1) await createImport(caller, { ...request, id }, `${digest}${asked}`);
        return createImport(caller, request, digest);
      };
    },
    /more than one import/u,
  ],
];

describe('a planted defect does not stay hidden', () => {
  test.each(defects)(
    '%s',
    async (_defect, meddle, caughtBy) => {
      const found: string[] = [];
      for (let seed = 1; seed <= seedsTried && found.length === 0; seed += 1) {
        const { violations } = await simulate(seed, { meddle });
        found.push(...violations);
      }
      expect(found.join('\n')).toMatch(caughtBy);
    },
    120_000,
  );
});
