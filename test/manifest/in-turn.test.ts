import { expect, test } from 'vitest';
import { createTurns } from '../../manifest/in-turn.ts';

/** Something that takes as long as the test wants. */
const held = () => {
  let letGo = (): void => undefined;
  const done = new Promise<void>((resolve) => (letGo = resolve));
  return { done, letGo };
};

test('what was told first is shown first, however long it takes', async () => {
  const inTurn = createTurns();
  const shown: string[] = [];
  const slow = held();
  const share = inTurn(async () => {
    await slow.done;
    shown.push('40%');
  });
  const pause = inTurn(async () => void shown.push('II'));
  await Promise.resolve();
  expect(shown).toEqual([]);
  slow.letGo();
  await Promise.all([share, pause]);
  expect(shown).toEqual(['40%', 'II']);
});

test('what fails is told to who asked, and the next has its turn', async () => {
  const inTurn = createTurns();
  const failing = inTurn(() => Promise.reject(new Error('no such tab')));
  const next = inTurn(() => Promise.resolve('shown'));
  await expect(failing).rejects.toThrow('no such tab');
  expect(await next).toBe('shown');
});
