import { describe, expect, test } from 'vitest';
import type { Mishap } from '../sim/network.ts';
import { createStage, isOver, isStill } from './stage.ts';
import type { Stage } from './stage.ts';
import { confirmed, importIdOf, visitAgain } from './visits.ts';

const sentAs = (stage: Stage, name: string): number => stage.requests.filter((sent) => sent.name === name).length;

const refusing = (name: string, mishap: Mishap, upTo = 99): Stage =>
  createStage({ rows: 24, parallel: 3, fate: (sent, nth) => (sent === name && nth <= upTo ? mishap : null) });

describe('credentials run out (F30)', () => {
  test('one renewal serves all lanes, and the same batches are sent again', async () => {
    const stage = createStage({ rows: 40, parallel: 4 });
    let renewals = 0;
    stage.browser.transportThrough = (transport) => ({
      ...transport,
      renew: (signal) => {
        renewals += 1;
        return transport.renew(signal);
      },
    });
    stage.openTab();
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.confirmedRows >= 9);
    stage.crm.token = 'token-2';
    stage.browser.token = 'token-2';
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 40 } } });
    expect(stage.shown).not.toContain('paused sign-in');
    expect(renewals).toBe(1);
    const batches = stage.requests.filter(({ name }) => name.startsWith('PUT'));
    const again = batches.length - new Set(batches.map(({ name }) => name)).size;
    expect(again).toBeGreaterThan(0);
    expect(again).toBeLessThanOrEqual(4);
  });

  test('a renewal that fails pauses and asks at once: the page’s function of headers throws', async () => {
    const stage = createStage({ rows: 40, parallel: 4 });
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.confirmedRows >= 9);
    stage.crm.token = 'token-2';
    stage.browser.token = null;
    const since = stage.clock.now;
    expect(await stage.until(isStill)).toMatchObject({ step: 'paused', reason: { why: 'sign-in' } });
    expect(stage.clock.now - since).toBeLessThan(1_000);
    stage.browser.token = 'token-2';
    stage.session.send({ do: 'resume' });
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 40 } } });
  });

  test('a renewal that does not help pauses and asks; after signing in it goes on', async () => {
    const stage = createStage({ rows: 40, parallel: 4 });
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.confirmedRows >= 9);
    stage.crm.token = 'token-2';
    expect(await stage.until(isStill)).toMatchObject({ step: 'paused', reason: { why: 'sign-in' } });
    const asked = stage.requests.length;
    await stage.wait(600_000);
    expect(stage.requests.length).toBe(asked);
    stage.browser.token = 'token-2';
    stage.session.send({ do: 'resume' });
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 40 } } });
  });
});

