import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCheckpoints } from '../../src/transport/checkpoints.ts';
import { createStage } from './stage.ts';
import { confirmed, expectWhole, visitAgain } from './visits.ts';

/** Every call that the checkpoints make of IndexedDB. */
const calls = [
  [IDBFactory.prototype, ['open']],
  [IDBDatabase.prototype, ['createObjectStore', 'transaction']],
  [IDBTransaction.prototype, ['objectStore']],
  [IDBObjectStore.prototype, ['createIndex', 'index', 'put', 'get', 'delete']],
  [IDBIndex.prototype, ['getAll']],
] as const;

/** `throws`: as a storage does that was closed. `aborts`: it seems to go well, and the disk refuses. */
type Failure = 'throws' | 'aborts';

const originals = new Map<string, { readonly of: object; readonly call: (...given: unknown[]) => unknown }>();
let made: string[] = [];
let failing = { nth: 0, how: 'throws' as Failure };

/** The n-th call of all fails; the calls before and after it do what they do. */
const watch = (of: object, name: string): void => {
  const call = Reflect.get(of, name) as (...given: unknown[]) => unknown; // a method of the fake
  originals.set(name, { of, call });
  Reflect.set(of, name, function (this: unknown, ...given: unknown[]) {
    // The fake's own, while it opens.
    if (given[1] === 'versionchange') return Reflect.apply(call, this, given);
    made.push(name);
    const isDue = made.length === failing.nth;
    if (isDue && failing.how === 'throws') throw new DOMException('planted', 'UnknownError');
    const result = Reflect.apply(call, this, given);
    if (isDue) refuse(result);
    return result;
  });
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

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  made = [];
  failing = { nth: 0, how: 'throws' };
  for (const [of, names] of calls) for (const name of names) watch(of, name);
});
afterEach(() => {
  for (const [name, { of, call }] of originals) Reflect.set(of, name, call);
});

const rows = 36;
/** The tab dies in the middle, and the next goes on with the file: by what the browser kept, or by what the host has. */
const importInTwoVisits = async (): Promise<void> => {
  const stage = createStage({ rows, batchRows: 3, checkpoints: () => createCheckpoints() });
  await stage.start();
  await stage.until(confirmed(9));
  const importId = await visitAgain(stage);
  stage.session.send({ do: 'resume-checkpoint', importId, file: stage.file });
  await expectWhole(stage, rows);
  stage.session.dispose();
};

describe('the n-th call of IndexedDB in a 12-batch import of two visits fails, for every n', () => {
  test.each(['throws', 'aborts'] as const)('and %s: it ends all the same, every row created once', async (how) => {
    await importInTwoVisits();
    expect(new Set(made)).toEqual(new Set(calls.flatMap(([, names]) => [...names])));
    const all = made.length;
    for (let nth = 1; nth <= all; nth += 1) {
      globalThis.indexedDB = new IDBFactory();
      made = [];
      failing = { nth, how };
      await importInTwoVisits();
      expect(made.length).toBeGreaterThanOrEqual(nth);
    }
  });
});
