import type { EncodedBatch, Engine } from '../session/ports/engine.ts';
import type { Fault } from '../core/fault.ts';

type Answer = Promise<EncodedBatch | Fault | null>;

/**
 * Makes one batch ahead of the one that is asked for, so that neither side waits for the other: a page that is busy answers
 * late. No more than one: pulling is what holds back an engine that is faster than the network.
 */
export const readAhead = (engine: Pick<Engine, 'start' | 'next'>): Pick<Engine, 'start' | 'next'> => {
  let ahead: Answer | null = null;
  let run = 0;

  const prepare = async (of: number): Answer => {
    // The batch at hand leaves first: making the next one would keep this thread from posting it.
    await nextTask();
    return of === run ? engine.next() : null;
  };

  return {
    start(...of) {
      run += 1;
      ahead = null;
      return engine.start(...of);
    },
    async next() {
      const mine = run;
      const batch = await (ahead ?? engine.next());
      if (mine !== run) return batch;
      ahead = batch !== null && 'body' in batch ? prepare(mine) : null;
      return batch;
    },
  };
};

/** Without a timer: of timers that set timers, browsers make each wait for four milliseconds. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
