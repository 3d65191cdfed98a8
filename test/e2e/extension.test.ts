import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import { openDemo } from './support/demo.ts';
import type { ExtensionRun } from './support/extension.ts';
import {
  buildExtension,
  clickButton,
  launchWith,
  openPopup,
  shownText,
  signInTo,
  waitForPage,
  waitForText,
} from './support/extension.ts';
import { confirmImport, importFile, mapFile } from './support/extension-wizard.ts';

/*
 * The extension as a person has it: a real Chromium, the real popup with a real grant for the tab, the demo CRM with
 * its strict content policy and its session cookie, which no script can read.
 */

let demo: RunningDemo;
let run: ExtensionRun;
let evil: Server;
let evilAddress = '';
const evilRequests: string[] = [];
const evilPage = { html: '' };

beforeAll(async () => {
  demo = await openDemo();
  run = await launchWith(`${buildExtension()}/chrome`);
  evil = createServer((request, response) => {
    evilRequests.push(`${request.method} ${request.url}`);
    if (request.url === '/fake.json') {
      response.setHeader('Content-Type', 'application/json');
      return response.end(
        JSON.stringify({
          version: 1,
          name: 'Harbor CRM',
          endpoint: `${demo.url}/contact-importer`,
          contactsPage: '/v2/location/{account}/contacts/*',
        }),
      );
    }
    if (request.url?.startsWith('/.well-known/')) response.statusCode = 404;
    response.setHeader('Content-Type', 'text/html');
    response.end(evilPage.html);
  });
  await new Promise<void>((done) => evil.listen(0, '127.0.0.1', done));
  evilAddress = `http://127.0.0.1:${(evil.address() as AddressInfo).port}`;
});
// Whatever became of a test, the next one begins without its pages.
afterEach(async () => {
  const [first, ...pages] = await run.browser.pages();
  for (const page of pages) await page.close({ runBeforeUnload: false }).catch(() => undefined);
  await first?.goto('about:blank');
});
afterAll(async () => {
  await run?.browser.close();
  evil?.close();
  await demo?.stop();
});

/** Plain rows that all become contacts; the count of rows must be the count of new contacts. */
const fileOf = (name: string, count: number): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'contacts-')), `${name}.csv`);
  const rows = Array.from(
    { length: count },
    (_, index) => `Ann${index},Lee${index},${name}.${index}@harbor.example,Lisbon`,
  );
  writeFileSync(path, ['First Name,Last Name,Email,City', ...rows].join('\n'));
  return path;
};

const countContacts = async (): Promise<number> => {
  const [row] = await demo.database.query<{ count: number }>(
    `select count(*)::int as count from contacts where account_id = 'HarborNorth000000001' and deleted_at is null`,
    [],
  );
  return row?.count ?? -1;
};

/** What stands on the extension's button. */
const badge = (own: Page): Promise<unknown> => own.evaluate('chrome.action.getBadgeText({})');

/** The third batch and all after it wait until they are let go: something can happen in the middle. */
const holdBatches = async (page: Page): Promise<{ reached: Promise<void>; release: () => Promise<void> }> => {
  const held: HTTPRequest[] = [];
  let isOpen = false;
  let sent = 0;
  let arrived = (): void => undefined;
  const reached = new Promise<void>((resolve) => (arrived = resolve));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isBatch = request.method() === 'PUT' && request.url().includes('/batches/');
    if (isBatch) sent += 1;
    if (!isBatch || isOpen || sent <= 2) return void request.continue().catch(() => undefined);
    held.push(request);
    arrived();
  });
  return {
    reached,
    release: async () => {
      isOpen = true;
      for (const request of held) await request.continue().catch(() => undefined);
    },
  };
};

/** 4,000 rows of a file of this name are on their way, from the importer in a tab; the third batch waits. */
const beginInTab = async (name: string) => {
  const crm = await signInTo(run.browser, demo.url, 'admin');
  const before = await countContacts();
  const popup = await openPopup(run, crm);
  await waitForText(popup, 'you may import here');
  await clickButton(popup, 'Open in a tab');
  const app = await waitForPage(run.browser, '/app/index.html?tab=');
  await mapFile(app, fileOf(name, 4_000));
  const hold = await holdBatches(crm);
  await confirmImport(app);
  await hold.reached;
  return { crm, app, before, hold };
};

