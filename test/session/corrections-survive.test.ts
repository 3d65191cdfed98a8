import { describe, expect, test } from 'vitest';
import { fault } from '../../src/core/fault.ts';
import type { Draft, Drafts } from '../../src/session/ports/browser.ts';
import type { State } from '../../src/session/session.ts';
import { createStage, isOver } from './stage.ts';
import type { Stage } from './stage.ts';

const inMemory = (): Drafts & { readonly kept: Map<string, Draft> } => {
  const kept = new Map<string, Draft>();
  const keyOf = ({ scope, sha256 }: Pick<Draft, 'scope' | 'sha256'>): string => `${scope} ${sha256}`;
  return {
    kept,
    save: async (draft) => {
      kept.set(keyOf(draft), structuredClone(draft));
      return true;
    },
    load: async (of) => kept.get(keyOf(of)) ?? null,
    remove: async (of) => {
      kept.delete(keyOf(of));
      return true;
    },
  };
};

const corrected = (state: State): boolean => state.step === 'reviewing' && !state.rechecking && state.undoable > 0;

const correctSome = async (stage: Stage): Promise<void> => {
  stage.session.send({ do: 'edit', cells: [{ row: 2, column: 1, text: 'Corrected' }], skip: [5] });
  await stage.until(corrected);
};

const restoredIn = ({ session: { state } }: Stage): boolean => state.step === 'reviewing' && state.restored === true;

describe('corrections before the import', () => {
  test('come back after a reload with the same file, as one step that can be undone', async () => {
    const drafts = inMemory();
    const stage = createStage({ drafts });
    await stage.review();
    await correctSome(stage);
    const { edits } = stage.session.state;
    stage.openTab();
    await stage.review();
    await stage.until(corrected);
    expect(restoredIn(stage)).toBe(true);
    expect(stage.session.state).toMatchObject({ edits, undoable: 1 });

    stage.session.send({ do: 'undo' });
    await stage.until((state) => state.step === 'reviewing' && !state.rechecking && state.undoable === 0);
    expect(restoredIn(stage)).toBe(false);
    expect(stage.session.state.edits).toEqual({ cells: [], skipped: [] });
    expect(drafts.kept.size).toBe(0);
  });

  test('stay with the file that they are of', async () => {
    const drafts = inMemory();
    const one = createStage({ drafts });
    await one.review();
    await correctSome(one);
    const other = createStage({ drafts, rows: 13 });
    await other.review();
    await other.wait(1_000);
    expect(other.session.state).toMatchObject({ step: 'reviewing', undoable: 0, edits: { cells: [] } });
  });

  test('are not kept beside the import that carries them', async () => {
    const drafts = inMemory();
    const stage = createStage({ drafts });
    await stage.review();
    await correctSome(stage);
    expect(drafts.kept.size).toBe(1);
    stage.session.send({ do: 'start' });
    const end = await stage.until(isOver);
    expect(end).toMatchObject({ step: 'finished', summary: { stats: { created: 11 } } });
    expect(drafts.kept.size).toBe(0);
  });

  test('do not hold the review up where the browser keeps nothing', async () => {
    const refusing: Drafts = {
      save: async () => fault('STORAGE_UNAVAILABLE'),
      load: () => Promise.reject(new Error('denied')),
      remove: async () => fault('STORAGE_UNAVAILABLE'),
    };
    const stage = createStage({ drafts: refusing });
    await stage.review();
    await correctSome(stage);
    expect(stage.session.state).toMatchObject({ step: 'reviewing', undoable: 1 });
    expect(restoredIn(stage)).toBe(false);
  });
});
