import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import { stepOf } from '../core/state.ts';
import { settled } from './crossing.ts';
import { askOnce, createDesk } from './desk.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { createHistory } from './history.ts';
import { createKeeper } from './keeper.ts';
import type { LaterParts } from './later-parts.ts';
import { createLazyPreview } from './lazy-preview.ts';
import { createPreparation } from './preparation.ts';
import { sampleFile } from './sample-file.ts';
import { createSending } from './sending.ts';
import type { Intent, Session, State } from './session.ts';
import { createStore } from './store.ts';
import { createWizard } from './wizard.ts';

export type { SessionFact } from './desk.ts';

/** All that a session is composed of. */
export interface SessionOptions extends DeskOptions {
  /** What is needed only once rows travel; asked for again where it could not be had. */
  laterParts(): Promise<LaterParts>;
}

/** The conductor: intents in, states out. Everything that waits, waits in one of the parts composed here. */
export const createSession = (options: SessionOptions): Session => {
  const ending = new AbortController();
  const store = createStore((before, after) => tellPage(options, before, after));
  const keeper = createKeeper(options.engine);
  const desk = createDesk(options, store, keeper, ending.signal);
  const wizard = createWizard(desk);
  const preparation = createPreparation(desk);
  const preview = createLazyPreview(desk, preparation, options.laterParts);
  const sending = createSending(desk, preparation, options.laterParts);

  const applyPresets = (): void => {
    const { objects, mode } = options.presets ?? {};
    if (objects !== undefined) store.dispatch({ type: 'choices-changed', choices: { objects } });
    if (mode !== undefined)
      store.dispatch({ type: 'choices-changed', choices: { modes: { contact: mode, opportunity: mode } } });
  };

  const restart = (): void => {
    preview.stop();
    preview.discard();
    preparation.forget();
    sending.leave();
    wizard.forget();
    store.dispatch({ type: 'restarted' });
    applyPresets();
  };

  /** A choice that changes how rows are read makes the check stale; the person need not ask for a new one. */
  const afterChoice = async (): Promise<void> => {
    const { state } = store;
    if (state.step !== 'reviewing') return;
    if (state.rechecking) await wizard.recheck();
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
      case 'choose-mode':
        store.dispatch({
          type: 'choices-changed',
          choices: { modes: { ...store.state.choices.modes, [intent.object]: intent.mode } },
        });
        return afterChoice();
      case 'choose-file':
        if (store.state.step === 'finished' || store.state.step === 'failed') restart();
        preview.stop();
        preview.discard();
        preparation.forget();
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
        await sending.start(intent.confirmation, (importId) => {
          preview.stop();
          preview.discard(importId);
        });
        return;
      case 'pause':
        return sending.pause();
      case 'resume':
        return sending.resume(intent.file);
      case 'resume-checkpoint':
        // One import at a time: what is under way here must end first.
        if (store.state.step === 'sending') return;
        if (store.state.step === 'paused')
          return sending.importId === intent.importId ? sending.resume(intent.file) : undefined;
        if (store.state.step !== 'choosing') restart();
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

  const goOn = async (wish: Extract<Intent, { readonly do: 'resume-checkpoint' }>): Promise<void> => {
    const parts = await options.laterParts().catch(() => null);
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

  applyPresets();
  void wizard.loadConfig();
  void preparation.listResumable();

  return {
    get state() {
      return store.state;
    },
    get resumable() {
      return preparation.resumable;
    },
    get suggestions() {
      return desk.suggestions;
    },
    subscribe: (listener) => store.subscribe(listener),
    send: (intent) => {
      if (!ending.signal.aborted) void carryOut(intent).catch((error: unknown) => surface(desk, error));
    },
    ask: createQuestions(desk, () => sending.importId, preview.changes, options.laterParts),
    packs: async () => (await import('./packs.ts')).createPacks(desk),
    history: createHistory(desk),
    plan: () => desk.plan(),
    dispose: () => {
      ending.abort();
      sending.leave();
      preview.stop();
      keeper.close();
    },
  };
};

/** Only a bug gets here. It is said, not swallowed, and the import does not pretend to go on. */
const surface = (desk: Desk, error: unknown): void => {
  desk.store.dispatch({ type: 'failed', fault: fault('WORKER_FAILED', { why: 'unexpected' }) });
  throw error;
};

const createQuestions = (
  desk: Desk,
  importId: () => string | null,
  changes: Session['ask']['changes'],
  laterParts: SessionOptions['laterParts'],
): Session['ask'] => {
  const { keeper, store, options } = desk;
  const noPlan = (): Fault => fault('FILE_UNREADABLE');
  return {
    rows: (query) => keeper.engine.rows(query),
    count: (filter) => keeper.engine.count(filter),
    numbers: (filter) => keeper.engine.numbers(filter),
    replace: (query) => keeper.engine.replace(query),
    match: (column, field) => keeper.engine.match(column, field),
    distinct: (column) => keeper.engine.distinct(column),
    sample: async (column, columnPlan) => {
      const plan = desk.plan();
      if (plan === null) return noPlan();
      const columns =
        columnPlan === undefined
          ? plan.columns
          : plan.columns.map((old, index) => (index === column ? columnPlan : old));
      return keeper.engine.sample({ ...plan, columns }, column);
    },
    changes,
    report: async (rows) => {
      const id = importId();
      const { state } = store;
      if (id === null || state.config?.capabilities.report !== true || state.step === 'reviewing')
        return keeper.engine.report({ rows });
      const fromHost = await askOnce(desk, (signal) => options.transport.report(id, rows, signal));
      return isFault(fromHost) && keeper.file !== null ? keeper.engine.report({ rows }) : fromHost;
    },
    lacksEdits: async (id) => {
      const parts = await laterParts().catch(() => null);
      return parts === null ? fault('WORKER_FAILED', { reason: 'load' }) : parts.lacksEdits(desk, id);
    },
    sampleFile: (objects, mode) => sampleFile(store.state.config, objects, mode),
    createField: async (field) => {
      const made = await askOnce(desk, (signal) => options.transport.createField(field, signal));
      const { config } = store.state;
      if (!isFault(made) && config !== null)
        store.dispatch({ type: 'config-loaded', config: { ...config, fields: [...config.fields, made] } });
      return made;
    },
  };
};

const tellPage = ({ onEvent }: SessionOptions, before: State, after: State): void => {
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
