import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import { launch, openPage, signIn } from './support/browser.ts';
import { accountId, openDemo, readContacts } from './support/demo.ts';
import { checkFile, confirmImport, openWizard, uploadFile } from './support/wizard.ts';

/* What the mapping screen does beside mapping: packs, new fields, new options. */

let browser: Browser;
let demo: RunningDemo;
const pack = {
  version: 1,
  name: 'Trade fair',
  columns: [
    { header: 'Wer', to: { object: 'contact', field: 'name' } },
    { header: 'Kanal', to: { object: 'contact', field: 'no-such-field' } },
  ],
};
beforeAll(async () => {
  browser = await launch();
  demo = await openDemo({ mappingPacks: [pack] });
});
afterAll(async () => {
  await browser.close();
  await demo.stop();
});

const mapping = async (text: string): Promise<{ page: Page; problems: string[]; close: () => Promise<void> }> => {
  const { page, context, problems } = await openPage(browser, demo.url);
  await signIn(page, 'admin');
  await openWizard(page);
  await uploadFile(page, { file: { name: 'fair.csv', text }, mode: 'create' });
  return { page, problems, close: () => context.close() };
};

const fieldOf = (page: Page, column: string): Locator =>
  page.getByRole('combobox', { name: `Field for column ${column}` });

const packButton = (page: Page): Locator => page.getByRole('button', { name: 'Mapping pack' });

const loadPack = async (page: Page, text: string): Promise<void> => {
  await packButton(page).click();
  await page
    .getByRole('dialog', { name: 'Mapping pack' })
    .locator('input[type=file]')
    .setInputFiles({ name: 'some.json', mimeType: 'application/json', buffer: Buffer.from(text) });
};

describe('the mapping screen', () => {
  it('saves a mapping as a pack, loads it again, takes it back, and says what is wrong with another file', async () => {
    const { page, problems, close } = await mapping(
      'Wer,Mailz,Kanal\nAnn Lee,ann@pack.example,web\nBob,bob@pack.example,web\nCat,cat@pack.example,web\n',
    );
    await fieldOf(page, 'Mailz').fill('Email');
    await page.getByRole('option', { name: /^Email$/ }).click();
    await packButton(page).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this mapping as a file' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('fair.mapping.json');
    const saved = readFileSync(await download.path(), 'utf8');

    await fieldOf(page, 'Mailz').fill('Website');
    await page.getByRole('option', { name: /^Website$/ }).click();
    const doubt = page.getByText('These values look like email addresses, but the column is mapped to Website.');
    await doubt.waitFor();
    await loadPack(page, saved);
    await doubt.waitFor({ state: 'detached' });
    await page.getByText('The pack set 3 columns.').first().waitFor();
    expect(await fieldOf(page, 'Mailz').inputValue()).toBe('Email');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await fieldOf(page, 'Mailz').inputValue()).toBe('Website');

    await loadPack(page, '{"version":1,"columns":[{"header":7}]}');
    await page.getByText('The first entry that cannot be read is number 1.').waitFor();
    expect(await fieldOf(page, 'Mailz').inputValue()).toBe('Website');
    expect(problems).toEqual([]);
    await close();
  });

  it('offers the packs of the host, which take what exists here', async () => {
    const { page, problems, close } = await mapping('Wer,Mailz,Kanal\nAnn Lee,ann@pack.example,web\n');
    await packButton(page).click();
    await page.getByRole('button', { name: 'Trade fair' }).click();
    await page.getByText('The pack set 1 column.').first().waitFor();
    await page.getByText('1 column stays as it was').waitFor();
    expect(await fieldOf(page, 'Wer').inputValue()).toBe('Name');
    expect(problems).toEqual([]);
    await close();
  });

  it('makes a custom field and options of an option field, and what is imported lies in them', async () => {
    const { page, problems, close } = await mapping(
      'Email,Plan,Shoes\nann@field.example,Gold,38\nbob@field.example,Platinum,41.5\ncat@field.example,growth,39\n',
    );
    await fieldOf(page, 'Shoes').fill('Shoe size');
    await page.getByRole('option', { name: 'Create custom field…' }).click();
    const creating = page.getByRole('dialog', { name: 'Create custom field' });
    await creating.getByLabel('Type').selectOption({ label: 'Number' });
    await creating.getByRole('button', { name: 'Create field' }).click();
    await creating.waitFor({ state: 'detached' });
    expect(await fieldOf(page, 'Shoes').inputValue()).toBe('Shoe size');

    await page.getByRole('button', { name: /^Options of column Plan/ }).click();
    await page.getByRole('button', { name: 'Match the values of column Plan' }).click();
    const values = page.getByRole('dialog', { name: /^Match values of Plan/ });
    await values.getByRole('button', { name: 'Add Gold as an option' }).click();
    await values.getByRole('row', { name: /Gold/ }).getByText('same').waitFor();
    await values.getByRole('button', { name: 'Add 1 unmatched value as an option' }).click();
    await values.getByText('3 values matched, 0 not matched').waitFor();
    await values.getByRole('button', { name: 'Use these matches' }).click();
    await page.keyboard.press('Escape');

    await checkFile(page);
    await confirmImport(page, { file: { name: 'fair.csv', text: '' }, mode: 'create' });
    const stored = (await readContacts(demo.database))
      .map(({ fields }) => fields as Readonly<Record<string, unknown>>)
      .filter(({ email }) => String(email).endsWith('@field.example'));
    const [field] = await demo.database.query<{ id: string }>(
      `select id from custom_fields where account_id = $1 and definition->>'label' = 'Shoe size'`,
      [accountId],
    );
    const shoes = field?.id ?? '';
    const told = stored.map((fields) => `${String(fields['cfPlan00000000000008'])} ${String(fields[shoes])}`);
    expect(told.sort()).toEqual(['Gold 38', 'Growth 39', 'Platinum 41.5']);
    expect(problems).toEqual([]);
    await close();
  });
});
