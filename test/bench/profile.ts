import puppeteer from 'puppeteer-core';
import type { CDPSession } from 'puppeteer-core';
import { ensureBrowser } from '../../.scripts/setup.mjs';
import type { Bench } from './page.ts';

/* Where the worker's time goes: each function's own share of a check and of the batches, as Chromium's profiler sees it. */

/** Microseconds between two looks. */
const interval = 200;
const listed = 20;

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** The page must be built unminified, or its functions have no names. */
export const profileFile = async (address: string, path: string): Promise<readonly string[]> => {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const input = await page.waitForSelector('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path); // the selector says it is one
    const ask = (what: 'open' | 'check' | 'send'): Promise<unknown> =>
      page.evaluate((name) => (globalThis as unknown as { bench: Bench }).bench[name](), what);
    // The first pass is compiled on the way; the second is what is looked at.
    for (const what of ['open', 'check', 'send'] as const) await ask(what);
    const [worker] = page.workers();
    if (worker === undefined) throw new Error('The engine runs in no worker.');
    const lines: string[] = [];
    for (const what of ['check', 'send'] as const) {
      const profile = await profiled(worker.client, () => ask(what));
      lines.push(`where the time of ${what === 'check' ? 'a check' : 'the batches'} goes:`, ...shares(profile));
    }
    return lines;
  } finally {
    await browser.close();
  }
};

const profiled = async (session: CDPSession, work: () => Promise<unknown>): Promise<Profile> => {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await work();
  return (await session.send('Profiler.stop')).profile;
};

/** The functions with the most time of their own, and their share of all that the thread worked. */
const shares = ({ nodes, samples = [], timeDeltas = [] }: Profile): readonly string[] => {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const own = new Map<string, number>();
  let total = 0;
  for (const [index, id] of samples.entries()) {
    const frame = frames.get(id);
    const time = timeDeltas[index] ?? 0;
    if (frame === undefined || frame.functionName === '(idle)') continue;
    const name =
      frame.url === '' ? frame.functionName : `${frame.functionName || 'unnamed'}, line ${frame.lineNumber + 1}`;
    own.set(name, (own.get(name) ?? 0) + time);
    total += time;
  }
  return [...own]
    .sort(([, a], [, b]) => b - a)
    .slice(0, listed)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`);
};
