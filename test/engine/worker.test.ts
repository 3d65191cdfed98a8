import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../.scripts/setup.mjs';
import { serveFolder } from '../support/serve-folder.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Engine } from '../../src/session/ports/engine.ts';
import type { Tools } from './worker-page/page.ts';

declare const tools: Tools;

const folder = mkdtempSync(join(tmpdir(), 'contact-importer-worker-'));
const closing: (() => unknown)[] = [];
let browser: Browser;

beforeAll(async () => {
  const root = join(import.meta.dirname, 'worker-page');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir: folder, target: 'es2022', rolldownOptions: { input: join(root, 'page.html') } },
  });
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });
}, 120_000);

afterAll(async () => {
  await browser.close();
  for (const close of closing) close();
  rmSync(folder, { recursive: true, force: true });
});

const openPage = async (
  headers: Record<string, string> = {},
): Promise<{ page: Page; logs: string[]; origin: string }> => {
  const server = await serveFolder(folder, headers);
  closing.push(server.close);
  const page = await browser.newPage();
  const logs: string[] = [];
  page.on('console', (message) => logs.push(message.text()));
  await page.goto(`${server.origin}/page.html`);
  await page.waitForFunction(() => 'tools' in globalThis);
  return { page, logs, origin: server.origin };
};

/** A whole import through the client; what it counted. */
const wholeImport = (page: Page, workerUrl?: string | null) =>
  page.evaluate(async (url) => {
    const { createEngineClient, drain, generatedPlan, generateText, sure } = tools;
    const engine = createEngineClient(url === undefined ? {} : { workerUrl: url });
    const opened = sure(await engine.open(new File([generateText({ seed: 5, rows: 2000 })], 'contacts.csv')));
    const told: number[] = [];
    const plan = generatedPlan(opened);
    const summary = sure(await engine.check(plan, { onProgress: ({ rows }) => told.push(rows) }));
    sure(await engine.start(plan, { importId: 'i' }));
    const { batches } = await drain(engine);
    const sent = batches.reduce((sum, { rows }) => sum + rows.length, 0);
    engine.close();
    return {
      rows: summary.rows,
      sendable: summary.sendable,
      sent,
      told: told.length,
      afterClose: await engine.rows({ from: 1, count: 1 }),
    };
  }, workerUrl);

/** A whole import of a file that is large enough for two workers; what was said, the batches as their digests. */
const largeImport = (page: Page, cores: number) =>
  page.evaluate(async (hardwareConcurrency) => {
    const { createEngineClient, generatedPlan, generateText, sure } = tools;
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: hardwareConcurrency });
    const engine = createEngineClient();
    const file = new File([generateText({ seed: 5, bytes: 5_000_000, duplicates: 0.05 })], 'contacts.csv');
    const opened = sure(await engine.open(file));
    const plan = generatedPlan(opened);
    const summary = sure(await engine.check(plan));
    sure(await engine.start(plan, { importId: 'i' }));
    const batches: unknown[] = [];
    for (let batch = sure(await engine.next()); batch; batch = sure(await engine.next())) {
      const { body, ...rest } = batch;
      batches.push({ ...rest, digest: new Uint32Array(await crypto.subtle.digest('SHA-256', body)).join() });
    }
    return { ...summary, batches };
  }, cores);

const working = (answer: Awaited<ReturnType<typeof wholeImport>>): void => {
  expect(answer.rows).toBe(2000);
  expect(answer.sent).toBe(answer.sendable);
  expect(answer.told).toBeGreaterThan(0);
};

