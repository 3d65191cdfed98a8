import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import { launch, openPage, signIn } from './support/browser.ts';
import { openDemo } from './support/demo.ts';
import { checkFile, openWizard, uploadFile } from './support/wizard.ts';

/* The review grid by keyboard alone. Row 3 has a broken address, rows 5 and 9 an unknown plan, row 12 repeats row 11. */

const rows = 400;
const lineOf = (row: number): string => {
  const email = row === 3 ? 'broken' : row === 12 ? 'person.11@keys.example' : `person.${row}@keys.example`;
  return [`First${row}`, `Last${row}`, email, row === 5 || row === 9 ? 'Gold' : 'Starter'].join(',');
};
const text = ['First Name,Last Name,Email,Plan', ...Array.from({ length: rows }, (_, index) => lineOf(index + 1))].join(
  '\n',
);

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

const review = async (): Promise<{ page: Page; grid: Locator; problems: string[]; close: () => Promise<void> }> => {
  const { page, context, problems } = await openPage(browser, demo.url);
  await signIn(page, 'admin');
  await openWizard(page);
  await uploadFile(page, { file: { name: 'keys.csv', text }, mode: 'create' });
  await checkFile(page);
  const grid = page.getByRole('grid', { name: 'Rows of the file' });
  await grid.waitFor();
  await grid.focus();
  return { page, grid, problems, close: () => context.close() };
};

/** The words of the active cell, as a screen reader finds them. */
const activeCell = (grid: Locator): Promise<string> =>
  grid.evaluate((element) => {
    const root = element.getRootNode() as ShadowRoot; // the widget lives in one
    const cell = root.getElementById(element.getAttribute('aria-activedescendant') ?? '');
    return (cell?.textContent ?? 'lost').replace(/\s+/g, ' ');
  });

const waitForCell = async (grid: Locator, words: RegExp): Promise<void> => {
  await expect.poll(() => activeCell(grid), { timeout: 20_000 }).toMatch(words);
};

/** The focus is in the grid, not somewhere on the page. */
const holdsFocus = (grid: Locator): Promise<boolean> =>
  grid.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element); // the widget's own root

const chip = (page: Page, name: RegExp): Locator =>
  page.getByRole('group', { name: 'Show', exact: true }).getByRole('button', { name });

/** How many corrected cells and skipped rows the browser has written down. */
const keptCorrections = (page: Page): Promise<readonly [cells: number, skipped: number]> =>
  page.evaluate(
    () =>
      new Promise<readonly [number, number]>((resolve, reject) => {
        const opening = indexedDB.open('contact-importer-drafts');
        // Before the importer's own opening there is nothing to read, and nothing may be made.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('error', () => resolve([0, 0]));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('drafts').objectStore('drafts').getAll();
          asking.addEventListener('error', () => reject(asking.error ?? new Error('unreadable')));
          asking.addEventListener('success', () => {
            opening.result.close();
            const [draft] = asking.result as { edits: { cells: unknown[]; skipped: unknown[] } }[]; // as transport/drafts writes it
            resolve([draft?.edits.cells.length ?? 0, draft?.edits.skipped.length ?? 0]);
          });
        });
      }),
  );

