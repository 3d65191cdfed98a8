import { describe, expect, test } from 'vitest';
import { createLocks } from './locks.ts';
import { createStage, isOver, isStill } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';
import { expectWhole } from './expect-whole.ts';
import { confirmed, importIdOf, visitAgain } from './visits.ts';

/** A stage whose tab died in the middle of its import. */
const cutShort = async (options: StageOptions = {}): Promise<{ readonly stage: Stage; readonly importId: string }> => {
  const stage = createStage({ rows: 30, ...options });
  await stage.start();
  await stage.until(confirmed(9));
  const importId = await visitAgain(stage);
  await stage.wait(5_000);
  return { stage, importId };
};

/** A tab that ends while rows are on their way; the last rows were corrected and skipped before. */
const cutShortWithCorrections = async () => {
  const stage = createStage({ rows: 30 });
  await stage.review();
  stage.session.send({ do: 'edit', cells: [{ row: 30, column: 2, text: 'Porto' }], skip: [29] });
  await stage.until((state) => state.step === 'reviewing' && !state.rechecking);
  stage.session.send({ do: 'start' });
  await stage.until(confirmed(9));
  const importId = await visitAgain(stage);
  return { stage, importId };
};

/** An answer that needs the network, and so the clock. */
const answerOf = async <T>(stage: Stage, ask: () => Promise<T>): Promise<T> => {
  const asked = ask();
  await stage.wait(5_000);
  return asked;
};

describe('the tab is closed in the middle (F01, F03)', () => {
  test('the next visit offers to go on, and ends with every contact there once', async () => {
    const { stage, importId } = await cutShort();
    expect(stage.session.resumable.map((checkpoint) => checkpoint.importId)).toEqual([importId]);
    const before = stage.requests.length;
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await expectWhole(stage, 30);
    const again = stage.requests.slice(before).map(({ name }) => name);
    expect(again).not.toContain('PUT 1');
    expect(again).not.toContain('POST imports');
    expect(stage.session.resumable).toEqual([]);
  });

  test('a kept handle brings the file back without a question', async () => {
    const stage = createStage({ rows: 30 });
    await stage.until(({ config }) => config !== null);
    const { session, file } = stage;
    session.send({ do: 'choose-mode', object: 'contact', mode: 'create' });
    session.send({ do: 'choose-file', file, handle: { name: 'contacts.csv' } });
    await stage.until((state) => state.step === 'choosing' && !state.opening);
    session.send({ do: 'go', page: 'map' });
    session.send({ do: 'check' });
    await stage.until(({ step }) => step === 'reviewing');
    session.send({ do: 'choose', choices: { consent: true } });
    session.send({ do: 'start' });
    await stage.until(confirmed(9));
    const [checkpoint] = [...stage.browser.disk.values()];
    session.dispose();
    if (checkpoint === undefined) throw new Error('Nothing was kept.');
    // A real handle can be stored; a fake one is put back in its place.
    stage.browser.disk.set(checkpoint.importId, { ...checkpoint, handle: { getFile: async () => file } });
    stage.openTab();
    await stage.until(({ config }) => config !== null);
    stage.session.send({ do: 'resume-checkpoint', importId: checkpoint.importId });
    await expectWhole(stage, 30);
  });

  test('without the file it pauses and asks for it; another file is refused with the reason (F14)', async () => {
    const { stage, importId } = await cutShort();
    stage.session.send({ do: 'resume-checkpoint', importId });
    expect(await stage.until(isStill)).toMatchObject({ step: 'paused', reason: { why: 'file-needed' } });
    const text = await stage.file.text();
    const others = [
      new File([text.replace('person20@', 'person2x@')], 'contacts.csv'),
      new File(['Email\n'], 'contacts.csv'),
    ];
    for (const other of others) {
      stage.session.send({ do: 'resume', file: other });
      await stage.wait(5_000);
      expect(stage.session.state).toMatchObject({
        step: 'paused',
        reason: { why: 'file-needed', fault: { code: 'FILE_OTHER' } },
      });
    }
    expect(stage.crm.contents().length).toBeLessThan(30);
    stage.session.send({ do: 'resume', file: stage.file });
    await expectWhole(stage, 30);
  });

  test('corrections made before the start are kept for the rows not yet sent', async () => {
    const { stage, importId } = await cutShortWithCorrections();
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    expect(await stage.until(isOver)).toMatchObject({
      step: 'finished',
      summary: { stats: { total: 30, created: 29, notSent: 1 } },
    });
    expect(stage.crm.contents().join('\n')).toContain('Porto');
  });
});

