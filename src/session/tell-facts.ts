import { stepOf } from '../core/state.ts';
import type { DeskOptions } from './desk.ts';
import type { State } from './session.ts';

/** Tells the page what a change of the state means to it. */
export const tellFacts = (onEvent: DeskOptions['onEvent'], before: State, after: State): void => {
  if (onEvent === undefined) return;
  const step = stepOf(after);
  if (step !== stepOf(before)) onEvent({ type: 'step-change', step });
  if (
    (after.step === 'sending' || after.step === 'paused') &&
    (!('progress' in before) || before.progress !== after.progress || before.step !== after.step)
  ) {
    onEvent({ type: 'import-progress', progress: after.progress, paused: after.step === 'paused' });
  }
  if (after.step === 'finished' && before.step !== 'finished')
    onEvent({ type: 'import-finished', summary: after.summary });
  if (after.step === 'failed' && before.step !== 'failed') onEvent({ type: 'import-failed', fault: after.fault });
};