describe('the host says no', () => {
  const stops: readonly (readonly [string, Mishap, string])[] = [
    ['the role is taken away (F31)', { kind: 'status', status: 403, code: 'not-admin' }, 'NOT_ALLOWED'],
    ['the import is gone (F32)', { kind: 'status', status: 404, code: 'import-not-found' }, 'IMPORT_GONE'],
    ['the import is gone for good (F32)', { kind: 'status', status: 410 }, 'IMPORT_GONE'],
    ['the body is refused', { kind: 'status', status: 422, code: 'body-invalid' }, 'HOST_REFUSED'],
    [
      'the range has other content at the host (F33)',
      { kind: 'status', status: 422, code: 'batch-differs' },
      'RANGE_CONFLICT',
    ],
    [
      'the host speaks another version (F60)',
      { kind: 'status', status: 400, code: 'version-unsupported' },
      'HOST_INCOMPATIBLE',
    ],
    ['the host wants another version (F60)', { kind: 'status', status: 426 }, 'HOST_INCOMPATIBLE'],
  ];

  test.each(stops)('%s: it stops with the reason and sends nothing more', async (_name, mishap, code) => {
    const stage = refusing('PUT 7', mishap);
    await stage.start();
    const state = await stage.until(isOver);
    expect(state).toMatchObject({ step: 'failed', fault: { code } });
    expect(sentAs(stage, 'PUT 7')).toBe(1);
    expect(sentAs(stage, 'POST imports')).toBe(1);
    const asked = stage.requests.length;
    await stage.wait(3_600_000);
    expect(stage.requests.length).toBe(asked);
    // What was confirmed before is told, and is true.
    const confirmed = state.step === 'failed' ? (state.progress?.stats.created ?? -1) : -1;
    expect(confirmed).toBe(stage.crm.contents().length);
  });

  test('a version refused at the start is refused before any row (F60)', async () => {
    const stage = refusing('POST imports', { kind: 'status', status: 400, code: 'version-unsupported' });
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({ step: 'failed', fault: { code: 'HOST_INCOMPATIBLE' } });
    expect(stage.requests.some(({ name }) => name.startsWith('PUT'))).toBe(false);
  });

  test('after the role came back, trying again goes on from what the host has', async () => {
    const stage = refusing('PUT 7', { kind: 'status', status: 403, code: 'not-admin' }, 1);
    await stage.start();
    await stage.until(isOver);
    stage.session.send({ do: 'retry' });
    expect(await stage.until(({ step }) => step === 'finished')).toMatchObject({ summary: { stats: { created: 24 } } });
    expect(sentAs(stage, 'PUT 1')).toBe(1);
  });

  test('a row that the host names is held back alone, the others are applied (F35)', async () => {
    const stage = createStage({
      rows: 12,
      fate: (name, nth) =>
        name === 'PUT 4' && nth === 1 ? { kind: 'status', status: 422, code: 'row-invalid', row: 5 } : null,
    });
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { total: 12, created: 11, notSent: 1 } },
    });
    expect(stage.crm.contents().join('\n')).not.toContain('person5@');
  });

  test.each([
    { when: 'in one visit', isVisitedAgain: false },
    { when: 'after a resume', isVisitedAgain: true },
  ])('a later row of the same person stays the duplicate of a refused one, $when (F35, F48)', async (visits) => {
    const lines = Array.from({ length: 12 }, (_, index) => `person${index + 1}@example.com,Person ${index + 1},Lyon`);
    const stage = createStage({
      text: ['Email,First Name,City', ...lines, 'person5@example.com,Person 5 again,Porto'].join('\n'),
      fate: (name, nth) =>
        name === 'PUT 4' && nth === 1 ? { kind: 'status', status: 422, code: 'row-invalid', row: 5 } : null,
    });
    await stage.start();
    await stage.until(confirmed(6));
    if (visits.isVisitedAgain) {
      const importId = await visitAgain(stage);
      stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    }
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { total: 13, created: 11, notSent: 2 } },
    });
    expect(stage.crm.contents().join('\n')).not.toContain('person5@');
    const id = (await stage.crm.imports())[0]?.id ?? '';
    const asked = stage.session.history.issues(id, {});
    await stage.wait(1_000);
    expect(await asked).toMatchObject({
      items: [
        { row: 5, code: 'CREATE_FAILED' },
        { row: 13, code: 'DUPLICATE_EMAIL' },
      ],
    });
  });

  test('the import was cancelled and taken back in another tab: it ends, and opens no new one (F32)', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(9));
    const first = stage.session;
    const importId = importIdOf(stage);
    const { history } = stage.openTab();
    const takenBack = history.cancel(importId).then(() => history.revert(importId, 'all'));
    await stage.wait(60_000);
    expect(await takenBack).toMatchObject({ kept: [], failed: 0 });
    expect(first.state).toMatchObject({ step: 'finished', summary: { id: importId } });
    expect(first.state.step === 'finished' && first.state.summary.state).toMatch(/^(?:cancelled|reverting|reverted)$/u);
    expect(await stage.crm.imports()).toMatchObject([{ id: importId, state: 'reverted' }]);
    expect(stage.crm.contents()).toEqual([]);
  });

  test('an import that another browser completed is shown as what it is', async () => {
    const stage = createStage({
      fate: (name, nth) =>
        name === 'PUT 4' && nth === 1 ? { kind: 'status', status: 409, code: 'import-completed' } : null,
    });
    await stage.start();
    const state = await stage.until(isOver);
    // The host did not complete it in truth: the summary says so, and the import goes on.
    expect(state).toMatchObject({ step: 'finished', summary: { state: 'completed', stats: { created: 12 } } });
  });
});

