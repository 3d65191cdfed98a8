import type { Tabs } from '../../src/session/ports/browser.ts';

/** Locks and messages of one browser's tabs. */
export const createLocks = (): Tabs & { readonly holders: Set<string> } => {
  const holders = new Set<string>();
  const listeners = new Set<(importId: string, message: unknown) => void>();
  return {
    holders,
    claim: async (importId) => {
      if (holders.has(importId)) return null;
      holders.add(importId);
      return () => void holders.delete(importId);
    },
    publish: (importId, message) => {
      for (const listener of listeners) listener(importId, message);
    },
    listen: (importId, listener) => {
      const hear = (id: string, message: unknown): void => {
        if (id === importId) listener(message);
      };
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
};
