import { fault } from '../core/fault.ts';
import { createDesk } from './desk.ts';
import type { Desk, DeskOptions } from './desk.ts';
import { createHistory } from './history.ts';
import { createIntents } from './intents.ts';
import { createKeeper } from './keeper.ts';
import type { LaterParts } from './later-parts.ts';
import { createLazyPreview } from './lazy-preview.ts';
import { createPreparation } from './preparation.ts';
import { createQuestions } from './questions.ts';
import { createSending } from './sending.ts';
import type { Session } from './session.ts';
import { createStore } from './store.ts';
import { tellFacts } from './tell-facts.ts';
import { createWizard } from './wizard.ts';

/** All that a session is composed of. */
export interface SessionOptions extends DeskOptions {
  /** What is needed only once rows travel; asked for again where it could not be had. */
  laterParts(): Promise<LaterParts>;
}

/** The conductor: intents in, states out. Everything that waits, waits in one of the parts composed here. */
export const createSession = (options: SessionOptions): Session => {
  const ending = new AbortController();
  const store = createStore((before, after) => tellFacts(options.onEvent, before, after));
  const keeper = createKeeper(options.engine);
  const desk = createDesk(options, store, keeper, ending.signal);
  const { laterParts } = options;
  const wizard = createWizard(desk, (use) => laterParts().then(use, () => null));
  const preparation = createPreparation(desk);
  const preview = createLazyPreview(desk, preparation, laterParts);
  const sending = createSending(desk, preparation, laterParts);
  const intents = createIntents({ desk, wizard, preparation, preview, sending, laterParts });

  intents.applyPresets();
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
      if (!ending.signal.aborted) void intents.carryOut(intent).catch((error: unknown) => surface(desk, error));
    },
    ask: createQuestions(desk, { importId: () => sending.importId, changes: preview.changes, laterParts }),
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
