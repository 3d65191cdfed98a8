import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { build } from 'vite';
import { ensureBrowser } from '../../.scripts/setup.mjs';
import { generateCsv } from '../support/generator.ts';
import { serveFolder } from '../support/serve-folder.ts';
import type { Bench, Timing } from './page.ts';
import { profileFile } from './profile.ts';

/*
 * npm run bench -- [--sizes 1k,10k,30mb,300mb] [--runs 3] [--profile]
 *
 * Everything in one Chromium with a real worker; each figure is the best of the runs and is given as a ratio to a bare Papa
 * parse of the same file in a worker, measured in turn with it. Ratios travel between machines, milliseconds do not. Beside
 * the clock stands the processor time of the renderer (worker, page and collector together), which a busy machine disturbs
 * less: the targets are held against the clock. With `--profile`, where the worker's time goes is printed instead.
 */

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : (process.argv[at + 1] ?? fallback);
};

const here = import.meta.dirname;
const sizes = option('sizes', '1k,10k,30mb').split(',');
const runs = Number(option('runs', '3'));
const profiles = process.argv.includes('--profile');
const targets = { open: 1.5, check: 2, send: 2.8, task: 50, memory: 1.3, rows: 50 };

interface Figures {
  readonly size: string;
  readonly bytes: number;
  readonly rows: number;
  readonly papa: number;
  readonly open: number;
  readonly check: number;
  readonly both: number;
  /** The same of the processors. */
  readonly cpu: Readonly<Record<'papa' | 'check' | 'both', number>>;
  readonly anyRow: number;
  readonly task: number;
  readonly peakMb: number;
}

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-importer-bench-'));
  const built = join(folder, 'page');
  let server: Awaited<ReturnType<typeof serveFolder>> | null = null;
  try {
    await buildPage(built);
    server = await serveFolder(built);
    const address = `${server.origin}/page.html`;
    if (profiles) return await reportProfiles(address, folder);
    const oneMb = await measure('1mb', address, folder);
    const all: Figures[] = [];
    for (const size of sizes) all.push(await measure(size, address, folder));
    report(all, oneMb);
  } finally {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

const reportProfiles = async (address: string, folder: string): Promise<void> => {
  for (const size of sizes) {
    console.log(`${size}:`);
    for (const line of await profileFile(address, writeFile(size, folder))) console.log(line);
  }
};

const buildPage = async (outDir: string): Promise<void> => {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: { outDir, target: 'es2022', minify: !profiles, rolldownOptions: { input: join(here, 'page.html') } },
  });
};

/** `10k` is rows, `30mb` is bytes. */
const writeFile = (size: string, folder: string): string => {
  const [, count, unit] = /^(\d+)(k|mb)$/.exec(size) ?? [];
  if (!count) throw new RangeError(`A size is like 10k (rows) or 30mb (bytes), not ${size}.`);
  const path = join(folder, `${size}.csv`);
  const file = openSync(path, 'w');
  const amount = unit === 'k' ? { rows: Number(count) * 1000 } : { bytes: Number(count) * 1_000_000 };
  for (const piece of generateCsv({ seed: 7, ...amount })) writeSync(file, piece);
  closeSync(file);
  return path;
};

const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await ensureBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });

/** A browser of its own for each size, so that its peak of memory is its own. */
const measure = async (size: string, address: string, folder: string): Promise<Figures> => {
  const path = writeFile(size, folder);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.setInputFiles('#file', path);
    await ask(page, 'open');
    await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.longTasks());
    const times = { papa: Infinity, open: Infinity, check: Infinity, both: Infinity };
    const cpu = { papa: Infinity, check: Infinity, both: Infinity };
    const slices: number[] = [];
    let rows = 0;
    const before = await peakOf(browser);
    let engineOnly = 0;
    for (let run = 0; run < runs; run += 1) {
      times.open = Math.min(times.open, (await ask(page, 'open')).ms);
      const begun = await cpuOf(browser);
      const checked = await ask(page, 'check');
      const between = await cpuOf(browser);
      const sent = await ask(page, 'send');
      const done = await cpuOf(browser);
      cpu.check = Math.min(cpu.check, between - begun);
      cpu.both = Math.min(cpu.both, done - begun);
      rows = checked.rows;
      times.check = Math.min(times.check, checked.ms);
      times.both = Math.min(times.both, checked.ms + sent.ms);
      if (run === 0) engineOnly = (await peakOf(browser)) - before;
      for (const share of [0.5, 0.999, 0.25, 0.01, 0.75]) slices.push((await askRows(page, share, rows)).ms);
      const idle = await cpuOf(browser);
      times.papa = Math.min(times.papa, (await ask(page, 'papa')).ms);
      cpu.papa = Math.min(cpu.papa, (await cpuOf(browser)) - idle);
    }
    const tasks = await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.longTasks());
    const anyRow = slices.sort((a, b) => a - b)[slices.length >> 1] ?? 0;
    return {
      size,
      bytes: statSync(path).size,
      rows,
      ...times,
      cpu,
      anyRow,
      task: Math.max(0, ...tasks),
      peakMb: engineOnly,
    };
  } finally {
    await browser.close();
    rmSync(path);
  }
};

