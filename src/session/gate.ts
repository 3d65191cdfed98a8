import type { PauseReason } from '../core/state.ts';
import type { Surroundings } from './ports/browser.ts';

/** Everything that sends passes here first: closed while the import is paused, slow while the host asks for time. */
export interface Gate {
  readonly reason: PauseReason | null;
  /** Resolves when sending is allowed, or when the signal aborts. */
  pass(signal: AbortSignal): Promise<void>;
  close(reason: PauseReason): void;
  open(): void;
  /** Nobody sends before that time of the session's clock. */
  holdUntil(time: number): void;
  /** Sleeps; `hurry` ends it early. */
  rest(ms: number, signal: AbortSignal): Promise<void>;
  /** Ends the back-offs under way (the network came back, the person pressed Resume). What the host asked for still holds. */
  hurry(): void;
}

export const createGate = (surroundings: Surroundings): Gate => {
  let reason: PauseReason | null = null;
  let waiting: (() => void)[] = [];
  let notBefore = 0;
  let resting = new AbortController();

  const opened = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        signal.removeEventListener('abort', done);
        resolve();
      };
      waiting.push(done);
      signal.addEventListener('abort', done);
    });

  return {
    get reason() {
      return reason;
    },
    pass: async (signal) => {
      while (!signal.aborted) {
        const wait = notBefore - surroundings.now();
        if (reason !== null) await opened(signal);
        else if (wait > 0) await surroundings.sleep(wait, signal);
        else return;
      }
    },
    close: (next) => {
      reason = next;
    },
    open: () => {
      reason = null;
      const wake = waiting;
      waiting = [];
      for (const done of wake) done();
    },
    holdUntil: (time) => {
      notBefore = Math.max(notBefore, time);
    },
    rest: async (ms, signal) => {
      const ending = resting;
      const abort = (): void => ending.abort();
      signal.addEventListener('abort', abort);
      if (!signal.aborted) await surroundings.sleep(ms, ending.signal);
      signal.removeEventListener('abort', abort);
    },
    hurry: () => {
      resting.abort();
      resting = new AbortController();
    },
  };
};
