import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../support/browser.ts';
import { gallery, openGallery, show } from '../support/gallery.ts';
import type { Gallery } from '../support/gallery.ts';

let browser: Browser;
let server: Gallery;
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), openGallery()]);
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const sceneOf = (name: string) => gallery.find((scene) => scene.name === name) ?? { name };

/** What has the focus, in words: where it stands, or "nowhere". Ask until it is so: a screen may move it a moment later. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.body.firstElementChild?.shadowRoot?.activeElement;
    if (!element) return 'nowhere';
    return (element.getAttribute('aria-label') ?? element.textContent).trim() || element.tagName.toLowerCase();
  });

/** Opens with the keyboard, so that the focus is where a person has it. */
const press = async (target: Locator): Promise<void> => {
  await target.focus();
  await page.keyboard.press('Enter');
};

/** Presses what goes away with what it does, and waits until it is gone. */
const pressAway = async (target: Locator): Promise<void> => {
  const element = await target.elementHandle();
  await press(target);
  await page.waitForFunction((pressed) => !pressed.isConnected, element);
};

describe('the focus is never lost', () => {
  it.each([
    ['a dialog is closed with Escape', 'finished', '[part=revert] .button', 'Revert import'],
    ['the question before cancelling is closed', 'sending', '.actions .button', 'Cancel import'],
    ['the formats are closed', 'upload', '.sample .button + .button', 'Accepted formats'],
    ['the options of a column are closed', 'map', '.map-field .options-button button', 'Options of column First Name'],
    ['many cells were to be changed', 'review', '.grid-actions .button:last-child', 'Change many…'],
  ])('when %s', async (_, scene, opener, back) => {
    const root = await show(page, sceneOf(scene));
    const button = root.locator(opener).first();
    await press(button);
    await root.locator('dialog[open], .options-box').first().waitFor();
    await expect.poll(focused).not.toBe('nowhere');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(back);
  });

  it('when the button that was pressed goes away with what it did', async () => {
    const root = await show(page, sceneOf('map'));
    await pressAway(root.locator('.hint .button').first());
    await expect.poll(focused).not.toBe('nowhere');
    await show(page, sceneOf('review-preview'));
    await pressAway(root.locator('.tag-remove').first());
    await expect.poll(focused).not.toBe('nowhere');
  });

  it('when an import’s numbers are opened and left again', async () => {
    const root = await show(page, sceneOf('history'));
    await press(root.locator('.history-table .button').nth(2));
    await expect.poll(focused).toBe('contacts-2024.csv');
    await press(root.locator('.step-aside .button'));
    await expect.poll(focused).toBe('Show stats of contacts-2024.csv');
  });

  it.each([
    ['choosing', 'upload-file', '.actions .button.primary', 'Map columns to fields'],
    ['reviewing', 'review', '.actions .button', 'Map columns to fields'],
    ['mapping', 'map', '.actions .button', 'Upload your file'],
  ])('when the step changes from %s: it goes to the new heading', async (_, scene, button, heading) => {
    const root = await show(page, sceneOf(scene));
    await press(root.locator(button).first());
    await expect.poll(focused).toBe(heading);
  });

  it('when the step changes on a slow machine: who has pressed Tab by then is not fetched back', async () => {
    const root = await show(page, sceneOf('upload-file'));
    await page.evaluate(() => {
      const real = globalThis.requestAnimationFrame;
      const held: FrameRequestCallback[] = [];
      globalThis.requestAnimationFrame = (callback) => held.push(callback);
      Object.assign(globalThis, {
        drawAgain: () => {
          globalThis.requestAnimationFrame = real;
          for (const callback of held) real(callback);
        },
      });
    });
    await press(root.locator('.actions .button.primary').first());
    await root.getByRole('heading', { name: 'Map columns to fields' }).waitFor();
    await page.keyboard.press('Tab');
    const reached = await focused();
    await page.evaluate(async () => {
      (globalThis as unknown as { drawAgain(): void }).drawAgain(); // set above
      for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    });
    expect(await focused()).toBe(reached);
    expect(['nowhere', 'Map columns to fields']).not.toContain(reached);
  });
});

describe('by keyboard', () => {
  it('a custom field is created from the list of fields', async () => {
    const root = await show(page, sceneOf('map'));
    const picker = root.locator('.map-field .picker input').nth(8);
    await picker.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('Zzz');
    await page.keyboard.press('Enter');
    await root.getByRole('heading', { name: 'Create custom field' }).waitFor();
    expect(await root.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Zzz');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Field for column Region code');
  });
});

describe('the result', () => {
  it('shows where in the file the problems were, the numbers beside the bars', async () => {
    const root = await show(page, sceneOf('finished'));
    const lines = root.locator('[part=column-chart] li');
    expect((await lines.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      'Birthday Errors 0 Warnings 412',
      'E-mail Errors 61 Warnings 0',
      'Mobile Errors 0 Warnings 58',
      'Plan Errors 0 Warnings 31',
    ]);
    const widths = await lines
      .locator('.chart-bar')
      .evaluateAll((bars) =>
        bars.map((bar) => [...bar.children].reduce((sum, part) => sum + part.getBoundingClientRect().width, 0)),
      );
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    await show(page, sceneOf('finished-clean'));
    expect(await lines.count()).toBe(0);
  });
});

describe('the history', () => {
  it('shows ten thousand imports a page at a time', async () => {
    const root = await show(page, sceneOf('history-large'));
    const rows = root.locator('.history-table tbody tr');
    expect(await rows.count()).toBe(50);
    const first = await rows.first().textContent();
    await root.getByRole('button', { name: 'Older' }).click();
    await root.getByText('Page 2').waitFor();
    expect(await rows.count()).toBe(50);
    expect(await rows.first().textContent()).not.toBe(first);
    await root.getByRole('button', { name: 'Newer' }).click();
    await root.getByText('Page 1').waitFor();
    expect(await rows.first().textContent()).toBe(first);
  });

  it('is narrowed by status and by person', async () => {
    const root = await show(page, sceneOf('history-large'));
    await root.getByLabel('Status').selectOption({ label: 'Failed' });
    await root.getByLabel('Created by').selectOption({ label: 'Amélie Laurent' });
    const found = root.locator('.history-table tbody tr');
    await expect.poll(() => found.first().textContent()).toContain('Amélie Laurent');
    const texts = await found.allTextContents();
    expect(texts.every((text) => text.includes('Failed') && text.includes('Amélie Laurent'))).toBe(true);
  });

  it('gives an import’s receipt to keep', async () => {
    const root = await show(page, sceneOf('history-stats'));
    await root.getByRole('button', { name: 'Receipt (JSON)' }).click();
    const file = () => page.evaluate(() => (globalThis as { downloaded?: { name: string } }).downloaded?.name);
    await expect.poll(file).toBe('import-i1.json');
  });
});

describe('what happens is said politely', () => {
  it('a tag that is added, and the rows that are confirmed', async () => {
    const root = await show(page, sceneOf('review'));
    const voice = root.locator('> [role=status]');
    await root.getByPlaceholder('Add a tag').fill('spring');
    await page.keyboard.press('Enter');
    await expect.poll(() => voice.textContent()).toMatch(/^Tag spring.* added/);
    await show(page, sceneOf('sending'));
    await expect.poll(() => voice.textContent()).toContain('7,500 of 12,486 rows confirmed');
  });
});
