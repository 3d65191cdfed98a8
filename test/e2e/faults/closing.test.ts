import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { uploadFile } from '../support/wizard.ts';
import { chooseToContinue } from './going-on.ts';
import { expectContacts } from '../support/judging.ts';
import { beginTrial, enter, importPage, openStage } from './stage.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('the tab is closed while batches are in flight (F01)', () => {
  it.each([
    { k: 1, fate: 'hold' as const, what: 'the first batch is on its way' },
    { k: 4, fate: 'answer-held' as const, what: 'a batch is applied and its answer is not there yet' },
    { k: 9, fate: 'answer-held' as const, what: 'most are through' },
  ])('$what: a banner offers to go on, and every contact is there once', async ({ k, fate }) => {
    const trial = await beginTrial(stage, { seed: 100 + k });
    await trial.runUntil(k, fate);
    await trial.page.close();
    trial.wire.release();

    const again = await trial.context.newPage();
    await again.goto(importPage);
    await chooseToContinue(again, trial.file);
    await trial.expectWhole(again);
  });
});

describe('the page is loaded anew (F02)', () => {
  const steps: readonly {
    readonly at: string;
    readonly get: (page: Page, text: string, name: string) => Promise<void>;
  }[] = [
    { at: 'the first screen', get: async () => undefined },
    {
      at: 'the upload',
      get: async (page, text, name) => {
        await page.getByRole('button', { name: 'Next' }).click();
        const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
        await page.locator('contact-importer input[type=file]').setInputFiles(file);
        await page.getByText(name).first().waitFor();
      },
    },
    {
      at: 'the mapping',
      get: (page, text, name) => uploadFile(page, { file: { text, name }, mode: 'create' }),
    },
  ];

  it.each(steps)('on $at: it begins anew, and nothing was written', async ({ get }) => {
    const trial = await beginTrial(stage, { seed: 120 });
    const { page } = trial;
    await enter(trial.context, stage.demo);
    await page.goto(importPage);
    await get(page, trial.file.text, trial.file.name);
    expect(await trial.isOffered()).toBe(false);
    await expectContacts(stage.demo, trial.before);
  });

  it('on the review, with a preview under way: it begins anew, and the same file goes through', async () => {
    const trial = await beginTrial(stage, { seed: 121 });
    await trial.review();
    expect(await trial.isOffered()).toBe(false);
    await expectContacts(stage.demo, trial.before);
    await trial.start();
    await trial.expectWhole();
    // What is finished is not offered again, and nobody is asked to stay.
    expect(await trial.isOffered()).toBe(false);
    expect(trial.warnings).toBe(0);
  });

  it('while it runs, again and again: the banner goes on each time', async () => {
    const trial = await beginTrial(stage, { seed: 122 });
    const { page, wire } = trial;
    await trial.runUntil(4, 'answer-held');
    for (let visit = 0; visit < 3; visit += 1) {
      await wire.reached(4);
      await page.reload();
      wire.release();
      wire.change((nth) => (nth > 3 ? 'hold' : 'pass'));
      if (visit === 2) wire.release();
      await chooseToContinue(page, trial.file);
    }
    expect(trial.warnings).toBeGreaterThan(0);
    await trial.expectWhole();
  });

  it('while it is paused: it is offered, and goes on', async () => {
    const trial = await beginTrial(stage, { seed: 123 });
    const { page, wire } = trial;
    await trial.runUntil(4);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('heading', { name: 'The import is paused' }).waitFor();
    wire.release();
    expect(await trial.isOffered()).toBe(true);
    await chooseToContinue(page, trial.file);
    await trial.expectWhole();
  });
});

describe('the person leaves the page and comes back (F10)', () => {
  it('shows what is true, and the import ends as if nobody had left', async () => {
    const trial = await beginTrial(stage, { seed: 130 });
    const { page, wire } = trial;
    await trial.runUntil(5, 'answer-held');
    await page.goto('about:blank');
    wire.release();
    await page.goBack();
    const banner = page.getByRole('button', { name: `Continue the import of ${trial.file.name}` });
    const finished = page.getByRole('heading', { name: 'The import is finished' });
    await banner
      .or(finished)
      .or(page.getByRole('heading', { name: /^Importing|is paused/ }))
      .first()
      .waitFor();
    if (await banner.isVisible()) await chooseToContinue(page, trial.file);
    await trial.expectWhole();
  });
});
