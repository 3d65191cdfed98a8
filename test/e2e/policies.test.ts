import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.ts';
import { firefoxPath, launchFirefox } from './support/marionette.ts';
import { servePage } from './support/page-server.ts';
import type { PageServer } from './support/page-server.ts';
import { policyCases, walk } from './support/policies.ts';
import type { Walked } from './support/policies.ts';
import { launchWebKit, webkitPath } from './support/webkit.ts';

/* The README's table of policies, each line in each browser that is here. */

/** A page that can be sent somewhere and asked to run something. */
interface Tab {
  open(url: string): Promise<unknown>;
  run(body: string): Promise<string>;
  close(): Promise<void>;
}

const inChromium = async (): Promise<Tab> => {
  const browser = await launch();
  // The script that drives the page is no part of it.
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url),
    run: (body) => page.evaluate<string>(`(async () => { ${body} })()`),
    close: () => browser.close(),
  };
};

const inFirefox = async (): Promise<Tab> => {
  const firefox = await launchFirefox(firefoxPath ?? '');
  await firefox.ask('WebDriver:SetTimeouts', { script: 120_000 });
  return {
    open: (url) => firefox.ask('WebDriver:Navigate', { url }),
    run: (body) => firefox.run<string>(body),
    close: () => firefox.close(),
  };
};

const browsers = [
  { browser: 'Chromium', start: inChromium, here: true },
  { browser: 'Firefox', start: inFirefox, here: firefoxPath !== undefined },
  { browser: 'WebKit', start: (): Promise<Tab> => launchWebKit(webkitPath ?? ''), here: webkitPath !== undefined },
];

let cdn: PageServer;
beforeAll(async () => {
  cdn = await servePage({ html: '' });
});
afterAll(() => cdn.stop());

for (const { browser, start, here } of browsers) {
  if (!here) console.log(`${browser} is not installed here: its policies are not tested.`);
  describe.skipIf(!here)(`a page in ${browser}`, () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await start();
    });
    afterAll(() => tab.close());

    it.each(policyCases)('$name: the import works', async ({ policy, html, worker }) => {
      const header = policy(cdn.url);
      const server = await servePage({
        html: html(cdn.url),
        ...(header === null ? {} : { headers: { 'Content-Security-Policy': header } }),
      });
      try {
        await tab.open(server.url);
        const answer = await tab.run(walk);
        expect(answer).toMatch(/^\{/);
        const { refused, onThread } = JSON.parse(answer) as Walked;
        expect(server.store.contacts('acc')).toHaveLength(2);
        expect(onThread).toBe(!worker);
        // Nothing but the worker that may not start is even tried.
        expect(refused.filter((directive) => worker || directive !== 'worker-src')).toEqual([]);
      } finally {
        await server.stop();
      }
    });
  });
}
