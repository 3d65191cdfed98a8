import type { State } from '../../src/session/session.ts';
import type { Stage } from './stage.ts';

export const confirmed =
  (rows: number) =>
  (state: State): boolean =>
    state.step === 'sending' && state.progress.confirmedRows >= rows;

/** The import under way; empty where none is. */
export const importIdOf = ({ session: { state } }: Stage): string =>
  state.step === 'sending' ? state.progress.importId : '';

/** The tab dies in the middle, and another is opened; answers with the import that was under way. */
export const visitAgain = async (stage: Stage): Promise<string> => {
  const importId = importIdOf(stage);
  stage.session.dispose();
  stage.openTab();
  await stage.until(({ config }) => config !== null);
  return importId;
};
