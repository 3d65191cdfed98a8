import { describe, expect, test } from 'vitest';
import { createStage, isOver, isStill } from './stage.ts';
import { confirmed } from './visits.ts';

describe('the worker dies (F07, F08)', () => {
  test('once: another one goes on from the last row that was given', async () => {
    const stage = createStage({ rows: 30 });
    let isDue = true;
    stage.browser.dies = (row) => {
      const dies = isDue && row === 14;
      if (dies) isDue = false;
      return dies;
    };
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { total: 30, created: 30 } },
    });
    expect(stage.crm.contents()).toHaveLength(30);
    expect(stage.shown).not.toContain('paused worker');
  });

  test('always at the same row: that row becomes an error, the others are imported', async () => {
    const stage = createStage({ rows: 30 });
    stage.browser.dies = (row) => row === 14;
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { total: 30, created: 29, notSent: 1 } },
    });
    expect(stage.crm.contents().join('\n')).not.toContain('person14@');
  });

  test.each([
    { where: 'in this browser', keepsStorage: true },
    { where: 'in another browser', keepsStorage: false },
  ])('at a row whose person stands in a later row too: that one is imported, also $where', async ({ keepsStorage }) => {
    const lines = Array.from({ length: 12 }, (_, index) => `person${index + 1}@example.com,Person ${index + 1},Lyon`);
    const text = ['Email,First Name,City', ...lines, 'person5@example.com,Person 5 again,Porto'].join('\n');
    const stage = createStage({ text });
    stage.browser.dies = (row) => row === 5;
    await stage.start();
    await stage.until(confirmed(6));
    stage.session.dispose();
    const [importId = ''] = stage.browser.disk.keys();
    if (!keepsStorage) stage.browser.disk.clear();
    stage.openTab();
    await stage.until(({ config }) => config !== null);
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { total: 13, created: 12, notSent: 1 } },
    });
    expect(stage.crm.contents().join('\n')).toContain('Person 5 again');
  });

  test('at every row: it pauses with the reason, and can go on later', async () => {
    const stage = createStage({ rows: 30 });
    let isSick = true;
    stage.browser.dies = (row) => isSick && row > 10;
    await stage.start();
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'worker', fault: { code: 'WORKER_FAILED' } },
    });
    isSick = false;
    stage.session.send({ do: 'resume' });
    const state = await stage.until(isOver);
    expect(state).toMatchObject({ step: 'finished', summary: { state: 'completed', stats: { total: 30 } } });
    // Of twenty rows that killed it, only the first few were given up.
    expect(stage.crm.contents().length).toBeGreaterThanOrEqual(28);
  });
});
