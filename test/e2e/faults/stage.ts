import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { Mode } from '../../../src/core/plan.ts';
import type { ImportSummary, Page as PageOf } from '../../../src/core/wire.ts';
import type { HostLimits } from '../../../src/host/options.ts';
import type { RunningDemo } from '../../../widget/demo/server/start-demo.ts';
import type { OracleContact, OracleResult } from '../oracle/apply.ts';
import { applyFile } from '../oracle/apply.ts';
import { toCsv } from '../oracle/meaning.ts';
import { messyRows } from '../oracle/messy-rows.ts';
import { launch, openPage, patience } from '../support/browser.ts';
import { accountId, openDemo, readContacts } from '../support/demo.ts';
import { checkFile, uploadFile } from '../support/wizard.ts';
import type { WizardRun } from '../support/wizard.ts';
import { expectContacts, expectRows, protocol, readStats, statsOf } from '../support/judging.ts';
import { tapWire } from './wire.ts';
import type { Fate, Wire } from './wire.ts';

/** Rows of a file, and how many of them go in one batch: twelve batches. */
export const rowsOfFile = 600;
const limits: Partial<HostLimits> = { batchRows: 50, requests: { count: 100_000, seconds: 10 } };

/** A browser and a CRM that the tests of one file share. */
export interface Stage {
  readonly browser: Browser;
  readonly demo: RunningDemo;
  close(): Promise<void>;
}

export const openStage = async (more: Partial<HostLimits> = {}): Promise<Stage> => {
  const [browser, demo] = await Promise.all([launch(), openDemo({ limits: { ...limits, ...more } })]);
  return {
    browser,
    demo,
    close: async () => {
      await browser.close();
      await demo.stop();
    },
  };
};

/** One import under test: its file, what must come of it, and the wire that the test may disturb. */
export interface Trial {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly wire: Wire;
  readonly file: WizardRun['file'];
  readonly mode: Mode;
  readonly before: readonly OracleContact[];
  readonly expected: OracleResult;
  /** How often the browser asked whether the page may go; it always may. */
  readonly warnings: number;
  /** Signed in, the file chosen and checked, the statement agreed to. */
  review(page?: Page): Promise<void>;
  /** The review, and the start; the import runs. */
  start(page?: Page): Promise<void>;
  /** The same, until all batches before the nth are confirmed; that one and all after it meet this fate. */
  runUntil(nth: number, fate?: Fate): Promise<void>;
  /** No batch leaves any more; a wrong one would within the first back-off. */
  expectSilence(): Promise<void>;
  /** The first screen, anew; whether this import is among those that could go on. */
  isOffered(page?: Page): Promise<boolean>;
  /** Until the result shows; then the screen, the host, the database and the oracle must agree. */
  expectWhole(page?: Page): Promise<void>;
  summary(): Promise<ImportSummary>;
}

export interface TrialOptions {
  readonly seed: number;
  readonly mode?: Mode;
  readonly count?: number;
  /** Characters in every row that are not imported. */
  readonly filler?: number;
  readonly context?: BrowserContext;
  /** Puts the file there. */
  readonly folder?: string;
}

/** No two trials have a file of the same name: what one leaves is not taken for what another began. */
let trials = 0;

