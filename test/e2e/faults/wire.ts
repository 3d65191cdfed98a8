import type { BrowserContext, Page, Route } from 'playwright';

/** What becomes of a batch: it goes through, waits, is applied and its answer waits, or never leaves. */
export type Fate = 'pass' | 'hold' | 'answer-held' | 'abort' | ((route: Route) => Promise<void>);

/** All batches of a browser pass here. */
export interface Wire {
  /** The first row of every batch that was sent, in that order. */
  readonly sent: readonly number[];
  /** `nth` counts from 1 since the last change of the fate. */
  change(fate: (nth: number) => Fate): void;
  /**
   * Until so many batches met their fate since it last changed: those that pass are answered, those whose answer is
   * held are applied.
   */
  reached(count: number): Promise<void>;
  /** Until all that the page has sent so far is in `sent`. */
  caughtUp(page: Page): Promise<void>;
  /** Everything that waits goes on, and nothing waits any more. */
  release(): void;
}

export const batchAddress = '**/contact-importer/imports/*/batches/*';
/** A batch that no import has. It takes the same road as the others, behind them. */
const marker = '/contact-importer/imports/none/batches/0';

export const tapWire = async (context: BrowserContext): Promise<Wire> => {
  const sent: number[] = [];
  let epoch = newEpoch(() => 'pass');
  let waiting: (() => void)[] = [];

  const held = (): Promise<void> => new Promise((resolve) => waiting.push(resolve));
  const settle = async (route: Route, fate: Fate, met: () => void): Promise<void> => {
    if (fate === 'hold') {
      met();
      await held();
      return route.continue();
    }
    if (fate === 'answer-held') {
      const response = await route.fetch();
      met();
      await held();
      return route.fulfill({ response });
    }
    if (fate === 'pass') {
      await route.continue();
      await route.request().response();
    } else if (fate === 'abort') await route.abort('connectionreset');
    else await fate(route);
    met();
  };

  await context.route(batchAddress, async (route) => {
    if (route.request().url().endsWith(marker)) return route.fulfill({ status: 204 });
    sent.push(Number(route.request().url().split('/').at(-1)));
    const { fate, met } = epoch.next();
    // A page that is gone needs no answer.
    await settle(route, fate, met).catch(() => undefined);
  });

  const release = (): void => {
    epoch.fateOf = () => 'pass';
    const free = waiting;
    waiting = [];
    for (const go of free) go();
  };
  return {
    sent,
    change: (next) => {
      epoch = newEpoch(next);
    },
    reached: (wanted) => epoch.reached(wanted),
    caughtUp: (page) => page.evaluate((to) => fetch(to, { method: 'PUT' }).then(() => undefined), marker),
    release,
  };
};

/** The batches since the fate last changed. */
interface Epoch {
  fateOf: (nth: number) => Fate;
  next(): { readonly fate: Fate; readonly met: () => void };
  reached(wanted: number): Promise<void>;
}

const newEpoch = (fateOf: Epoch['fateOf']): Epoch => {
  let begun = 0;
  let met = 0;
  const watching = new Set<() => void>();
  const epoch: Epoch = {
    fateOf,
    next: () => ({
      fate: epoch.fateOf((begun += 1)),
      met: () => {
        met += 1;
        for (const look of watching) look();
      },
    }),
    reached: (wanted) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (met < wanted) return;
          watching.delete(look);
          resolve();
        };
        watching.add(look);
        look();
      }),
  };
  return epoch;
};
