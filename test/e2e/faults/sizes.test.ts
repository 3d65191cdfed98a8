import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPage } from '../support/browser.ts';
import { enter, importPage, openStage } from './stage.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contact-importer-sizes-'));
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const line = (nth: number): string => `person${nth}@example.com,Person ${nth},Lyon\n`;
const some = `Email,First Name,City\n${Array.from({ length: 4_000 }, (_, nth) => line(nth)).join('')}`;

/** A file of exactly so many bytes; below its first rows it is a hole that takes no space on the disk. */
const sparse = (name: string, size: number): string => {
  const path = join(folder, name);
  writeFileSync(path, some);
  truncateSync(path, size);
  return path;
};

const choose = async (path: string): Promise<Page> => {
  const { page, context } = await openPage(stage.browser, stage.demo.url);
  context.setDefaultTimeout(90_000);
  onTestFinished(() => context.close());
  await enter(context, stage.demo);
  await page.goto(importPage);
  await page.getByRole('button', { name: 'Next' }).click();
  await stage.browser.startTracing(page, { categories: ['toplevel'] });
  await page.locator('contact-importer input[type=file]').setInputFiles(path);
  return page;
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of a page since `choose`, in milliseconds of processor time: what else a machine does is no matter. */
const longestTask = async (): Promise<number> => {
  const trace = (await stage.browser.stopTracing()).toString();
  const { traceEvents: events } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] }; // Chromium's format
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
  const pages = new Set(events.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)));
  expect(tasks.length).toBeGreaterThan(10);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
};

/** The interface stays alive: 100 ms, and half as much again for a slower machine. */
const longest = 150;

describe('the edges of what is taken (F15)', () => {
  it.each([
    { size: 31_457_279, taken: true },
    { size: 31_457_280, taken: false },
    { size: 2_147_483_648, taken: false },
  ])('a file of $size bytes: taken is $taken', async ({ size, taken }) => {
    const page = await choose(sparse(`edge-${size}.csv`, size));
    await page
      .getByText(taken ? /3 columns/ : 'The file is too large')
      .first()
      .waitFor();
    expect(await longestTask()).toBeLessThan(longest);
  });

  const wide = Array.from({ length: 10_000 }, (_, at) => `Column ${at}`);
  it.each([
    {
      what: '10,000 columns',
      text: `${wide.join(',')}\n${wide.map((_, at) => at).join(',')}\n`,
      says: /10,000 columns/,
    },
    { what: 'a cell of 1 MB', text: `Email,Notes\nann@example.com,${'x'.repeat(1_000_000)}\n`, says: /2 columns/ },
    { what: '200,001 commas', text: `Email,Notes\nann@example.com${','.repeat(200_001)}\n`, says: /2 columns/ },
    {
      what: '200,001 quotation marks',
      text: `Email,Notes\nann@example.com,${'"'.repeat(200_001)}\n`,
      says: /A quotation mark is never closed/,
    },
  ])('a file with $what is read or refused, and the page lives', async ({ what, text, says }) => {
    const path = join(folder, `${what.replaceAll(/\W/g, '-')}.csv`);
    writeFileSync(path, text);
    const page = await choose(path);
    await page.getByText(says).first().waitFor();
    expect(await longestTask()).toBeLessThan(longest);
  });
});
