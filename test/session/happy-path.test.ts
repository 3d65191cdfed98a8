import { describe, expect, test } from 'vitest';
import { createStage, isOver } from './stage.ts';

describe('an import that meets no trouble', () => {
  test('goes from the file to the host’s own summary, every contact there once', async () => {
    const stage = createStage({ rows: 12, batchRows: 3 });
    await stage.start();
    const state = await stage.until(isOver);
    expect(state).toMatchObject({
      step: 'finished',
      summary: { state: 'completed', stats: { total: 12, created: 12, notSent: 0 } },
    });
    expect(stage.crm.contents()).toHaveLength(12);
    expect(stage.shown).toEqual(['choosing', 'mapping', 'checking', 'reviewing', 'sending', 'finished']);
    expect(stage.requests.map(({ name }) => name)).toEqual([
      'GET config',
      'POST imports',
      'PUT 1',
      'PUT 4',
      'PUT 7',
      'PUT 10',
      'POST complete',
    ]);
    expect(stage.browser.disk.size).toBe(0);
    expect(stage.browser.notes).toEqual([]);
  });

  test('does not start without consent', async () => {
    const stage = createStage();
    await stage.review();
    stage.session.send({ do: 'choose', choices: { consent: false } });
    stage.session.send({ do: 'start' });
    await stage.wait(1_000);
    expect(stage.session.state).toMatchObject({ step: 'reviewing', fault: { code: 'CONSENT_REQUIRED' } });
    expect(stage.requests.map(({ name }) => name)).toEqual(['GET config']);
  });

  test('sends side by side only as many batches as the host allows', async () => {
    let most = 0;
    let underWay = 0;
    const stage = createStage({ rows: 30, batchRows: 3, parallel: 3 });
    const { fetch } = stage.network;
    Object.assign(stage.network, {
      fetch: async (...given: Parameters<typeof fetch>) => {
        const [target] = given;
        const address = typeof target === 'string' ? target : 'url' in target ? target.url : target.href;
        const isBatch = address.includes('/batches/');
        if (isBatch) most = Math.max(most, (underWay += 1));
        return fetch(...given).finally(() => {
          if (isBatch) underWay -= 1;
        });
      },
    });
    await stage.start();
    await stage.until(isOver);
    expect(most).toBe(3);
  });

  test('sends one batch after the other where rows may meet in one contact by different keys', async () => {
    const text = 'Email,Phone\na@example.com,+16502530000\nb@example.com,+16502530001\nc@example.com,+16502530002';
    const stage = createStage({ text, batchRows: 1, parallel: 4, mode: 'createAndUpdate' });
    await stage.start();
    await stage.until(({ step }) => step === 'sending');
    await stage.wait(4);
    expect(stage.requests.filter(({ name }) => name.startsWith('PUT')).length).toBeLessThan(2);
    await stage.until(isOver);
    expect(stage.session.state).toMatchObject({ step: 'finished', summary: { stats: { created: 3 } } });
  });

  test('undoes and redoes corrections without end', async () => {
    const stage = createStage({ rows: 3 });
    await stage.review();
    const { session } = stage;
    for (const text of ['Porto', 'Oslo', 'Rome']) session.send({ do: 'edit', cells: [{ row: 1, column: 2, text }] });
    await stage.until((state) => state.step === 'reviewing' && !state.rechecking);
    expect(session.state).toMatchObject({ undoable: 3, redoable: 0, edits: { cells: [{ text: 'Rome' }] } });
    session.send({ do: 'undo' });
    session.send({ do: 'undo' });
    await stage.until((state) => state.step === 'reviewing' && !state.rechecking);
    expect(session.state).toMatchObject({ undoable: 1, redoable: 2, edits: { cells: [{ text: 'Porto' }] } });
    session.send({ do: 'redo' });
    session.send({ do: 'edit', skip: [2] });
    await stage.until((state) => state.step === 'reviewing' && !state.rechecking);
    expect(session.state).toMatchObject({ undoable: 3, redoable: 0, checked: { heldBack: 1, sendable: 2 } });
    session.send({ do: 'start' });
    await stage.until(isOver);
    expect(stage.crm.contents().join('\n')).toContain('Oslo');
    expect(stage.crm.contents()).toHaveLength(2);
  });

  test('previews in the background what becomes of each row, keeps nothing of it, and the receipts agree', async () => {
    const stage = createStage({ rows: 6, known: 2, mode: 'createAndUpdate' });
    await stage.review();
    stage.session.send({ do: 'preview' });
    const state = await stage.until((now) => now.step === 'reviewing' && now.preview?.done === true);
    expect(state).toMatchObject({ preview: { checkedRows: 6, created: 4, updated: 2, failed: 0, fault: null } });
    const changes = await stage.session.ask.changes([1]);
    expect(changes).toMatchObject([{ row: 1, outcome: 'updated' }]);
    expect(stage.crm.contents()).toHaveLength(2);
    stage.session.send({ do: 'start' });
    // Nobody else wrote in between, so the receipts say what the preview said.
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { created: 4, updated: 2, unchanged: 0, failed: 0 } },
    });
    expect(stage.crm.contents()).toHaveLength(6);
    expect(await stage.crm.imports()).toHaveLength(1);
  });

  test('a preview before the consent says what it waits for', async () => {
    const stage = createStage();
    await stage.review();
    stage.session.send({ do: 'choose', choices: { consent: false } });
    stage.session.send({ do: 'preview' });
    const state = await stage.until((now) => now.step === 'reviewing' && now.preview !== null);
    expect(state).toMatchObject({ preview: { fault: { code: 'CONSENT_REQUIRED' } } });
  });

  test('tells the rows confirmed, the rate and the time left, from receipts alone', async () => {
    const stage = createStage({ rows: 30, batchRows: 3 });
    const seen: number[] = [];
    stage.session.subscribe((state) => {
      if (state.step === 'sending' && seen.at(-1) !== state.progress.confirmedRows)
        seen.push(state.progress.confirmedRows);
    });
    await stage.start();
    await stage.until((state) => state.step === 'sending' && state.progress.confirmedRows === 15);
    const { state } = stage.session;
    expect(state).toMatchObject({ progress: { totalRows: 30, stats: { created: 15 }, resumable: true } });
    expect(state.step === 'sending' && state.progress.secondsLeft).toBeGreaterThanOrEqual(1);
    await stage.until(isOver);
    expect(seen).toEqual([0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30]);
  });
});
