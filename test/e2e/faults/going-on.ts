import type { Page } from 'playwright';

/** Presses Continue on the banner, and chooses the file again as the banner asks. */
export const chooseToContinue = async (
  page: Page,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: `Continue the import of ${name}` }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') });
};
