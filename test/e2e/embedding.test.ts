import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from './support/browser.ts';
import type { PageOptions, PageServer } from './support/page-server.ts';
import { servePage } from './support/page-server.ts';

/* The element in pages that are not the demo: how a customer's page and policy may look. */

const script = '<script type="module" src="/importer/contact-importer.js"></script>';
const element = '<contact-importer endpoint="/contact-importer"></contact-importer>';
const csv =
  'First Name,Last Name,Email,Phone\nAnn,Secretsurname,ann@embedding.example,(202) 555-0123\nBen,Other,ben@embedding.example,\n';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Stage {
  readonly page: Page;
  readonly server: PageServer;
  /** What the page's console said. */
  readonly said: string[];
}

const onPage = async (options: PageOptions, act: (stage: Stage) => Promise<void>): Promise<void> => {
  const server = await servePage(options);
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  try {
    await page.goto(server.url);
    await act({ page, server, said });
  } finally {
    await context.close();
    await server.stop();
  }
};

const startHeading = (page: Page) => page.getByRole('heading', { name: 'What would you like to import?' });

/** From the start to the result with the small file. */
const importAll = async (page: Page): Promise<void> => {
  await startHeading(page).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'small.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await page.locator('input[value=create]').check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'Map columns to fields' }).waitFor();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'Review and confirm' }).waitFor();
  await page.getByRole('checkbox', { name: /^I confirm/ }).check();
  await page.getByRole('button', { name: /^Import \d+ rows?$/ }).click();
};

const finished = (page: Page) => page.getByRole('heading', { name: 'The import is finished' });

describe('one classic script tied to a hash', () => {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Readonly<Record<string, string>>;
  const right = hashes['contact-importer.single.js'] ?? '';
  const tied = (hash: string): string =>
    `<body>${element}<script src="/importer/contact-importer.single.js" integrity="${hash}"></script></body>`;

  it('runs, and so does its worker, where the hash is that of the build', async () => {
    await onPage({ html: tied(right) }, async ({ page, server }) => {
      const workers = new Set<string>();
      page.on('worker', (worker) => workers.add(new URL(worker.url()).protocol));
      await importAll(page);
      await finished(page).waitFor();
      expect(server.store.contacts('acc')).toHaveLength(2);
      expect([...workers]).toEqual(['blob:']);
    });
  });

  it('does not run where the file is another', async () => {
    await onPage({ html: tied(right.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))) }, async ({ page, said }) => {
      await page.waitForLoadState('load');
      expect(await page.evaluate(() => customElements.get('contact-importer') === undefined)).toBe(true);
      expect(said.join()).toMatch(/integrity/);
    });
  });
});