describe('the engine behind a worker', () => {
  test('imports a file, tells its progress, and starts anew after it was closed', async () => {
    const { page, logs } = await openPage();
    const answer = await wholeImport(page);
    working(answer);
    expect(answer.afterClose).toMatchObject({ code: 'FILE_UNREADABLE', params: { reason: 'not-open' } });
    expect(logs).toEqual([]);
  });

  test('from another origin, through a blob that imports it', async () => {
    const { page, logs } = await openPage();
    const other = await serveFolder(folder, {
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
    closing.push(other.close);
    working(await wholeImport(page, `${other.origin}/assets/${workerScript()}`));
    expect(logs).toEqual([]);
  });

  test('where the page forbids workers, on its own thread, and says so once', async () => {
    const { page, logs } = await openPage({ 'Content-Security-Policy': "default-src 'self'; worker-src 'none'" });
    working(await wholeImport(page));
    expect(logs.filter((text) => text.startsWith('contact-importer: no worker may start here'))).toHaveLength(1);
  });

  test('under Trusted Types', async () => {
    const { page, logs } = await openPage({
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types contact-importer",
    });
    working(await wholeImport(page));
    expect(logs.filter((text) => text.startsWith('contact-importer: no worker'))).toEqual([]);
  });

  test('a worker that dies answers every call with a fault, and the next one starts another', async () => {
    const { page } = await openPage();
    const answers = await page.evaluate(async () => {
      const { createEngineClient } = tools;
      // Says that it is ready, then breaks on the first call.
      const script =
        "postMessage('contact-importer:ready'); onmessage = () => { setTimeout(() => { throw new Error('x'); }); };";
      const engine = createEngineClient({
        workerUrl: URL.createObjectURL(new Blob([script], { type: 'text/javascript' })),
      });
      const file = new File(['Name\nAnn\n'], 'a.csv');
      const first = await Promise.all([engine.open(file), engine.rows({ from: 1, count: 1 })]);
      return [...first, await engine.open(file)];
    });
    for (const answer of answers) expect(answer).toMatchObject({ code: 'WORKER_FAILED', params: { reason: 'error' } });
  });

  test('a worker that hangs is given up within five seconds of silence, and not before four', async () => {
    const { page } = await openPage();
    await page.clock.install();
    await page.evaluate(async () => {
      const hangs = new BroadcastChannel('hangs');
      const script =
        "postMessage('contact-importer:ready'); onmessage = () => { new BroadcastChannel('hangs').postMessage(1); for (;;); };";
      const engine = tools.createEngineClient({
        workerUrl: URL.createObjectURL(new Blob([script], { type: 'text/javascript' })),
      });
      const hung = new Promise((resolve) => (hangs.onmessage = resolve));
      const answer = engine.open(new File(['Name\nAnn\n'], 'a.csv'));
      Object.assign(globalThis, { told: null });
      void answer.then((told) => Object.assign(globalThis, { told }));
      await hung;
    });
    const told = () => page.evaluate(() => (globalThis as { told?: unknown }).told);
    await page.clock.runFor(4_000);
    expect(await told()).toBeNull();
    await page.clock.runFor(1_000);
    expect(await told()).toMatchObject({ code: 'WORKER_FAILED', params: { reason: 'silence' } });
  });

  test('reads a large file with a second worker, and says what one says', async () => {
    const { page, logs } = await openPage();
    const told = [];
    for (const cores of [2, 1]) {
      told.push(await largeImport(page, cores));
      expect(page.workers()).toHaveLength(cores);
      await page.reload();
      await page.waitForFunction(() => 'tools' in globalThis);
    }
    expect(told[0]?.rows).toBeGreaterThan(20_000);
    expect(told[0]).toEqual(told[1]);
    expect(logs).toEqual([]);
  });

  test('where no second worker may start, reads a large file with one', async () => {
    const { page } = await openPage();
    await page.evaluate(() => {
      const { Worker: Real } = globalThis;
      let started = 0;
      globalThis.Worker = class extends Real {
        constructor(...of: ConstructorParameters<typeof Real>) {
          if ((started += 1) > 1) throw new Error('No more workers here.');
          super(...of);
        }
      };
    });
    expect((await largeImport(page, 2)).rows).toBeGreaterThan(20_000);
    expect(page.workers()).toHaveLength(1);
  });

  test('a call that waits for the second worker never reaches another file', async () => {
    const { page } = await openPage();
    const answers = await page.evaluate(async () => {
      const { createEngineClient, generatedPlan, generateText, sure } = tools;
      Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 });
      const engine = createEngineClient();
      const large = new File([generateText({ seed: 5, bytes: 4_500_000 })], 'large.csv');
      const plan = generatedPlan(sure(await engine.open(large)));
      const check = engine.check(plan);
      const small = await engine.open(new File([generateText({ seed: 6, rows: 10 })], 'small.csv'));
      return [await check, 'name' in small && small.name, sure(await engine.check(plan)).rows];
    });
    expect(answers).toMatchObject([{ code: 'CANCELLED' }, 'small.csv', 10]);
  });

  test('a second worker that dies ends what is under way', async () => {
    const { page } = await openPage();
    await page.evaluate(async () => {
      Object.defineProperty(navigator, 'hardwareConcurrency', { value: 2 });
      const engine = tools.createEngineClient();
      const file = new File([tools.generateText({ seed: 5, bytes: 5_000_000 })], 'contacts.csv');
      const opened = tools.sure(await engine.open(file));
      tools.sure(await engine.check(tools.generatedPlan(opened)));
      Object.assign(globalThis, { engine, plan: tools.generatedPlan(opened) });
    });
    await page.workers()[1]?.evaluate(() => {
      // It breaks when it is to answer.
      MessagePort.prototype.postMessage = () => {
        setTimeout(() => {
          throw new Error('x');
        });
      };
    });
    const answer = await page.evaluate(() => {
      const { engine, plan } = globalThis as unknown as { engine: Engine; plan: Plan };
      return engine.check(plan);
    });
    expect(answer).toMatchObject({ code: 'WORKER_FAILED', params: { reason: 'error' } });
    await expect.poll(() => page.workers().length).toBe(0);
  });

  test('an aborted signal ends it', async () => {
    const { page } = await openPage();
    const answers = await page.evaluate(async () => {
      const control = new AbortController();
      const engine = tools.createEngineClient({ signal: control.signal });
      const file = new File(['Name\nAnn\n'], 'a.csv');
      const first = await engine.open(file);
      control.abort();
      return ['columns' in first, await engine.open(file)];
    });
    expect(answers).toMatchObject([true, { code: 'CANCELLED' }]);
  });
});

const workerScript = (): string => readdirSync(join(folder, 'assets')).find((name) => name.startsWith('worker-')) ?? '';
