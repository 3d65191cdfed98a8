import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import { toCsv } from './oracle/meaning.ts';
import { messyRows } from './oracle/messy-rows.ts';
import { launch, openPage, signIn } from './support/browser.ts';
import { openDemo } from './support/demo.ts';
import { checkFile, confirmImport, openWizard, uploadFile } from './support/wizard.ts';

let browser: Browser;
let demo: RunningDemo;
const folder = mkdtempSync(join(tmpdir(), 'contact-importer-smoothness-'));
beforeAll(async () => {
  browser = await launch();
  demo = await openDemo();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true });
});

/** Milliseconds of the processor's time that one task of the page's thread may take (a frame is lost above). */
const longestAllowed = 50;

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Microseconds of the thread's own time: a busy machine does not lengthen them. */
  readonly tdur?: number;
}

const mark = (page: Page, name: string): Promise<void> =>
  page.evaluate((text) => void performance.mark(text), `step:${name}`);

/** The page's tasks after the first mark, the longest first, each with the step it belongs to. */
const traced = async (session: CDPSession, act: () => Promise<void>): Promise<readonly string[]> => {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[]))); // Chromium's own format
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] },
  });
  await act();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  const marks = events.filter(({ name }) => name.startsWith('step:')).sort((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) throw new Error('The trace holds no mark.');
  return events
    .filter(({ name, pid, tid, ts }) => name === 'RunTask' && pid === first.pid && tid === first.tid && ts > first.ts)
    .map(({ ts, tdur = 0 }) => ({ ms: tdur / 1000, step: marks.filter((one) => one.ts <= ts).at(-1)?.name ?? '' }))
    .sort((a, b) => b.ms - a.ms)
    .map(({ ms, step }) => `${ms.toFixed(0)} ms in ${step}`);
};

it('no task of the page’s thread takes a frame away, from the file to the result of 10,000 rows', async () => {
  const { page, context } = await openPage(browser, demo.url);
  const text = toCsv(messyRows({ seed: 3, count: 10_000, known: [], withIds: false }));
  // On disk, as a person has it: a file in the browser's memory is unpacked on the page's thread.
  const path = join(folder, 'contacts.csv');
  writeFileSync(path, text);
  const run = { file: { name: 'contacts.csv', text, path }, mode: 'createAndUpdate' } as const;
  await signIn(page, 'admin');
  await openWizard(page);
  const tasks = await traced(await context.newCDPSession(page), async () => {
    await mark(page, 'map');
    await uploadFile(page, run);
    await mark(page, 'review');
    await checkFile(page);
    await page.getByRole('heading', { name: 'Rows as they will be stored' }).waitFor();
    await mark(page, 'import');
    await confirmImport(page, run, () => mark(page, 'sending'));
  });
  console.log(`longest tasks by the thread's own time: ${tasks.slice(0, 5).join(', ')}`);
  expect(Number.parseInt(tasks[0] ?? '', 10)).toBeLessThanOrEqual(longestAllowed);
  await context.close();
});
