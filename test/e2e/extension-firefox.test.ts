import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDemo } from './support/demo.ts';
import { buildExtension } from './support/extension.ts';
import { firefoxPath, launchFirefox } from './support/marionette.ts';
import type { Marionette } from './support/marionette.ts';

const rows = 2_000;
const built = join(buildExtension(), 'firefox');

const csv = (): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'contacts-')), 'firefox.csv');
  const lines = Array.from({ length: rows }, (_, index) => `Ann${index},fox.${index}@harbor.example`);
  writeFileSync(path, ['First Name,Email', ...lines].join('\n'));
  return path;
};

/** Waits in the page until the wizard shows this; answers with what it shows. */
const shows = (firefox: Marionette, text: string): Promise<string> =>
  firefox.run<string>(
    `for (let tries = 0; tries < 300; tries += 1) {
       const root = document.querySelector('contact-importer')?.shadowRoot;
       const shown = document.body.innerText + ' ' + [...(root?.children ?? [])].map((one) => one.innerText).join(' ');
       if (shown.includes(given[0])) return 'shown';
       if (tries === 299) return shown.slice(0, 500);
       await new Promise((next) => setTimeout(next, 100));
     }`,
    text,
  );

const press = (firefox: Marionette, selector: string): Promise<string> =>
  firefox.run<string>(
    `for (let tries = 0; tries < 100; tries += 1) {
       const one = document.querySelector('contact-importer')?.shadowRoot?.querySelector(given[0]);
       if (one) { one.click(); return 'pressed'; }
       await new Promise((next) => setTimeout(next, 100));
     }
     return 'not there';`,
    selector,
  );

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const shadowKey = 'shadow-6066-11e4-a52e-4f735466cecf';
interface Found {
  readonly value: Readonly<Record<string, string>>;
}

const chooseFile = async (firefox: Marionette, path: string): Promise<void> => {
  const host = await firefox.ask<Found>('WebDriver:FindElement', { using: 'css selector', value: 'contact-importer' });
  const root = await firefox.ask<Found>('WebDriver:GetShadowRoot', { id: host.value[elementKey] });
  const input = await firefox.ask<Found>('WebDriver:FindElementFromShadowRoot', {
    shadowRoot: root.value[shadowKey],
    using: 'css selector',
    value: 'input[type=file]',
  });
  await firefox.ask('WebDriver:ElementSendKeys', { id: input.value[elementKey], text: path });
};

/** Presses the extension's button as its shortcut does, which grants the tab, and opens its tab page beside. */
const openApp = async (firefox: Marionette, id: string): Promise<void> => {
  await firefox.ask('Marionette:SetContext', { value: 'chrome' });
  const opened = await firefox.run<string>(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     const { browserActionFor, tabTracker } = ExtensionParent.apiManager.global;
     const isReady = () => {
       const policy = WebExtensionPolicy.getByID(given[0]);
       return policy?.extension?.hasStarted !== false && policy?.extension && browserActionFor?.(policy.extension);
     };
     for (let tries = 0; tries < 300 && !isReady(); tries += 1) await new Promise((next) => setTimeout(next, 100));
     const policy = WebExtensionPolicy.getByID(given[0]);
     const tab = gBrowser.selectedTab;
     await browserActionFor(policy.extension).triggerAction(window);
     await new Promise((next) => setTimeout(next, 1500));
     const page = gBrowser.addTrustedTab(policy.getURL('app/index.html?tab=' + tabTracker.getId(tab)), {
       triggeringPrincipal: policy.extension.principal,
     });
     gBrowser.selectedTab = page;
     return 'opened';`,
    id,
  );
  expect(opened).toBe('opened');
  await firefox.ask('Marionette:SetContext', { value: 'content' });
  // The new tab is known a moment after it is there.
  const switchToApp = async (): Promise<string> => {
    const handles = await firefox.ask<readonly string[]>('WebDriver:GetWindowHandles');
    await firefox.ask('WebDriver:SwitchToWindow', { handle: handles.at(-1) });
    return (await firefox.ask<{ readonly value: string }>('WebDriver:GetCurrentURL')).value;
  };
  await expect.poll(() => switchToApp().catch(String), { timeout: 30_000 }).toContain('app/index.html');
};

const importFile = async (firefox: Marionette): Promise<void> => {
  expect(await shows(firefox, 'What would you like to import?')).toBe('shown');
  expect(await press(firefox, 'button.primary:not([aria-disabled])')).toBe('pressed');
  expect(await shows(firefox, 'Upload your file')).toBe('shown');
  await chooseFile(firefox, csv());
  await press(firefox, 'input[value=create]');
  await press(firefox, 'button.primary:not([aria-disabled])');
  expect(await shows(firefox, 'Map columns to fields')).toBe('shown');
  await press(firefox, 'button.primary:not([aria-disabled])');
  expect(await shows(firefox, 'Review and confirm')).toBe('shown');
  await press(firefox, '.consent input');
  await press(firefox, 'button.primary:not([aria-disabled])');
  expect(await shows(firefox, 'The import is finished')).toBe('shown');
};

if (firefoxPath === undefined) {
  console.log(
    'No Firefox is installed: the extension is not tried in it (apt-get install firefox-esr, or FIREFOX_PATH).',
  );
}

describe('the extension in Firefox', () => {
  it('is built for it', () => {
    expect(readFileSync(join(built, 'manifest.json'), 'utf8')).toContain('sidebar_action');
  });

  if (firefoxPath !== undefined) {
    const path = firefoxPath;
    let firefox: Marionette;
    let id = '';
    beforeAll(async () => {
      firefox = await launchFirefox(path);
      await firefox.ask('WebDriver:SetTimeouts', { script: 60_000 });
      ({ value: id } = await firefox.ask<{ value: string }>('Addon:Install', { path: built, temporary: true }));
    });
    afterAll(() => firefox?.close());

    it('is installed, finds the CRM, and imports in the tab page with the session of the page', async () => {
      const demo = await openDemo();
      try {
        await firefox.ask('WebDriver:Navigate', { url: demo.url });
        await firefox.run(
          `await fetch('/api/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: given[0] });`,
          JSON.stringify({ email: 'admin@harbor.example', password: 'harbor' }),
        );
        await firefox.ask('WebDriver:Navigate', {
          url: `${demo.url}/v2/location/HarborNorth000000001/contacts/smart_list/All`,
        });
        await openApp(firefox, id);
        await importFile(firefox);
        const [row] = await demo.database.query<{ count: number }>(
          `select count(*)::int as count from contacts where email like 'fox.%' and deleted_at is null`,
          [],
        );
        expect(row?.count).toBe(rows);
      } finally {
        await demo.stop();
      }
    });
  }
});
