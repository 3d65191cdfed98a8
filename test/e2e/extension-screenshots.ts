import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openDemo } from './support/demo.ts';
import type { ExtensionRun } from './support/extension.ts';
import {
  buildExtension,
  chooseSettings,
  launchWith,
  openPopup,
  signInTo,
  waitForPage,
  waitForText,
} from './support/extension.ts';

/*
 * The stores' pictures and our own: popup, wizard and options of the extension under our own brand and under both
 * example brands, light, dark, narrow and from right to left, taken on the demo CRM:
 * `node .scripts/run.mjs test/e2e/extension-screenshots.ts [brand …]`.
 */

const project = resolve(import.meta.dirname, '../..');
const target = join(project, 'dist/screenshots/extension');
const all = ['own', 'northwind', 'saltmarsh'];
const asked = process.argv.slice(2).filter((name) => all.includes(name));
const brands = asked.length > 0 ? asked : all;
let taken = 0;

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(target, `${name}.png`), fullPage: name.includes('options') });
  taken += 1;
};

const inScheme = (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

/** A popup closes with its focus: one for each picture. */
const shootPopup = async (run: ExtensionRun, crm: Page, name: string, scheme: 'light' | 'dark'): Promise<void> => {
  const popup = await openPopup(run, crm);
  await popup.waitForSelector('.standing:not(.waiting)');
  await inScheme(popup, scheme);
  await shoot(popup, name);
  await popup.close();
};

const shootBrand = async (run: ExtensionRun, url: string, name: string): Promise<void> => {
  const crm = await signInTo(run.browser, url, 'admin');
  const contacts = crm.url();
  await shootPopup(run, crm, `${name}-popup-light`, 'light');
  await shootPopup(run, crm, `${name}-popup-dark`, 'dark');
  const popup = await openPopup(run, crm);
  await popup.locator('.actions button:nth-child(2):not(:disabled)').click();
  const app = await waitForPage(run.browser, '/app/index.html?tab=');
  const wizard = app.url();
  for (const scheme of ['light', 'dark'] as const) {
    await inScheme(app, scheme);
    for (const [size, width, height] of [
      ['', 1280, 800],
      ['-narrow', 360, 760],
    ] as const) {
      await app.setViewport({ width, height });
      await app.goto(wizard);
      await waitForText(app, 'CSV');
      await shoot(app, `${name}-wizard-${scheme}${size}`);
      await app.goto(`chrome-extension://${run.id}/options/index.html`);
      await waitForText(app, '0.');
      await shoot(app, `${name}-options-${scheme}${size}`);
    }
  }
  await inScheme(app, 'light');
  await chooseSettings(app, { language: 'ar' });
  await app.goto(wizard);
  await waitForText(app, 'CSV');
  await shoot(app, `${name}-wizard-rtl-narrow`);
  await app.goto(`chrome-extension://${run.id}/options/index.html`);
  await waitForText(app, '0.');
  await shoot(app, `${name}-options-rtl-narrow`);
  await crm.goto(contacts);
  await shootPopup(run, crm, `${name}-popup-rtl`, 'light');
  await crm.goto('about:blank');
  await chooseSettings(app, { language: 'en' });
  await shootPopup(run, crm, `${name}-popup-elsewhere`, 'light');
};

mkdirSync(target, { recursive: true });
const demo = await openDemo();
try {
  for (const name of brands) {
    const path = name === 'own' ? undefined : join(project, 'test/fixtures/brands', name, 'brand.json');
    const run = await launchWith(`${buildExtension(path)}/chrome`);
    try {
      await shootBrand(run, demo.url, name);
    } finally {
      await run.browser.close();
    }
  }
} finally {
  await demo.stop();
}
console.log(`screenshots: ${taken} of ${brands.length} brands in dist/screenshots/extension`);
