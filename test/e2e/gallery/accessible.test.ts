import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { gallery, openGallery, show } from '../support/gallery.ts';
import type { Gallery } from '../support/gallery.ts';

let browser: Browser;
let server: Gallery;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), openGallery()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Look {
  readonly name: string;
  readonly options: NonNullable<Parameters<Browser['newContext']>[0]>;
  readonly lang?: string;
  /** What a look can change; the rest is the same tree, which the first look asks everything about. */
  readonly rules?: readonly string[];
}

const looks: readonly Look[] = [
  { name: 'light', options: { colorScheme: 'light' } },
  { name: 'dark', options: { colorScheme: 'dark' }, rules: ['color-contrast'] },
  { name: 'forced colours', options: { forcedColors: 'active' }, rules: ['color-contrast'] },
  {
    name: '320 pixels, right to left',
    options: { viewport: { width: 320, height: 700 } },
    lang: 'ar',
    rules: ['color-contrast', 'target-size', 'scrollable-region-focusable'],
  },
];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The page around the importer is not ours.
const ofThePage = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** The part of axe that is used here; the page holds it once for all scenes. */
interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

const loadAxe = async (page: Page): Promise<void> => {
  const require = createRequire(import.meta.resolve('@axe-core/playwright'));
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
};

const violations = (page: Page, rules: Look['rules']): Promise<readonly string[]> =>
  page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: Axe }; // the script tag has set it
      const found = await axe.run(document, options);
      return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} at ${html.slice(0, 160)}`));
    },
    {
      resultTypes: ['violations'],
      ...(rules
        ? { runOnly: { type: 'rule', values: rules } }
        : {
            runOnly: { type: 'tag', values: tags },
            rules: Object.fromEntries(ofThePage.map((rule) => [rule, { enabled: false }])),
          }),
    },
  );

describe('every state and every dialog is free of what axe can find', { timeout: 900_000 }, () => {
  it.concurrent.each(looks)('$name', async ({ options, lang, rules }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await loadAxe(page);
    const found: string[] = [];
    for (const scene of gallery) {
      await show(page, scene, lang === undefined ? {} : { lang });
      found.push(...(await violations(page, rules)).map((violation) => `${scene.name}: ${violation}`));
    }
    expect(found).toEqual([]);
    await context.close();
  });
});
