import { createCheckpoints } from '../../../src/transport/checkpoints.ts';
import { storageCalls, watchStorage } from '../failing-storage.ts';
import type { Failure } from '../failing-storage.ts';
import { importInTwoVisits } from '../two-visits.ts';
import type { Outcome } from '../two-visits.ts';

/* Runs in a browser: whole imports in virtual time, over the browser's own IndexedDB. */

/** What each import came to, the first undisturbed. */
export interface Told {
  readonly outcomes: readonly Outcome[];
  /** How many calls an undisturbed import makes, and the kinds that it leaves out. */
  readonly calls: number;
  readonly missed: readonly string[];
}

export type FailEach = (how: Failure) => Promise<Told>;

/** The virtual clock waits for whatever is at work; a browser has no `setImmediate`. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();
const setImmediate = (next: () => void): void => {
  waiting.push(next);
  turns.port2.postMessage(null);
};

const failEach: FailEach = async (how) => {
  const storage = watchStorage();
  const importOver = (name: string): Promise<Outcome> => importInTwoVisits(() => createCheckpoints(name));
  const outcomes = [await importOver(how)];
  const calls = storage.made.length;
  const missed = storageCalls().filter((name) => !storage.made.includes(name));
  for (let nth = 1; nth <= calls; nth += 1) {
    storage.fail(nth, how);
    outcomes.push(await importOver(`${how} ${nth}`));
  }
  storage.restore();
  return { outcomes, calls, missed };
};

Object.assign(globalThis, { setImmediate, failEach });
