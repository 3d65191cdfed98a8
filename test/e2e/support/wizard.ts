import type { Locator, Page } from 'playwright';

export interface WizardRun {
  /** With `path` it is a file on disk, else it is only in the browser's memory. */
  readonly file: { readonly name: string; readonly text: string; readonly path?: string };
  readonly mode: 'create' | 'update' | 'createAndUpdate';
  readonly tag?: string;
}

const longest = { timeout: 240_000 };

/** Opens the importer as a person does: from the contacts page. */
export const openWizard = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Import Contacts' }).click();
  await page.getByRole('heading', { name: 'What would you like to import?' }).waitFor();
};

/** The file as Playwright takes it. */
export const givenAs = ({ name, text, path }: WizardRun['file']): Parameters<Locator['setInputFiles']>[0] =>
  path ?? { name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') };

/** Start and Upload: contacts only, this file, this mode (`onReady`: before Next). Ends on the mapping screen. */
export const uploadFile = async (
  page: Page,
  { file, mode }: WizardRun,
  onReady?: () => Promise<void>,
): Promise<void> => {
  await page.getByRole('button', { name: 'Next' }).click();
  await page.locator('contact-importer input[type=file]').setInputFiles(givenAs(file));
  await page.locator(`contact-importer input[value=${mode}]`).check();
  await onReady?.();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'Map columns to fields' }).waitFor(longest);
};

/** Checks the whole file; ends on the review screen. */
export const checkFile = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('heading', { name: 'Review and confirm' }).waitFor(longest);
};

/** Confirms and imports (`onStarted`: as soon as it runs); ends on the result. */
export const confirmImport = async (page: Page, { tag }: WizardRun, onStarted?: () => Promise<void>): Promise<void> => {
  if (tag !== undefined) {
    await page.getByPlaceholder('Add a tag').fill(tag);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('checkbox', { name: /^I confirm that everyone/ }).check();
  await page.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
  await onStarted?.();
  await page.getByRole('heading', { name: 'The import is finished' }).waitFor(longest);
};

export const importThroughWizard = async (page: Page, run: WizardRun): Promise<void> => {
  await openWizard(page);
  await uploadFile(page, run);
  await checkFile(page);
  await confirmImport(page, run);
};
