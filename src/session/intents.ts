import { fault } from '../core/fault.ts';
import type { Desk } from './desk.ts';
import type { LaterParts } from './later-parts.ts';
import type { Preparation } from './preparation.ts';
import type { PreviewRun } from './preview-run.ts';
import type { Sending } from './sending.ts';
import type { Intent } from './session.ts';
import { settled } from './settled.ts';
import type { Wizard } from './wizard.ts';

/** Who carries out what the person wants. */
export interface Crew {
  readonly desk: Desk;
  readonly wizard: Wizard;
  readonly preparation: Preparation;
  readonly preview: PreviewRun;
  readonly sending: Sending;
  laterParts(): Promise<LaterParts>;
}

export interface Intents {
  carryOut(intent: Intent): Promise<void>;
  /** What the page has chosen beforehand. */
  applyPresets(): void;
}

/** What becomes of each intent where the session stands. */
export const createIntents = ({ desk, wizard, preparation, preview, sending, laterParts }: Crew): Intents => {
  const { store, options } = desk;

  const applyPresets = (): void => {
    const { objects, mode } = options.presets ?? {};
    if (objects !== undefined) store.dispatch({ type: 'choices-changed', choices: { objects } });
    if (mode !== undefined)
      store.dispatch({ type: 'choices-changed', choices: { modes: { contact: mode, opportunity: mode } } });
  };

  const forgetFile = (): void => {
    preview.stop();
    preview.discard();
    preparation.forget();
  };

  const restart = (): void => {
    forgetFile();
    sending.leave();
    wizard.forget();
    store.dispatch({ type: 'restarted' });
    applyPresets();
  };

  /** A choice that changes how rows are read makes the check stale; the person need not ask for a new one. */
  const afterChoice = async (): Promise<void> => {
    const { state } = store;
    if (state.step === 'reviewing' && state.rechecking) await wizard.recheck();
  };

  const goOn = async (wish: Extract<Intent, { readonly do: 'resume-checkpoint' }>): Promise<void> => {
    // One import at a time: what is under way here must end first.
    const { step } = store.state;
    if (step === 'sending') return;
    if (step === 'paused') return sending.importId === wish.importId ? sending.resume(wish.file) : undefined;
    if (step !== 'choosing') restart();
    const parts = await laterParts().catch(() => null);
    if (parts !== null) return parts.resumeImport(desk, sending, wish);
    store.dispatch({ type: 'noticed', fault: fault('WORKER_FAILED', { reason: 'load' }) });
  };

  const cancel = async (): Promise<void> => {
    const { step } = store.state;
    if (step === 'sending' || step === 'paused') return sending.cancel();
    if (step === 'checking') {
      wizard.stopChecking();
      return store.dispatch({ type: 'page-chosen', page: 'map' });
    }
    if (step !== 'finished' && step !== 'failed') restart();
  };

  const retry = async (): Promise<void> => {
    const { state } = store;
    if (state.step === 'choosing') return wizard.loadConfig();
    if (state.step === 'mapping') return wizard.check();
    if (state.step === 'reviewing') return state.fault === null ? preview.begin() : wizard.recheck();
    return sending.retry();
  };

  const carryOut = async (intent: Intent): Promise<void> => {
    switch (intent.do) {
      case 'go':
        if (intent.page === 'review') return wizard.check();
        if (store.state.step === 'reviewing' || store.state.step === 'checking') preview.stop();
        return store.dispatch({ type: 'page-chosen', page: intent.page });
      case 'choose':
        store.dispatch({ type: 'choices-changed', choices: intent.choices });
        return afterChoice();
      case 'choose-mode': {
        const modes = { ...store.state.choices.modes, [intent.object]: intent.mode };
        store.dispatch({ type: 'choices-changed', choices: { modes } });
        return afterChoice();
      }
      case 'choose-file':
        if (store.state.step === 'finished' || store.state.step === 'failed') restart();
        else forgetFile();
        return wizard.chooseFile(intent.file, intent.handle);
      case 'choose-dialect':
        preview.stop();
        return wizard.chooseDialect(intent.dialect);
      case 'change-column':
        preview.stop();
        return store.dispatch({ type: 'column-changed', column: intent.column, plan: intent.plan });
      case 'change-columns':
        preview.stop();
        return store.dispatch({ type: 'columns-changed', columns: intent.columns });
      case 'check':
        preview.stop();
        return wizard.check();
      case 'edit':
        preview.stop();
        return wizard.edit(intent);
      case 'undo':
      case 'redo':
        preview.stop();
        return wizard[intent.do]();
      case 'preview':
        return preview.begin();
      case 'start':
        return sending.start(intent.confirmation, (importId) => {
          preview.stop();
          preview.discard(importId);
          void laterParts().then(
            (parts) => parts.forgetDraft(desk),
            () => undefined,
          );
        });
      case 'pause':
        return sending.pause();
      case 'resume':
        return sending.resume(intent.file);
      case 'resume-checkpoint':
        return goOn(intent);
      case 'forget-checkpoint':
        await settled(options.checkpoints.remove(intent.importId));
        return preparation.listResumable();
      case 'cancel':
        return cancel();
      case 'retry':
        return retry();
      case 'restart':
        return restart();
      case 'dismiss-notice':
        return store.dispatch({ type: 'notice-dismissed' });
    }
  };

  return { carryOut, applyPresets };
};
