import type { Tabs } from '../session/ports/browser.ts';

const nameOf = (importId: string): string => `contact-importer/${importId}`;

/** One import in several tabs, by Web Locks and BroadcastChannel; `undefined` where the browser has no locks. */
export const createTabs = (): Tabs | undefined => {
  const locks = globalThis.navigator?.locks;
  if (locks === undefined) return undefined;
  return {
    claim: (importId) => claim(locks, nameOf(importId)),
    publish: (importId, message) => {
      const channel = openChannel(importId);
      // What cannot be cloned is not worth an import.
      try {
        channel?.postMessage(message);
      } catch {
        return;
      } finally {
        channel?.close();
      }
    },
    listen: (importId, listener) => {
      const channel = openChannel(importId);
      if (channel !== null) channel.onmessage = (event: MessageEvent<unknown>) => listener(event.data);
      return () => channel?.close();
    },
  };
};

/** The browser gives the lock back by itself when the tab ends, however it ends. */
const claim = (locks: LockManager, name: string): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock === null) {
          resolve(null);
          return undefined;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });

const openChannel = (importId: string): BroadcastChannel | null => {
  try {
    return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(nameOf(importId));
  } catch {
    return null;
  }
};
