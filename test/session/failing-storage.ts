/** `throws`: as a storage does that was closed. `aborts`: it seems to go well, and the disk refuses. */
export type Failure = 'throws' | 'aborts';

export interface FailingStorage {
  /** The calls since the last `fail`, by name. */
  readonly made: readonly string[];
  /** From now on the n-th call fails; the calls before and after it do what they do. */
  fail(nth: number, how: Failure): void;
  /** Everything is as it was. */
  restore(): void;
}

/** Every call that the checkpoints make of IndexedDB. */
const calls = () =>
  [
    [IDBFactory.prototype, ['open']],
    [IDBDatabase.prototype, ['createObjectStore', 'transaction']],
    [IDBTransaction.prototype, ['objectStore']],
    [IDBObjectStore.prototype, ['createIndex', 'index', 'put', 'get', 'delete']],
    [IDBIndex.prototype, ['getAll']],
  ] as const;

export const storageCalls = (): readonly string[] => calls().flatMap(([, names]) => [...names]);

/** Stands before this realm's IndexedDB, whoever made it. */
export const watchStorage = (): FailingStorage => {
  let made: string[] = [];
  let failing = { nth: 0, how: 'throws' as Failure };
  const restorers: (() => void)[] = [];

  const watch = (of: object, name: string): void => {
    const call = Reflect.get(of, name) as (...given: unknown[]) => unknown; // a method of the storage
    restorers.push(() => Reflect.set(of, name, call));
    Reflect.set(of, name, function (this: unknown, ...given: unknown[]) {
      // What stands in for a storage asks itself, while it opens.
      if (given[1] === 'versionchange') return Reflect.apply(call, this, given);
      made.push(name);
      const isDue = made.length === failing.nth;
      if (isDue && failing.how === 'throws') throw new DOMException('planted', 'UnknownError');
      const result = Reflect.apply(call, this, given);
      if (isDue) refuse(result);
      return result;
    });
  };
  for (const [of, names] of calls()) for (const name of names) watch(of, name);

  return {
    get made() {
      return made;
    },
    fail: (nth, how) => {
      made = [];
      failing = { nth, how };
    },
    restore: () => {
      for (const restore of restorers) restore();
    },
  };
};

/** What the disk does when it refuses: the transaction that it is about is rolled back. */
const refuse = (result: unknown): void => {
  if (result instanceof IDBTransaction) result.abort();
  else if (result instanceof IDBObjectStore || result instanceof IDBIndex) {
    (result instanceof IDBIndex ? result.objectStore : result).transaction.abort();
  } else if (result instanceof IDBOpenDBRequest) {
    // Refused once it is known which transaction creates the database; an existing one is closed again.
    result.addEventListener('upgradeneeded', () => result.transaction?.abort());
    result.addEventListener('success', () => result.result.close());
  } else if (result instanceof IDBRequest) result.transaction?.abort();
};
