import type { Page } from 'puppeteer-core';
import { clickButton, waitForText } from './extension.ts';

/** Presses Next once it may be pressed. */
const goOn = async (page: Page): Promise<void> => {
  // Asked from here: a page in the background polls nothing by itself.
  const isReady = (): Promise<boolean> =>
    page.evaluate(
      () =>
        document.querySelector('contact-importer')?.shadowRoot?.querySelector('button.primary:not([aria-disabled])') !==
        null,
    );
  for (let tries = 0; tries < 100 && !(await isReady()); tries += 1) await new Promise((next) => setTimeout(next, 100));
  await clickButton(page, 'Next');
};

/** Start, Upload, Map and Review as a person goes through them; ends before the confirmation. */
export const mapFile = async (page: Page, path: string): Promise<void> => {
  await waitForText(page, 'What would you like to import?');
  await goOn(page);
  const input = await page.waitForSelector('>>> input[type=file]');
  if (input === null) throw new Error('The upload step has no file input.');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path); // the selector says it is one
  await page.locator('>>> input[value=create]').click();
  await goOn(page);
  await waitForText(page, 'Map columns to fields');
  await goOn(page);
  await waitForText(page, 'Review and confirm');
};

export const confirmImport = async (page: Page): Promise<void> => {
  await page.locator('>>> .consent input[type=checkbox]').click();
  await page.locator('>>> button.primary:not([aria-disabled])').click();
};

export const importFile = async (page: Page, path: string): Promise<void> => {
  await mapFile(page, path);
  await confirmImport(page);
  await waitForText(page, 'The import is finished', 120_000);
};
