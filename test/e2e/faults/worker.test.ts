import type { BrowserContext, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginTrial, openStage } from './stage.ts';
import type { Stage, Trial } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** Runs in the page: keeps every worker that is started. */
const keepWorkers = (): void => {
  const kept: Worker[] = [];
  const Real = Worker;
  Object.assign(globalThis, {
    keptWorkers: kept,
    Worker: class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        kept.push(this);
      }
    },
  });
};

/** Ends every worker without any event, as a browser short of memory does; answers how many there were. */
const killWorkers = ({ page }: Trial): Promise<number> =>
  page.evaluate(() => {
    const { keptWorkers } = globalThis as unknown as { keptWorkers: Worker[] }; // see keepWorkers
    for (const worker of keptWorkers) worker.terminate();
    return keptWorkers.length;
  });

const countWorkers = ({ page }: Trial): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { keptWorkers: Worker[] }).keptWorkers.length); // see keepWorkers

describe('the worker is killed without a word (F08)', () => {
  it('while batches are sent: the silence is noticed, and the import ends as if nothing had been', async () => {
    const trial = await beginTrial(stage, { seed: 600 });
    await trial.context.addInitScript(keepWorkers);
    await trial.runUntil(4);
    const before = await killWorkers(trial);
    trial.wire.release();
    await trial.expectWhole();
    expect(await countWorkers(trial)).toBe(before + 1);
  });

  it('before the start: the import revives it first', async () => {
    const trial = await beginTrial(stage, { seed: 601 });
    await trial.context.addInitScript(keepWorkers);
    await trial.review();
    await killWorkers(trial);
    await trial.page.getByRole('button', { name: /^Import [\d,]+ rows?$/ }).click();
    await trial.expectWhole();
  });
});

/** Gives the next so many workers a script that throws at the n-th batch. */
const plantThrow = async (context: BrowserContext, workers: number, atBatch: number): Promise<() => number> => {
  let planted = 0;
  const give = async (route: Route): Promise<void> => {
    if (planted >= workers) return route.continue();
    planted += 1;
    const response = await route.fetch();
    const body = `${await response.text()}
      ;{ let nth = 0;
        addEventListener('message', ({ data }) => {
          if (data?.path?.[0] === 'next' && (nth += 1) === ${atBatch}) setTimeout(() => { throw new Error('planted') });
        });
      }`;
    return route.fulfill({ response, body });
  };
  await context.route('**/worker-*.js', give);
  return () => planted;
};

describe('the worker throws (F07)', () => {
  it('once: another takes over at the last row that was given', async () => {
    const trial = await beginTrial(stage, { seed: 610 });
    const planted = await plantThrow(trial.context, 1, 5);
    await trial.start();
    await trial.expectWhole();
    expect(planted()).toBe(1);
  });

  it('again and again: the import pauses with the cause, and resumes when the person says so', async () => {
    const trial = await beginTrial(stage, { seed: 611 });
    const planted = await plantThrow(trial.context, 100, 1);
    await trial.start();
    await trial.page.getByText('Resume to start it again').waitFor({ timeout: 90_000 });
    expect(planted()).toBeGreaterThan(3);
    await trial.context.unroute('**/worker-*.js');
    await trial.page.getByRole('button', { name: 'Resume' }).click();
    await trial.expectWhole();
  });
});

describe('the page is frozen (F09)', () => {
  it('for longer than a heartbeat may be missed: nothing is taken for dead, and the import goes on', async () => {
    const trial = await beginTrial(stage, { seed: 620 });
    await trial.context.addInitScript(keepWorkers);
    await trial.runUntil(4);
    const before = await countWorkers(trial);
    const devtools = await trial.context.newCDPSession(trial.page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 9_000));
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    trial.wire.release();
    await trial.expectWhole();
    expect(await countWorkers(trial)).toBe(before);
  });
});