describe('the review grid by keyboard', () => {
  it('goes from problem to problem, corrects one, and takes it back', async () => {
    const { page, grid, problems, close } = await review();
    await page.keyboard.press('F8');
    await waitForCell(grid, /broken.*Error:/);
    await page.keyboard.press('F8');
    await waitForCell(grid, /Gold.*Warning:/);
    await page.keyboard.press('Shift+F8');
    await waitForCell(grid, /broken/);

    await page.keyboard.press('F2');
    await page.keyboard.type('person.3@keys.example');
    await page.keyboard.press('Escape');
    await waitForCell(grid, /broken/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('person.3@keys.example');
    await page.keyboard.press('Enter');
    await chip(page, /^Held back 1$/).waitFor();
    await chip(page, /^Edited 1$/).waitFor();
    expect(await holdsFocus(grid)).toBe(true);

    await page.keyboard.press('Control+z');
    await chip(page, /^Held back 2$/).waitFor();
    await page.keyboard.press('Control+y');
    await chip(page, /^Held back 1$/).waitFor();
    expect(await holdsFocus(grid)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('has its corrections again after a reload, when the same file is chosen, and takes them back in one step', async () => {
    const { page, grid, problems, close } = await review();
    await page.keyboard.press('F8');
    await waitForCell(grid, /broken.*Error:/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('person.3@keys.example');
    await page.keyboard.press('Enter');
    await chip(page, /^Edited 1$/).waitFor();
    await waitForCell(grid, /person\.4@keys/);
    await expect.poll(() => holdsFocus(grid)).toBe(true);
    await page.keyboard.press('Shift+Delete');
    await chip(page, /^Skipped 1$/).waitFor();
    await expect.poll(() => keptCorrections(page)).toEqual([1, 1]);
    await page.reload();
    await page.getByRole('heading', { name: 'What would you like to import?' }).waitFor();
    await uploadFile(page, { file: { name: 'keys.csv', text }, mode: 'create' });
    await checkFile(page);
    await page.getByText('Your corrections from an earlier visit are back').waitFor();
    await chip(page, /^Edited 1$/).waitFor();
    await chip(page, /^Skipped 1$/).waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).press('Enter');
    await chip(page, /^Held back 2$/).waitFor();
    expect(await chip(page, /^(Edited|Skipped)/).count()).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });

  it('offers a correction for all equal values, and makes it one step', async () => {
    const { page, grid, problems, close } = await review();
    await page.keyboard.press('F8');
    await page.keyboard.press('F8');
    await waitForCell(grid, /Gold/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Growth');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Change it to “Growth” too' }).press('Enter');
    await chip(page, /^Warnings/).waitFor({ state: 'detached' });
    expect(await holdsFocus(grid)).toBe(true);
    await page.keyboard.press('Control+z');
    await chip(page, /^Warnings 1$/).waitFor();
    expect(problems).toEqual([]);
    await close();
  });

  it('reaches both ends and every page, and never loses the active cell', async () => {
    const { page, grid, problems, close } = await review();
    await page.keyboard.press('Control+End');
    await waitForCell(grid, /Starter/);
    await page.keyboard.press('Home');
    await waitForCell(grid, /^400/);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await waitForCell(grid, /^First3\d\d/);
    await page.keyboard.press('Control+Home');
    await waitForCell(grid, /^1/);
    await page.keyboard.press('ArrowRight');
    await grid.evaluate((element) => element.scrollTo(0, 8000));
    await page.getByText(/Rows 1\d\d–/).waitFor();
    expect(await activeCell(grid)).toMatch(/^First1/);
    expect(await grid.getAttribute('aria-rowcount')).toBe(String(rows + 1));
    expect(await grid.getAttribute('aria-colcount')).toBe('5');
    expect(problems).toEqual([]);
    await close();
  });

  it('filters, skips a row and keeps it in the list until the list is made anew', async () => {
    const { page, grid, problems, close } = await review();
    const height = async (): Promise<number> => (await grid.boundingBox())?.height ?? 0;
    const before = await height();
    await chip(page, /^Held back 2$/).press('Enter');
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('3');
    // What stands below stays where it is.
    expect(await height()).toBe(before);
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Delete');
    await chip(page, /^Skipped 1$/).waitFor();
    expect(await grid.getAttribute('aria-rowcount')).toBe('3');
    await page.getByRole('button', { name: 'Update the list' }).press('Enter');
    await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('2');
    expect(problems).toEqual([]);
    await close();
  });

  it('shows a repeated contact beside the first one, keeps either, or merges them value by value', async () => {
    const { page, grid, problems, close } = await review();
    await chip(page, /^Duplicates 1$/).press('Enter');
    await grid.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    const details = page.getByRole('complementary', { name: 'Details of row 12' });
    await details.getByRole('columnheader', { name: 'Row 12, this one' }).waitFor();
    expect(await details.getByRole('row', { name: /First Name.*First11.*First12/ }).count()).toBe(1);
    await details.getByRole('button', { name: 'Keep only the last, row 12' }).press('Enter');
    await chip(page, /^Skipped 1$/).waitFor();
    await chip(page, /^Held back 1$/).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).press('Enter');
    await chip(page, /^Held back 2$/).waitFor();

    await details.getByRole('radio', { name: 'Take Last Name from row 11: Last11' }).check();
    await details.getByRole('button', { name: 'Merge into row 11' }).press('Enter');
    await chip(page, /^Skipped 1$/).waitFor();
    await chip(page, /^Held back 1$/).waitFor();
    await chip(page, /^Edited 1$/).press('Enter');
    const cells = grid.getByRole('row', { name: /^11 / }).getByRole('gridcell');
    await expect
      .poll(() => cells.allTextContents())
      .toEqual(expect.arrayContaining([expect.stringMatching(/^First12/), expect.stringMatching(/^Last11/)]));
    await page.keyboard.press('Escape');
    expect(problems).toEqual([]);
    await close();
  });

  it('finds and replaces in a column after a look at what will change', async () => {
    const { page, problems, close } = await review();
    await page.getByRole('button', { name: 'Change many…' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Column').selectOption({ label: 'Plan' });
    await dialog.getByLabel('Find', { exact: true }).fill('GOLD');
    await dialog.getByLabel('Replace with').fill('Enterprise');
    await dialog.getByText('2 cells will change').waitFor();
    await dialog.getByRole('button', { name: 'Change 2 cells' }).press('Enter');
    await chip(page, /^Edited 2$/).waitFor();
    await chip(page, /^Warnings/).waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await close();
  });

  it('takes a text when another cell is pressed, and writes on from cell to cell', async () => {
    const { page, grid, problems, close } = await review();
    const cell = (words: string): Locator => grid.getByRole('gridcell', { name: words, exact: true });
    const edited = (words: string): Locator => grid.getByRole('gridcell').filter({ hasText: `${words}, edited` });
    await cell('First1').dblclick();
    await page.keyboard.type('Pointed');
    await cell('Last2').click();
    await edited('Pointed').waitFor();
    await waitForCell(grid, /^Last2$/);
    await page.keyboard.type('Written');
    await page.keyboard.press('Tab');
    await page.keyboard.type('person.2b@keys.example');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Escape');
    await edited('Written').waitFor();
    await edited('person.2b@keys.example').waitFor();
    await chip(page, /^Edited 2$/).waitFor();
    expect(await holdsFocus(grid)).toBe(true);
    expect(problems).toEqual([]);
    await close();
  });

  it('shows what the CRM would do with a row once it has looked at the file', async () => {
    const { page, grid, problems, close } = await review();
    await page.getByRole('checkbox', { name: /^I confirm that everyone/ }).check();
    await page
      .getByText('Conflicts')
      .or(page.getByText('New', { exact: true }))
      .first()
      .waitFor();
    await grid.focus();
    await page.keyboard.press('Space');
    const details = page.getByRole('complementary', { name: 'Details of row 1' });
    await details.getByText('What the CRM will do').waitFor({ timeout: 60_000 });
    await details.getByRole('listitem').filter({ hasText: 'person.1@keys.example' }).waitFor();
    expect(problems).toEqual([]);
    await close();
  });
});
