import { fault } from '../../src/core/fault.ts';
import type { Fault } from '../../src/core/fault.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { createSession } from '../../src/session/create-session.ts';
import { laterParts } from '../../src/session/later-parts.ts';
import type { LaterParts } from '../../src/session/later-parts.ts';
import type { Checkpoint, Checkpoints, Drafts, Tabs } from '../../src/session/ports/browser.ts';
import type { Engine } from '../../src/session/ports/engine.ts';
import type { Transport } from '../../src/session/ports/transport.ts';
import type { Session } from '../../src/session/session.ts';
import { createHttpTransport } from '../../src/transport/http-transport.ts';
import type { HttpOptions } from '../../src/transport/call-host.ts';
import type { Chance } from './chance.ts';
import type { Clock } from './clock.ts';
import type { Network } from './network.ts';

/** One browser with its disk; tabs come and go. */
export interface Browser {
  readonly disk: Map<string, Checkpoint>;
  /** Storage that refuses every call. */
  isStorageDenied: boolean;
  /** How far this computer's clock is from the host's, in milliseconds. */
  skew: number;
  /** The token that the page has; `null`: it cannot get one. */
  token: string | null;
  /** Asked for each row on its way into a batch: whether the worker dies of it. */
  dies: (row: number) => boolean;
  /** Stands between the session and its ports: how a test plants a defect, or watches. */
  engineThrough: (engine: Engine) => Engine;
  transportThrough: (transport: Transport) => Transport;
  /** What its console was told. */
  readonly notes: string[];
  /** Called for each tab. */
  fetchThrough: (send: typeof fetch) => typeof fetch;
  /** How the page gets the code that sends and previews. */
  laterParts: () => Promise<LaterParts>;
  openTab(tabs?: Tabs): Session;
}

export interface BrowserOptions {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly network: Network;
  /** Another storage than the disk in memory, opened anew by each tab. */
  readonly checkpoints?: () => Checkpoints;
  /** Where corrections wait for their import; absent: nowhere. */
  readonly drafts?: () => Promise<Drafts>;
}

export const createBrowser = ({ clock, chance, network, ...more }: BrowserOptions): Browser => {
  const browser: Browser = {
    disk: new Map(),
    isStorageDenied: false,
    skew: 0,
    token: 'token-1',
    dies: () => false,
    notes: [],
    engineThrough: (engine) => engine,
    transportThrough: (transport) => transport,
    fetchThrough: (send) => send,
    laterParts: async () => laterParts,
    openTab: (tabs) =>
      createSession({
        engine: () => browser.engineThrough(mortal(createEngine(), clock, browser)),
        transport: browser.transportThrough(
          atWork(clock, {
            endpoint: '/api',
            fetch: browser.fetchThrough((...given) => network.fetch(...given)),
            headers: () => {
              if (browser.token === null) throw new Error('no token');
              return { Authorization: browser.token };
            },
            now: () => clock.now,
            timer: (ms, done) => clock.after(ms, done),
          }),
        ),
        checkpoints: more.checkpoints?.() ?? onDisk(browser),
        ...(more.drafts && { drafts: more.drafts }),
        ...(tabs === undefined ? {} : { tabs }),
        surroundings: {
          now: () => clock.now + browser.skew,
          random: () => chance.next(),
          uuid: () => chance.uuid(),
          sleep: clock.sleep,
          note: (text) => void browser.notes.push(text),
          online: () => network.online,
          onOnlineChange: network.onOnlineChange,
        },
        laterParts: () => browser.laterParts(),
        scope: 'crm/account',
        today: () => '2026-01-05',
      }),
  };
  return browser;
};

/** Every call of the transport is work; its way through the network is waiting. */
const atWork = (clock: Clock, options: HttpOptions): Transport => {
  const transport = createHttpTransport(options);
  const calls = Object.entries(transport).map(([name, call]) => [
    name,
    (...given: unknown[]) =>
      clock.busy(Reflect.apply(call as (...of: unknown[]) => Promise<unknown>, transport, given)),
  ]);
  // The same calls by the same names, each counted.
  return Object.fromEntries(calls) as Transport;
};

const onDisk = (browser: Browser): Checkpoints => {
  const within = async <T>(work: () => T): Promise<T | Fault> => {
    return browser.isStorageDenied ? fault('STORAGE_UNAVAILABLE') : work();
  };
  return {
    save: (checkpoint) =>
      within(() => {
        browser.disk.set(checkpoint.importId, structuredClone(checkpoint));
        return true as const;
      }),
    load: (importId) => within(() => browser.disk.get(importId) ?? null),
    list: (scope) => within(() => [...browser.disk.values()].filter((checkpoint) => checkpoint.scope === scope)),
    remove: (importId) =>
      within(() => {
        browser.disk.delete(importId);
        return true as const;
      }),
  };
};

/** An engine that can die like a worker: from then on every call says so. */
const mortal = (engine: Engine, clock: Clock, browser: Browser): Engine => {
  let isDead = false;
  let spared: ReadonlySet<number> = new Set();
  const dead = fault('WORKER_FAILED');
  const living = <A extends unknown[], T>(call: (...given: A) => Promise<T>) => {
    return (...given: A): Promise<T> => (isDead ? Promise.resolve(dead as T) : clock.busy(call(...given)));
  };
  return {
    open: living((file, how) => engine.open(file, how)),
    suggest: living((schema, memory) => engine.suggest(schema, memory)),
    check: living((plan, how) => engine.check(plan, how)),
    edit: living((edits) => engine.edit(edits)),
    rows: living((query) => engine.rows(query)),
    count: living((filter) => engine.count(filter)),
    distinct: living((column, limit) => engine.distinct(column, limit)),
    numbers: living((filter) => engine.numbers(filter)),
    replace: living((request) => engine.replace(request)),
    match: living((column, field) => engine.match(column, field)),
    sample: living((plan, column) => engine.sample(plan, column)),
    start: living((plan, how) => {
      spared = new Set(how?.poisoned);
      return engine.start(plan, how);
    }),
    next: living(async () => {
      const batch = await engine.next();
      if (batch !== null && 'first' in batch) {
        for (let row = batch.first; row <= batch.last; row += 1) isDead ||= !spared.has(row) && browser.dies(row);
      }
      return isDead ? dead : batch;
    }),
    report: living((how) => engine.report(how)),
    close: () => engine.close(),
  };
};
