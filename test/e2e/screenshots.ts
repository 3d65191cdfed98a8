import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import type { Look } from '../ui/harness/main.ts';
import { toCsv } from './oracle/meaning.ts';
import { messyRows } from './oracle/messy-rows.ts';
import { launch, openPage, signIn } from './support/browser.ts';
import { openDemo } from './support/demo.ts';
import { gallery, openGallery, show, wideScenes } from './support/gallery.ts';
import { checkFile, confirmImport, openWizard, uploadFile } from './support/wizard.ts';
import { ensureBrowser } from '../../.scripts/setup.mjs';

/**
 * `npm run screenshots`: every state of the wizard and the history in each look, and one import in the demo CRM, into
 * `.screenshots/`. `-- --look dark --scene map,review` takes some of them; `-- --readme` takes the README's.
 */

interface Pictures {
  readonly name: string;
  readonly options: NonNullable<Parameters<Browser['newContext']>[0]>;
  readonly look?: Look;
}

const wide = { width: 1280, height: 900 };
const harbor = { name: 'Harbor', style: { accent: '#0b6e5f', 'on-accent': '#fff', radius: '4px' } };

const looks: readonly Pictures[] = [
  { name: 'light', options: { viewport: wide, colorScheme: 'light' } },
  { name: 'dark', options: { viewport: wide, colorScheme: 'dark' } },
  { name: 'forced-colours', options: { viewport: wide, forcedColors: 'active' } },
  { name: 'right-to-left', options: { viewport: wide }, look: { lang: 'ar' } },
  { name: 'japanese', options: { viewport: wide }, look: { lang: 'ja' } },
  { name: '390', options: { viewport: { width: 390, height: 844 } } },
  { name: 'brand', options: { viewport: wide }, look: { brand: harbor } },
  { name: 'longer-texts', options: { viewport: wide }, look: { pseudo: true } },
];

const folder = resolve('.screenshots');
const wanted = (flag: string): readonly string[] | null => {
  const at = process.argv.indexOf(flag);
  return at === -1 ? null : (process.argv[at + 1] ?? '').split(',');
};

/** Every state with made-up data, whole pages: what is below the fold must be looked at too. */
const takeGallery = async (browser: Browser, url: string, { name, options, look = {} }: Pictures): Promise<number> => {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  const scenes = [...gallery, ...wideScenes].filter((scene) => wanted('--scene')?.includes(scene.name) ?? true);
  for (const scene of scenes) {
    await show(page, scene, look);
    await page.screenshot({ path: join(folder, `${name}-${scene.name}.png`), fullPage: true });
  }
  await context.close();
  return scenes.length;
};

/** One import in the demo CRM, as a person sees it. */
const takeDemo = async (browser: Browser): Promise<number> => {
  const demo = await openDemo();
  const { page, context } = await openPage(browser, demo.url, { viewport: wide, reducedMotion: 'reduce' });
  let taken = 0;
  const shoot = async (step: string): Promise<void> => {
    taken += 1;
    await page.screenshot({ path: join(folder, `demo-${taken}-${step}.png`) });
  };
  const file = { name: 'contacts.csv', text: toCsv(messyRows({ seed: 1, count: 10_000, known: [], withIds: false })) };
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
  await demo.stop();
  return taken;
};

/** The README's pictures: what a person sees without scrolling, once in each colour scheme. */
const takeReadme = async (browser: Browser, url: string): Promise<number> => {
  const into = resolve('.github/pictures');
  mkdirSync(into, { recursive: true });
  const scenes = ['map', 'review', 'finished'];
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ viewport: wide, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(url);
    for (const name of scenes) {
      await show(page, { name });
      await page.screenshot({ path: join(into, `${name}-${colorScheme}.png`) });
    }
    await context.close();
  }
  return scenes.length * 2;
};

const showHistory = async (page: Page): Promise<void> => {
  await page.goto('/v2/location/HarborNorth000000001/bulk-actions/');
  await page.getByText('contacts.csv').first().waitFor();
};

process.env['CHROMIUM_PATH'] = await ensureBrowser();
mkdirSync(folder, { recursive: true });
const server = await openGallery();
const browser = await launch();
let total = 0;
if (process.argv.includes('--readme')) {
  total = await takeReadme(browser, server.url);
} else {
  for (const look of looks)
    if (wanted('--look')?.includes(look.name) ?? true) total += await takeGallery(browser, server.url, look);
  if (wanted('--look')?.includes('demo') ?? true) total += await takeDemo(browser);
}
await browser.close();
await server.stop();
console.log(`screenshots: ${total} pictures`);
