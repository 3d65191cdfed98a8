import type { Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../oracle/messy-rows.ts';
import { beginTrial, openStage, pressImport } from './stage.ts';
import type { Stage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const batches = 12;

describe('the network comes and goes (F19)', () => {
  it('is away when the import starts: it pauses, says so, and begins by itself', async () => {
    const trial = await beginTrial(stage, { seed: 400 });
    await trial.review();
    await trial.context.setOffline(true);
    await pressImport(trial.page);
    await trial.page.getByText('There is no connection. The import goes on by itself when it is back.').waitFor();
    await pause(1_000);
    expect(trial.wire.sent).toEqual([]);
    await trial.context.setOffline(false);
    await trial.expectWhole();
  });

  it('flaps while it runs: it goes on by itself each time, without a storm of requests', async () => {
    const trial = await beginTrial(stage, { seed: 401 });
    const below = seeded(401);
    trial.wire.change((nth) => async (route) => {
      // Slow enough for several flaps in one import.
      await pause(120);
      await (nth % 5 === 3 ? route.abort('internetdisconnected') : route.continue());
    });
    await trial.start();
    for (let flap = 0; flap < 4; flap += 1) {
      await pause(100 + below(300));
      await trial.context.setOffline(true);
      await pause(100 + below(400));
      await trial.context.setOffline(false);
    }
    await trial.expectWhole();
    expect(trial.wire.sent.length).toBeLessThanOrEqual(batches * 9);
  });
});

const html = '<!doctype html><title>Welcome to the Wi-Fi</title><form action="https://portal.example/login"></form>';
const portals: readonly { readonly what: string; readonly fate: (route: Route) => Promise<void> }[] = [
  {
    what: 'a login page with 200',
    fate: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: html }),
  },
  {
    what: 'a redirect to another origin',
    fate: (route) => route.fulfill({ status: 302, headers: { Location: 'https://portal.example/login' } }),
  },
  { what: '511', fate: (route) => route.fulfill({ status: 511, contentType: 'text/html', body: html }) },
];

describe('a captive portal answers in the host’s place (F27)', () => {
  it.each(portals)('with $what: no row is counted by it, nothing goes elsewhere', async ({ what, fate }) => {
    const trial = await beginTrial(stage, { seed: 410 + portals.findIndex((portal) => portal.what === what) });
    trial.wire.change((nth) => (nth > 4 && nth <= 8 ? fate : 'pass'));
    await trial.start();
    // Requests to another origin are reported by the trial itself.
    await trial.expectWhole();
  });

  it('for ever: it pauses with the cause, and goes on when the person says so', async () => {
    const trial = await beginTrial(stage, { seed: 415 });
    // The host asks for more time than anybody waits: no need to count all tries here.
    const busy = (route: Route): Promise<void> =>
      route.fulfill({ status: 511, headers: { 'Retry-After': '7200' }, contentType: 'text/html', body: html });
    trial.wire.change((nth) => (nth > 4 ? busy : 'pass'));
    await trial.start();
    await trial.page.getByRole('heading', { name: 'The import is paused' }).waitFor();
    await trial.expectSilence();
    trial.wire.release();
    await trial.page.getByRole('button', { name: 'Resume' }).click();
    await trial.expectWhole();
  });
});