describe('batches are too large (F34)', () => {
  test('the same rows are cut into smaller batches, and later ones begin small', async () => {
    const stage = createStage({
      rows: 48,
      batchRows: 12,
      fate: (name, _nth, sent) =>
        name.startsWith('PUT') && sent.size > 900 ? { kind: 'status', status: 413, code: 'body-too-large' } : null,
    });
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 48 } } });
    expect(stage.crm.contents()).toHaveLength(48);
    const refused = stage.requests.filter(({ name, size }) => name.startsWith('PUT') && size > 900).length;
    expect(refused).toBeLessThanOrEqual(3);
  });

  test('a single row that is too large becomes that row’s error', async () => {
    const long = 'x'.repeat(2_000);
    const text = ['Email,First Name', 'a@example.com,A', `b@example.com,${long}`, 'c@example.com,C'].join('\n');
    const stage = createStage({
      text,
      fate: (name, _nth, sent) =>
        name.startsWith('PUT') && sent.size > 900 ? { kind: 'status', status: 413, code: 'body-too-large' } : null,
    });
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { total: 3, created: 2, notSent: 1 } },
    });
    const id = (await stage.crm.imports())[0]?.id ?? '';
    const asked = stage.session.history.issues(id, {});
    await stage.wait(1_000);
    expect(await asked).toMatchObject({ items: [{ row: 2, code: 'ROW_TOO_LARGE' }] });
  });
});

describe('receipts that are not true (F36, F37, F38)', () => {
  type Receipt = Record<string, unknown> & { results: Record<string, unknown>[] };
  /** What is said, whether it is a receipt at all, and how it lies. */
  const lies: readonly (readonly [string, boolean, (receipt: Receipt) => unknown])[] = [
    ['a row is missing', true, (receipt) => ({ ...receipt, results: receipt.results.slice(1) })],
    [
      'a row is invented',
      true,
      (receipt) => ({ ...receipt, results: [...receipt.results, { row: 99, outcome: 'created', issues: [] }] }),
    ],
    [
      'a row is named twice',
      true,
      (receipt) => ({ ...receipt, results: [receipt.results[0], receipt.results[0], receipt.results[2]] }),
    ],
    [
      'it is about another import',
      true,
      (receipt) => ({ ...receipt, importId: '00000000-0000-4000-8000-000000000000' }),
    ],
    ['it is about another range', true, (receipt) => ({ ...receipt, first: 1, last: 3 })],
    [
      'its types are wrong',
      false,
      (receipt) => ({ ...receipt, results: receipt.results.map((result) => ({ ...result, row: '4' })) }),
    ],
    [
      'its outcome is no outcome',
      false,
      (receipt) => ({ ...receipt, results: receipt.results.map((result) => ({ ...result, outcome: '__proto__' })) }),
    ],
    ['it is nothing', false, () => null],
    ['it is a list', false, () => []],
  ];

  test.each(lies)('%s: unknown, asked again, never counted', async (_name, isReceipt, lie) => {
    const stage = createStage({
      fate: (name, nth) =>
        name === 'PUT 4' && nth === 1 ? { kind: 'tampered', with: (receipt) => lie(receipt as Receipt) } : null,
    });
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 12 } } });
    expect(sentAs(stage, 'PUT 4')).toBe(2);
    // Named so that it can be found in the host's own records, without a word of it.
    const unread =
      /^the answer to rows 4–6 is no receipt \(\d+ bytes, SHA-256 [0-9a-f]{64}\); it counts for nothing\.$/;
    const other = /^the receipt for rows 4–6 is not about the rows that were sent; it counts for nothing\.$/;
    expect(stage.browser.notes).toEqual([expect.stringMatching(isReceipt ? other : unread)]);
  });

  test('an untruth that stays pauses the import, its rows uncounted', async () => {
    const stage = createStage({
      fate: (name) =>
        name === 'PUT 4' ? { kind: 'tampered', with: (receipt) => ({ ...receipt, results: [] }) } : null,
    });
    await stage.start();
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'host-failed', fault: { code: 'RECEIPT_INVALID' } },
      progress: { confirmedRows: 3, stats: { created: 3 } },
    });
  });

  test('where the receipt’s figures disagree with its rows, the rows count (F38)', async () => {
    const seen: number[] = [];
    const stage = createStage({
      fate: (name) =>
        name.startsWith('PUT')
          ? {
              kind: 'tampered',
              with: (receipt) => ({
                ...receipt,
                stats: { total: 900, created: 900, updated: 0, unchanged: 0, failed: 0, notSent: 0, withWarnings: 0 },
              }),
            }
          : null,
    });
    stage.session.subscribe((state) => {
      if (state.step === 'sending') seen.push(state.progress.stats.created);
    });
    await stage.start();
    expect(await stage.until(isOver)).toMatchObject({ step: 'finished', summary: { stats: { created: 12 } } });
    expect(Math.max(...seen)).toBe(12);
    expect(stage.browser.notes).toHaveLength(4);
    expect(stage.browser.notes[0]).toBe(
      'the figures of the receipt for rows 1–3 are not those of its rows, which count: total 900, counted 3; created 900, counted 3.',
    );
  });
});
