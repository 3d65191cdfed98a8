import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import { patience, quietFlags } from './browser.ts';

const project = resolve(import.meta.dirname, '../../..');

/** Builds the extension into a folder of its own and says where. */
export const buildExtension = (brand?: string): string => {
  const out = join(mkdtempSync(join(tmpdir(), 'extension-')), 'built');
  const args = ['.scripts/build-extension.mjs', '--out', out, ...(brand === undefined ? [] : ['--brand', brand])];
  execFileSync(process.execPath, args, { cwd: project, stdio: 'pipe' });
  return out;
};

export interface ExtensionRun {
  readonly browser: Browser;
  readonly extension: Extension;
  readonly id: string;
}

/** A real Chromium with the extension in it. */
export const launchWith = async (folder: string): Promise<ExtensionRun> => {
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    pipe: true,
    enableExtensions: true,
    headless: true,
    args: [...quietFlags, '--lang=en-US'],
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The extension was not installed.');
  return { browser, extension, id };
};

/** Clicks the extension's button on this page: a real popup, with a real grant for the tab. */
export const openPopup = async ({ browser, extension }: ExtensionRun, page: Page): Promise<Page> => {
  await page.bringToFront();
  await extension.triggerAction(page);
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup/index.html'), { timeout: patience });
  return patient(await target.asPage());
};

export const waitForPage = async (browser: Browser, part: string): Promise<Page> => {
  const isIt = (target: Target): boolean => target.url().includes(part);
  return patient(await (await browser.waitForTarget(isIt, { timeout: patience })).asPage());
};

const patient = (page: Page): Page => {
  page.setDefaultTimeout(patience);
  return page;
};

/** What a page shows, the wizard's shadow root included. */
export const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = [document.body.innerText];
    for (const element of document.querySelectorAll('*'))
      for (const child of element.shadowRoot?.children ?? []) texts.push((child as HTMLElement).innerText);
    return texts.join('\n');
  });

/** Waits until the page shows this. */
export const waitForText = async (page: Page, text: string, timeout = patience): Promise<void> => {
  const until = Date.now() + timeout;
  let shown = '';
  while (Date.now() < until) {
    shown = await shownText(page).catch(() => '');
    if (shown.includes(text)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`"${text}" did not show within ${timeout} ms; the page said:\n${shown.slice(0, 600)}`);
};

export const clickButton = (page: Page, name: string): Promise<void> =>
  page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Gives the extension a host, or takes it, as a person does on the browser's own page for extensions. */
export const setHostAccess = async ({ browser, id }: ExtensionRun, host: string, isAllowed: boolean): Promise<void> => {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extension, pattern, give) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: HostAccess } }).chrome; // this page has it
      await developerPrivate.updateExtensionConfiguration({ extensionId: extension, hostAccess: 'ON_SPECIFIC_SITES' });
      if (give) await developerPrivate.addHostPermission(extension, pattern);
      else await developerPrivate.removeHostPermission(extension, pattern).catch(() => undefined);
    },
    id,
    host,
    isAllowed,
  );
  await page.close();
};

interface HostAccess {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
  removeHostPermission(id: string, host: string): Promise<void>;
}

/** Chooses options as the options page keeps them; `page` is one of the extension's own. */
export const chooseSettings = (page: Page, change: object): Promise<void> =>
  page.evaluate(async (part) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Storages } }).chrome; // a page of the extension has it
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, ...part } });
  }, change);

interface Storages {
  readonly local: {
    get(key: string): Promise<{ settings?: object }>;
    set(value: object): Promise<void>;
  };
}

/** Signs in to the demo CRM anew and lands on its contacts page. */
export const signInTo = async (browser: Browser, url: string, who: 'admin' | 'member'): Promise<Page> => {
  const page = patient(await browser.newPage());
  await browser.deleteCookie(...(await browser.cookies()));
  await page.goto(url);
  await page.locator('input[name=email]').fill(`${who}@harbor.example`);
  await page.locator('input[name=password]').fill('harbor');
  await clickButton(page, 'Sign in');
  await waitForText(page, 'contacts');
  return page;
};
