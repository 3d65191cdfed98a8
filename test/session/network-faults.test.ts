import { describe, expect, test } from 'vitest';
import type { Mishap } from '../sim/network.ts';
import { createStage, isOver, isStill } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';

const at =
  (name: string, mishap: Mishap, upTo = 1): NonNullable<StageOptions['fate']> =>
  (sent, nth) =>
    sent === name && nth <= upTo ? mishap : null;

const expectWhole = async (stage: Stage, rows = 12): Promise<void> => {
  const state = await stage.until(isOver);
  expect(state).toMatchObject({
    step: 'finished',
    summary: { state: 'completed', stats: { total: rows, created: rows } },
  });
  expect(stage.crm.contents()).toHaveLength(rows);
};

const sentAs = (stage: Stage, name: string): number => stage.requests.filter((sent) => sent.name === name).length;

describe('a request or its answer goes astray', () => {
  const mishaps: readonly (readonly [string, Mishap])[] = [
    ['the connection is reset before the request arrives (F21)', { kind: 'lost' }],
    ['the commit is done and the answer lost (F22)', { kind: 'answer-lost' }],
    ['no answer ever comes, the rows not applied (F20)', { kind: 'silent', applied: false }],
    ['no answer ever comes, the rows applied (F20)', { kind: 'silent', applied: true }],
    ['a login page answers with 200 (F27)', { kind: 'login-page' }],
    ['the host answers 408', { kind: 'status', status: 408 }],
    ['the host answers 425', { kind: 'status', status: 425 }],
    ['the host answers 500 (F28)', { kind: 'status', status: 500 }],
    [
      'the range is being applied by another request (F33)',
      { kind: 'status', status: 409, code: 'batch-in-progress', headers: { 'Retry-After': '2' } },
    ],
  ];

  test.each(mishaps)('%s: the same batch is asked again and counted once', async (_name, mishap) => {
    const stage = createStage({ fate: at('PUT 4', mishap) });
    await stage.start();
    await expectWhole(stage);
    expect(sentAs(stage, 'PUT 4')).toBe(2);
    expect(stage.shown).not.toContain('failed');
  });

  test('an answer cut at any byte is unknown and asked again (F23)', async () => {
    for (let share = 0; share < 1; share += 0.05) {
      const stage = createStage({ rows: 3, fate: at('PUT 1', { kind: 'cut', share }) });
      await stage.start();
      await expectWhole(stage, 3);
      expect(sentAs(stage, 'PUT 1')).toBe(2);
    }
  });

  test('a proxy that sends a request twice, at once or later, has one effect (F26)', async () => {
    for (const ms of [0, 20, 400, 30_000]) {
      const stage = createStage({ fate: (name) => (name.startsWith('PUT') ? { kind: 'twice', ms } : null) });
      await stage.start();
      await expectWhole(stage);
      await stage.wait(60_000);
      expect(stage.crm.contents()).toHaveLength(12);
    }
  });

  test('answers that come late and out of order give the same result (F24, F25)', async () => {
    const delays = [5_000, 100, 3_000, 50, 59_000, 61_000, 10];
    let turn = 0;
    const stage = createStage({
      rows: 40,
      parallel: 4,
      fate: (name) => (name.startsWith('PUT') ? { kind: 'late', ms: delays[(turn += 1) % delays.length] ?? 0 } : null),
    });
    await stage.start();
    await expectWhole(stage, 40);
  });

  test('a redirect is not followed: the person is asked to sign in when it does not stop (F27)', async () => {
    const stage = createStage({ fate: at('PUT 4', { kind: 'redirect' }, 99) });
    await stage.start();
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'sign-in', fault: { code: 'SIGN_IN_REQUIRED' } },
    });
    expect(sentAs(stage, 'PUT 4')).toBe(9);
  });

  test('a login page that does not go away pauses with a reason, and nothing is taken for a receipt', async () => {
    const stage = createStage({ fate: at('PUT 4', { kind: 'login-page' }, 99) });
    await stage.start();
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'host-failed', fault: { code: 'RECEIPT_INVALID' } },
      progress: { confirmedRows: 3 },
    });
  });
});

