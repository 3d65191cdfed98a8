import { describe, expect, test } from 'vitest';
import { laterParts } from '../../src/session/later-parts.ts';
import { createStage, isOver, isStill } from './stage.ts';

const absent = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));

describe('the code that sends and previews, where it cannot be had', () => {
  test('pauses the import, which goes on once it can', async () => {
    const stage = createStage();
    await stage.review();
    stage.browser.laterParts = absent;
    stage.session.send({ do: 'start' });
    expect((await stage.until(isStill)).step).not.toBe('finished');
    expect(stage.crm.contents()).toHaveLength(0);
    stage.browser.laterParts = async () => laterParts;
    stage.session.send(stage.session.state.step === 'paused' ? { do: 'resume' } : { do: 'retry' });
    expect((await stage.until(isOver)).step).toBe('finished');
    expect(stage.crm.contents().length).toBeGreaterThan(0);
  });

  test('is waited for: a pause meanwhile holds, and so does the resume after it', async () => {
    for (const isResumed of [false, true]) {
      const stage = createStage();
      await stage.review();
      let arrive = (): void => undefined;
      stage.browser.laterParts = () => new Promise((resolve) => (arrive = () => resolve(laterParts)));
      stage.session.send({ do: 'start' });
      stage.session.send({ do: 'pause' });
      expect(stage.session.state).toMatchObject({ step: 'paused', reason: { why: 'person' } });
      if (isResumed) stage.session.send({ do: 'resume' });
      arrive();
      await stage.wait(10_000);
      expect(stage.session.state.step).toBe(isResumed ? 'finished' : 'paused');
      expect(stage.crm.contents()).toHaveLength(isResumed ? 12 : 0);
      if (isResumed) continue;
      stage.session.send({ do: 'resume' });
      expect((await stage.until(isOver)).step).toBe('finished');
    }
  });

  test('ends a preview with the reason, and the next one works', async () => {
    const stage = createStage();
    await stage.review();
    stage.browser.laterParts = absent;
    stage.session.send({ do: 'preview' });
    const told = await stage.until((now) => now.step === 'reviewing' && now.preview !== null);
    expect(told).toMatchObject({ preview: { fault: { code: 'WORKER_FAILED', params: { reason: 'load' } } } });
    stage.browser.laterParts = async () => laterParts;
    stage.session.send({ do: 'preview' });
    const done = await stage.until((now) => now.step === 'reviewing' && now.preview?.done === true);
    expect(done).toMatchObject({ preview: { fault: null } });
  });

  test('begins no preview that was stopped meanwhile', async () => {
    const stage = createStage();
    await stage.review();
    let arrive = (): void => undefined;
    stage.browser.laterParts = () => new Promise((resolve) => (arrive = () => resolve(laterParts)));
    stage.session.send({ do: 'preview' });
    stage.session.send({ do: 'go', page: 'map' });
    arrive();
    await stage.wait(1_000);
    expect(await stage.crm.imports()).toHaveLength(0);
    expect(stage.session.state.step).toBe('mapping');
  });
});