describe('an admin on the contacts page', () => {
  it('imports 10,000 rows from the side panel with the session of the page, which has a strict policy', async () => {
    const crm = await signInTo(run.browser, demo.url, 'admin');
    const policy = (await crm.reload())?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(await crm.evaluate(() => document.cookie)).toBe('');
    await waitForText(crm, 'Import Contacts');
    const before = await countContacts();

    const popup = await openPopup(run, crm);
    await waitForText(popup, 'Ada Winter, you may import here.');
    const said = await shownText(popup);
    for (const part of ['Harbor CRM', 'Harbor North', 'Last imports', 'first-contacts.csv'])
      expect(said).toContain(part);
    await clickButton(popup, 'Import contacts');

    const panel = await waitForPage(run.browser, '/app/index.html');
    expect(panel.url()).not.toContain('tab=');
    const begun = Date.now();
    await importFile(panel, fileOf('panel', 10_000));
    console.log(`10,000 rows through the side panel in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
    expect(await countContacts()).toBe(before + 10_000);

    const again = await openPopup(run, crm);
    await waitForText(again, 'panel.csv');
    expect(await shownText(again)).toContain('Finished: 10,000 created, 0 updated, 0 not imported');
    await again.close();
  });

  it('is signed out in the middle: the import pauses, says so, and goes on after signing in', async () => {
    const { crm, app, before, hold } = await beginInTab('signed-out');
    await crm.evaluate(() =>
      fetch('/api/sign-out', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }),
    );
    await hold.release();
    await waitForText(app, 'Your session has ended');
    await expect.poll(() => badge(app)).toBe('II');
    expect(await countContacts()).toBeLessThan(before + 4_000);

    await crm.evaluate(() =>
      fetch('/api/sign-in', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'admin@harbor.example', password: 'harbor' }),
      }),
    );
    await clickButton(app, 'Resume');
    await waitForText(app, 'The import is finished');
    expect(await countContacts()).toBe(before + 4_000);
  });

  it('closes the tab of the CRM in the middle: the import pauses, and another tab of it carries it on', async () => {
    const { crm, app, before } = await beginInTab('closed');
    await crm.close();
    await waitForText(app, 'The tab of Harbor CRM was closed');

    const other = await run.browser.newPage();
    await other.goto(`${demo.url}/v2/location/HarborNorth000000001/contacts/smart_list/All`);
    await waitForText(other, 'Import Contacts');
    const anew = await openPopup(run, other);
    await waitForText(anew, 'Paused: import into Harbor CRM');
    await clickButton(anew, 'Import contacts');
    await app.bringToFront();
    await app.waitForFunction(() => document.querySelector<HTMLElement>('.banner')?.hidden === true);
    await clickButton(app, 'Resume');
    await waitForText(app, 'The import is finished');
    expect(await countContacts()).toBe(before + 4_000);
  });
});

describe('a member', () => {
  it('is told that only admins import, and cannot open the wizard', async () => {
    const page = await signInTo(run.browser, demo.url, 'member');
    const popup = await openPopup(run, page);
    await waitForText(popup, 'Milo Brandt, only admins can import here.');
    expect(await popup.$$eval('button.primary', (buttons) => buttons.map(({ disabled }) => disabled))).toEqual([true]);
  });
});

describe('other pages', () => {
  it('of the CRM are told apart too, as the person moves through it without loading a page anew', async () => {
    const page = await signInTo(run.browser, demo.url, 'admin');
    const contacts = page.url();
    const move = (path: string): Promise<void> => page.evaluate((to) => history.pushState(null, '', to), path);
    await move('/v2/location/HarborNorth000000001/dashboard');
    const away = await openPopup(run, page);
    await waitForText(away, 'This is Harbor CRM, but not its contacts page.');
    expect(await away.$$('button.primary')).toHaveLength(0);
    await away.close();
    await move(contacts);
    const back = await openPopup(run, page);
    await waitForText(back, 'you may import here');
    await back.close();
  });

  it('are told apart from contacts pages', async () => {
    const page = await run.browser.newPage();
    evilPage.html = '<title>News</title><p>Nothing to import here</p>';
    await page.goto(`${evilAddress}/news`);
    const popup = await openPopup(run, page);
    await waitForText(popup, 'is not a CRM');
    expect(await popup.$$('button.primary')).toHaveLength(0);
  });

  it('get nothing by pretending: neither a foreign endpoint, nor forged messages, nor frames of ours', async () => {
    const page = await run.browser.newPage();
    const crmRequests: string[] = [];
    const base = `chrome-extension://${run.id}`;
    evilPage.html = `<link rel="contact-importer" href="/fake.json">
      <iframe src="${base}/app/index.html"></iframe><iframe src="${base}/popup/index.html"></iframe>
      <p id="said"></p>`;
    await page.goto(`${evilAddress}/v2/location/HarborNorth000000001/contacts/smart_list/All`);
    page.on('request', (request) => crmRequests.push(request.url()));
    evilRequests.length = 0;
    const popup = await openPopup(run, page);
    await waitForText(popup, 'which is another site');
    expect(await popup.$$('button.primary')).toHaveLength(0);
    await popup.close();

    const call = {
      type: 'call',
      id: crypto.randomUUID(),
      endpoint: `${demo.url}/contact-importer`,
      path: '/config',
      method: 'GET',
      headers: [],
      body: null,
    };
    const tried = await page.evaluate(
      async (message, id) => {
        window.postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
        // Web pages have no way to the extension at all: the name does not even exist.
        const runtime = (Reflect.get(globalThis, 'chrome') as { runtime?: { sendMessage?: unknown } } | undefined)
          ?.runtime;
        const loaded = await fetch(`chrome-extension://${id}/content.js`).then(
          () => true,
          () => false,
        );
        await new Promise((done) => setTimeout(done, 300));
        return { canSend: typeof runtime?.sendMessage === 'function', loaded };
      },
      call,
      run.id,
    );
    expect(tried).toEqual({ canSend: false, loaded: false });
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    for (const frame of frames) expect(frame.url().startsWith(base)).toBe(false);
    expect(crmRequests.filter((address) => address.startsWith(demo.url))).toEqual([]);
    // The announcement was read once by our own look at the page, and nothing else was asked for.
    expect(new Set(evilRequests.filter((asked) => asked !== 'GET /favicon.ico'))).toEqual(new Set(['GET /fake.json']));
  });
});
