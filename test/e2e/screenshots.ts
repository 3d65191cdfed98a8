import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { toCsv } from './oracle/meaning.ts';
import { messyRows } from './oracle/messy-rows.ts';
import { launch, openPage, signIn } from './support/browser.ts';
import { openDemo } from './support/demo.ts';
import { checkFile, confirmImport, openWizard, uploadFile } from './support/wizard.ts';
import { ensureBrowser } from '../../.scripts/setup.mjs';

/** Every step of the wizard in each look, into `.screenshots/`: `npm run screenshots`. */

interface Look {
  readonly name: string;
  readonly options: NonNullable<Parameters<Browser['newContext']>[0]>;
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

const looks: readonly Look[] = [
  { name: 'light-1280', options: { viewport: wide, colorScheme: 'light' } },
  { name: 'dark-1280', options: { viewport: wide, colorScheme: 'dark' } },
  { name: 'light-390', options: { viewport: narrow, colorScheme: 'light' } },
  { name: 'dark-390', options: { viewport: narrow, colorScheme: 'dark' } },
  { name: 'forced-colours-1280', options: { viewport: wide, forcedColors: 'active' } },
];

const folder = resolve('.screenshots');

const takeAll = async (browser: Browser, origin: string, look: Look, seed: number): Promise<number> => {
  const { page, context } = await openPage(browser, origin, { ...look.options, reducedMotion: 'reduce' });
  let taken = 0;
  const shoot = async (step: string): Promise<void> => {
    await page.evaluate(() => document.fonts.ready);
    taken += 1;
    await page.screenshot({ path: join(folder, `${look.name}-${taken}-${step}.png`) });
  };
  const file = { name: 'contacts.csv', text: toCsv(messyRows({ seed, count: 2_000, known: [], withIds: false })) };
  const run = { file, mode: 'createAndUpdate' } as const;

  await signIn(page, 'admin');
  await shoot('contacts');
  await openWizard(page);
  await shoot('start');
  await uploadFile(page, run, () => shoot('upload'));
  await shoot('map');
  await checkFile(page);
  await page.getByRole('heading', { name: 'Rows as they will be stored' }).waitFor();
  await shoot('review');
  await confirmImport(page, run, () => shoot('import'));
  await shoot('result');
  await showHistory(page);
  await shoot('history');
  await context.close();
  return taken;
};

const showHistory = async (page: Page): Promise<void> => {
  await page.goto('/v2/location/HarborNorth000000001/bulk-actions/');
  await page.getByText('contacts.csv').first().waitFor();
};

process.env['CHROMIUM_PATH'] = await ensureBrowser();
mkdirSync(folder, { recursive: true });
const demo = await openDemo();
const browser = await launch();
let total = 0;
for (const [index, look] of looks.entries()) total += await takeAll(browser, demo.url, look, index + 1);
await browser.close();
await demo.stop();
console.log(`screenshots: ${total} pictures in .screenshots`);
