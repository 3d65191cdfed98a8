import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import { messyFile } from './oracle/messy-file.ts';
import { launch, openPage, signIn } from './support/browser.ts';
import { contentOf, openDemo, readContacts } from './support/demo.ts';
import { checkFile, confirmImport, openWizard, uploadFile } from './support/wizard.ts';

/*
 * What a CRM admin does with a messy export: no spreadsheet, no cell edited by hand; only what the review offers.
 */

let browser: Browser;
let demo: RunningDemo;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  demo = await openDemo();
  folder = mkdtempSync(join(tmpdir(), 'messy-'));
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

const longest = { timeout: 120_000 };

/** Follows a column's hint; the file is then read again. */
const takeHint = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { name: 'Review and confirm' }).waitFor(longest);
  await page.getByRole('button', { name }).waitFor({ state: 'detached', ...longest });
  await page.getByRole('grid').waitFor(longest);
};

/** Empties the cells of a column that cannot be read, after a look at the first of them. */
const emptyUnreadable = async (page: Page, column: string, count: number): Promise<void> => {
  await page.getByRole('button', { name: `Empty ${count} cells of ${column} that cannot be read` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(`${count} cells will change`).waitFor(longest);
  expect(await dialog.locator('.before-after li').count()).toBe(5);
  await dialog.getByRole('button', { name: `Change ${count} cells` }).click();
  await dialog.waitFor({ state: 'detached' });
};

const matchPlans = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Match the values of Plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Accept all 2 similar matches' }).click(longest);
  await dialog.getByRole('button', { name: 'Leave 1 unmatched value empty' }).click();
  await dialog.getByText('7 values matched, 0 not matched').waitFor();
  await dialog.getByRole('button', { name: 'Use these matches' }).click();
  await page.getByRole('button', { name: 'Match the values of Plan' }).waitFor({ state: 'detached', ...longest });
  await page.getByRole('grid').waitFor(longest);
};

describe('a messy file of 10,000 rows', () => {
  it('goes to zero errors by offered corrections alone, and is stored as it was meant', async () => {
    const before = await readContacts(demo.database);
    const messy = messyFile(10_000);
    const path = join(folder, 'messy.csv');
    writeFileSync(path, Buffer.from(messy.text, 'latin1'));
    const run = { file: { name: 'messy.csv', text: '', path }, mode: 'create' } as const;

    const { page, context, problems } = await openPage(browser, demo.url);
    await signIn(page, 'admin');
    await openWizard(page);
    await uploadFile(page, run);
    await checkFile(page);
    await page.getByRole('grid').waitFor(longest);
    await page.getByRole('button', { name: /^Held back/ }).waitFor(longest);

    await takeHint(page, 'Read as day first (DD/MM/YYYY)');
    await takeHint(page, 'Read as 1.234,56');
    await page.getByRole('button', { name: 'Undo: Column Budget' }).click();
    await takeHint(page, 'Read as 1.234,56');
    await matchPlans(page);
    await emptyUnreadable(page, 'Email', messy.badEmails);
    await emptyUnreadable(page, 'Phone', messy.badPhones);
    await page
      .getByRole('button', { name: `Keep the first of the repeated rows, skip ${messy.repeated.size} later rows` })
      .click(longest);

    const filters = page.getByRole('group', { name: 'Show', exact: true });
    await filters.getByRole('button', { name: /^Held back/ }).waitFor({ state: 'detached', ...longest });
    await filters.getByRole('button', { name: /^Warnings/ }).waitFor({ state: 'detached', ...longest });
    await filters.getByRole('button', { name: `Skipped ${messy.repeated.size}` }).waitFor();

    await confirmImport(page, run);
    const known = new Set(before.map(({ id }) => id));
    const stored = (await readContacts(demo.database)).filter(({ id }) => !known.has(id));
    const actual = stored.map(contentOf).sort();
    const wanted = messy.meant.map((fields) => contentOf({ fields })).sort();
    expect({ count: actual.length, surplus: actual.filter((text) => !wanted.includes(text)).slice(0, 3) }).toEqual({
      count: wanted.length,
      surplus: [],
    });
    expect(actual).toEqual(wanted);
    expect(problems).toEqual([]);
    await context.close();
  });
});
