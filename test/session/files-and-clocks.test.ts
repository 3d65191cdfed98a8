import { describe, expect, test } from 'vitest';
import { fault } from '../../src/core/fault.ts';
import type { FaultCode } from '../../src/core/fault.ts';
import type { Engine } from '../../src/session/ports/engine.ts';
import { createStage, isOver, isStill } from './stage.ts';
import { confirmed } from './visits.ts';

describe('the file changes under the import (F12, F13)', () => {
  const troubles: readonly FaultCode[] = ['FILE_CHANGED', 'FILE_UNREADABLE'];

  test.each(troubles)('%s in the middle: what is sent stays, the file is asked for again', async (code) => {
    const stage = createStage({ rows: 30 });
    let isDue = true;
    let pulls = 0;
    stage.browser.engineThrough = (engine): Engine => ({
      ...engine,
      next: async () => (isDue && (pulls += 1) > 4 ? fault(code) : engine.next()),
    });
    await stage.start();
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'file-needed', fault: { code } },
      progress: { confirmedRows: 12 },
    });
    isDue = false;
    stage.session.send({ do: 'resume', file: stage.file });
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 30 } } });
  });

  test('two versions of a file are never mixed: another content of the same size is refused', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(9));
    const importId = stage.session.state.step === 'sending' ? stage.session.state.progress.importId : '';
    stage.session.dispose();
    stage.openTab();
    await stage.until(({ config }) => config !== null);
    const other = (await stage.file.text()).replaceAll('Lyon', 'Nice');
    stage.session.send({ do: 'resume-checkpoint', importId, file: new File([other], 'contacts.csv') });
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'file-needed', fault: { code: 'FILE_OTHER' } },
    });
    expect(stage.crm.contents().join('\n')).not.toContain('Nice');
  });
});

describe('time is not what it seems', () => {
  test.each([-86_400_000, 86_400_000])(
    'a clock that is off by %i ms changes nothing but what is shown (F45)',
    async (skew) => {
      const stage = createStage({
        fate: (name, nth) =>
          name === 'PUT 4' && nth === 1 ? { kind: 'status', status: 503, headers: { 'Retry-After': '2' } } : null,
      });
      stage.browser.skew = skew;
      await stage.start();
      const since = stage.clock.now;
      expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 12 } } });
      expect(stage.clock.now - since).toBeLessThan(10_000);
    },
  );

  test('a clock that jumps while an import runs does not end it (F09, F11)', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(9));
    stage.browser.skew = 7_200_000;
    await stage.until(confirmed(15));
    stage.browser.skew = -3_600_000;
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 30 } } });
    expect(stage.shown).not.toContain('failed');
  });

  test.each([-3_600_000, 3_600_000])(
    'a host whose clock jumps by %i ms in the middle knows its batches, and takes the import back (F45)',
    async (jump) => {
      let hasJumped = false;
      const stage = createStage({
        rows: 30,
        hostClock: (now) => (hasJumped ? now + jump : now),
        fate: (name, nth) => {
          if (name !== 'PUT 10' || nth > 1) return null;
          hasJumped = true;
          return { kind: 'answer-lost' };
        },
      });
      await stage.start();
      const state = await stage.until(isOver);
      expect(state).toMatchObject({ step: 'finished', summary: { stats: { created: 30 } } });
      const id = state.step === 'finished' ? state.summary.id : '';
      const reverting = stage.session.history.revert(id, 'all');
      await stage.wait(5_000);
      expect(await reverting).toMatchObject({ deleted: 30, kept: [] });
      expect(stage.crm.contents()).toEqual([]);
    },
  );

  test('two hours of sleep with a token that ran out end in a renewal, not in a failure (F11)', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(9));
    stage.network.setOnline(false);
    await stage.wait(7_200_000);
    stage.crm.token = 'token-2';
    stage.browser.token = 'token-2';
    stage.network.setOnline(true);
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 30 } } });
    expect(stage.shown).not.toContain('paused sign-in');
  });
});

describe('one contact stands twice in the file (F48)', () => {
  test('the later row is the duplicate, whatever the lanes do', async () => {
    for (const first of [10, 900, 20_000]) {
      const lines = Array.from({ length: 24 }, (_, index) => `person${index + 1}@example.com,Person ${index + 1}`);
      lines[23] = 'person1@example.com,The later one';
      const stage = createStage({
        text: ['Email,First Name', ...lines].join('\n'),
        parallel: 4,
        fate: (name) => (name === 'PUT 1' ? { kind: 'late', ms: first } : null),
      });
      await stage.start();
      expect(await stage.until(isOver)).toMatchObject({
        step: 'finished',
        summary: { stats: { total: 24, created: 23, notSent: 1 } },
      });
      expect(stage.crm.contents().join('\n')).not.toContain('The later one');
    }
  });
});
