import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Route } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectContacts } from '../support/judging.ts';
import { beginTrial, enter, openStage } from './stage.ts';
import type { Stage, Trial } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the session ends in the middle (F30)', () => {
  it('pauses and asks to sign in; after that the same import goes on', async () => {
    const trial = await beginTrial(stage, { seed: 300 });
    await trial.runUntil(5);
    await trial.context.request.post(`${stage.demo.url}/api/sign-out`, { data: {} });
    trial.wire.release();
    await trial.page.getByText('Your session has ended. Sign in again in another tab, then resume.').waitFor();
    await trial.expectSilence();
    await enter(trial.context, stage.demo);
    await trial.page.getByRole('button', { name: 'Resume' }).click();
    await trial.expectWhole();
  });
});

describe('the role is taken away in the middle (F31)', () => {
  it('stops at once, says what is done, and writes nothing more', async () => {
    const trial = await beginTrial(stage, { seed: 310 });
    await trial.runUntil(5);
    await enter(trial.context, stage.demo, 'member');
    trial.wire.release();
    await trial.page.getByRole('heading', { name: 'The import stopped' }).waitFor();
    await trial.page.getByText('Only admins can import').waitFor();
    await trial.expectSilence();

    await enter(trial.context, stage.demo, 'admin');
    const { stats, received, state } = await trial.summary();
    expect(state).toBe('processing');
    const confirmed = received.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    await trial.page.getByText(new RegExp(`^${confirmed} rows?`)).waitFor();
    expect(stats.created + stats.updated + stats.unchanged + stats.failed + stats.notSent).toBe(stats.total);
    // With the role back, the person may go on.
    await trial.page.getByRole('button', { name: 'Try again' }).click();
    await trial.expectWhole();
  });
});

/**
 * Cancels as a person does; what the screen says a second later. The second is the page's own, a timer begun with the
 * click: it is late on a busy machine, as all other timers of the page are.
 */
const cancel = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Cancel import' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel import' }).waitFor();
  return page.evaluate(async () => {
    const root = document.querySelector('contact-importer')?.shadowRoot;
    const button = [...(root?.querySelectorAll('dialog button') ?? [])].at(-1) as HTMLElement; // it was just waited for
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return root?.querySelector('[data-step-heading]')?.textContent ?? '';
  });
};

const over = /cancelled|stopped/;

const expectTakenBack = async (trial: Trial): Promise<void> => {
  const { page } = trial;
  await page.getByRole('button', { name: 'Revert import' }).click();
  await page.getByRole('button', { name: 'Revert now' }).click();
  await page
    .getByText(/contacts? (was|were) deleted/)
    .first()
    .waitFor();
  await expectContacts(stage.demo, trial.before);
};

describe('the person cancels (F55)', () => {
  it('while batches are in flight: it ends, what is done stays and can be taken back', async () => {
    const trial = await beginTrial(stage, { seed: 320 });
    await trial.runUntil(5);
    expect(await cancel(trial.page)).toMatch(over);
    const { state, stats } = await trial.summary();
    expect(state).toBe('cancelled');
    expect(stats.total).toBeGreaterThan(0);
    // What was still on its way arrives late and changes nothing.
    trial.wire.release();
    await pause(500);
    expect((await trial.summary()).stats).toEqual(stats);
    await expectTakenBack(trial);
  });

  it('while it is paused', async () => {
    const trial = await beginTrial(stage, { seed: 321 });
    await trial.runUntil(5);
    await trial.page.getByRole('button', { name: 'Pause' }).click();
    await trial.page.getByRole('heading', { name: 'The import is paused' }).waitFor();
    expect(await cancel(trial.page)).toMatch(over);
    expect((await trial.summary()).state).toBe('cancelled');
    trial.wire.release();
    await expectTakenBack(trial);
  });

  it('and the network loses it: it ends here within a second, and at the host as soon as it can', async () => {
    const trial = await beginTrial(stage, { seed: 322 });
    await trial.runUntil(5);
    let lost = 0;
    await trial.context.route('**/cancel', async (route) => {
      lost += 1;
      return lost <= 2 ? route.abort('connectionreset') : route.continue();
    });
    expect(await cancel(trial.page)).toMatch(over);
    await expect.poll(async () => (await trial.summary()).state, { timeout: 90_000 }).toBe('cancelled');
    expect(lost).toBeGreaterThan(2);
    // Cancelled once more, from elsewhere: the same answer.
    const { id, stats } = await trial.summary();
    const again = await trial.context.request.post(`${stage.demo.url}/contact-importer/imports/${id}/cancel`, {
      headers: { 'Contact-Importer-Version': '1' },
      data: {},
    });
    expect(await again.json()).toMatchObject({ state: 'cancelled', stats });
  });
});

