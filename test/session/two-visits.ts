import type { Checkpoints } from '../../src/session/ports/browser.ts';
import { createStage, isOver } from './stage.ts';
import { confirmed, visitAgain } from './visits.ts';

/** What is there at the end of an import: on the screen, at the host, among the contacts. */
export interface Outcome {
  readonly step: string;
  readonly created: number;
  readonly contacts: number;
  readonly imports: number;
}

const rows = 36;
/** Every row created once, by one import. */
export const wholeImport: Outcome = { step: 'finished', created: rows, contacts: rows, imports: 1 };

/**
 * An import of twelve batches. The tab dies in the middle, and the next goes on with the file: by what the browser
 * kept, or by what the host has.
 */
export const importInTwoVisits = async (checkpoints: () => Checkpoints): Promise<Outcome> => {
  const stage = createStage({ rows, batchRows: 3, checkpoints });
  await stage.start();
  await stage.until(confirmed(9));
  const importId = await visitAgain(stage);
  stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
  const state = await stage.until(isOver);
  stage.session.dispose();
  return {
    step: state.step,
    created: state.step === 'finished' ? state.summary.stats.created : 0,
    contacts: stage.crm.contents().length,
    imports: (await stage.crm.imports()).length,
  };
};
