import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { emptyMemory } from '../../src/core/mapping/memory.ts';
import type { Checkpoint } from '../../src/session/ports/browser.ts';
import { createCheckpoints } from '../../src/transport/checkpoints.ts';
import { createMemories } from '../../src/transport/mapping-memory.ts';

const checkpoint = (importId: string, savedAt = 1, scope = 'crm/account'): Checkpoint => ({
  version: 1,
  importId,
  scope,
  // A plan is opaque to the storage.
  plan: { objects: ['contact'] } as unknown as Plan,
  edits: { cells: [], skipped: [] },
  file: { name: 'contacts.csv', size: 1, sha256: '0' },
  headers: [],
  request: null,
  savedAt,
});

const original = globalThis.indexedDB;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  globalThis.indexedDB = original;
});

describe('checkpoints in IndexedDB', () => {
  test('are kept, listed newest first for their own CRM, and removed', async () => {
    const checkpoints = createCheckpoints();
    expect(await checkpoints.save(checkpoint('a', 1))).toBe(true);
    expect(await checkpoints.save(checkpoint('b', 2))).toBe(true);
    expect(await checkpoints.save(checkpoint('c', 3, 'other'))).toBe(true);
    expect(await checkpoints.load('a')).toMatchObject({ importId: 'a' });
    expect(await checkpoints.list('crm/account')).toMatchObject([{ importId: 'b' }, { importId: 'a' }]);
    expect(await checkpoints.remove('a')).toBe(true);
    expect(await checkpoints.load('a')).toBeNull();
  });

  test('a browser without storage answers with a fault, each time (F16)', async () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    const checkpoints = createCheckpoints();
    const unavailable = { kind: 'fault', code: 'STORAGE_UNAVAILABLE' };
    expect(await checkpoints.save(checkpoint('a'))).toMatchObject(unavailable);
    expect(await checkpoints.load('a')).toMatchObject(unavailable);
    expect(await checkpoints.list('crm/account')).toMatchObject(unavailable);
    expect(await checkpoints.remove('a')).toMatchObject(unavailable);
  });

  test('what cannot be stored is a fault, not an exception', async () => {
    const unclonable = { ...checkpoint('a'), handle: () => undefined };
    expect(await createCheckpoints().save(unclonable)).toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      params: { why: 'DataCloneError' },
    });
  });

  test('a database of a newer version is left alone (F18)', async () => {
    const newer = await openDB('contact-importer', 9, {
      upgrade: (database) => void database.createObjectStore('checkpoints'),
    });
    newer.close();
    expect(await createCheckpoints().list('crm/account')).toMatchObject({
      code: 'STORAGE_UNAVAILABLE',
      params: { why: 'VersionError' },
    });
    const still = await openDB('contact-importer');
    expect(still.version).toBe(9);
    still.close();
  });

  test('a record of another version is never read (F18)', async () => {
    const checkpoints = createCheckpoints();
    await checkpoints.save(checkpoint('good'));
    const database = await openDB('contact-importer', 1);
    await database.put('checkpoints', { ...checkpoint('later'), version: 2 });
    await database.put('checkpoints', { importId: 'torn', scope: 'crm/account', version: 1 });
    database.close();
    expect(await checkpoints.load('later')).toBeNull();
    expect(await checkpoints.load('torn')).toBeNull();
    expect(await checkpoints.list('crm/account')).toMatchObject([{ importId: 'good' }]);
  });

  test('a newer version in another tab is let through, and this one says that it cannot keep anything', async () => {
    const checkpoints = createCheckpoints();
    await checkpoints.save(checkpoint('a'));
    const newer = await openDB('contact-importer', 2);
    expect(await checkpoints.save(checkpoint('b'))).toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    newer.close();
  });
});

describe('remembered mappings', () => {
  const storage = (): Pick<Storage, 'getItem' | 'setItem'> & { readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return { kept, getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
  };
  const memory = {
    version: 1,
    packs: [
      {
        version: 1,
        fingerprint: '1-a',
        columns: [{ header: 'Mail', to: { object: 'contact', field: 'email' }, options: {} }],
      },
    ],
  } as const;

  test('come back for the same account only', async () => {
    const place = storage();
    const memories = createMemories(() => place);
    await memories.save('one', memory);
    expect(await memories.load('one')).toEqual(memory);
    expect(await memories.load('two')).toEqual(emptyMemory);
  });

  test.each(['{', '[]', '{"version":2,"packs":[]}', '{"version":1,"packs":[{}]}', 'null'])(
    '%s is not read',
    async (text) => {
      const place = storage();
      place.kept.set('contact-importer/mappings/one', text);
      expect(await createMemories(() => place).load('one')).toEqual(emptyMemory);
    },
  );

  test('storage that is forbidden or full remembers nothing and breaks nothing', async () => {
    const memories = createMemories(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await memories.save('one', memory);
    expect(await memories.load('one')).toEqual(emptyMemory);
  });
});
