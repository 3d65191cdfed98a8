import Papa from 'papaparse';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportSummary, IssuePage, Page as PageOf } from '../../src/core/wire.ts';
import type { RunningDemo } from '../../widget/demo/server/start-demo.ts';
import type { OracleContact } from './oracle/apply.ts';
import { applyFile } from './oracle/apply.ts';
import { toCsv } from './oracle/meaning.ts';
import { messyRows } from './oracle/messy-rows.ts';
import { launch, longestTask, openPage, signIn } from './support/browser.ts';
import { contentOf, openDemo, readContacts } from './support/demo.ts';
import { protocol, statsOf } from './support/judging.ts';
import { importThroughWizard } from './support/wizard.ts';

/*
 * A file of 10,000 rows goes from the page into the database, once in each mode; then everything that is stored, said
 * and counted is compared with the oracle, and taken back.
 */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const tally = (codes: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

describe.each([
  { mode: 'create', label: 'Create', seed: 11, tag: undefined },
  { mode: 'update', label: 'Update', seed: 22, tag: undefined },
  { mode: 'createAndUpdate', label: 'Create and update', seed: 33, tag: 'spring fair' },
] as const)('10,000 rows in the mode "$label"', ({ mode, label, seed, tag }) => {
  let demo: RunningDemo;
  beforeAll(async () => {
    demo = await openDemo();
  });
  afterAll(() => demo.stop());

  it('store what the oracle stores, say what it says, and can be taken back', async () => {
    const before = await readContacts(demo.database);
    const known = before.map(({ id, fields }) => ({
      id: id ?? '',
      email: (fields['email'] as string | undefined) ?? null,
      phone: (fields['phone'] as string | undefined) ?? null,
    }));
    const rows = messyRows({ seed, count: 10_000, known, withIds: mode !== 'create' });
    const expected = applyFile(before, rows, mode, tag === undefined ? [] : [tag]);

    const { page, context, problems } = await openPage(browser, demo.url);
    await signIn(page, 'admin');
    const begun = Date.now();
    await importThroughWizard(page, {
      file: { name: 'contacts.csv', text: toCsv(rows) },
      mode,
      ...(tag === undefined ? {} : { tag }),
    });
    const seconds = (Date.now() - begun) / 1000;
    console.log(
      `${label}: 10,000 rows from the contacts page to the result in ${seconds.toFixed(1)} s`,
      `(${Math.round(10_000 / seconds)} rows/s; longest task on the page's thread ${Math.round(await longestTask(page))} ms)`,
    );

    const ask = async <T>(path: string): Promise<T> =>
      (await (await page.request.get(`/contact-importer${path}`, { headers: protocol })).json()) as T;
    const [summary] = (await ask<PageOf<ImportSummary>>('/imports')).items;
    const importId = summary?.id ?? '';
    expect(summary?.state).toBe('completed');
    expect(summary?.stats).toEqual(statsOf(expected));

    const report = await (
      await page.request.get(`/contact-importer/imports/${importId}/report.csv?rows=all`, { headers: protocol })
    ).text();
    const reported = Papa.parse<Record<string, string>>(report.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const outcomes = new Map(reported.map((line) => [Number(line['Import row']), line['Import status']]));
    const wrong = expected.rows.filter(({ row, status }) => status !== 'blank' && outcomes.get(row) !== status);
    expect(wrong.slice(0, 5).map((row) => ({ ...row, actual: outcomes.get(row.row) }))).toEqual([]);

    const issues = await ask<IssuePage>(`/imports/${importId}/issues`);
    const errors = issues.counts.filter(({ severity }) => severity === 'error').map(({ code, count }) => [code, count]);
    expect(Object.fromEntries(errors)).toEqual(tally(expected.rows.flatMap((row) => [...row.errors])));
    const warnings = issues.counts
      .filter(({ severity }) => severity === 'warning')
      .map(({ code, count }) => [code, count]);
    expect(Object.fromEntries(warnings)).toEqual(tally(expected.rows.flatMap((row) => [...row.warnings])));

    const after = await readContacts(demo.database);
    const compare = (actual: readonly OracleContact[], wanted: readonly OracleContact[]): void => {
      const [left, right] = [actual.map(contentOf).sort(), wanted.map(contentOf).sort()];
      const surplus = left.filter((text) => !right.includes(text)).slice(0, 3);
      const missing = right.filter((text) => !left.includes(text)).slice(0, 3);
      expect({ surplus, missing, count: left.length }).toEqual({ surplus: [], missing: [], count: right.length });
    };
    compare(after, expected.contacts);

    await page.getByRole('button', { name: 'Revert import' }).click();
    await page.getByRole('radio', { name: /Also restore the contacts it updated/ }).check();
    await page.getByRole('button', { name: 'Revert now' }).click();
    await page
      .getByText(/contacts? (was|were) deleted/)
      .first()
      .waitFor({ timeout: 120_000 });
    compare(await readContacts(demo.database), before);

    expect(problems).toEqual([]);
    await context.close();
  });
});

describe('a member', () => {
  it('is told why not, and the host refuses', async () => {
    const demo = await openDemo();
    try {
      const { page, context } = await openPage(browser, demo.url);
      await signIn(page, 'member');
      await page.getByRole('button', { name: 'Import Contacts' }).click();
      await page.getByText('Only admins can import').waitFor();
      expect(await page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
      const answer = await page.request.post('/contact-importer/imports', { headers: protocol, data: {} });
      expect(answer.status()).toBe(403);
      await context.close();
    } finally {
      await demo.stop();
    }
  });
});
