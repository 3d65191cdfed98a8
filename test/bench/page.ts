import { contactSchema } from '../../src/core/schema.ts';
import { isFault, type Fault } from '../../src/core/fault.ts';
import type { Plan } from '../../src/core/plan.ts';
import { createEngineClient } from '../../src/engine/client.ts';
import { generatedColumns, generatedFields, generatedUsers } from '../support/generator.ts';
// oxlint-disable-next-line import/default -- the bundler answers this import with the address of the built worker.
import papaUrl from './papa-worker.ts?worker&url';

/* The page that is measured: the real client, the real worker, the real file. */

export interface Timing {
  readonly ms: number;
  readonly rows: number;
  readonly bytes?: number;
}

const chosen = (): File => {
  const [file] = document.querySelector<HTMLInputElement>('#file')?.files ?? [];
  if (!file) throw new Error('No file was chosen.');
  return file;
};

const sure = <T>(answer: T | Fault): T => {
  if (isFault(answer)) throw new Error(`${answer.code} ${JSON.stringify(answer.params)}`);
  return answer;
};

const engine = createEngineClient();
let plan: Plan | null = null;
const noLimit = { limitBytes: Number.MAX_SAFE_INTEGER };

const planFor = (dialect: Plan['dialect']): Plan => ({
  dialect,
  schema: [...contactSchema, ...generatedFields],
  account: {
    id: 'bench',
    country: 'US',
    allowDuplicateContact: false,
    contactUniqueIdentifiers: ['email', 'phone'],
    users: generatedUsers,
    tags: [],
    pipelines: [],
    lostReasons: [],
  },
  objects: ['contact'],
  modes: { contact: 'createAndUpdate', opportunity: 'create' },
  columns: generatedColumns.map(({ field }) => ({ to: { object: 'contact', field }, options: {} })),
  skipEmpty: true,
  ignoreUnmapped: false,
  tags: [],
  inFileDuplicates: 'error-later',
  severity: {},
  today: '2026-01-01',
  limits: { rows: 1000, bytes: 2 * 1024 * 1024 },
});

const bench = {
  papa: (): Promise<Timing> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(papaUrl, { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<Timing>) => {
        worker.terminate();
        resolve(data);
      });
      worker.addEventListener('error', () => reject(new Error('The Papa worker failed.')));
      worker.postMessage(chosen());
    }),

  /** A worker that runs already: its start is measured by `first`. */
  async open(): Promise<Timing> {
    const start = performance.now();
    const opened = sure(await engine.open(chosen(), noLimit));
    const ms = performance.now() - start;
    plan = planFor(opened.dialect);
    return { ms, rows: opened.estimatedRows };
  },

  async check(): Promise<Timing> {
    if (!plan) throw new Error('Open first.');
    const start = performance.now();
    const summary = sure(await engine.check(plan, { onProgress: () => undefined }));
    return { ms: performance.now() - start, rows: summary.rows };
  },

  /** All batches of the checked file, dropped as they come. */
  async send(): Promise<Timing> {
    if (!plan) throw new Error('Open first.');
    const start = performance.now();
    sure(await engine.start(plan, { importId: 'bench' }));
    let rows = 0;
    let bytes = 0;
    for (let batch = sure(await engine.next()); batch; batch = sure(await engine.next())) {
      rows += batch.last - batch.first + 1;
      bytes += batch.body.length;
    }
    return { ms: performance.now() - start, rows, bytes };
  },

  /** Thirty rows from a place picked by `share` (0 … 1) of the file, as a grid asks for them. */
  async rows(share: number, total: number): Promise<Timing> {
    const start = performance.now();
    const rows = sure(await engine.rows({ from: 1 + Math.floor(share * (total - 31)), count: 30 }));
    return { ms: performance.now() - start, rows: rows.length };
  },

  longTasks: (): readonly number[] => longTasks.splice(0),
};

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) longTasks.push(entry.duration);
}).observe({ type: 'longtask', buffered: true });

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
