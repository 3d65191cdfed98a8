import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { gallery, openGallery, show } from '../support/gallery.ts';
import type { Gallery } from '../support/gallery.ts';
import type { Look } from '../../ui/harness/main.ts';

let browser: Browser;
let server: Gallery;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), openGallery()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Runs in the page: text that does not fit where it stands, and a page that must be scrolled sideways. */
const misfits = (): readonly string[] => {
  const root = document.body.firstElementChild?.shadowRoot;
  if (!root) return ['nothing is shown'];
  // What is long is the file's: samples, cells and headers end with an ellipsis, and stand whole elsewhere.
  const mayBeCut =
    '.map-samples span, .head-preview td, .file-header, .in-file, .sheet *, .value-table bdi, select, option, textarea';
  const scrolls = '.scroll, .rows-frame, .value-frame, .sheet';
  const textOf = (element: Element): DOMRect | null => {
    const range = document.createRange();
    const text = [...element.childNodes].find((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!text) return null;
    range.selectNode(text);
    return range.getBoundingClientRect();
  };
  const isHidden = (element: Element): boolean =>
    !element.checkVisibility() ||
    getComputedStyle(element).clipPath.startsWith('inset') ||
    (element.parentElement !== null && isHidden(element.parentElement));
  const faultsOf = (element: HTMLElement, text: DOMRect): readonly string[] => {
    const { overflowX, display } = getComputedStyle(element);
    const frame = element.closest('button, .tag-status, .stat, .chip')?.getBoundingClientRect();
    return [
      display !== 'inline' && overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1 ? 'cut off' : '',
      element.closest(scrolls) === null && (text.right > innerWidth + 1 || text.left < -1) ? 'outside the page' : '',
      frame && (text.right > frame.right + 1 || text.left < frame.left - 1 || text.bottom > frame.bottom + 2)
        ? 'over the edge of its button'
        : '',
    ].filter((fault) => fault !== '');
  };
  const found = [...root.querySelectorAll<HTMLElement>('.root *')].flatMap((element) => {
    const text = element.matches(mayBeCut) ? null : textOf(element);
    return text === null || isHidden(element)
      ? []
      : faultsOf(element, text).map(
          (fault) => `${fault}: ${element.className || element.tagName} "${element.textContent.slice(0, 60)}"`,
        );
  });
  const wide = document.documentElement.scrollWidth;
  return wide > innerWidth ? [...found, `the page is ${wide} pixels wide`] : found;
};

const inspect = async (page: Page, look: Look): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const scene of gallery) {
    await show(page, scene, look);
    found.push(...(await page.evaluate(misfits)).map((misfit) => `${scene.name}: ${misfit}`));
  }
  return found;
};

describe('no text is cut off or runs over', () => {
  it.concurrent.each([
    { name: 'longer texts at 1280 pixels', width: 1280, look: { pseudo: true } },
    { name: 'longer texts at 390 pixels', width: 390, look: { pseudo: true } },
    { name: 'English at 320 pixels, which is 400 % of 1280', width: 320, look: {} },
    { name: 'Arabic at 390 pixels', width: 390, look: { lang: 'ar' } },
  ])('$name', async ({ width, look }) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(server.url);
    expect(await inspect(page, look)).toEqual([]);
    await context.close();
  });
});

it('and a text that would run over its button is noticed', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url);
  const root = await show(page, { name: 'finished' });
  expect(await page.evaluate(misfits)).toEqual([]);
  await root
    .locator('[part=revert] .button')
    .evaluate((button) => button.setAttribute('style', 'inline-size: 40px; white-space: nowrap; padding: 0'));
  expect((await page.evaluate(misfits)).join()).toContain('over the edge of its button');
  await page.close();
});
