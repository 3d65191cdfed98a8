import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { emptyMemory } from '../../src/core/mapping/memory.ts';
import type { Checkpoint, Draft } from '../../src/session/ports/browser.ts';
import { createCheckpoints } from '../../src/transport/checkpoints.ts';
import { createDrafts } from '../../src/transport/drafts.ts';
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

describe('corrections that wait for their import', () => {
  const day = 86_400_000;
  const draft = (sha256: string, savedAt = 1, scope = 'crm/account'): Draft => ({
    version: 1,
    scope,
    sha256,
    dialect: { encoding: 'utf-8', delimiter: ',', newline: '\n', headerRow: 0 },
    edits: { cells: [{ row: 1, column: 0, text: 'a' }], skipped: [2] },
    savedAt,
  });
  const at = (sha256: string, savedAt = 2, scope = 'crm/account') => ({ scope, sha256, savedAt });

  test('come back for the same file and the same CRM only, as they were last', async () => {
    const drafts = createDrafts();
    expect(await drafts.save(draft('a'))).toBe(true);
    const later = { ...draft('a'), edits: { cells: [], skipped: [7] } };
    expect(await drafts.save(later)).toBe(true);
    expect(await drafts.load(at('a'))).toEqual(later);
    expect(await drafts.load(at('b'))).toBeNull();
    expect(await drafts.load(at('a', 2, 'other'))).toBeNull();
    expect(await drafts.remove(at('a'))).toBe(true);
    expect(await drafts.load(at('a'))).toBeNull();
  });

  test('are forgotten after a week, and the eldest where there are many', async () => {
    const drafts = createDrafts();
    for (let index = 1; index <= 12; index += 1) await drafts.save(draft(`file${index}`, index));
    expect(await drafts.load(at('file2', 20))).toBeNull();
    expect(await drafts.load(at('file3', 20))).toMatchObject({ sha256: 'file3' });
    expect(await drafts.load(at('file12', 12 + 7 * day))).toMatchObject({ sha256: 'file12' });
    expect(await drafts.load(at('file12', 13 + 7 * day))).toBeNull();
  });

  test('of another version are never read, and storage that refuses is a fault', async () => {
    const drafts = createDrafts();
    await drafts.save({ ...draft('a'), version: 2 as 1 }); // what a later version may write
    expect(await drafts.load(at('a'))).toBeNull();
    Reflect.deleteProperty(globalThis, 'indexedDB');
    expect(await createDrafts().load(at('a'))).toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
    expect(await createDrafts().save(draft('a'))).toMatchObject({ code: 'STORAGE_UNAVAILABLE' });
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
