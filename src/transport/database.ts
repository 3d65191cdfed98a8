import { fault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';

/** Blocked storage (another tab's old version, a dead disk) must not keep an import waiting. */
const patienceMs = 3_000;
const version = 1;

/** One question to the store, in a transaction of its own. Every trouble is a fault value. */
export type AskStore = <T>(
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest<T>,
) => Promise<T | Fault>;

/**
 * A store of its own database in IndexedDB, opened when it is first asked: each record lies under its `keyPath` and is
 * listed by its `index`. A database of a newer version is left alone.
 */
export const openStore = (database: string, store: string, keyPath: string | string[], index: string): AskStore => {
  let opening: Promise<IDBDatabase> | null = null;
  const open = (): Promise<IDBDatabase> =>
    (opening ??= openDatabase(
      database,
      (made) => void made.createObjectStore(store, { keyPath }).createIndex(index, index),
      () => (opening = null),
    ).catch((error: unknown) => {
      opening = null;
      throw error;
    }));

  return async (mode, request) => {
    try {
      return await inTime(open().then((opened) => settled(opened.transaction(store, mode), store, request)));
    } catch (error) {
      return fault('STORAGE_UNAVAILABLE', { why: error instanceof Error ? error.name : 'unknown' });
    }
  };
};

/** What was asked, once the transaction is on disk: an answer before that is no promise. */
const settled = <T>(
  transaction: IDBTransaction,
  store: string,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const request = ask(transaction.objectStore(store));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = transaction.onerror = () =>
      reject(transaction.error ?? request.error ?? new Error('aborted'));
  });

const openDatabase = (name: string, make: (made: IDBDatabase) => void, onLost: () => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') throw new Error('absent');
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => make(request.result);
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
