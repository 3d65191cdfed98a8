import { afterAll, beforeAll, describe, it } from 'vitest';
import type { RunningDemo } from '../../../widget/demo/server/start-demo.ts';
import type { OracleContact } from '../oracle/apply.ts';
import { applyFile } from '../oracle/apply.ts';
import { toCsv } from '../oracle/meaning.ts';
import { messyRows } from '../oracle/messy-rows.ts';
import { openDemo, readContacts } from '../support/demo.ts';
import { hands } from '../support/in-page.ts';
import { firefoxPath, launchFirefox } from '../support/marionette.ts';
import type { Marionette } from '../support/marionette.ts';
import { expectContacts } from '../support/judging.ts';
import { importPage } from './stage.ts';

if (firefoxPath === undefined)
  console.warn('Firefox is not installed here: what may befall an import in it is not tested.');

let demo: RunningDemo;
let firefox: Marionette;

const open = (path: string): Promise<unknown> => firefox.ask('WebDriver:Navigate', { url: demo.url + path });

/** In the page; what goes wrong there goes wrong here. */
const act = async (script: string, ...given: readonly unknown[]): Promise<void> => {
  const said = await firefox.run<unknown>(`${hands}${script}`, ...given);
  if (typeof said === 'string') throw new Error(said);
};

/** In the browser itself. */
const rule = async (script: string): Promise<void> => {
  await firefox.ask('Marionette:SetContext', { value: 'chrome' });
  await firefox.run(script);
  await firefox.ask('Marionette:SetContext', { value: 'content' });
};

/** On the page that is open. */
const signIn = (): Promise<unknown> =>
  firefox.run(
    `await fetch('/api/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: given[0] });`,
    JSON.stringify({ email: 'admin@harbor.example', password: 'harbor' }),
  );

const newTab = async (): Promise<void> => {
  const { handle } = await firefox.ask<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
  await firefox.ask('WebDriver:SwitchToWindow', { handle });
};

interface Import {
  readonly name: string;
  readonly text: string;
  readonly wanted: readonly OracleContact[];
}

const prepare = async (seed: number): Promise<Import> => {
  const before = await readContacts(demo.database);
  const rows = messyRows({ seed, count: 120, known: [], withIds: false });
  return { name: `contacts-${seed}.csv`, text: toCsv(rows), wanted: applyFile(before, rows, 'create', []).contacts };
};

/** The page's own `fetch`, not the one of the driver's scripts: the third batch and all after it wait for `release`. */
const hold = `
  const send = window.fetch.bind(window);
  const waiting = [];
  let sent = 0;
  window.held = 0;
  window.release = () => {
    sent = -Infinity;
    for (const go of waiting) go();
  };
  window.fetch = async (to, how) => {
    if (String(to).includes('/batches/') && (sent += 1) >= 3) {
      window.held += 1;
      await new Promise((go) => waiting.push(go));
    }
    return send(to, how);
  };
`;

/** From the start until the third batch would leave; that one and all after it wait for `release`. */
const runUntilThird = async ({ name, text }: Import, origin = demo.url): Promise<void> => {
  await firefox.ask('WebDriver:Navigate', { url: origin + importPage });
  await act(
    `
    const [name, text] = given;
    ${hold}
    await startImport(name, text, 'create');
    await found('a batch that waits', () => window.held > 0);`,
    name,
    text,
  );
};

/** As a person does who presses Continue and chooses the file again. */
const goOn = ({ name, text }: Import): Promise<void> =>
  act(
    `
    const [name, text] = given;
    const label = 'Continue the import of ' + name;
    const button = await found(label, () => all('button').find((one) => one.ariaLabel === label));
    const picker = button.parentElement.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'text/csv' }));
    picker.files = files.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));`,
    name,
    text,
  );

const expectWhole = async ({ wanted }: Import): Promise<void> => {
  await act(`await heading('The import is finished'); await words('Every row is accounted for.');`);
  await expectContacts(demo, wanted);
};

describe.skipIf(firefoxPath === undefined)('an import in Firefox', () => {
  beforeAll(async () => {
    [demo, firefox] = await Promise.all([
      openDemo({ limits: { batchRows: 20, requests: { count: 100_000, seconds: 10 } } }),
      launchFirefox(firefoxPath ?? ''),
    ]);
    await firefox.ask('WebDriver:SetTimeouts', { script: 120_000 });
    await open('/');
    await signIn();
  });
  afterAll(async () => {
    await firefox.close();
    await demo.stop();
  });

  it('goes on in a new tab when its tab was closed (F01)', async () => {
    const mine = await prepare(1_001);
    await runUntilThird(mine);
    const [first] = await firefox.ask<string[]>('WebDriver:GetWindowHandles');
    await newTab();
    const { handle } = await firefox.ask<{ handle: string }>('WebDriver:GetWindowHandle').then((is) => ({
      handle: (is as unknown as { value: string }).value, // the protocol wraps it
    }));
    await firefox.ask('WebDriver:SwitchToWindow', { handle: first });
    await firefox.ask('WebDriver:CloseWindow');
    await firefox.ask('WebDriver:SwitchToWindow', { handle });
    await open(importPage);
    await goOn(mine);
    await expectWhole(mine);
  });

  it('goes on when its page was loaded anew (F02)', async () => {
    const mine = await prepare(1_002);
    await runUntilThird(mine);
    await firefox.ask('WebDriver:Refresh');
    await goOn(mine);
    await expectWhole(mine);
  });

  it('pauses offline, and goes on by itself when the network is back (F19)', async () => {
    const mine = await prepare(1_003);
    await runUntilThird(mine);
    await rule('Services.io.offline = true;');
    await act(
      `await words('There is no connection. The import goes on by itself when it is back.'); window.release();`,
    );
    await rule('Services.io.offline = false;');
    await expectWhole(mine);
  });

  it('runs without resume and says so where the browser cannot store anything (F16)', async () => {
    // Another name of this machine is another origin, which has stored nothing yet and now cannot.
    const here = demo.url.replace('127.0.0.1', 'localhost');
    await rule(`
      const folder = PathUtils.join(PathUtils.profileDir, 'storage', 'default');
      await IOUtils.makeDirectory(folder, { createAncestors: true });
      await IOUtils.writeUTF8(PathUtils.join(folder, '${here.replace('://', '+++').replace(':', '+')}'), 'no folder');`);
    await firefox.ask('WebDriver:Navigate', { url: here });
    await signIn();
    const mine = await prepare(1_005);
    await runUntilThird(mine, here);
    await act(`await words('This browser cannot remember the import'); window.release();`);
    await expectWhole(mine);
  });

  it('is watched by a second tab, which shows the same end (F05)', async () => {
    const mine = await prepare(1_004);
    await runUntilThird(mine);
    const [first] = await firefox.ask<string[]>('WebDriver:GetWindowHandles');
    await newTab();
    await open(importPage);
    await goOn(mine);
    await act(`await words('This import runs in another tab or window');`);
    const handles = await firefox.ask<string[]>('WebDriver:GetWindowHandles');
    await firefox.ask('WebDriver:SwitchToWindow', { handle: first });
    await act('window.release();');
    await expectWhole(mine);
    await firefox.ask('WebDriver:SwitchToWindow', { handle: handles.find((one) => one !== first) });
    await expectWhole(mine);
  });
});
