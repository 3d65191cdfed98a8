import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Checkpoint, Checkpoints } from '../session/ports/browser.ts';

const databaseName = 'contact-importer';
const databaseVersion = 1;
const storeName = 'checkpoints';
/** Blocked storage (another tab's old version, a dead disk) must not keep an import waiting. */
const patienceMs = 3_000;

/**
 * Checkpoints in IndexedDB. Every trouble with the storage is a fault value: the import goes on without them.
 * A database of a newer version is left alone, a record of another version is not read.
 */
export const createCheckpoints = (name: string = databaseName): Checkpoints => {
  let opening: Promise<IDBDatabase> | null = null;
  const open = (): Promise<IDBDatabase> =>
    (opening ??= openDatabase(name, () => {
      opening = null;
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    }));

  const within = async <T>(work: (database: IDBDatabase) => Promise<T>): Promise<T | Fault> => {
    try {
      return await inTime(open().then(work));
    } catch (error) {
      return fault('STORAGE_UNAVAILABLE', { why: reasonOf(error) });
    }
  };

  const ask = <T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | Fault> =>
    within((database) => settled(database.transaction(storeName, mode), request));

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

const doneOr = (answer: unknown): true | Fault => (isFault(answer) ? answer : true);

/** What was asked, once the transaction is on disk: an answer before that is no promise. */
const settled = <T>(transaction: IDBTransaction, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = ask(transaction.objectStore(storeName));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? request.error ?? new Error('aborted'));
  });

const openDatabase = (name: string, onLost: () => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') throw new Error('absent');
    const request = indexedDB.open(name, databaseVersion);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(storeName, { keyPath: 'importId' }).createIndex('scope', 'scope');
    };
    request.onerror = () => reject(request.error ?? new Error('unknown'));
    request.onsuccess = () => {
      const database = request.result;
      // A newer version of the importer in another tab must not wait for this one.
      database.onversionchange = () => {
        database.close();
        onLost();
      };
      database.onclose = onLost;
      resolve(database);
    };
  });

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
