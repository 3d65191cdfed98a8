import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import { openDemo } from './support/demo.ts';
import type { ExtensionRun } from './support/extension.ts';
import {
  buildExtension,
  clickButton,
  launchWith,
  openPopup,
  setHostAccess,
  shownText,
  signInTo,
  waitForPage,
  waitForText,
} from './support/extension.ts';
import { importFile } from './support/extension-wizard.ts';
import { account, startSplitCrm } from './support/split-crm.ts';
import type { SplitCrm } from './support/split-crm.ts';

/*
 * Roads other than the page's own session: an import host elsewhere, with the CRM's token, and the test of the options
 * page. No robot can press the browser's permission prompt: what it would do is done where a person could do it too, on
 * the browser's own page for extensions.
 */

let demo: RunningDemo;
let run: ExtensionRun;
let split: SplitCrm;

beforeAll(async () => {
  [demo, split] = await Promise.all([openDemo(), startSplitCrm()]);
  run = await launchWith(`${buildExtension()}/chrome`);
});
afterAll(async () => {
  await run?.browser.close();
  await split?.stop();
  await demo?.stop();
});

const openOptions = async (): Promise<Page> => {
  const page = await run.browser.newPage();
  await page.goto(`chrome-extension://${run.id}/options/index.html`);
  await waitForText(page, 'Known CRMs');
  return page;
};

const addCrm = async (options: Page, entry: Readonly<Record<string, string>>): Promise<void> => {
  await options.locator('summary').click();
  for (const [name, value] of Object.entries(entry)) await options.locator(`input[name=${name}]`).fill(value);
  await clickButton(options, 'Save');
};

const fileOf = (count: number): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'contacts-')), 'split.csv');
  const rows = Array.from({ length: count }, (_, index) => `Ann${index},split.${index}@harbor.example`);
  writeFileSync(path, ['First Name,Email', ...rows].join('\n'));
  return path;
};

describe('an import host that is not the host of the page', () => {
  it('gets nothing on the word of the page alone', async () => {
    const crm = await run.browser.newPage();
    await crm.goto(split.page);
    const popup = await openPopup(run, crm);
    await waitForText(popup, 'which is another site');
    expect(await popup.$$('button.primary')).toHaveLength(0);
    expect([split.calls, split.tokens()]).toEqual([[], 0]);
    await popup.close();
    await crm.close();
  });

  it('is named in the options, allowed by the person, and imported into with tokens of the CRM', async () => {
    const options = await openOptions();
    await addCrm(options, { name: 'Split CRM', pattern: split.page, endpoint: 'imports', token: '/import-token' });
    await waitForText(options, 'Please write it like /imports');
    await options.locator('input[name=endpoint]').fill(split.endpoint);
    await options
      .locator('input[name=pattern]')
      .fill(split.page.replace(account, '{account}').replace('smart_list/All', '*'));
    await clickButton(options, 'Save');
    await waitForText(options, '/v2/location/{account}/contacts/*');
    await options.close();

    const crm = await run.browser.newPage();
    await crm.goto(split.page);
    const popup = await openPopup(run, crm);
    await waitForText(popup, `allow access to ${new URL(split.endpoint).host}`);
    await clickButton(popup, 'Open in a tab');
    const app = await waitForPage(run.browser, '/app/index.html?tab=');
    await waitForText(app, 'To send them there, allow access');
    await clickButton(app, 'Allow');
    await new Promise((done) => setTimeout(done, 500));
    expect(await shownText(app)).not.toContain('What would you like to import?');
    expect([split.calls, split.tokens()]).toEqual([[], 0]);

    await setHostAccess(run, 'http://localhost/*', true);
    await app.reload();
    await clickButton(app, 'Allow');
    await importFile(app, fileOf(2_000));
    expect(split.store.contacts(account)).toHaveLength(2_000);
    expect(split.tokens()).toBeGreaterThan(1);
    expect(split.calls.length).toBeGreaterThan(5);
    for (const { token, cookie } of split.calls)
      expect([token, cookie]).toEqual([expect.stringMatching(/^Bearer token-/), null]);
    await app.close({ runBeforeUnload: false });
    await crm.close();
  });
});

describe("the options page's brand", () => {
  it('is taken from a file, said wrong where it is, and given back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'brands-'));
    const options = await openOptions();
    const choose = async (name: string, brand: object): Promise<void> => {
      writeFileSync(join(folder, name), JSON.stringify(brand));
      const input = await options.waitForSelector('input[type=file]');
      await input?.uploadFile(join(folder, name));
    };
    await choose('wrong.json', { name: 'Acme', logo: 'https://elsewhere.example/logo.svg' });
    await waitForText(options, 'logo: must be in the file itself');
    await choose('acme.json', { name: 'Acme Mover', colors: { accent: '#ff9d2e' } });
    await waitForText(options, 'Brand in use: Acme Mover');
    expect(await shownText(options)).toMatch(/colors\.accent \(light\) #ff9d2e .* is taken/);
    expect(await options.$eval('h1', ({ textContent }) => textContent)).toBe('Acme Mover');
    await clickButton(options, 'Back to the brand this came with');
    await waitForText(options, 'Brand in use: Contact Importer');
    await options.close();
  });
});

describe("the options page's test", () => {
  it('asks for the host, then says who the person is there, and gives the host back', async () => {
    await signInTo(run.browser, demo.url, 'admin');
    await setHostAccess(run, 'http://127.0.0.1/*', false);
    const options = await openOptions();
    await addCrm(options, {
      name: 'Harbor CRM',
      pattern: `${demo.url}/v2/location/{account}/contacts/*`,
      endpoint: '/contact-importer',
    });
    await waitForText(options, 'Harbor CRM');
    await clickButton(options, 'Test: Harbor CRM');
    await waitForText(options, 'Asking the CRM');
    await setHostAccess(run, 'http://127.0.0.1/*', true);
    await options.reload();
    await waitForText(options, 'Harbor CRM');
    await clickButton(options, 'Test: Harbor CRM');
    await waitForText(options, 'Harbor CRM answers: sub-account Harbor North. Ada Winter, you may import here.');
    await options.close();
  });

  it('says that nobody is signed in, and that a CRM does not answer', async () => {
    const options = await openOptions();
    await clickButton(options, 'Test: Split CRM');
    await waitForText(options, 'Split CRM answers, but you are signed out there.');
    await demo.stop();
    await clickButton(options, 'Test: Harbor CRM');
    await waitForText(options, 'Harbor CRM does not answer at');
    await options.close();
  });
});
