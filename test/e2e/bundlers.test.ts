import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import { installPacked } from '../consumers/packed.ts';
import type { Consumer } from '../consumers/packed.ts';
import { launch } from './support/browser.ts';
import { servePage } from './support/page-server.ts';

/* Pages of people who installed the packed package: with a bundler of their own, and without one. */

const element = '<contact-importer endpoint="/contact-importer"></contact-importer>';
const csv = 'Email,Phone\nann@a.example,(202) 555-0123\n';

let browser: Browser;
let consumer: Consumer;
beforeAll(async () => {
  browser = await launch();
  consumer = installPacked();
});
afterAll(async () => {
  await browser.close();
  consumer.remove();
});

/** A file with phones is read in a worker up to the review: so every part of the worker that it needs is there. */
const reads = async (folder: string, script: string): Promise<void> => {
  const server = await servePage({ html: `<body>${element}${script}</body>`, folder });
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  try {
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Next' }).click();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.locator('input[value=create]').check();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { name: 'Map columns to fields' }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('heading', { name: 'Review and confirm' }).waitFor();
    expect(page.workers().length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
  }
};

describe('the packed package', () => {
  it('built into a page by Vite: a worker reads the file', async () => {
    const outDir = join(consumer.folder, 'built');
    const input = join(consumer.folder, 'page.js');
    writeFileSync(input, "import 'contact-importer';\n");
    await build({
      configFile: false,
      root: consumer.folder,
      base: '/importer/',
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, rolldownOptions: { input, output: { entryFileNames: 'page.js' } } },
    });
    await reads(outDir, '<script type="module" src="/importer/page.js"></script>');
  });

  it('built into a page by webpack: a worker reads the file', async () => {
    const outDir = join(consumer.folder, 'packed');
    writeFileSync(join(consumer.folder, 'entry.js'), "import 'contact-importer';\n");
    const compiler = webpack({
      mode: 'production',
      context: consumer.folder,
      entry: './entry.js',
      performance: false,
      // Smaller is not what is tried here, and takes longer than all the rest.
      optimization: { minimize: false },
      output: { path: outDir, publicPath: '/importer/', filename: 'page.js' },
    });
    const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
      compiler?.run((error, built) => (error ? fail(error) : done(built))),
    );
    expect(stats?.toJson({ all: false, errors: true, warnings: true })).toMatchObject({ errors: [], warnings: [] });
    await reads(outDir, '<script src="/importer/page.js"></script>');
  });

  it('as modules without a bundler: a worker reads the file', async () => {
    const dist = join(consumer.folder, 'node_modules/contact-importer/dist');
    await reads(dist, '<script type="module" src="/importer/contact-importer.js"></script>');
  });
});
