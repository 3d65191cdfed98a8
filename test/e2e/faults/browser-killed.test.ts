import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

/** The browser's own process, found by the profile that only it has. */
const processOf = (folder: string): number => {
  const found = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      return command.includes(`--user-data-dir=${folder}`) && !command.includes('--type=');
    } catch {
      return false;
    }
  });
  expect(found).toHaveLength(1);
  return Number(found[0]);
};

const open = async (demo: RunningDemo): Promise<BrowserContext> => {
  const context = await launchKept(profile, demo.url);
  await enter(context, demo);
  return context;
};

it('the browser is killed while batches are in flight: opened again, it offers to go on (F03)', async () => {
  const context = await open(stage.demo);
  const trial = await beginTrial(stage, { seed: 800, context });
  trial.wire.change((nth) => (nth > 5 ? 'answer-held' : 'pass'));
  await trial.start();
  await trial.wire.reached(6);
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(processOf(profile), 'SIGKILL');
  await gone;
  trial.wire.release();

  const again = await open(stage.demo);
  const resumed = await again.newPage();
  await resumed.goto(importPage);
  await chooseToContinue(resumed, trial.file);
  await trial.expectWhole(resumed);
  await again.close();
});