describe('the host has trouble', () => {
  test('it fails for ever: eight tries with growing waits, then a pause that can be resumed (F28)', async () => {
    let isDown = true;
    const stage = createStage({
      fate: (name) => (isDown && name === 'PUT 4' ? { kind: 'status', status: 502 } : null),
    });
    await stage.start();
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'host-failed', fault: { code: 'HOST_FAILED' } },
    });
    expect(sentAs(stage, 'PUT 4')).toBe(9);
    await stage.wait(3_600_000);
    expect(sentAs(stage, 'PUT 4')).toBe(9);
    isDown = false;
    stage.session.send({ do: 'resume' });
    await expectWhole(stage);
  });

  test('it fails for all lanes: none of them asks more often than one does (F28)', async () => {
    const stage = createStage({
      rows: 48,
      parallel: 4,
      fate: (name) => (name.startsWith('PUT') ? { kind: 'status', status: 500 } : null),
    });
    await stage.start();
    await stage.until(isStill);
    await stage.wait(3_600_000);
    expect(stage.session.state).toMatchObject({ step: 'paused', reason: { why: 'host-failed' } });
    for (const name of ['PUT 1', 'PUT 4', 'PUT 7', 'PUT 10']) expect(sentAs(stage, name)).toBeLessThanOrEqual(9);
    expect(sentAs(stage, 'PUT 13')).toBe(0);
  });

  test('who presses “try now” in a back-off need not wait for its end', async () => {
    const stage = createStage({ fate: at('PUT 4', { kind: 'status', status: 503 }, 7) });
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.retry?.attempt === 7);
    const since = stage.clock.now;
    stage.session.send({ do: 'retry' });
    await stage.until((state) => state.step === 'sending' && state.progress.confirmedRows > 3);
    expect(stage.clock.now - since).toBeLessThan(500);
    await expectWhole(stage);
  });

  test('while it does not answer, “try again” asks for the account only once at a time', async () => {
    const stage = createStage({ fate: (name) => (name === 'GET config' ? { kind: 'silent', applied: false } : null) });
    await stage.wait(1_000);
    for (let press = 0; press < 20; press += 1) {
      stage.session.send({ do: 'retry' });
      await stage.wait(1_000);
    }
    expect(sentAs(stage, 'GET config')).toBe(1);
    await stage.wait(60_000);
    expect(stage.session.state).toMatchObject({ step: 'choosing', fault: { code: 'TIMEOUT' } });
    stage.session.send({ do: 'retry' });
    expect(stage.session.state).toMatchObject({ step: 'choosing', fault: null });
    await stage.wait(1_000);
    expect(sentAs(stage, 'GET config')).toBe(2);
  });

  test('progress fills the budget again', async () => {
    const stage = createStage({
      fate: (name, nth) => (name.startsWith('PUT') && nth <= 6 ? { kind: 'status', status: 503 } : null),
    });
    await stage.start();
    await expectWhole(stage);
    expect(stage.shown).not.toContain('paused host-failed');
  });

  const waits: readonly (readonly [string, number])[] = [
    ['3', 3_000],
    ['120', 120_000],
    ['Mon, 05 Jan 2026 09:01:00 GMT', 59_000],
  ];
  test.each(waits)('Retry-After %s is kept: nobody asks earlier (F29)', async (header, ms) => {
    const stage = createStage({
      rows: 24,
      parallel: 3,
      fate: at('PUT 4', { kind: 'status', status: 429, headers: { 'Retry-After': header } }),
    });
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.retry !== null);
    const since = stage.clock.now;
    await expectWhole(stage, 24);
    const later = stage.requests
      .filter((sent) => sent.at >= since && sent.name !== 'POST complete')
      .map((sent) => sent.at);
    expect(Math.min(...later) - since).toBeGreaterThanOrEqual(ms - 1_000);
  });

  test.each(['0', '-5', 'soon', '', '1e9', 'Mon, 05 Jan 2026 08:00:00 GMT'])(
    'Retry-After %j is no reason to wait longer than a back-off (F29)',
    async (header) => {
      const stage = createStage({
        fate: at('PUT 4', { kind: 'status', status: 503, headers: { 'Retry-After': header } }),
      });
      await stage.start();
      const began = stage.clock.now;
      await expectWhole(stage);
      expect(stage.clock.now - began).toBeLessThan(3_000);
    },
  );

  test('who is told to wait longer than an hour pauses and says so (F29)', async () => {
    const stage = createStage({
      fate: at('PUT 4', { kind: 'status', status: 503, headers: { 'Retry-After': '1000000' } }),
    });
    await stage.start();
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'host-busy', fault: { code: 'HOST_FAILED', params: { retryAfterSeconds: 1_000_000 } } },
    });
  });

  test('the retry under way is told with its reason and its time', async () => {
    const stage = createStage({ fate: at('PUT 4', { kind: 'status', status: 503 }, 3) });
    await stage.start();
    const state = await stage.until((now) => now.step === 'sending' && now.progress.retry?.attempt === 2);
    expect(state).toMatchObject({ progress: { retry: { fault: { code: 'HOST_FAILED' }, attempt: 2 } } });
    await stage.until((now) => now.step === 'sending' && now.progress.confirmedRows > 3);
    expect(stage.session.state).toMatchObject({ progress: { retry: null } });
  });
});

describe('the network comes and goes (F19)', () => {
  test('offline pauses at once, and goes on by itself when the network is back', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.confirmedRows >= 9);
    stage.network.setOnline(false);
    expect(stage.session.state).toMatchObject({ step: 'paused', reason: { why: 'network' } });
    await stage.wait(7_200_000);
    const asked = stage.requests.length;
    await stage.wait(7_200_000);
    expect(stage.requests.length).toBe(asked);
    stage.network.setOnline(true);
    await expectWhole(stage, 30);
  });

  test('flapping causes no storm of requests', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    for (let turn = 0; turn < 40; turn += 1) {
      await stage.wait(60);
      stage.network.setOnline(turn % 2 === 1);
    }
    await expectWhole(stage, 30);
    expect(stage.requests.length).toBeLessThan(12 + 40);
  });

  test('a pause by the person is not ended by the network', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.confirmedRows >= 9);
    stage.session.send({ do: 'pause' });
    stage.network.setOnline(false);
    stage.network.setOnline(true);
    await stage.wait(10_000);
    expect(stage.session.state).toMatchObject({ step: 'paused', reason: { why: 'person' } });
    stage.session.send({ do: 'resume' });
    await expectWhole(stage, 30);
  });
});
