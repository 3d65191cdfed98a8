import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseToContinue } from './going-on.ts';
import { beginTrial, enter, openStage } from './stage.ts';
import type { Stage, Trial } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const expectSaysSo = async ({ page }: Trial): Promise<void> => {
  await page.getByText('Please keep this page open').waitFor();
  await page.getByText('This browser cannot remember the import').waitFor();
};

/** Runs in the page before anything else. */
const deny = (): void => {
  indexedDB.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
};
const remove = (): void => void Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
const never = (): void => {
  // A request that neither succeeds nor fails.
  indexedDB.open = () => new EventTarget() as IDBOpenDBRequest; // nobody gets far enough to miss the rest
};

describe('the browser stores nothing (F16)', () => {
  it.each([
    { what: 'refuses', script: deny },
    { what: 'has no storage', script: remove },
    { what: 'never answers', script: never },
  ])('because it $what: the import runs without resume, says so, and ends', async ({ what, script }) => {
    const trial = await beginTrial(stage, { seed: 500 + what.length });
    await trial.context.addInitScript(script);
    await trial.runUntil(3);
    await expectSaysSo(trial);
    trial.wire.release();
    await trial.expectWhole();
  });

  it('because its quota is used up: the import ends all the same', async () => {
    const trial = await beginTrial(stage, { seed: 520 });
    const devtools = await trial.context.newCDPSession(trial.page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: stage.demo.url, quotaSize: 0 });
    await trial.start();
    await trial.expectWhole();
  });
});

describe('the storage is cleared while the import runs (F17)', () => {
  it('the running import does not need it', async () => {
    const trial = await beginTrial(stage, { seed: 530 });
    await trial.runUntil(5);
    const devtools = await trial.context.newCDPSession(trial.page);
    await devtools.send('Storage.clearDataForOrigin', { origin: stage.demo.url, storageTypes: 'indexeddb' });
    trial.wire.release();
    await trial.expectWhole();
  });

  it('and the tab closed: the host still offers it, and with the same file it goes on', async () => {
    const trial = await beginTrial(stage, { seed: 531 });
    await trial.runUntil(5);
    const devtools = await trial.context.newCDPSession(trial.page);
    await devtools.send('Storage.clearDataForOrigin', { origin: stage.demo.url, storageTypes: 'indexeddb' });
    await trial.page.close();
    const again = await trial.context.newPage();
    trial.wire.release();
    expect(await trial.isOffered(again)).toBe(true);
    // There is nothing here that could be forgotten.
    expect(await again.getByRole('button', { name: `Discard the import of ${trial.file.name}` }).count()).toBe(0);
    expect((await trial.summary()).state).toBe('processing');
    await chooseToContinue(again, trial.file);
    await trial.expectWhole(again);
  });
});

/** Runs in the page: opens the importer's database as another version of the product would have written it. */
const writeDatabase = async ({ version, record }: { version: number; record: unknown }): Promise<void> => {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('contact-importer', version);
    opening.onupgradeneeded = () => {
      const { result } = opening;
      if (result.objectStoreNames.contains('checkpoints')) return;
      result.createObjectStore('checkpoints', { keyPath: 'importId' }).createIndex('scope', 'scope');
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('refused'));
    opening.onblocked = () => reject(new Error('blocked'));
  });
  if (record !== null) {
    const writing = database.transaction('checkpoints', 'readwrite');
    writing.objectStore('checkpoints').put(record);
    await new Promise((resolve) => (writing.oncomplete = resolve));
  }
  database.close();
};

describe('the storage was written by another version (F18)', () => {
  it('an older one: what it left is not misread', async () => {
    const trial = await beginTrial(stage, { seed: 540 });
    await enter(trial.context, stage.demo);
    await trial.page.goto('/harbor.svg');
    const scope = `${stage.demo.url}/contact-importer`;
    const record = { version: 0, importId: 'old', scope, file: trial.file, rows: [1, 2] };
    await trial.page.evaluate(writeDatabase, { version: 1, record });
    expect(await trial.isOffered()).toBe(false);
    await trial.start();
    await trial.expectWhole();
  });

  it('a newer one: it is left alone, and the import runs without resume', async () => {
    const trial = await beginTrial(stage, { seed: 541 });
    await enter(trial.context, stage.demo);
    await trial.page.goto('/harbor.svg');
    await trial.page.evaluate(writeDatabase, { version: 7, record: null });
    await trial.runUntil(3);
    await expectSaysSo(trial);
    trial.wire.release();
    await trial.expectWhole();
    const version = await trial.page.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(7);
  });

  it('a newer one in another tab does not wait for the import that runs here', async () => {
    const trial = await beginTrial(stage, { seed: 542 });
    await trial.runUntil(4);
    const other = await trial.context.newPage();
    await other.goto('/harbor.svg');
    await other.evaluate(writeDatabase, { version: 7, record: null });
    trial.wire.release();
    await trial.expectWhole();
  });
});