const ask = (page: Page, what: 'papa' | 'open' | 'check' | 'send'): Promise<Timing> =>
  page.evaluate((name) => (globalThis as unknown as { bench: Bench }).bench[name](), what);

const askRows = (page: Page, share: number, total: number): Promise<Timing> =>
  page.evaluate(([at, of]) => (globalThis as unknown as { bench: Bench }).bench.rows(at, of), [share, total] as const);

/** Milliseconds that the processors have worked for the browser's renderers. */
const cpuOf = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { type, cpuTime }) => sum + (type === 'renderer' ? cpuTime * 1000 : 0), 0);
};

/** The largest resident set that a renderer of this browser has had, in MB. */
const peakOf = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  return Math.max(0, ...peaks);
};

const report = (all: readonly Figures[], oneMb: Figures): void => {
  const ratio = (ms: number, of: number): string => `${(ms / of).toFixed(2)}×`;
  const lines = all.map((one) =>
    [
      one.size.padStart(6),
      `${one.rows} rows`.padStart(13),
      `papa ${one.papa.toFixed(0)} ms`.padStart(13),
      `columns ${one.open.toFixed(1)} ms = ${ratio(one.open, oneMb.open)} of 1 MB's`,
      `check ${ratio(one.check, one.papa)} (processor ${ratio(one.cpu.check, one.cpu.papa)})`,
      `check+batches ${ratio(one.both, one.papa)} (processor ${ratio(one.cpu.both, one.cpu.papa)})`,
      `any row ${one.anyRow.toFixed(0)} ms`,
      `longest task ${one.task.toFixed(0)} ms`,
      `memory +${one.peakMb.toFixed(0)} MB`,
    ].join(' | '),
  );
  for (const line of lines) console.log(line);
  for (const line of growth(all)) console.log(line);
  const missed = missedTargets(all, oneMb);
  console.log(missed.length === 0 ? 'bench: all targets hold' : `bench: missed ${missed.join('; ')}`);
  if (missed.length > 0) process.exitCode = 1;
};

/** What a row costs, size beside size: a linear engine has the same figure in every line, once it has started. */
const growth = (all: readonly Figures[]): readonly string[] => {
  const perRow = (ms: number, { rows }: Figures): string => `${((1000 * ms) / rows).toFixed(1)} µs`;
  return all.length < 2
    ? []
    : [
        'growth, per row:',
        ...all.map(
          (one) =>
            `${one.size.padStart(6)} | check ${perRow(one.check, one)} | check+batches ${perRow(one.both, one)} | ` +
            `papa ${perRow(one.papa, one)} | memory +${one.peakMb.toFixed(0)} MB`,
        ),
      ];
};

/** Small files measure the start-up of everything, so the ratios to Papa count from 10 MB on. */
const missedTargets = (all: readonly Figures[], oneMb: Figures): readonly string[] => {
  const missed: string[] = [];
  const test = (what: string, value: number, limit: number): void => {
    if (value > limit) missed.push(`${what} ${value.toFixed(2)} (target ${limit})`);
  };
  for (const one of all) {
    test(`${one.size} columns ready`, one.open / oneMb.open, targets.open);
    test(`${one.size} longest task`, one.task, targets.task);
    test(`${one.size} any row`, one.anyRow, targets.rows);
    if (one.bytes < 10_000_000) continue;
    test(`${one.size} check`, one.check / one.papa, targets.check);
    test(`${one.size} check+batches`, one.both / one.papa, targets.send);
  }
  const small = all.find(({ size }) => size === '30mb');
  const large = all.find(({ size }) => size === '300mb');
  if (small && large) test('300mb memory', large.peakMb / small.peakMb, targets.memory);
  return missed;
};

await main();
