import type { Browser, BrowserContext, Page } from 'playwright';
import { chromium } from 'playwright';

/**
 * Quiet flags: no traffic of the browser's own, no suggestions for an address bar that nobody sees (two pages of their
 * own, a tenth of the time), and no sandbox where the tests run as root.
 */
export const quietFlags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** Milliseconds that anything may take: a machine that is busy with other things is no fault. */
export const patience = 90_000;

export const launch = (): Promise<Browser> => {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({ args: quietFlags, ...(executablePath === undefined ? {} : { executablePath }) });
};

/** A browser whose profile stays on disk when it ends. */
export const launchKept = (profile: string, origin: string): Promise<BrowserContext> => {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launchPersistentContext(profile, {
    args: quietFlags,
    baseURL: origin,
    ...(executablePath === undefined ? {} : { executablePath }),
  });
};

/** A fresh context that fails the test on page errors and on requests to anywhere but the demo. */
export const openPage = async (
  browser: Browser,
  origin: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> => {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 900 }, ...options });
  await context.addInitScript(watchLongTasks);
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/401|favicon/.test(message.text())) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin) problems.push(`request to ${url.origin}`);
  });
  return { page, context, problems };
};

/** Runs in the page: keeps the longest task of its thread (milliseconds). */
const watchLongTasks = (): void => {
  const kept = globalThis as unknown as { longestTask?: number }; // a note on the page's own global
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longestTask = Math.max(kept.longestTask ?? 0, duration);
  }).observe({ type: 'longtask', buffered: true });
};

/** The longest task of the page's thread so far; 0 where none took longer than 50 ms. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { longestTask?: number }).longestTask ?? 0); // see watchLongTasks

/** Signs in to the demo CRM. */
export const signIn = async (page: Page, who: 'admin' | 'member'): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('Email').fill(`${who}@harbor.example`);
  await page.getByLabel('Password').fill('harbor');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Contacts' }).waitFor();
};
