import { describe, expect, test } from 'vitest';
import { createStage, isOver } from './stage.ts';
import type { Stage } from './stage.ts';

const previewed = async (stage: Stage): Promise<void> => {
  stage.session.send({ do: 'preview' });
  await stage.until(({ step, ...state }) => step === 'reviewing' && 'preview' in state && state.preview?.done === true);
};

const correct = async (stage: Stage, text: string): Promise<void> => {
  stage.session.send({ do: 'edit', cells: [{ row: 2, column: 2, text }] });
  await stage.until((state) => state.step === 'reviewing' && !state.rechecking);
};

const states = async (stage: Stage): Promise<readonly string[]> => {
  await stage.wait(5_000);
  return (await stage.crm.imports()).map(({ state }) => state).sort();
};

const reviewed = async (): Promise<Stage> => {
  const stage = createStage();
  await stage.review();
  await previewed(stage);
  return stage;
};

describe('what a preview opened at the host', () => {
  test('becomes the import where nothing changes', async () => {
    const stage = await reviewed();
    stage.session.send({ do: 'start' });
    await stage.until(isOver);
    expect(await states(stage)).toEqual(['completed']);
    stage.session.send({ do: 'restart' });
    expect(await states(stage)).toEqual(['completed']);
  });

  test('is cancelled when the import starts with a correction', async () => {
    const stage = await reviewed();
    await correct(stage, 'Porto');
    stage.session.send({ do: 'start' });
    await stage.until(isOver);
    expect(await states(stage)).toEqual(['cancelled', 'completed']);
    expect(stage.crm.contents().join('\n')).toContain('Porto');
  });

  test('is cancelled when a preview of the corrections follows', async () => {
    const stage = await reviewed();
    await correct(stage, 'Porto');
    await previewed(stage);
    expect(await states(stage)).toEqual(['cancelled', 'queued']);
    // A further correction is no further import: the host knows only that there are some.
    await correct(stage, 'Faro');
    await previewed(stage);
    stage.session.send({ do: 'start' });
    await stage.until(isOver);
    expect(await states(stage)).toEqual(['cancelled', 'completed']);
  });

  test.each(['restart', 'choose-file'] as const)('is cancelled when the person leaves it by %s', async (how) => {
    const stage = await reviewed();
    stage.session.send(how === 'restart' ? { do: how } : { do: how, file: stage.file });
    expect(await states(stage)).toEqual(['cancelled']);
  });
});
