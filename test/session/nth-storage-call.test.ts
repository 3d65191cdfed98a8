import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCheckpoints } from '../../src/transport/checkpoints.ts';
import { storageCalls, watchStorage } from './failing-storage.ts';
import type { FailingStorage } from './failing-storage.ts';
import { importInTwoVisits, wholeImport } from './two-visits.ts';

let storage: FailingStorage;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  storage = watchStorage();
});
afterEach(() => storage.restore());

describe('the n-th call of IndexedDB in a 12-batch import of two visits fails, for every n', () => {
  test.each(['throws', 'aborts'] as const)('and %s: it ends all the same, every row created once', async (how) => {
    expect(await importInTwoVisits(() => createCheckpoints())).toEqual(wholeImport);
    expect(new Set(storage.made)).toEqual(new Set(storageCalls()));
    const all = storage.made.length;
    for (let nth = 1; nth <= all; nth += 1) {
      globalThis.indexedDB = new IDBFactory();
      storage.fail(nth, how);
      expect(await importInTwoVisits(() => createCheckpoints())).toEqual(wholeImport);
      expect(storage.made.length).toBeGreaterThanOrEqual(nth);
    }
  });
});
