import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseToContinue } from './going-on.ts';
import { beginTrial, importPage, openStage } from './stage.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('one import in two tabs (F05)', () => {
  it('runs in the first; the second is told, watches, and shows the same result', async () => {
    const trial = await beginTrial(stage, { seed: 200 });
    await trial.runUntil(5);
    const second = await trial.context.newPage();
    await second.goto(importPage);
    await chooseToContinue(second, trial.file);
    await second.getByText('This import runs in another tab or window').waitFor();
    trial.wire.release();
    await trial.expectWhole(second);
    await trial.expectWhole();
    expect(new Set(trial.wire.sent).size).toBe(trial.wire.sent.length);
  });

  it('goes on in the second when the first is closed', async () => {
    const trial = await beginTrial(stage, { seed: 201 });
    await trial.runUntil(5, 'answer-held');
    const second = await trial.context.newPage();
    await second.goto(importPage);
    await chooseToContinue(second, trial.file);
    await second.getByText('This import runs in another tab or window').waitFor();
    await trial.page.close();
    trial.wire.release();
    await trial.expectWhole(second);
  });

  it('has one effect even where the browser has no locks', async () => {
    const trial = await beginTrial(stage, { seed: 202 });
    await trial.context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    await trial.runUntil(3, 'answer-held');
    const second = await trial.context.newPage();
    await second.goto(importPage);
    trial.wire.change((nth) => (nth > 3 ? 'hold' : 'pass'));
    await chooseToContinue(second, trial.file);
    await trial.wire.reached(4);
    trial.wire.release();
    await trial.expectWhole(second);
    await trial.expectWhole();
    expect(new Set(trial.wire.sent).size).toBeLessThan(trial.wire.sent.length);
  });
});

describe('a duplicated tab (F06)', () => {
  it('shares nothing that could give another file the same import', async () => {
    const trial = await beginTrial(stage, { seed: 210 });
    await trial.review();
    const kept = await trial.page.evaluate(() => sessionStorage.length);
    expect(kept).toBe(0);
    const copying = trial.context.waitForEvent('page');
    await trial.page.evaluate(() => void open(location.href));
    const copy = await copying;
    await trial.page.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
    await trial.expectWhole();

    // The copy imports a file of its own: it becomes an import of its own.
    const other = await beginTrial(stage, { seed: 211, context: trial.context });
    await other.start(copy);
    await other.expectWhole(copy);
    expect((await other.summary()).id).not.toBe((await trial.summary()).id);
  });
});
