import type { Page } from 'playwright';
import { givenAs } from '../support/wizard.ts';
import type { Trial } from './stage.ts';

/** Presses Continue on the banner, and chooses the file again as the banner asks. */
export const chooseToContinue = async (page: Page, file: Trial['file']): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `Continue the import of ${file.name}` }).click();
  await (await chooser).setFiles(givenAs(file));
};

/** Chooses a file where a pause asks for it. */
export const chooseAgain = async (page: Page, file: Trial['file']): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose file' }).click();
  await (await chooser).setFiles(givenAs(file));
};
