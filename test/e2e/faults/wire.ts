import type { BrowserContext, Route } from 'playwright';

/** What becomes of a batch: it goes through, waits, is applied and its answer waits, or never leaves. */
export type Fate = 'pass' | 'hold' | 'answer-held' | 'abort' | ((route: Route) => Promise<void>);

/** All batches of a browser pass here. */
export interface Wire {
  /** The first row of every batch that was sent, in that order. */
  readonly sent: readonly number[];
  /** `nth` counts from 1 since the last change of the fate. */
  change(fate: (nth: number) => Fate): void;
  /** Until so many batches were sent since the last change of the fate. */
  reached(count: number): Promise<void>;
  /** Everything that waits goes on, and nothing waits any more. */
  release(): void;
  close(): Promise<void>;
}

export const batchAddress = '**/contact-importer/imports/*/batches/*';

export const tapWire = async (context: BrowserContext): Promise<Wire> => {
  const sent: number[] = [];
  let count = 0;
  let fateOf: (nth: number) => Fate = () => 'pass';
  let waiting: (() => void)[] = [];
  let watching: (() => void)[] = [];

  const held = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const settle = async (route: Route, fate: Fate): Promise<void> => {
    if (typeof fate === 'function') return fate(route);
    if (fate === 'abort') return route.abort('connectionreset');
    if (fate === 'answer-held') {
      const response = await route.fetch();
      await held();
      return route.fulfill({ response });
    }
    if (fate === 'hold') await held();
    return route.continue();
  };

  await context.route(batchAddress, async (route) => {
    sent.push(Number(route.request().url().split('/').at(-1)));
    count += 1;
    const settled = settle(route, fateOf(count));
    for (const look of watching) look();
    // A page that is gone needs no answer.
    await settled.catch(() => undefined);
  });

  const release = (): void => {
    fateOf = () => 'pass';
    const free = waiting;
    waiting = [];
    for (const go of free) go();
  };
  return {
    sent,
    change: (next) => {
      count = 0;
      fateOf = next;
    },
    reached: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (count < wanted) return;
          watching = watching.filter((one) => one !== look);
          resolve();
        };
        watching.push(look);
        look();
      }),
    release,
    close: async () => {
      release();
      await context.unrouteAll({ behavior: 'ignoreErrors' });
    },
  };
};
