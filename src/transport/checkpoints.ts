import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { fault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Checkpoint, Checkpoints } from '../session/ports.ts';

interface Schema extends DBSchema {
  checkpoints: { key: string; value: Checkpoint; indexes: { scope: string } };
}

const databaseName = 'contact-importer';
const databaseVersion = 1;
/** Blocked storage (another tab's old version, a dead disk) must not keep an import waiting. */
const patienceMs = 3_000;

/**
 * Checkpoints in IndexedDB. Every trouble with the storage is a fault value: the import goes on without them.
 * A database of a newer version is left alone, a record of another version is not read.
 */
export const createCheckpoints = (name: string = databaseName): Checkpoints => {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  const open = (): Promise<IDBPDatabase<Schema>> =>
    (opening ??= openDatabase(name, () => {
      opening = null;
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    }));

  const within = async <T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T | Fault> => {
    try {
      return await inTime(open().then(work));
    } catch (error) {
      return fault('STORAGE_UNAVAILABLE', { why: reasonOf(error) });
    }
  };

  return {
    save: (checkpoint) =>
      within(async (database) => {
        await database.put('checkpoints', checkpoint);
        return true as const;
      }),
    load: (importId) =>
      within(async (database) => {
        const found: unknown = await database.get('checkpoints', importId);
        return isCheckpoint(found) ? found : null;
      }),
    list: (scope) =>
      within(async (database) => {
        const found: readonly unknown[] = await database.getAllFromIndex('checkpoints', 'scope', scope);
        return found.filter(isCheckpoint).sort((a, b) => b.savedAt - a.savedAt);
      }),
    remove: (importId) =>
      within(async (database) => {
        await database.delete('checkpoints', importId);
        return true as const;
      }),
  };
};

const openDatabase = async (name: string, onLost: () => void): Promise<IDBPDatabase<Schema>> => {
  if (typeof indexedDB === 'undefined') throw new Error('absent');
  const database = await openDB<Schema>(name, databaseVersion, {
    upgrade: (fresh) => {
      fresh.createObjectStore('checkpoints', { keyPath: 'importId' }).createIndex('scope', 'scope');
    },
    // A newer version of the importer in another tab must not wait for this one.
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      onLost();
    },
    terminated: onLost,
  });
  return database;
};

const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('timeout')), patienceMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

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

const reasonOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');
