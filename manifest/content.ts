import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { announcementRel, wellKnownPath } from './crm/announcement.ts';
import { toPageSchema, tokenReplySchema } from './relay/messages.ts';
import { createDesk } from './relay/perform.ts';
import { isOwnPage } from './relay/senders.ts';

/*
 * In the CRM's tab, put there by a person's gesture. It draws nothing, changes nothing and hears nothing of the page:
 * it reads where the page announces itself, and makes the protocol's calls with the page's session.
 */

const announcementLimit = 16_384;

const readJson = async (address: string, headers: Readonly<Record<string, string>> = {}): Promise<unknown> => {
  const response = await fetch(address, {
    credentials: 'same-origin',
    redirect: 'error',
    cache: 'no-store',
    headers: { Accept: 'application/json', ...headers },
    signal: AbortSignal.timeout(5_000),
  });
  if (!response.ok || !/\bjson\b/.test(response.headers.get('Content-Type') ?? '')) return null;
  const text = await response.text();
  return text.length > announcementLimit ? null : (JSON.parse(text) as unknown);
};

/** The page's own announcement, from its own origin only. */
const announced = async (): Promise<{ base: string; value: unknown } | null> => {
  // In the head only: a page's body may hold what others wrote.
  const link = document.head.querySelector<HTMLLinkElement>(`link[rel~="${announcementRel}"][href]`);
  const addresses = [link?.getAttribute('href'), wellKnownPath];
  for (const address of addresses) {
    if (address === null || address === undefined) continue;
    try {
      const base = new URL(address, location.href);
      if (base.origin !== location.origin) continue;
      const value = await readJson(base.href);
      if (value !== null) return { base: base.href, value };
    } catch {
      // An address that is none or does not answer announces nothing.
    }
  }
  return null;
};

const isHere = (endpoint: string): boolean => {
  try {
    return new URL(endpoint).origin === location.origin;
  } catch {
    return false;
  }
};

/** A short-lived token of the page's own host. The header tells the host that no foreign page or form asks. */
const tokenAt = async (address: string): Promise<{ token: string; expiresIn?: number } | null> => {
  const read = v.safeParse(tokenReplySchema, await readJson(address, { 'Contact-Importer-Version': '1' }));
  return read.success ? read.output : null;
};

const serve = (): void => {
  const desk = createDesk('same-origin');
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    if (!isOwnPage(sender, browser.runtime.id, browser.runtime.getURL(''))) return undefined;
    const read = v.safeParse(toPageSchema, message);
    if (!read.success) return undefined;
    switch (read.output.type) {
      case 'look':
        return announced().then((found) => ({ url: location.href, announced: found }));
      case 'call':
        return isHere(read.output.endpoint) ? desk.take(read.output) : Promise.resolve(null);
      case 'token':
        return isHere(read.output.address) ? tokenAt(read.output.address).catch(() => null) : Promise.resolve(null);
      case 'stop':
        desk.stop(read.output.id);
        return Promise.resolve(null);
    }
  });
};

/** Put in again while the first still stands, it does nothing; one that an update orphaned is replaced. */
const mark = Symbol.for('import relay');
const standing: unknown = Reflect.get(globalThis, mark);
const stillStands = (): boolean => {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
};
if (typeof standing !== 'function' || standing() !== true) {
  Reflect.set(globalThis, mark, stillStands);
  serve();
}