describe('another browser, or this one without its memory (F04, F17)', () => {
  test('the file and the import’s id are enough', async () => {
    const { stage, importId } = await cutShort();
    stage.browser.disk.clear();
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await expectWhole(stage, 30);
  });

  test('another file is refused before any row is sent', async () => {
    const { stage, importId } = await cutShort();
    stage.browser.disk.clear();
    const before = stage.crm.contents().length;
    stage.session.send({
      do: 'resume-checkpoint',
      importId,
      file: new File(['Email\nx@example.com\n'], 'contacts.csv'),
    });
    await stage.wait(10_000);
    expect(stage.session.state).toMatchObject({ step: 'choosing', fault: { code: 'FILE_OTHER' } });
    const text = (await stage.file.text()).replace('person20@', 'person2x@');
    stage.session.send({ do: 'resume-checkpoint', importId, file: new File([text], 'contacts.csv') });
    expect(await stage.until(isStill)).toMatchObject({
      step: 'paused',
      reason: { why: 'file-needed', fault: { code: 'FILE_OTHER' } },
    });
    expect(stage.crm.contents()).toHaveLength(before);
  });

  test('corrections that only the other browser has are asked about, never left out in silence', async () => {
    const { stage, importId } = await cutShortWithCorrections();
    expect(await answerOf(stage, () => stage.session.ask.lacksEdits(importId))).toBe(false);
    stage.browser.disk.clear();
    expect(await answerOf(stage, () => stage.session.ask.lacksEdits(importId))).toBe(true);
    const before = stage.crm.contents().length;
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await stage.wait(10_000);
    expect(stage.session.state).toMatchObject({ step: 'choosing', fault: { code: 'EDITS_ELSEWHERE' } });
    expect(stage.crm.contents()).toHaveLength(before);
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file, withoutEdits: true });
    await expectWhole(stage, 30);
    expect(stage.crm.contents().join('\n')).not.toContain('Porto');
  });

  test('the file is read as it was read at the start, not as this browser would guess', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `person${index + 1}@example.com;Person ${index + 1};Lyon`);
    const stage = createStage({ text: ['Contacts of the fair', 'Email;First Name;City', ...lines].join('\n') });
    await stage.until(({ config }) => config !== null);
    const { session } = stage;
    session.send({ do: 'choose-mode', object: 'contact', mode: 'create' });
    session.send({ do: 'choose-file', file: stage.file });
    await stage.until((state) => state.step === 'choosing' && !state.opening);
    session.send({ do: 'go', page: 'map' });
    // The title line is not the header, and only the person can say so where a guess would be wrong.
    session.send({ do: 'choose-dialect', dialect: { headerRow: 1, delimiter: ';', encoding: 'windows-1252' } });
    await stage.until(({ file }) => file?.opened?.dialect.encoding === 'windows-1252');
    await stage.wait(1_000);
    session.send({ do: 'check' });
    await stage.until(({ step }) => step === 'reviewing');
    session.send({ do: 'choose', choices: { consent: true } });
    session.send({ do: 'start' });
    await stage.until(confirmed(9));
    const importId = session.state.step === 'sending' ? session.state.progress.importId : '';
    session.dispose();
    stage.browser.disk.clear();
    stage.openTab();
    await stage.until(({ config }) => config !== null);
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await expectWhole(stage, 30);
    expect(stage.session.state.file?.opened?.dialect).toMatchObject({ headerRow: 1, encoding: 'windows-1252' });
  });

  test('it goes on from the middle of another file’s mapping, which is let go of', async () => {
    const { stage, importId } = await cutShort();
    stage.browser.disk.clear();
    stage.session.send({ do: 'choose-mode', object: 'contact', mode: 'create' });
    stage.session.send({ do: 'choose-file', file: new File(['Email,City\nx@example.com,Lyon\n'], 'other.csv') });
    await stage.until((state) => state.step === 'choosing' && !state.opening);
    stage.session.send({ do: 'go', page: 'map' });
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await expectWhole(stage, 30);
    expect(stage.crm.contents().join('\n')).not.toContain('x@example.com');
  });

  test('an import that does not exist opens no new one (F32)', async () => {
    const { stage } = await cutShort();
    stage.session.send({ do: 'resume-checkpoint', importId: '00000000-0000-4000-8000-000000000000', file: stage.file });
    await stage.wait(10_000);
    expect(stage.session.state).toMatchObject({ step: 'choosing', fault: { code: 'IMPORT_GONE' } });
    expect(await stage.crm.imports()).toHaveLength(1);
  });
});

describe('storage refuses (F16)', () => {
  test('the import runs without local resume, and says so', async () => {
    const stage = createStage();
    stage.browser.isStorageDenied = true;
    await stage.start();
    await stage.until(confirmed(3));
    expect(stage.session.state).toMatchObject({
      notice: { code: 'STORAGE_UNAVAILABLE' },
      progress: { resumable: false },
    });
    stage.session.send({ do: 'dismiss-notice' });
    expect(stage.session.state.notice).toBeNull();
    await expectWhole(stage, 12);
  });
});

