import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openDemo } from './support/demo.ts';
import { buildExtension, launchWith, openPopup, signInTo, waitForPage, waitForText } from './support/extension.ts';

/*
 * The stores' pictures: popup, wizard and options of the extension under our own brand and under both example brands,
 * taken on the demo CRM: `node .scripts/run.mjs test/e2e/extension-screenshots.ts`.
 */

const project = resolve(import.meta.dirname, '../..');
const target = join(project, 'dist/screenshots/extension');
const brands = [undefined, 'northwind', 'saltmarsh'] as const;

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(target, `${name}.png`) });
};

mkdirSync(target, { recursive: true });
const demo = await openDemo();
try {
  for (const brand of brands) {
    const path = brand === undefined ? undefined : join(project, 'test/fixtures/brands', brand, 'brand.json');
    const run = await launchWith(`${buildExtension(path)}/chrome`);
    const name = brand ?? 'own';
    try {
      const crm = await signInTo(run.browser, demo.url, 'admin');
      const popup = await openPopup(run, crm);
      await waitForText(popup, 'you may import here');
      await shoot(popup, `${name}-popup`);
      await popup.locator('.actions button:nth-child(2)').click();
      const app = await waitForPage(run.browser, '/app/index.html?tab=');
      await app.setViewport({ width: 1280, height: 800 });
      const wizard = app.url();
      for (const scheme of ['light', 'dark'] as const) {
        await app.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await app.goto(wizard);
        await waitForText(app, 'CSV');
        await shoot(app, `${name}-wizard-${scheme}`);
        await app.goto(`chrome-extension://${run.id}/options/index.html`);
        await waitForText(app, '0.');
        await shoot(app, `${name}-options-${scheme}`);
      }
    } finally {
      await run.browser.close();
    }
  }
} finally {
  await demo.stop();
}
console.log(`screenshots: ${brands.length} brands in dist/screenshots/extension`);
