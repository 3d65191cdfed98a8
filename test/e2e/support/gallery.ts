import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright';
import { build } from 'vite';
import { startServer } from '../../../src/host/serve/server.ts';
import type { Look } from '../../ui/harness/main.ts';

/** Every screen of the wizard on one page, with made-up data: what no import shows at once can be looked at here. */
export interface Gallery {
  readonly url: string;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** Builds the page from the sources and serves it. */
export const openGallery = async (): Promise<Gallery> => {
  const folder = mkdtempSync(join(tmpdir(), 'contact-importer-gallery-'));
  await build({
    configFile: false,
    root: resolve('test/ui/harness'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', minify: false },
  });
  const server = await startServer({
    port: 0,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      const file = join(folder, pathname === '/' ? 'index.html' : pathname);
      return new Response(new Uint8Array(await readFile(file)), {
        headers: { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' },
      });
    },
  });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
};

/** A state of the wizard, and what a person does there before it is looked at. */
export interface Scene {
  readonly name: string;
  /** The state of `harness/scenes.ts`; default the name. */
  readonly state?: string;
  readonly act?: (root: Locator, page: Page) => Promise<void>;
}

const click = (selector: string) => async (root: Locator) => root.locator(selector).first().click();

const bulk = async (root: Locator): Promise<void> => {
  await root.locator('.grid-actions .button').last().click();
  await root.locator('.bulk-form input.input').first().fill('N/A');
  await root.locator('.bulk-outlook .before-after').waitFor();
};

/** Everything that a person can meet. No name is used, so that it works in each language. */
export const gallery: readonly Scene[] = [
  { name: 'loading' },
  { name: 'start' },
  { name: 'start-resumable' },
  { name: 'start-member' },
  { name: 'start-offline' },
  { name: 'upload' },
  {
    name: 'upload-formats',
    state: 'upload',
    act: async (root) => {
      await root.locator('.sample .button').last().click();
      await root.locator('.formats').waitFor();
    },
  },
  { name: 'upload-refused' },
  { name: 'upload-opening' },
  { name: 'upload-file' },
  { name: 'map' },
  { name: 'map-40-columns' },
  { name: 'map-pack', state: 'map', act: click('.toolbar .options-button button') },
  { name: 'map-both' },
  { name: 'map-notice' },
  { name: 'map-picker', state: 'map', act: click('.map-field .picker input') },
  { name: 'map-options', state: 'map', act: click('.map-field .options-button button') },
  {
    name: 'map-values',
    state: 'map',
    act: async (root) => {
      await root.locator('.map-field .options-button button').nth(5).click();
      await root.locator('.options-box .field .button').first().click();
      await root.locator('.value-table').waitFor();
    },
  },
  {
    name: 'map-create-field',
    state: 'map',
    act: async (root) => {
      await root.locator('.map-field .picker input').first().click();
      await root.locator('.picker-create').click();
    },
  },
  { name: 'checking' },
  { name: 'review' },
  { name: 'review-preview' },
  { name: 'review-clean' },
  { name: 'review-resolve', state: 'review', act: click('.issue .button') },
  { name: 'review-by-column', state: 'review', act: click('.section-head .chip:last-child') },
  { name: 'review-bulk', state: 'review', act: bulk },
  {
    name: 'review-details',
    state: 'review',
    act: async (root, page) => {
      await root.locator('.sheet').focus();
      await page.keyboard.press('ArrowDown');
      await root.locator('.grid-foot .button').first().click();
      await root.locator('.row-details').waitFor();
    },
  },
  { name: 'review-guard' },
  { name: 'sending' },
  { name: 'sending-cancel', state: 'sending', act: click('.actions .button') },
  { name: 'retrying' },
  { name: 'paused' },
  { name: 'paused-file' },
  { name: 'finished' },
  { name: 'finished-clean' },
  { name: 'finished-resolve', state: 'finished', act: click('.issue .button') },
  {
    name: 'finished-revert',
    state: 'finished',
    act: async (root) => {
      await root.locator('[part=revert] .button').click();
      await root.locator('.revert-numbers p').waitFor();
    },
  },
  { name: 'reverted' },
  { name: 'cancelled' },
  { name: 'failed' },
  { name: 'history' },
  { name: 'history-waiting' },
  { name: 'history-empty' },
  { name: 'history-fault' },
  { name: 'history-large' },
  {
    name: 'history-stats',
    state: 'history',
    act: async (root) => {
      await root.locator('.history-table .button').first().click();
      await root.locator('[part=issues] .issue').first().waitFor();
    },
  },
];

/** For pictures alone: the same parts as in another scene, only more of them. */
export const wideScenes: readonly Scene[] = [{ name: 'review-40-columns' }];

/** Shows a scene and waits until it stands still. */
export const show = async (page: Page, scene: Scene, look: Look = {}): Promise<Locator> => {
  await page.evaluate(
    ([name, wanted]) =>
      (globalThis as unknown as { gallery: { show(name: string, look: Look): Promise<void> } }).gallery.show(
        name,
        wanted,
      ), // the page sets it, see harness/main.ts
    [scene.state ?? scene.name, look] as const,
  );
  const root = page.locator('.root');
  await settled(page);
  if (!scene.act) return root;
  await scene.act(root, page);
  await settled(page);
  return root;
};

/** Code, languages and answers have come, and nothing has changed for a moment. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const root = document.body.firstElementChild?.shadowRoot;
        let timer = setTimeout(resolve, 120);
        if (!root) return;
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 120);
        }).observe(root, { childList: true, subtree: true, characterData: true });
      }),
  );