describe('one import in two tabs (F05, F06)', () => {
  test('the second tab watches the first, and ends with it', async () => {
    const tabs = createLocks();
    const stage = createStage({ rows: 30, tabs });
    await stage.start();
    await stage.until(confirmed(6));
    const first = stage.session;
    const importId = first.state.step === 'sending' ? first.state.progress.importId : '';
    const second = stage.openTab(tabs);
    await stage.until(({ config }) => config !== null);
    const before = stage.requests.filter(({ name }) => name === 'GET import').length;
    second.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await stage.until(
      (state) => state.step === 'paused' && state.reason.why === 'elsewhere' && state.progress.confirmedRows > 6,
    );
    await expectWhole(stage, 30);
    expect(stage.requests.filter(({ name }) => name === 'GET import')).toHaveLength(before);
    expect(first.state.step).toBe('finished');
    expect(tabs.holders.size).toBe(0);
  });

  test('when the first tab dies the second takes over', async () => {
    const tabs = createLocks();
    const stage = createStage({ rows: 30, tabs });
    await stage.start();
    await stage.until(confirmed(6));
    const first = stage.session;
    const importId = first.state.step === 'sending' ? first.state.progress.importId : '';
    const second = stage.openTab(tabs);
    await stage.until(({ config }) => config !== null);
    second.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await stage.until((state) => state.step === 'paused' && state.reason.why === 'elsewhere');
    first.dispose();
    // The browser gives the lock of a dead tab back.
    tabs.holders.clear();
    await expectWhole(stage, 30);
  });

  test('without locks both send, and every contact is there once', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(6));
    const importId = importIdOf(stage);
    stage.openTab();
    await stage.until(({ config }) => config !== null);
    stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
    await expectWhole(stage, 30);
  });
});

describe('the person pauses, goes on and cancels (F55)', () => {
  test('a pause stops new requests at once; what is under way still counts', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(9));
    stage.session.send({ do: 'pause' });
    expect(stage.session.state).toMatchObject({ step: 'paused', reason: { why: 'person' } });
    const asked = stage.requests.length;
    await stage.wait(60_000);
    expect(stage.requests.length).toBe(asked);
    expect(stage.session.state).toMatchObject({ progress: { confirmedRows: 12 } });
    stage.session.send({ do: 'resume' });
    await expectWhole(stage, 30);
  });

  test('cancelling keeps what is done and says what was not sent', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(9));
    stage.session.send({ do: 'cancel' });
    stage.session.send({ do: 'cancel' });
    const since = stage.clock.now;
    const state = await stage.until(isOver);
    expect(stage.clock.now - since).toBeLessThan(1_000);
    expect(state).toMatchObject({ step: 'finished', summary: { state: 'cancelled' } });
    expect(stage.requests.filter(({ name }) => name === 'POST cancel')).toHaveLength(1);
    await stage.wait(60_000);
    const summary = (await stage.crm.imports())[0];
    expect(summary?.stats.created).toBe(stage.crm.contents().length);
  });

  test('a cancellation that is lost ends here within a second, and reaches the host later', async () => {
    const stage = createStage({
      rows: 30,
      fate: (name, nth) => (name === 'POST cancel' && nth <= 4 ? { kind: 'lost' } : null),
    });
    await stage.start();
    await stage.until(confirmed(9));
    stage.session.send({ do: 'cancel' });
    const since = stage.clock.now;
    expect(await stage.until(isOver)).toMatchObject({ step: 'failed', fault: { code: 'CANCELLED' } });
    expect(stage.clock.now - since).toBeLessThanOrEqual(1_000);
    expect(await stage.until(({ step }) => step === 'finished')).toMatchObject({ summary: { state: 'cancelled' } });
  });

  test('cancelled offline, the host hears of it when the network is back', async () => {
    const stage = createStage({ rows: 30 });
    await stage.start();
    await stage.until(confirmed(9));
    stage.network.setOnline(false);
    stage.session.send({ do: 'cancel' });
    await stage.wait(30_000);
    expect(stage.session.state).toMatchObject({ step: 'failed', fault: { code: 'CANCELLED' } });
    stage.network.setOnline(true);
    expect(await stage.until(({ step }) => step === 'finished')).toMatchObject({ summary: { state: 'cancelled' } });
  });

  test('cancelling before the start begins anew, and cancelling the check goes back to the mapping', async () => {
    const stage = createStage();
    await stage.review();
    stage.session.send({ do: 'go', page: 'map' });
    stage.session.send({ do: 'check' });
    stage.session.send({ do: 'cancel' });
    await stage.wait(1_000);
    expect(stage.session.state.step).toBe('mapping');
    stage.session.send({ do: 'cancel' });
    expect(stage.session.state).toMatchObject({ step: 'choosing', file: null });
  });
});
