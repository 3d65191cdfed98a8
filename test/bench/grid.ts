import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { launch, openPage, signIn } from '../e2e/support/browser.ts';
import { openDemo } from '../e2e/support/demo.ts';
import { checkFile, openWizard, uploadFile } from '../e2e/support/wizard.ts';
import { writeManyRows } from './many-rows.ts';

/*
 * node .scripts/run.mjs test/bench/grid.ts [rows]      (after `npm run build`)
 *
 * The review grid over a file of 1,400,000 rows, in the demo CRM's own page: how soon any row is there, what a filter, a
 * search and a correction take, and what the page's memory does meanwhile.
 */

const rows = Number(process.argv[2] ?? '1400000');
const jumps = 25;

const timed = async (deed: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await deed();
  return performance.now() - start;
};

/** Scrolls to a share of the file and answers how long it took, within the page, until all rows in sight were read. */
const jump = (grid: Locator, share: number): Promise<number> =>
  grid.evaluate(async (element, to) => {
    const start = performance.now();
    element.scrollTop = to * (element.scrollHeight - element.clientHeight);
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    while (element.querySelector('.grid-loading') !== null) await frame();
    return performance.now() - start;
  }, share);

/** Megabytes of the page's own heap after a collection. */
const heapOf = async (page: Page): Promise<number> => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1024 / 1024;
};

const say = (name: string, value: string): void => console.log(`${name.padEnd(46)} ${value}`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
const milliseconds = (ms: number): string => `${ms.toFixed(0)} ms`;

const measure = async (page: Page, path: string): Promise<void> => {
  await openWizard(page);
  await uploadFile(page, { file: { name: 'many.csv', text: '', path }, mode: 'create' });
  say('check of the whole file', seconds(await timed(() => checkFile(page))));
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await jump(grid, 0);
  say('heap of the page before', `${(await heapOf(page)).toFixed(1)} MB`);

  const times: number[] = [];
  for (let index = 0; index < jumps; index += 1) times.push(await jump(grid, (index * 0.618) % 1));
  times.sort((a, b) => a - b);
  say(
    `any row (${jumps} jumps), two frames included`,
    `${milliseconds(times[12] ?? 0)} median, ${milliseconds(times.at(-1) ?? 0)} longest`,
  );

  await grid.focus();
  await page.keyboard.press('Control+End');
  await page
    .getByText(`of ${rows.toLocaleString('en')}`)
    .first()
    .waitFor();
  say('heap of the page after', `${(await heapOf(page)).toFixed(1)} MB`);

  const chips = page.getByRole('group', { name: 'Show', exact: true });
  const isListed = (count: number) => () =>
    page.waitForFunction(
      (wanted) =>
        document
          .querySelector('contact-importer')
          ?.shadowRoot?.querySelector('.sheet')
          ?.getAttribute('aria-rowcount') === String(wanted + 1),
      count,
      { timeout: 20_000, polling: 16 },
    );
  const broken = Math.floor(rows / 1000);
  const filter = timed(isListed(broken));
  await chips.getByRole('button', { name: /^Held back/ }).click();
  say('filter "Held back"', milliseconds(await filter));

  await grid.focus();
  for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  await page.keyboard.type('mended@a.io');
  const edited = timed(() =>
    chips.getByRole('button', { name: `Held back ${(broken - 1).toLocaleString('en')}` }).waitFor(),
  );
  await page.keyboard.press('Enter');
  say('a correction, until all counts are right', milliseconds(await edited));

  const found = timed(isListed(1));
  await page.getByRole('searchbox', { name: 'Search rows' }).fill('mended@');
  await page.keyboard.press('Enter');
  say('search through all cells', seconds(await found));
  const back = timed(isListed(rows));
  await chips.getByRole('button', { name: /^All rows/ }).click();
  say('all rows again', milliseconds(await back));
  say('heap of the page at the end', `${(await heapOf(page)).toFixed(1)} MB`);
};

const folder = mkdtempSync(join(tmpdir(), 'grid-bench-'));
const demo = await openDemo();
const browser = await launch();
try {
  const path = join(folder, 'many.csv');
  writeManyRows(path, rows);
  const { page } = await openPage(browser, demo.url);
  await signIn(page, 'admin');
  await measure(page, path);
} finally {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
