import { fault } from '../../src/core/fault.ts';
import type { Engine } from '../../src/session/ports/engine.ts';
import type { State } from '../../src/session/session.ts';
import { createStage } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';
import { createLocks } from './locks.ts';
import { confirmed, importIdOf } from './visits.ts';

/** Somewhere an import can stand, and a stage on which it stands there. */
export interface Place {
  readonly name: string;
  /** Rows may be at the host. */
  readonly isUnderWay: boolean;
  open(): Promise<Stage>;
}

export const rows = 30;

const isPausedFor =
  (why: string) =>
  (state: State): boolean =>
    state.step === 'paused' && state.reason.why === why;

const reached = async (stage: Stage, isSo: (state: State) => boolean): Promise<Stage> => {
  if (!isSo(await stage.until(isSo))) throw new Error(`Came to rest at ${stage.session.state.step} instead.`);
  return stage;
};

const chosen = async (): Promise<Stage> => {
  const stage = createStage({ rows });
  await stage.until(({ config }) => config !== null);
  stage.session.send({ do: 'choose-mode', object: 'contact', mode: 'create' });
  stage.session.send({ do: 'choose-file', file: stage.file });
  await stage.until((state) => state.step === 'choosing' && !state.opening);
  return stage;
};

const mapped = async (): Promise<Stage> => {
  const stage = await chosen();
  stage.session.send({ do: 'go', page: 'map' });
  return stage;
};

const reviewed = async (): Promise<Stage> => {
  const stage = createStage({ rows });
  await stage.review();
  return stage;
};

const running = async (options: StageOptions = {}): Promise<Stage> => {
  const stage = createStage({ rows, ...options });
  await stage.start();
  return reached(stage, confirmed(9));
};

/** The import pauses for this, because of what is done to it while it runs. */
const paused = (why: string, trouble: (stage: Stage) => void, options?: StageOptions): Place => ({
  name: `paused: ${why}`,
  isUnderWay: true,
  open: async () => {
    const stage = await running(options);
    trouble(stage);
    return reached(stage, isPausedFor(why));
  },
});

const failing = (status: number, headers: Readonly<Record<string, string>> = {}): StageOptions => ({
  fate: (name) => (name === 'PUT 13' ? { kind: 'status', status, headers } : null),
});

const nothing = (): void => undefined;

/** Every place of the state machine, and every reason to pause. */
export const places: readonly Place[] = [
  { name: 'before the account is known', isUnderWay: false, open: async () => createStage({ rows }) },
  { name: 'the file chosen', isUnderWay: false, open: chosen },
  { name: 'the mapping', isUnderWay: false, open: mapped },
  {
    name: 'the check',
    isUnderWay: false,
    open: async () => {
      const stage = await mapped();
      stage.session.send({ do: 'check' });
      return stage;
    },
  },
  { name: 'the review', isUnderWay: false, open: reviewed },
  {
    name: 'the start, before the host has answered',
    isUnderWay: true,
    open: async () => {
      const stage = createStage({ rows });
      await stage.start();
      return reached(stage, () => stage.requests.some(({ name }) => name === 'POST imports'));
    },
  },
  { name: 'sending', isUnderWay: true, open: running },
  { name: 'sending, in a back-off', isUnderWay: true, open: () => running(failing(503)) },
  paused('person', ({ session }) => session.send({ do: 'pause' })),
  paused('network', ({ network }) => network.setOnline(false)),
  paused('sign-in', ({ crm }) => (crm.token = 'token-2')),
  paused('host-failed', nothing, failing(502)),
  paused('host-busy', nothing, failing(503, { 'Retry-After': '7200' })),
  paused('worker', ({ browser }) => {
    let isDue = true;
    browser.dies = () => isDue && !(isDue = false);
    // No other one starts either: which row it was nobody knows, and none is given up.
    browser.engineThrough = (engine): Engine => ({ ...engine, open: async () => fault('WORKER_FAILED') });
  }),
  {
    name: 'paused: file-needed',
    isUnderWay: true,
    open: async () => {
      const stage = createStage({ rows });
      let pulls = 0;
      stage.browser.engineThrough = (engine): Engine => ({
        ...engine,
        next: async () => ((pulls += 1) === 5 ? fault('FILE_CHANGED') : engine.next()),
      });
      await stage.start();
      return reached(stage, isPausedFor('file-needed'));
    },
  },
  {
    name: 'paused: elsewhere',
    isUnderWay: true,
    open: async () => {
      const tabs = createLocks();
      const stage = await running({ tabs });
      const importId = importIdOf(stage);
      stage.openTab(tabs);
      await stage.until(({ config }) => config !== null);
      stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
      return reached(stage, isPausedFor('elsewhere'));
    },
  },
  {
    name: 'failed',
    isUnderWay: true,
    open: async () => {
      const stage = await running({
        fate: (name, nth) => (name === 'PUT 13' && nth === 1 ? { kind: 'status', status: 403 } : null),
      });
      return reached(stage, ({ step }) => step === 'failed');
    },
  },
];