describe('the element', () => {
  it('takes properties that were set before its class was there', async () => {
    const early = `<script>document.querySelector('contact-importer').messages = { 'start.title': 'Bring your people' };</script>`;
    await onPage({ html: `<body>${element}${early}${script}</body>` }, async ({ page }) => {
      await page.getByRole('heading', { name: 'Bring your people' }).waitFor();
    });
  });

  it('keeps its state when it is moved, and loses it when it is removed', async () => {
    await onPage({ html: `<body><main></main>${element}${script}</body>` }, async ({ page }) => {
      await startHeading(page).waitFor();
      await page.getByRole('button', { name: 'Next' }).click();
      await page.getByRole('heading', { name: 'Upload your file' }).waitFor();
      await page.evaluate(() =>
        document.querySelector('main')?.append(document.querySelector('contact-importer') ?? ''),
      );
      await page.getByRole('heading', { name: 'Upload your file' }).waitFor();
      await page.evaluate(async () => {
        const importer = document.querySelector('contact-importer');
        importer?.remove();
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (importer) document.body.append(importer);
      });
      await startHeading(page).waitFor();
    });
  });

  it('does not know another one on the same page', async () => {
    await onPage({ html: `<body>${element}${element}${script}</body>` }, async ({ page }) => {
      const [first, second] = [page.locator('contact-importer').first(), page.locator('contact-importer').last()];
      await first.getByRole('button', { name: 'Next' }).click();
      await first.getByRole('heading', { name: 'Upload your file' }).waitFor();
      await second.getByRole('heading', { name: 'What would you like to import?' }).waitFor();
    });
  });

  it('tells the page what happens, without a word of the contacts', async () => {
    const listen = `<script>
      window.told = [];
      for (const type of ['import-request', 'step-change', 'import-progress', 'import-finished', 'import-failed'])
        document.addEventListener(type, (event) => window.told.push([type, event.detail]));
    </script>`;
    await onPage({ html: `<body>${listen}${element}${script}</body>` }, async ({ page }) => {
      await importAll(page);
      await finished(page).waitFor();
      const told = await page.evaluate(() => (globalThis as unknown as { told: [string, unknown][] }).told);
      expect(new Set(told.map(([type]) => type))).toEqual(
        new Set(['import-request', 'step-change', 'import-progress', 'import-finished']),
      );
      expect(JSON.stringify(told)).not.toMatch(/Secretsurname|embedding\.example|5550123/);
    });
  });

  it('sends nothing when the page says no', async () => {
    const refuse = `<script>document.addEventListener('import-request', (event) => event.preventDefault());</script>`;
    await onPage({ html: `<body>${refuse}${element}${script}</body>` }, async ({ page, server }) => {
      await importAll(page);
      await page.getByRole('heading', { name: 'Review and confirm' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(server.store.contacts('acc')).toHaveLength(0);
    });
  });

  it('opens as a dialog when it is asked, and takes a file from the page', async () => {
    const dialog = element.replace('<contact-importer', '<contact-importer layout="dialog"');
    await onPage({ html: `<body>${dialog}${script}</body>` }, async ({ page }) => {
      await page.waitForFunction(() => customElements.get('contact-importer') !== undefined);
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.evaluate(async (text) => {
        const importer = document.querySelector('contact-importer') as HTMLElement & {
          importFile(file: File): Promise<void>;
        };
        await importer.importFile(new File([text], 'given.csv', { type: 'text/csv' }));
      }, csv);
      await page.getByRole('dialog').waitFor();
      await page.getByText('given.csv').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    });
  });

  it('leaves the page its styles, and keeps its own', async () => {
    const furniture =
      '<h1>Title</h1><p>Text</p><button>Press</button><ul><li>One</li></ul><input><table><tr><td>x</td></tr></table>';
    const loud = '<style>* { color: rgb(255, 0, 0) !important; } button { border: 9px solid lime !important; }</style>';
    const html = `<body>${furniture}<div id="place"></div>${script}</body>`;
    const styles = (page: Page): Promise<string> =>
      page.evaluate(() =>
        [document.documentElement, document.body, ...document.body.querySelectorAll('h1,p,button,ul,li,input,table,td')]
          .map((node) =>
            [...getComputedStyle(node)].map((name) => getComputedStyle(node).getPropertyValue(name)).join(';'),
          )
          .join('\n'),
      );
    await onPage({ html }, async ({ page }) => {
      const before = await styles(page);
      await page.evaluate((tag) => void (document.querySelector('#place')!.innerHTML = tag), element);
      await startHeading(page).waitFor();
      await page.evaluate(() => document.querySelector('contact-importer')?.setAttribute('style', 'position: fixed'));
      expect((await styles(page)) === before).toBe(true);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      await page.evaluate((style) => document.head.insertAdjacentHTML('beforeend', style), loud);
      const inside = await page
        .getByRole('button', { name: 'Next' })
        .evaluate((button) => getComputedStyle(button).borderTopWidth);
      expect(inside).not.toBe('9px');
    });
  });

  it('leaks nothing over ten connects and disconnects', async () => {
    await onPage({ html: `<body><div id="place"></div>${script}</body>` }, async ({ page }) => {
      const client = await page.context().newCDPSession(page);
      const cycle = async (): Promise<void> => {
        await page.evaluate((tag) => void (document.querySelector('#place')!.innerHTML = tag), element);
        await startHeading(page).waitFor();
        await page.evaluate(() => void (document.querySelector('#place')!.innerHTML = ''));
      };
      const prototype = await client.send('Runtime.evaluate', {
        expression: "customElements.get('contact-importer').prototype",
      });
      const counted = async () => {
        await client.send('HeapProfiler.collectGarbage');
        const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
        const { usedSize } = await client.send('Runtime.getHeapUsage');
        const { objects } = await client.send('Runtime.queryObjects', {
          prototypeObjectId: prototype.result.objectId ?? '',
          objectGroup: 'counted',
        });
        const { result } = await client.send('Runtime.callFunctionOn', {
          objectId: objects.objectId ?? '',
          functionDeclaration: 'function () { return this.length; }',
          returnByValue: true,
        });
        await client.send('Runtime.releaseObjectGroup', { objectGroup: 'counted' });
        return { nodes, listeners: jsEventListeners, heap: usedSize, elements: Number(result.value) };
      };
      // The first rounds compile and cache; from then on the heap stands still.
      for (let index = 0; index < 10; index += 1) await cycle();
      const before = await counted();
      for (let index = 0; index < 10; index += 1) await cycle();
      const after = await counted();
      expect(after.nodes - before.nodes).toBeLessThan(200);
      expect(after.listeners - before.listeners).toBeLessThan(10);
      expect(after.heap - before.heap).toBeLessThan(250_000);
      expect(after.elements).toBe(0);
    });
  });
});
