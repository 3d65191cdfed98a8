import { isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Checkpoint, Checkpoints } from '../session/ports/browser.ts';
import { openStore } from './database.ts';

/**
 * Checkpoints in IndexedDB. Every trouble with the storage is a fault value: the import goes on without them.
 * A database of a newer version is left alone, a record of another version is not read.
 */
export const createCheckpoints = (database = 'contact-importer'): Checkpoints => {
  const ask = openStore(database, 'checkpoints', 'importId', 'scope');
  return {
    save: async (checkpoint) => doneOr(await ask('readwrite', (store) => store.put(checkpoint))),
    load: async (importId) => {
      const found = await ask<unknown>('readonly', (store) => store.get(importId));
      return isFault(found) || isCheckpoint(found) ? found : null;
    },
    list: async (scope) => {
      const found = await ask<unknown[]>('readonly', (store) => store.index('scope').getAll(scope));
      return isFault(found) ? found : found.filter(isCheckpoint).sort((a, b) => b.savedAt - a.savedAt);
    },
    remove: async (importId) => doneOr(await ask('readwrite', (store) => store.delete(importId))),
  };
};

export const doneOr = (answer: unknown): true | Fault => (isFault(answer) ? answer : true);

/** Never misread: only what this version wrote is taken, and only with all its parts. */
const isCheckpoint = (value: unknown): value is Checkpoint => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, importId, scope, plan, edits, file, savedAt } = value as Record<string, unknown>;
  const isObject = (part: unknown): boolean => typeof part === 'object' && part !== null;
  return (
    version === 1 &&
    typeof importId === 'string' &&
    typeof scope === 'string' &&
    typeof savedAt === 'number' &&
    isObject(plan) &&
    isObject(edits) &&
    isObject(file)
  );
};