/** It ends with the test, however that ends. */
export const beginTrial = async (stage: Pick<Stage, 'browser' | 'demo'>, options: TrialOptions): Promise<Trial> => {
  const { seed, mode = 'create', count = rowsOfFile } = options;
  const { demo } = stage;
  const before = await readContacts(demo.database);
  const known = before.slice(0, 40).map(({ id, fields }) => ({
    id: id ?? '',
    email: (fields['email'] as string | undefined) ?? null, // as the database's column is
    phone: (fields['phone'] as string | undefined) ?? null, // likewise
  }));
  const rows = messyRows({ seed, count, known: mode === 'create' ? [] : known, withIds: mode !== 'create' });
  const expected = applyFile(before, rows, mode, []);
  const file = fileOf(`contacts-${seed}-${(trials += 1)}.csv`, toCsv(rows, options.filler), options.folder);
  const opened = options.context === undefined ? await openPage(stage.browser, demo.url) : null;
  const context = opened?.context ?? options.context;
  if (context === undefined) throw new Error('a trial needs a context');
  context.setDefaultTimeout(patience);
  const page = opened?.page ?? (await context.newPage());
  const wire = await tapWire(context);
  onTestFinished(async () => {
    wire.release();
    await context.close();
  });
  const foreign: string[] = [];
  let warnings = 0;
  context.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') warnings += 1;
    void dialog.accept();
  });
  context.on('request', (request) => {
    const { protocol: scheme, origin } = new URL(request.url());
    if (/^https?:$/.test(scheme) && origin !== demo.url) foreign.push(origin);
  });

  const review = async (on: Page = page): Promise<void> => {
    await enter(context, demo);
    await on.goto(importPage);
    await on.getByRole('heading', { name: 'What would you like to import?' }).waitFor();
    await uploadFile(on, { file, mode });
    if (options.filler) await on.getByRole('checkbox', { name: /^Don.t import data in 1 unmapped/ }).check();
    await checkFile(on);
    await on.getByRole('checkbox', { name: /^I confirm that everyone/ }).check();
  };
  const list = async (by: BrowserContext): Promise<readonly ImportSummary[]> => {
    const answer = await by.request.get(`${demo.url}/contact-importer/imports`, { headers: protocol });
    return ((await answer.json()) as PageOf<ImportSummary>).items; // the host's answer is checked elsewhere
  };
  const summary = async (by: BrowserContext = context): Promise<ImportSummary> => {
    const named = (await list(by)).filter((one) => one.file.name === file.name);
    // What a preview opened before a correction is cancelled, and empty.
    const mine = named.filter(({ state, received }) => state !== 'cancelled' || received.length > 0);
    expect(mine).toHaveLength(1);
    return mine[0] as ImportSummary; // length 1
  };

  const start = async (on: Page = page): Promise<void> => {
    await review(on);
    await pressImport(on);
  };

  return {
    context,
    page,
    wire,
    file,
    mode,
    before,
    expected,
    get warnings() {
      return warnings;
    },
    review,
    start,
    runUntil: async (nth, fate = 'hold') => {
      wire.change((at) => (at >= nth ? fate : 'pass'));
      await start();
      await wire.reached(nth);
    },
    expectSilence: async () => {
      await wire.caughtUp(page);
      const sent = wire.sent.length;
      await page.waitForTimeout(1_000);
      await wire.caughtUp(page);
      expect(wire.sent).toHaveLength(sent);
    },
    isOffered: async (on = page) => {
      // What the host has comes after what the browser has.
      const listed = on.waitForResponse(/\/imports\?.*state=processing/);
      await (on.url().endsWith(importPage) ? on.reload() : on.goto(importPage));
      await on.getByRole('heading', { name: 'What would you like to import?' }).waitFor();
      await listed;
      if ((await list(context)).some(({ state }) => state === 'processing'))
        await on.getByText(/not finished$/).waitFor();
      return on.getByRole('button', { name: `Continue the import of ${file.name}` }).isVisible();
    },
    summary,
    expectWhole: async (on = page) => {
      await on.getByRole('heading', { name: 'The import is finished' }).waitFor({ timeout: 120_000 });
      const stored = await summary(on.context());
      expect(stored.state).toBe('completed');
      expect(stored.stats).toEqual(statsOf(expected));
      expect(await readStats(on)).toEqual(statsOf(expected));
      expect(stored.received).toEqual([[1, count]]);
      await expectRows(on.context(), demo, stored.id, expected);
      await expectContacts(demo, expected.contacts);
      expect(foreign).toEqual([]);
    },
  };
};

const fileOf = (name: string, text: string, folder?: string): WizardRun['file'] => {
  if (folder === undefined) return { name, text };
  const path = join(folder, name);
  writeFileSync(path, text);
  return { name, text, path };
};

export const importPage = `/v2/location/${accountId}/contacts/import`;

/** Signs in behind the page's back: every tab of the context has the cookie then. */
export const enter = async (
  context: BrowserContext,
  { url }: Pick<RunningDemo, 'url'>,
  who: 'admin' | 'member' = 'admin',
): Promise<void> => {
  const data = { email: `${who}@harbor.example`, password: 'harbor' };
  const answer = await context.request.post(`${url}/api/sign-in`, { data });
  expect(answer.ok()).toBe(true);
};

export const pressImport = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
};
