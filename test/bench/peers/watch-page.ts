import type { Page } from 'playwright';
import type { Sight } from './importers.ts';

/* What runs inside the measured page: when a person last did something, the longest task, and what can be seen. */

interface Watch {
  readonly longestTask: () => number;
  /** Milliseconds from the last deed until the sight is there. */
  readonly until: (sight: Sight) => Promise<number>;
  /** All words and values in sight. */
  readonly words: () => string;
}

const install = (): void => {
  let deed = performance.now();
  let longest = 0;
  for (const type of ['click', 'input', 'change'])
    addEventListener(type, () => (deed = performance.now()), { capture: true, passive: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  /** The page's own tree, or our element's. */
  const root = (): ParentNode => document.querySelector('contact-importer')?.shadowRoot ?? document;
  const seen = ({ selector, text = '' }: Sight): boolean =>
    [...root().querySelectorAll(selector)].some((element) =>
      // Some write 10,000, some 10000.
      element.textContent.replaceAll(/(?<=\d),(?=\d)/g, '').includes(text),
    );
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const watch: Watch = {
    longestTask: () => longest,
    async until(sight) {
      while (!seen(sight)) await frame();
      // Drawn, not only built.
      await frame();
      return performance.now() - deed;
    },
    words: () =>
      [
        document.body.innerText,
        ...[...root().querySelectorAll<HTMLElement>('*')].map((element) =>
          element instanceof HTMLInputElement
            ? element.value
            : element.children.length === 0
              ? element.textContent
              : '',
        ),
      ].join('\n'),
  };
  Object.assign(globalThis, { watch });
};

export const watchPage = (page: Page): Promise<unknown> => page.addInitScript(install);

export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.longestTask());

export const until = (page: Page, sight: Sight): Promise<number> =>
  page.evaluate((wanted) => (globalThis as unknown as { watch: Watch }).watch.until(wanted), sight);

export const words = (page: Page): Promise<string> =>
  page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.words());
