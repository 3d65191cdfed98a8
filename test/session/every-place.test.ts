import { describe, expect, test } from 'vitest';
import type { State } from '../../src/session/session.ts';
import { expectWhole } from './expect-whole.ts';
import { places, rows } from './places.ts';
import { isOver } from './stage.ts';
import type { Stage } from './stage.ts';
import { confirmed } from './visits.ts';

/** What stood in the way is gone: the host answers, the person is signed in, the worker is well, the network is there. */
const clear = (stage: Stage): void => {
  stage.network.fate = () => null;
  stage.network.setOnline(true);
  stage.browser.token = stage.crm.token;
  stage.browser.dies = () => false;
  stage.browser.engineThrough = (engine) => engine;
};

const isIdle = ({ step }: State): boolean => step === 'choosing' || step === 'mapping';

describe('the tab ends, wherever the import stands (F01, F02)', () => {
  // What becomes of a second tab that only watches is told in `going-on.test.ts`.
  const alone = places.filter(({ name }) => name !== 'paused: elsewhere');

  test.each(alone)('$name: the next one begins anew or goes on, and every contact is there once', async (place) => {
    const stage = await place.open();
    stage.session.dispose();
    clear(stage);
    stage.openTab();
    await stage.until(({ config }) => config !== null);
    await stage.wait(100_000);
    const [known] = stage.session.resumable;
    expect(known !== undefined).toBe(place.isUnderWay);
    if (known === undefined) {
      expect(stage.crm.contents()).toEqual([]);
      await stage.start();
    } else stage.session.send({ do: 'resume-checkpoint', importId: known.importId, file: stage.file });
    await expectWhole(stage, rows);
    expect(stage.session.resumable).toEqual([]);
  });

  test('finished: nothing is left to go on with', async () => {
    const stage = await places.find(({ name }) => name === 'sending')?.open();
    if (stage === undefined) throw new Error('There is no such place.');
    await expectWhole(stage, rows);
    stage.openTab();
    await stage.wait(1_000);
    expect(stage.session.resumable).toEqual([]);
    expect(stage.session.state.step).toBe('choosing');
  });
});

describe('the person cancels, wherever the import stands (F55)', () => {
  test.each(places)('$name: it ends here within a second, and what is done stays', async (place) => {
    const stage = await place.open();
    const { session, clock } = stage;
    const since = clock.now;
    session.send({ do: 'cancel' });
    session.send({ do: 'cancel' });
    await stage.until((state) => isOver(state) || isIdle(state));
    expect(clock.now - since).toBeLessThanOrEqual(1_000);
    expect(isOver(session.state)).toBe(place.isUnderWay);
    if (place.name === 'failed') return;
    clear(stage);
    await stage.wait(3_600_000);
    const done = stage.crm.contents().length;
    const [summary] = await stage.crm.imports();
    expect(summary?.stats.created ?? 0).toBe(done);
    if (!place.isUnderWay) return expect(summary).toBeUndefined();
    // Who had to sign in first could not tell the host: the import is offered again, to go on or to cancel.
    if (place.name === 'paused: sign-in') return expect(summary?.state).toBe('processing');
    // The call that begins it may arrive after the one that cancels it: then it is there, and empty.
    if (done > 0) expect(summary?.state).toBe('cancelled');
    expect(done).toBeLessThan(rows);
  });

  test('the rows that were not sent are listed, after those that were', async () => {
    const stage = await places.find(({ name }) => name === 'sending')?.open();
    if (stage === undefined) throw new Error('There is no such place.');
    stage.session.send({ do: 'cancel' });
    await stage.until(({ step }) => step === 'finished');
    const lines = await linesOf(stage, 'failed');
    const sent = stage.crm.contents().length;
    expect(sent).toBeGreaterThan(0);
    expect(lines[0]).toMatch(/^\uFEFFEmail,First Name,City,Import row,Import status,/u);
    expect(lines.slice(1)).toEqual(
      Array.from({ length: rows - sent }, (_, at) => sent + at + 1).map(
        (row) => `person${row}@example.com,Person ${row},Lyon,${row},not sent,,`,
      ),
    );
    expect(await linesOf(stage, 'all')).toHaveLength(rows + 1);
    expect(await linesOf(stage, 'warned')).toHaveLength(1);
  });

  test('an import that was completed lists nothing twice', async () => {
    const stage = await places.find(({ name }) => name === 'the review')?.open();
    if (stage === undefined) throw new Error('There is no such place.');
    stage.session.send({ do: 'start' });
    await stage.until(confirmed(9));
    await stage.until(isOver);
    expect(await linesOf(stage, 'all')).toHaveLength(rows + 1);
  });
});

const linesOf = async (stage: Stage, which: 'failed' | 'warned' | 'all'): Promise<readonly string[]> => {
  const asked = stage.session.ask.report(which);
  await stage.wait(1_000);
  const report = await asked;
  if ('kind' in report) throw new Error(report.code);
  // Its mark is part of it.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await report.arrayBuffer());
  return text.split('\r\n').filter((line) => line !== '');
};
