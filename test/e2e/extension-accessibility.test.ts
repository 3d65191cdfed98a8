import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
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

const here = createRequire(import.meta.url);
const { source } = createRequire(here.resolve('@axe-core/playwright'))('axe-core') as { source: string }; // the package's shape

let demo: RunningDemo;
let run: ExtensionRun;
beforeAll(async () => {
  demo = await openDemo();
  run = await launchWith(`${buildExtension()}/chrome`);
}, 300_000);
afterAll(async () => {
  await run?.browser.close();
  await demo?.stop();
});

/** What axe finds against WCAG 2.2 A and AA, as short lines. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe }; // the line before put it there
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 90)).join(' ')}`);
  });
};

interface Axe {
  run(
    where: Document,
    how: object,
  ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { html: string }[] }[] }>;
}

/** A colour on its way from one scheme to the other is nobody's. */
const twoFrames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

const inBothSchemes = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(twoFrames);
    found.push(...(await findings(page)).map((line) => `${value}: ${line}`));
  }
  return found;
};

const options = (): string => `chrome-extension://${run.id}/options/index.html`;

describe("the extension's pages", () => {
  it('are free of what axe can find: the popup on a contacts page and elsewhere, the wizard, the options', async () => {
    const crm = await signInTo(run.browser, demo.url, 'admin');
    const popup = await openPopup(run, crm);
    await waitForText(popup, 'you may import here');
    expect(await inBothSchemes(popup)).toEqual([]);
    await popup.locator('.actions button:nth-child(2)').click();
    const app = await waitForPage(run.browser, '/app/index.html?tab=');
    await waitForText(app, 'What would you like to import?');
    expect(await inBothSchemes(app)).toEqual([]);
    await app.goto(options());
    await waitForText(app, 'Known CRMs');
    await app.locator('summary').click();
    expect(await inBothSchemes(app)).toEqual([]);

    await crm.goto('about:blank');
    const elsewhere = await openPopup(run, crm);
    await waitForText(elsewhere, 'is not a CRM');
    expect(await inBothSchemes(elsewhere)).toEqual([]);
    await elsewhere.close();
    await app.close();
  });

  it('are laid out from right to left where the language is written so, and fit 320 px', async () => {
    const page = await run.browser.newPage();
    await page.setViewport({ width: 320, height: 700 });
    await page.goto(options());
    await chooseSettings(page, { language: 'ar' });
    await page.reload();
    await waitForText(page, 'أنظمة CRM المعروفة');
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'ar',
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findings(page)).toEqual([]);
    await chooseSettings(page, { language: 'en' });
    await page.close();
  });

  it('are used by keyboard alone: a CRM is added and removed again', async () => {
    const page = await run.browser.newPage();
    await page.goto(options());
    await waitForText(page, 'Known CRMs');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (const text of ['Acme', 'https://crm.acme.example/contacts*', '/imports', '']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForText(page, 'https://crm.acme.example/contacts*');
    await page.reload();
    await page.waitForSelector('li.entry');
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let tries = 0; tries < 5 && (await focused()) !== 'Remove: Acme'; tries += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('li.entry') === null);
    await page.close();
  });
});
