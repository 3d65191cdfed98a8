import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { launch } from '../../e2e/support/browser.ts';
import type { PeerFile } from './files.ts';
import { letters } from './files.ts';
import type { Importer, Sight, Step } from './importers.ts';
import type { CountedServer } from './serve-counted.ts';
import { longestTask, until, watchPage, words } from './watch-page.ts';

/** Milliseconds that the machine took after each deed of the person, added up; a sentence where it did not come so far. */
export interface Figures {
  readonly mapping: number | string;
  readonly validated: number | string;
  readonly longestTask: number | null;
  /** Largest resident set of the page's process, in MB; `null` where the system does not tell. */
  readonly peakMb: number | null;
  readonly bytes: number;
  /** Requests to anyone but the page's own server. */
  readonly strangers: number;
}

const patience = 60_000;
const tooLong = `over ${patience / 1000} s`;

/** A browser of its own for each file, so that its peak of memory is its own. */
const inBrowser = async <T>(act: (browser: Browser, page: Page) => Promise<T>): Promise<T> => {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await watchPage(page);
    return await act(browser, page);
  } finally {
    await browser.close();
  }
};

export const measure = (importer: Importer, server: CountedServer, file: PeerFile): Promise<Figures> =>
  inBrowser(async (browser, page) => {
    let strangers = 0;
    page.on('request', (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(server.url)) strangers += 1;
    });
    await openAndChoose(page, importer, server, file);
    const mapping = await walk(page, importer.mapping, file.wrong);
    const validated = typeof mapping === 'string' ? '–' : await walk(page, importer.validated, file.wrong);
    const done = typeof validated === 'number';
    return {
      mapping,
      validated,
      longestTask: done ? await longestTask(page) : null,
      peakMb: await peakOf(browser),
      bytes: server.bytes(),
      strangers,
    };
  });

const openAndChoose = async (page: Page, importer: Importer, server: CountedServer, file: PeerFile): Promise<void> => {
  await page.goto(server.url);
  for (const press of importer.before ?? []) await page.locator(press).first().click();
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles(file.path);
};

const walk = async (page: Page, steps: readonly Step[], wrong: number): Promise<number | string> => {
  let sum = 0;
  for (const { press, until: sight } of steps) {
    const took = await within(patience, act(page, press, filled(sight, wrong)));
    if (typeof took === 'string') return took;
    sum += took;
  }
  return sum;
};

const filled = ({ selector, text }: Sight, wrong: number): Sight => ({
  selector,
  ...(text === undefined ? {} : { text: text.replace('{wrong}', String(wrong)) }),
});

const act = async (page: Page, press: string | null, sight: Sight): Promise<number> => {
  if (press !== null) await page.locator(press).first().click({ timeout: patience });
  return until(page, sight);
};

/** A page that dies or hangs is an answer too. */
const within = <T>(ms: number, deed: Promise<T>): Promise<T | string> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => (timer = setTimeout(() => resolve(tooLong), ms)));
  const told = deed.catch((error: unknown) => (/crash/i.test(String(error)) ? 'the page crashed' : tooLong));
  return Promise.race([told, late]).finally(() => clearTimeout(timer));
};

const peakOf = async (browser: Browser): Promise<number | null> => {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  return Math.max(0, ...peaks);
};

/** What becomes of a small file in another encoding. */
export const readLetters = (importer: Importer, server: CountedServer, file: PeerFile): Promise<string> =>
  inBrowser(async (_browser, page) => {
    await openAndChoose(page, importer, server, file);
    let said = '';
    for (const { press, until: sight } of [...importer.mapping, ...importer.validated]) {
      const took = await within(10_000, act(page, press, filled(sight, file.wrong)));
      said += await words(page);
      if (typeof took === 'string') return said.includes(letters) ? 'right letters, but no way on' : 'no way on';
    }
    return said.includes(letters) ? 'right letters' : 'wrong letters';
  });
