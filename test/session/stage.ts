import type { Mode } from '../../src/core/plan.ts';
import type { Checkpoints, Drafts, Tabs } from '../../src/session/ports/browser.ts';
import type { Session, State } from '../../src/session/session.ts';
import { createBrowser } from '../sim/browser.ts';
import type { Browser } from '../sim/browser.ts';
import { createChance } from '../sim/chance.ts';
import { createClock } from '../sim/clock.ts';
import type { Clock } from '../sim/clock.ts';
import { createCrm } from '../sim/crm.ts';
import type { Crm } from '../sim/crm.ts';
import { createNetwork } from '../sim/network.ts';
import type { Mishap, Network } from '../sim/network.ts';

/** One import in virtual time: real session, engine, transport and handler; the test decides what happens to each request. */
export interface Stage {
  readonly clock: Clock;
  readonly crm: Crm;
  readonly network: Network;
  readonly browser: Browser;
  readonly file: File;
  /** Every request that left, as `PUT 7` for a batch, else method and last word of the path. */
  readonly requests: readonly Sent[];
  /** Every step the screen has shown, without repeats. */
  readonly shown: readonly string[];
  readonly session: Session;
  /** Another tab of the same browser; the test goes on with it. */
  openTab(tabs?: Tabs): Session;
  /** Until the session shows it, or until nothing more happens. */
  until(isSo: (state: State) => boolean): Promise<State>;
  /** Lets so much time pass. */
  wait(ms: number): Promise<void>;
  /** Config, file, mapping, check, consent: up to the review. */
  review(): Promise<void>;
  /** The review, and the start. */
  start(): Promise<void>;
}

export interface Sent {
  readonly at: number;
  readonly name: string;
  readonly size: number;
}

export interface StageOptions {
  readonly rows?: number;
  readonly batchRows?: number;
  readonly parallel?: number;
  readonly mode?: Mode;
  readonly known?: number;
  readonly tabs?: Tabs;
  /** What happens to a request; `nth` counts the requests of that name from 1. */
  readonly fate?: (name: string, nth: number, sent: Sent) => Mishap | null;
  readonly text?: string;
  /** What the host takes the time for. */
  readonly hostClock?: (now: number) => number;
  /** Opened anew by each tab; absent: a disk in memory. Its work is no waiting. */
  readonly checkpoints?: () => Checkpoints;
  readonly drafts?: Drafts;
}

const contacts = (rows: number): string =>
  [
    'Email,First Name,City',
    ...Array.from({ length: rows }, (_, index) => `person${index + 1}@example.com,Person ${index + 1},Lyon`),
  ].join('\n');

const atWork = ({ busy }: Clock, { save, load, list, remove }: Checkpoints): Checkpoints => ({
  save: (checkpoint) => busy(save(checkpoint)),
  load: (importId) => busy(load(importId)),
  list: (scope) => busy(list(scope)),
  remove: (importId) => busy(remove(importId)),
});

export const createStage = (options: StageOptions = {}): Stage => {
  const { rows = 12, batchRows = 3, parallel = 1, mode = 'create', known = 0 } = options;
  const chance = createChance(7);
  const clock = createClock();
  const hostClock = {
    get now() {
      return options.hostClock?.(clock.now) ?? clock.now;
    },
  };
  const crm = createCrm({ clock: hostClock, chance, batchRows, parallel, allowDuplicates: false, known });
  const network = createNetwork(clock, chance, crm);
  const { checkpoints, drafts } = options;
  const browser = createBrowser({
    clock,
    chance,
    network,
    ...(checkpoints && { checkpoints: () => atWork(clock, checkpoints()) }),
    ...(drafts && {
      drafts: async () => ({
        save: (draft) => clock.busy(drafts.save(draft)),
        load: (of) => clock.busy(drafts.load(of)),
        remove: (of) => clock.busy(drafts.remove(of)),
      }),
    }),
  });
  const file = new File([options.text ?? contacts(rows)], 'contacts.csv', { type: 'text/csv' });
  const requests: Sent[] = [];
  const shown: string[] = [];
  network.fate = ({ method, path, size }) => {
    const last = path.split('/').at(-1) ?? '';
    const word = /^[0-9a-f-]{36}$/u.test(last) ? 'import' : last;
    const sent = { at: clock.now, name: `${method} ${word}`, size };
    requests.push(sent);
    return options.fate?.(sent.name, requests.filter(({ name }) => name === sent.name).length, sent) ?? null;
  };

  const watch = (session: Session): Session => {
    session.subscribe((state) => {
      const name = state.step === 'paused' ? `paused ${state.reason.why}` : state.step;
      if (shown.at(-1) !== name) shown.push(name);
    });
    return session;
  };
  let session = watch(browser.openTab(options.tabs));

  const until = async (isSo: (state: State) => boolean): Promise<State> => {
    if (!isSo(session.state)) await clock.run(() => isSo(session.state));
    return session.state;
  };

  const stage: Stage = {
    clock,
    crm,
    network,
    browser,
    file,
    requests,
    shown,
    get session() {
      return session;
    },
    openTab: (tabs) => (session = watch(browser.openTab(tabs))),
    until,
    wait: async (ms) => {
      const end = clock.now + ms;
      clock.after(ms, () => undefined);
      await clock.run(() => clock.now >= end);
    },
    review: async () => {
      await until(({ config }) => config !== null);
      session.send({ do: 'choose-mode', object: 'contact', mode });
      session.send({ do: 'choose-file', file });
      await until((state) => state.step === 'choosing' && !state.opening);
      session.send({ do: 'go', page: 'map' });
      session.send({ do: 'check' });
      await until(({ step }) => step !== 'checking' && step !== 'choosing');
      session.send({ do: 'choose', choices: { consent: true } });
    },
    start: async () => {
      await stage.review();
      session.send({ do: 'start' });
    },
  };
  return stage;
};

export const isStill = ({ step }: State): boolean => step === 'finished' || step === 'failed' || step === 'paused';
export const isOver = ({ step }: State): boolean => step === 'finished' || step === 'failed';
