import { rowsIn } from '../../src/session/books.ts';
import { maxTries } from '../../src/session/retry.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { ImportRequest, ImportSummary } from '../../src/core/wire.ts';
import type { Session, State } from '../../src/session/session.ts';
import type { Backing } from './backing.ts';
import { createBrowser } from './browser.ts';
import type { Browser } from './browser.ts';
import { createChance } from './chance.ts';
import { createClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { createCrm } from './crm.ts';
import type { Crm, CrmOptions } from './crm.ts';
import { memoryFile } from './memory-file.ts';
import { createNetwork } from './network.ts';
import type { Network } from './network.ts';
import { applyInOrder } from './oracle.ts';
import { hashPromptly } from './prompt-digest.ts';
import { watchForbidden } from './sent-after-no.ts';
import { tellStory } from './story.ts';
import type { Incident, Story } from './story.ts';

export interface SimulationResult {
  readonly seed: number;
  /** Empty when all held. */
  readonly violations: readonly string[];
  readonly requests: number;
  /** What happened, for a person who looks for the cause. */
  readonly log: readonly string[];
}

export interface SimulationOptions {
  /** Another store than the one in memory, empty but for the contacts that are known already. */
  readonly backing?: (options: CrmOptions) => Promise<Backing>;
  /** Changes a part before it is used: how a test plants a defect. */
  readonly meddle?: (stage: { readonly crm: Crm; readonly network: Network; readonly browser: Browser }) => void;
}

/** The person gives up long after anything could still happen. */
const patience = 30 * 24 * 3_600_000;

/** One import of a small file under the faults of one seed, watched from beginning to end. */
export const simulate = async (seed: number, options: SimulationOptions = {}): Promise<SimulationResult> => {
  hashPromptly();
  const chance = createChance(seed);
  const story = tellStory(chance, seed);
  const clock = createClock();
  const facts: CrmOptions = {
    clock,
    chance,
    batchRows: story.batchRows,
    parallel: story.parallel,
    allowDuplicates: story.allowDuplicates,
    known: story.known,
  };
  const open = async (): Promise<Partial<CrmOptions>> =>
    options.backing === undefined ? {} : { backing: await options.backing(facts) };
  const crm = createCrm({ ...facts, ...(await open()) });
  const network = createNetwork(clock, chance, crm);
  const browser = createBrowser({ clock, chance, network });
  browser.isStorageDenied = story.isStorageDenied;
  options.meddle?.({ crm, network, browser });
  const play = createPlay(story, clock, crm, network, browser);
  await play.run();
  const violations = [...play.violations, ...judgeBound(story, play, network.requests)];
  violations.push(...(await judge(story, crm, play, open)));
  play.end();
  return { seed, violations, requests: network.requests, log: play.log };
};

interface Play {
  readonly violations: string[];
  readonly log: string[];
  readonly importId: string | null;
  readonly request: ImportRequest | null;
  readonly plan: Plan | null;
  readonly final: State | null;
  readonly acts: number;
  wasCancelled: boolean;
  readonly file: File;
  run(): Promise<void>;
  end(): void;
}

const createPlay = (story: Story, clock: Clock, crm: Crm, network: Network, browser: Browser): Play => {
  const file = memoryFile(story.file.text, 'contacts.csv');
  const sessions: Session[] = [];
  let plan: Plan | null = null;
  let acts = 0;
  let deeds = 0;
  let tokens = 1;
  let killNextWorker = false;
  let waiting = false;
  let hasStarted = false;
  const note = (line: string): void => void play.log.push(`${Math.round(clock.now - began)}ms ${line}`);
  const began = clock.now;

  const watch = (session: Session): void => {
    let seen = '';
    // What the host has only grows: a figure that was true stays true.
    let shown = 0;
    session.subscribe((state) => {
      const line = `${state.step}${state.step === 'paused' ? `:${state.reason.why}${state.reason.fault ? `(${state.reason.fault.code})` : ''}` : ''}${state.step === 'failed' ? `:${state.fault.code} ${JSON.stringify(state.fault.params)}` : ''}`;
      if (line !== seen) note(line);
      seen = line;
      if (state.step !== 'sending' || state.progress.confirmedRows === shown) return;
      shown = state.progress.confirmedRows;
      void compare(shown);
    });
    sessions.push(session);
  };

  /** Nothing is shown as done that the host does not have. */
  const compare = async (confirmed: number): Promise<void> => {
    if (play.importId === null) return;
    const summary = await crm.summary(play.importId);
    if (summary !== null && rowsIn(summary.received) < confirmed)
      play.violations.push(`shown ${confirmed} rows, the host has ${rowsIn(summary.received)}`);
  };

  const current = (): Session | undefined => sessions.at(-1);
  const act = (what: string, after: number, doIt: () => void): void => {
    if (waiting) return;
    waiting = true;
    acts += 1;
    clock.after(after, () => {
      waiting = false;
      deeds += 1;
      note(`person: ${what}`);
      doIt();
    });
  };

  /** A patient person: goes on where it can be gone on. */
  const react = (): void => {
    const session = current();
    if (session === undefined || acts > 60) return;
    const { state } = session;
    if (play.wasCancelled && (state.step === 'failed' || state.step === 'finished')) return;
    if (state.step === 'paused') {
      if (state.reason.why === 'network' && !network.online) return;
      if (state.reason.why === 'elsewhere') return;
      if (state.reason.why === 'sign-in') act('signs in', 20_000, () => signIn(session));
      else if (state.reason.why === 'file-needed')
        act('chooses the file', 5_000, () => session.send({ do: 'resume', file }));
      else if (state.reason.why !== 'person') act('resumes', 60_000, () => session.send({ do: 'resume' }));
    }
    if (state.step === 'failed') act('retries', 120_000, () => session.send({ do: 'retry' }));
    if (!network.online) return;
    if (state.step !== 'choosing') return;
    if (state.config === null && state.fault !== null) act('loads again', 5_000, () => renew(session));
    else if (hasStarted && state.config !== null && play.importId !== null) act('goes on', 5_000, () => goOn(session));
  };

  const signIn = (session: Session): void => {
    browser.token = crm.token;
    session.send({ do: 'resume' });
  };

  const goOn = (session: Session): void => {
    browser.token = crm.token;
    if (play.importId !== null) session.send({ do: 'resume-checkpoint', importId: play.importId, file });
  };

  const renew = (session: Session): void => {
    browser.token = crm.token;
    session.send({ do: 'retry' });
  };

  const happen = (incident: Incident): void => {
    const session = current();
    if (session === undefined) return;
    note(`incident: ${incident.kind}`);
    switch (incident.kind) {
      case 'tab-killed': {
        session.dispose();
        if (!incident.keepsStorage) browser.disk.clear();
        waiting = false;
        watch(browser.openTab());
        return;
      }
      case 'second-tab': {
        // Without locks: both send, and it must not matter.
        watch(browser.openTab());
        return;
      }
      case 'offline':
        network.setOnline(false);
        clock.after(incident.ms, () => network.setOnline(true));
        return;
      case 'token-expires':
        tokens += 1;
        crm.token = `token-${tokens}`;
        if (incident.renewable) browser.token = crm.token;
        return;
      case 'role-removed':
        crm.isAdmin = false;
        clock.after(incident.ms, () => void (crm.isAdmin = true));
        return;
      case 'pause':
        session.send({ do: 'pause' });
        clock.after(incident.ms, () => session.send({ do: 'resume' }));
        return;
      case 'cancel':
        if (session.state.step !== 'sending' && session.state.step !== 'paused') return;
        play.wasCancelled = true;
        for (const open of sessions) open.send({ do: 'cancel' });
        return;
      case 'worker-killed':
        killNextWorker = true;
    }
  };

  network.fate = ({ method, path, size, count }) => {
    note(`#${count} ${method} ${path.replace(/[0-9a-f-]{36}/u, ':id')} (${size})`);
    const mishap = story.mishaps.get(count) ?? null;
    const incident = story.incidents.get(count);
    if (incident !== undefined) clock.after(1, () => happen(incident));
    if (mishap !== null) note(`mishap: ${mishap.kind}${mishap.kind === 'status' ? mishap.status : ''}`);
    if (mishap === null && path.includes('/batches/') && size > story.sizeLimit)
      return { kind: 'status', status: 413, code: 'body-too-large' };
    return mishap;
  };
  browser.fetchThrough = (send) =>
    watchForbidden(send, { now: () => clock.now, deeds: () => deeds }, () =>
      play.violations.push('a batch was sent after a 403'),
    );
  browser.dies = (row) => {
    if (row === story.poison) return true;
    const dies = killNextWorker;
    killNextWorker = false;
    return dies;
  };

  const isOver = (): boolean => {
    react();
    return (
      clock.now - began > patience ||
      (hasStarted &&
        !waiting &&
        sessions.every(({ state }) => isAtRest(state, play.wasCancelled)) &&
        play.importId !== null)
    );
  };

  const prepare = async (): Promise<void> => {
    const session = browser.openTab();
    watch(session);
    await clock.run(() => {
      react();
      return session.state.config !== null;
    });
    session.send({ do: 'choose', choices: { objects: ['contact'] } });
    session.send({ do: 'choose-mode', object: 'contact', mode: story.mode });
    session.send({ do: 'choose-file', file });
    await clock.run(() => session.state.file?.opened !== null);
    session.send({ do: 'go', page: 'map' });
    session.send({ do: 'change-columns', columns: story.file.columns });
    session.send({ do: 'check' });
    await clock.run(() => session.state.step === 'reviewing');
    session.send({ do: 'choose', choices: { consent: true } });
    plan = session.plan();
    session.send({ do: 'start' });
    hasStarted = true;
    if (session.state.step === 'sending') play.importId = session.state.progress.importId;
    else
      play.violations.push(
        `did not start: ${session.state.step} ${JSON.stringify('fault' in session.state ? session.state.fault : null)}`,
      );
  };

  const play: Play & { importId: string | null } = {
    violations: [],
    log: [],
    importId: null,
    request: null,
    get plan() {
      return plan;
    },
    get final() {
      // Of two tabs the person may have given one up while the other went on.
      const finished = sessions.find(({ state }) => state.step === 'finished');
      return (finished ?? current())?.state ?? null;
    },
    get acts() {
      return acts;
    },
    wasCancelled: false,
    file,
    run: async () => {
      await prepare();
      await clock.run(isOver);
      // Answers that were under way may still arrive.
      await clock.run(() => false);
    },
    end: () => {
      for (const session of sessions) session.dispose();
    },
  };
  return play;
};

const isAtRest = (state: State, wasCancelled: boolean): boolean =>
  state.step === 'finished' || (wasCancelled && state.step === 'failed');

/**
 * No storm: each call is tried once and eight times again, and so is one call of each lane whenever the person or an
 * incident has given the import a new beginning. Where batches are cut, a call may be about a single row.
 */
const judgeBound = (story: Story, play: Play, requests: number): readonly string[] => {
  const { rows } = story.file;
  const isCut = story.sizeLimit < Infinity || story.poison !== null;
  const calls = (isCut ? rows : Math.ceil(rows / story.batchRows)) + 4;
  const beginnings = 1 + play.acts + story.incidents.size;
  const bound = (calls + beginnings * (story.parallel + 4)) * (1 + maxTries);
  return requests <= bound ? [] : [`${requests} requests, where ${bound} must do`];
};

/** The invariants of the fault list: nothing lost, nothing doubled, true contents, true figures. */
const judge = async (
  story: Story,
  crm: Crm,
  play: Play,
  /** Another empty store, which may be the same one emptied. */
  open: () => Promise<Partial<CrmOptions>>,
): Promise<readonly string[]> => {
  const { importId, plan, final } = play;
  if (importId === null || plan === null || final === null) return ['never started'];
  const summary = await crm.summary(importId);
  if (summary === null) {
    // The browser lost everything before the host had heard of the import: then nothing may be there.
    const isNothing = (await crm.read()).length === story.known && (await crm.imports()).length === 0;
    return isNothing && final.step !== 'finished' ? [] : ['the host does not have the import'];
  }
  const found: string[] = [];
  if ((await crm.imports()).length !== 1) found.push('more than one import');
  found.push(...judgeEnd(story, final, summary, play));
  const contents = await crm.read();
  const truth = await applyInOrder(
    {
      batchRows: story.batchRows,
      parallel: 1,
      allowDuplicates: story.allowDuplicates,
      known: story.known,
      ...(await open()),
    },
    play.file,
    plan,
    requestFor(importId, plan, summary),
    summary.received,
    story.file.rows,
    story.poison === null ? [] : [story.poison],
  );
  if (contents.join('\n') !== truth.contents.join('\n'))
    found.push(`contents differ: ${contents.length} contacts, should be ${truth.contents.length}`);
  if (JSON.stringify(processed(summary.stats)) !== JSON.stringify(processed(truth.stats))) {
    found.push(`figures differ: ${JSON.stringify(summary.stats)}, should be ${JSON.stringify(truth.stats)}`);
  }
  return found;
};

const judgeEnd = (story: Story, final: State, summary: ImportSummary, play: Play): readonly string[] => {
  if (summary.state === 'completed') {
    if (final.step !== 'finished' && play.wasCancelled) return [];
    if (final.step !== 'finished') return [`the host is done, the screen shows ${final.step}`];
    const isWhole = rowsIn(summary.received) === story.file.rows;
    const isTrue = JSON.stringify(final.summary.stats) === JSON.stringify(summary.stats);
    return [
      ...(isWhole ? [] : ['complete without all rows']),
      ...(isTrue ? [] : ['the screen shows other figures than the host']),
    ];
  }
  // A tab that dies before the host has heard of the cancelling leaves the import open, to go on with or to cancel later.
  if (play.wasCancelled && final.step !== 'finished') return [];
  if (play.wasCancelled && summary.state === 'cancelled') return [];
  return [
    `did not end: host ${summary.state}, screen ${final.step}${final.step === 'paused' ? ` ${final.reason.why}` : ''}`,
  ];
};

const processed = ({
  created,
  updated,
  unchanged,
  failed,
  withWarnings,
}: ImportSummary['stats']): readonly number[] => [created, updated, unchanged, failed, withWarnings];

const requestFor = (id: string, plan: Plan, summary: ImportSummary): ImportRequest => ({
  id,
  file: summary.file,
  objects: plan.objects,
  modes: plan.modes,
  mapping: [],
  options: { skipEmpty: plan.skipEmpty, inFileDuplicates: plan.inFileDuplicates },
  tags: [],
  consent: { text: 'yes', time: '2026-01-05T09:00:00.000Z' },
});
