import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import { toCsv } from './oracle/meaning.ts';
import { messyRows } from './oracle/messy-rows.ts';
import { launch, openPage, signIn } from './support/browser.ts';
import { openDemo } from './support/demo.ts';
import { checkFile, confirmImport, openWizard, uploadFile } from './support/wizard.ts';

let browser: Browser;
let demo: RunningDemo;
beforeAll(async () => {
  browser = await launch();
  demo = await openDemo();
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const fileOf = (seed: number, count = 400) => ({
  name: 'contacts.csv',
  text: toCsv(messyRows({ seed, count, known: [], withIds: false })),
});

/** What axe finds against WCAG 2.2 A and AA in the importer, as short lines. */
const violations = async (page: Page, step: string): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page })
    .include('contact-importer')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${step}: ${id} at ${target.flat().join(' ')}`));
};

it('every step of a real import is free of what axe can find; the gallery asks every look and every state', async () => {
  const { page, context } = await openPage(browser, demo.url, { reducedMotion: 'reduce' });
  const found: string[] = [];
  const inspect = async (step: string): Promise<void> => void found.push(...(await violations(page, step)));
  const run = { file: fileOf(5), mode: 'createAndUpdate' } as const;
  await signIn(page, 'admin');
  await openWizard(page);
  await inspect('start');
  await uploadFile(page, run, () => inspect('upload'));
  await inspect('map');
  await checkFile(page);
  await inspect('review');
  await confirmImport(page, run);
  await inspect('result');
  await page.goto('/v2/location/HarborNorth000000001/bulk-actions/');
  await page.getByText('contacts.csv').first().waitFor();
  await inspect('history');
  expect(found).toEqual([]);
  await context.close();
});

describe('with the keyboard alone', () => {
  /** Presses Tab until the focus is on what the name says. */
  const tabTo = async (page: Page, name: RegExp): Promise<void> => {
    for (let presses = 0; presses < 150; presses += 1) {
      const label = await page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        if (!(element instanceof HTMLElement) || element.tabIndex < 0) return '';
        const labels =
          element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
        return [element.getAttribute('aria-label'), ...labels, element.textContent].filter(Boolean).join(' ').trim();
      });
      if (name.test(label)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard never reached ${name}.`);
  };

  it('a person imports a file', async () => {
    const { page, context } = await openPage(browser, demo.url);
    await signIn(page, 'admin');
    await tabTo(page, /^Import Contacts$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What would you like to import?' }).waitFor();
    await tabTo(page, /^Next/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Upload your file' }).waitFor();
    await tabTo(page, /Choose file|choose one/i);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    const { name, text } = fileOf(5, 60);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await page
      .getByText(/60 rows/)
      .first()
      .waitFor();
    await tabTo(page, /^Create/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Next/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Map columns to fields' }).waitFor();
    await tabTo(page, /^Next/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Review and confirm' }).waitFor();
    await tabTo(page, /^I confirm that everyone/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Import [\d,]+ rows?/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The import is finished' }).waitFor();
    await context.close();
  });
});
