import type { Surroundings } from '../../src/session/ports/browser.ts';

/** Virtual time. It passes only when nobody is at work, so a day of waiting takes a moment. */
export interface Clock {
  readonly now: number;
  /** Calls back after so many virtual milliseconds, unless called off. */
  after(ms: number, done: () => void | Promise<void>): () => void;
  sleep: Surroundings['sleep'];
  /** Work under way that is not waiting for virtual time: while there is any, time stands still. */
  busy<T>(work: Promise<T>): Promise<T>;
  /** A wait for virtual time inside such work. */
  parked<T>(wait: Promise<T>): Promise<T>;
  /** Lets time pass until `isOver`, or until nothing is left to happen. */
  run(isOver: () => boolean): Promise<void>;
}

interface Event {
  readonly at: number;
  readonly order: number;
  readonly done: () => void | Promise<void>;
  isOff: boolean;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createClock = (start = Date.UTC(2026, 0, 5, 9)): Clock => {
  let now = start;
  let order = 0;
  let atWork = 0;
  const events: Event[] = [];

  const after: Clock['after'] = (ms, done) => {
    const event: Event = { at: now + Math.max(0, ms), order: (order += 1), done, isOff: false };
    let place = events.length;
    while (place > 0 && isLater(events[place - 1], event)) place -= 1;
    events.splice(place, 0, event);
    return () => {
      event.isOff = true;
    };
  };

  /** Until everybody waits for the clock. */
  const settle = async (): Promise<void> => {
    await turn();
    if (atWork > 0) await settle();
  };

  return {
    get now() {
      return now;
    },
    after,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const finish = (): void => {
          callOff();
          signal.removeEventListener('abort', finish);
          resolve();
        };
        const callOff = after(ms, finish);
        signal.addEventListener('abort', finish);
      }),
    busy: async (work) => {
      atWork += 1;
      return work.finally(() => (atWork -= 1));
    },
    parked: async (wait) => {
      atWork -= 1;
      return wait.finally(() => (atWork += 1));
    },
    run: async (isOver) => {
      await settle();
      for (let event = events.shift(); event !== undefined; event = events.shift()) {
        if (!event.isOff) {
          now = Math.max(now, event.at);
          await event.done();
          await settle();
        }
        if (isOver()) return;
      }
    },
  };
};

const isLater = (a: Event | undefined, b: Event): boolean =>
  a !== undefined && (a.at > b.at || (a.at === b.at && a.order > b.order));
