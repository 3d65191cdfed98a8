import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { ensureBrowser } from '../../.scripts/setup.mjs';
import type { FailEach } from './storage-page/page.ts';
import { wholeImport } from './two-visits.ts';

declare const failEach: FailEach;

const scriptOf = async (entry: string): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [script] = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
  if (script?.type !== 'chunk') throw new Error('The page was not built.');
  return script.code;
};

test('in Chromium, too, the n-th call of IndexedDB may fail: it ends all the same, every row created once', async () => {
  const [script, browser] = await Promise.all([
    scriptOf(join(import.meta.dirname, 'storage-page/page.ts')),
    chromium.launch({ executablePath: await ensureBrowser(), args: ['--no-sandbox', '--no-first-run'] }),
  ]);
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  // Storage and hashes are for pages with a secure origin.
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
  );
  await page.goto('http://localhost/');
  await page.addScriptTag({ content: script });
  for (const how of ['throws', 'aborts'] as const) {
    const { outcomes, calls, missed } = await page.evaluate((failure) => failEach(failure), how);
    expect(missed).toEqual([]);
    expect(outcomes).toEqual(Array.from({ length: calls + 1 }, () => wholeImport));
  }
}, 120_000);