/** Versions of the protocol that do not fit. */
const asNewerHost = async (route: Route): Promise<void> => {
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), 'contact-importer-version': '2' } });
};
const asNewerPage = (route: Route): Promise<void> =>
  route.continue({ headers: { ...route.request().headers(), 'contact-importer-version': '2' } });

describe('page and host are of different versions (F60)', () => {
  it.each([
    { what: 'the host was replaced by a newer one', fate: asNewerHost, seed: 330 },
    { what: 'the page is newer than the host', fate: asNewerPage, seed: 331 },
  ])('in the middle, because $what: it stops with the cause, and ends when they fit again', async ({ fate, seed }) => {
    const trial = await beginTrial(stage, { seed });
    trial.wire.change((nth) => (nth > 4 ? fate : 'pass'));
    await trial.start();
    await trial.page.getByRole('heading', { name: 'The import stopped' }).waitFor();
    await trial.page.getByText('The CRM and this importer do not fit together').waitFor();
    trial.wire.release();
    await trial.page.getByRole('button', { name: 'Try again' }).click();
    await trial.expectWhole();
  });

  it('from the beginning: it is said before a file is chosen, and no row is sent', async () => {
    const trial = await beginTrial(stage, { seed: 332 });
    await trial.context.route('**/contact-importer/config', asNewerHost);
    await enter(trial.context, stage.demo);
    await trial.page.goto('/');
    await trial.page.getByRole('button', { name: 'Import Contacts' }).click();
    await trial.page.getByText('The CRM and this importer do not fit together').waitFor();
    expect(await trial.page.getByRole('button', { name: 'Next' }).isDisabled()).toBe(true);
    expect(trial.wire.sent).toEqual([]);
  });
});

const countImports = async (): Promise<number> => (await stage.demo.database.query('select id from imports')).length;

describe('a page of another origin, with the cookie of an admin (F58)', () => {
  it('can neither begin an import nor read one', async () => {
    const before = await countImports();
    const page = '<!doctype html><title>elsewhere</title><p>elsewhere</p>';
    const other = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(page));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}`; // a TCP server's address is one
    const context = await stage.browser.newContext();
    await enter(context, stage.demo);
    const evil = await context.newPage();
    await evil.goto(elsewhere);
    const statuses: (readonly [string, number])[] = [];
    evil.on('response', (response) => {
      if (response.url().includes('/contact-importer/'))
        statuses.push([response.request().method(), response.status()]);
    });
    const outcomes = await evil.evaluate(async (host) => {
      const imports = `${host}/contact-importer/imports`;
      const json = { 'Content-Type': 'application/json', 'Contact-Importer-Version': '1' };
      const call = (init: RequestInit): Promise<string> =>
        fetch(imports, { credentials: 'include', ...init }).then(
          (answer) => (answer.type === 'opaque' ? 'opaque' : `read ${answer.status}`),
          () => 'refused',
        );
      const plain = { 'Content-Type': 'text/plain' };
      const results = [
        await call({ method: 'GET' }),
        await call({ method: 'GET', headers: json }),
        await call({ method: 'POST', headers: json, body: '{}' }),
        await call({ method: 'POST', headers: plain, body: '{"id":"1"}', mode: 'no-cors' }),
      ];
      const form = document.createElement('form');
      form.method = 'post';
      form.enctype = 'text/plain';
      form.action = imports;
      form.target = 'hidden';
      const frame = document.createElement('iframe');
      frame.name = 'hidden';
      document.body.append(frame, form);
      const loaded = new Promise((resolve) => (frame.onload = resolve));
      form.submit();
      await loaded;
      return results;
    }, stage.demo.url);
    expect(outcomes).toEqual(['refused', 'refused', 'refused', 'opaque']);

    // A sandboxed frame has the origin `null`.
    await evil.setContent(
      `<iframe sandbox="allow-scripts" srcdoc="<script>fetch('${stage.demo.url}/contact-importer/imports',{method:'POST',mode:'no-cors',credentials:'include',body:'{}'}).finally(()=>parent.postMessage('done','*'))</script>"></iframe><script>addEventListener('message',()=>{document.title='done'})</script>`,
    );
    await evil.waitForFunction(() => document.title === 'done');
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.filter(([method, status]) => method !== 'OPTIONS' && status < 400)).toEqual([]);
    expect(await countImports()).toBe(before);
    await context.close();
    other.close();
  });
});
