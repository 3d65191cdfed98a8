import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openPage } from '../support/browser.ts';
import { chooseToContinue } from './going-on.ts';
import { beginTrial, enter, importPage, openStage } from './stage.ts';
import type { Stage, Trial } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The first browser is gone in the middle; another one, which knows nothing, opens `path`. */
const leaveFor = async (trial: Trial, path: string): Promise<Page> => {
  await trial.wire.reached(5);
  await trial.context.setOffline(true);
  trial.wire.release();
  const { page, context } = await openPage(stage.browser, stage.demo.url);
  onTestFinished(() => context.close());
  await enter(context, stage.demo);
  await page.goto(path);
  return page;
};

const begin = async (seed: number): Promise<Trial> => {
  const trial = await beginTrial(stage, { seed });
  trial.wire.change((nth) => (nth > 4 ? 'answer-held' : 'pass'));
  return trial;
};

describe('going on in another browser with only the same file (F04)', () => {
  it('the wizard names what the host says is not finished; another file is refused, the same one goes on', async () => {
    const trial = await begin(900);
    await trial.start();
    const page = await leaveFor(trial, importPage);
    const { name, text } = trial.file;
    await chooseToContinue(page, { name, text: `${text}more@import-test.example\r\n` });
    await page.getByText('This is another file').first().waitFor();
    expect((await trial.summary()).state).toBe('processing');
    await chooseToContinue(page, trial.file);
    await trial.expectWhole(page);
  });

  it('and so does the history', async () => {
    const trial = await begin(901);
    await trial.start();
    const page = await leaveFor(trial, importPage);
    await page.getByRole('button', { name: 'Previous imports' }).click();
    await page.getByRole('button', { name: `Show stats of ${trial.file.name}` }).click();
    await chooseToContinue(page, trial.file);
    await trial.expectWhole(page);
  });

  it('corrections that stayed in the first browser are said to be missing, and only the person goes on without them', async () => {
    const trial = await begin(902);
    await trial.review();
    const { page: first } = trial;
    await first.getByRole('grid').focus();
    await first.keyboard.press('F2');
    await first.keyboard.type('Corrected');
    await first.keyboard.press('Enter');
    await first.getByText('Edited 1').first().waitFor();
    await first.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
    const page = await leaveFor(trial, importPage);
    const before = (await trial.summary()).received;
    await chooseToContinue(page, trial.file);
    await page.getByText('Corrections of this import are only in the browser where it was started').waitFor();
    expect((await trial.summary()).received).toEqual(before);
    await page.getByRole('button', { name: 'Continue without them' }).click();
    await page.getByRole('heading', { name: 'The import is finished' }).waitFor();
    expect(await trial.summary()).toMatchObject({ state: 'completed', received: [[1, 600]] });
  });
});
