import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import type { Stats } from '../../../src/core/stats.ts';
import type { RunningDemo } from '../../../widget/demo/server/start-demo.ts';
import type { OracleContact, OracleResult } from '../oracle/apply.ts';
import { contentOf, readContacts } from './demo.ts';

export const protocol = { 'Contact-Importer-Version': '1' };

export const statsOf = ({ rows }: OracleResult): Stats => {
  const count = (...wanted: readonly string[]): number => rows.filter(({ status }) => wanted.includes(status)).length;
  const stored = rows.filter(({ status }) => ['created', 'updated', 'unchanged'].includes(status));
  return {
    total: rows.length - count('blank'),
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    notSent: count('held back'),
    withWarnings: stored.filter(({ warnings }) => warnings.length > 0).length,
  };
};

/** The figures on the result's cards. */
export const readStats = async (page: Page): Promise<Stats> => {
  const panel = page.locator('contact-importer [part~=stats]').first();
  await panel.getByText('Every row is accounted for.').waitFor();
  const cards = await panel
    .locator('[part~=stat]')
    .evaluateAll((stats) =>
      stats.map((stat) => [stat.querySelector('dt')?.textContent ?? '', stat.querySelector('dd')?.textContent ?? '']),
    );
  const figures = new Map(cards.map(([label, value]) => [label, Number((value ?? '').replaceAll(',', ''))]));
  const of = (label: string): number => figures.get(label) ?? Number.NaN;
  return {
    total: of('Total rows'),
    created: of('Created'),
    updated: of('Updated'),
    unchanged: of('Unchanged'),
    failed: of('Failed'),
    notSent: of('Not sent'),
    withWarnings: of('With warnings'),
  };
};

/** Every row has exactly one outcome, the oracle's, in the report and in the database. */
export const expectRows = async (
  context: BrowserContext,
  demo: RunningDemo,
  importId: string,
  expected: OracleResult,
): Promise<void> => {
  const answer = await context.request.get(`${demo.url}/contact-importer/imports/${importId}/report.csv?rows=all`, {
    headers: protocol,
  });
  const lines = Papa.parse<Record<string, string>>((await answer.text()).replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const outcomes = new Map(lines.map((line) => [Number(line['Import row']), line['Import status']]));
  expect(outcomes.size).toBe(lines.length);
  const filled = expected.rows.filter(({ status }) => status !== 'blank');
  expect(lines).toHaveLength(filled.length);
  expect(filled.filter(({ row, status }) => outcomes.get(row) !== status).slice(0, 5)).toEqual([]);
  const [doubled] = await demo.database.query<{ count: number }>(
    'select count(*)::int as count from (select row from import_rows where import_id = $1 group by row having count(*) > 1) r',
    [importId],
  );
  expect(doubled?.count).toBe(0);
};

/** The database holds these contacts and no others. */
export const expectContacts = async (demo: RunningDemo, wanted: readonly OracleContact[]): Promise<void> => {
  const left = (await readContacts(demo.database)).map(contentOf).sort();
  const right = wanted.map(contentOf).sort();
  const [have, want] = [new Set(left), new Set(right)];
  expect({
    surplus: left.filter((text) => !want.has(text)).slice(0, 3),
    missing: right.filter((text) => !have.has(text)).slice(0, 3),
    count: left.length,
  }).toEqual({ surplus: [], missing: [], count: right.length });
  expect(left).toEqual(right);
};
