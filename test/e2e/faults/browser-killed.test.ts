import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, it, onTestFinished } from 'vitest';
import type { RunningDemo } from '../../../widget/demo/server/start-demo.ts';
import { launchKept } from '../support/browser.ts';
import { chooseToContinue } from './going-on.ts';
import { beginTrial, enter, importPage, openStage } from './stage.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
let profile: string;
beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'contact-importer-profile-'));
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** The browser's own process, not one of a page. */
const processOf = async (context: BrowserContext): Promise<number> => {
  const devtools = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await devtools?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('the browser does not name its process');
  return id;
};

const open = async (demo: RunningDemo): Promise<BrowserContext> => {
  const context = await launchKept(profile, demo.url);
  onTestFinished(() => context.close());
  await enter(context, demo);
  return context;
};

it('the browser is killed while batches are in flight: opened again, it offers to go on (F03)', async () => {
  const context = await open(stage.demo);
  const trial = await beginTrial(stage, { seed: 800, context });
  await trial.runUntil(6, 'answer-held');
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(await processOf(context), 'SIGKILL');
  await gone;
  trial.wire.release();

  const again = await open(stage.demo);
  const resumed = await again.newPage();
  await resumed.goto(importPage);
  await chooseToContinue(resumed, trial.file);
  await trial.expectWhole(resumed);
});
