import { describe, expect, test } from 'vitest';
import { asReceipt, asSummary, batchOf, heldBack, importId, importRequest, person, startHost } from './world.ts';

describe('an import from beginning to end', () => {
  test('is opened, filled in any order, balanced and remembered', async () => {
    const { ask, store } = startHost();
    const opened = await ask('POST', '/imports', importRequest({ tags: ['january'] }));
    expect(opened.status).toBe(201);
    expect(asSummary(opened)).toMatchObject({ state: 'queued', received: [], createdBy: { id: 'user-1' } });

    const second = batchOf([person(5, 'dan@new.example')], [heldBack(4)]);
    const first = batchOf([person(1, 'ann@new.example'), person(2, 'Kim@known.example', { lastName: 'Lee' })], [], {
      last: 3,
      blank: 1,
    });
    const late = asReceipt(await ask('PUT', `/imports/${importId}/batches/4`, second));
    expect(late.stats).toEqual({
      total: 2,
      created: 1,
      updated: 0,
      unchanged: 0,
      failed: 0,
      notSent: 1,
      withWarnings: 0,
    });
    const early = asReceipt(await ask('PUT', `/imports/${importId}/batches/1`, first));
    expect(early.results.map(({ outcome }) => outcome)).toEqual(['created', 'updated']);

    const done = await ask('POST', `/imports/${importId}/complete`, { rows: 5, blank: 1, heldBack: 1, sent: 3 });
    expect(asSummary(done)).toMatchObject({
      state: 'completed',
      received: [[1, 5]],
      stats: { total: 4, created: 2, updated: 1, unchanged: 0, failed: 0, notSent: 1 },
    });
    expect(asSummary(await ask('GET', `/imports/${importId}`))).toEqual(asSummary(done));
    expect(store.contacts('north').map(({ values }) => values.get('tags'))).toEqual([
      ['january'],
      ['january'],
      ['january'],
    ]);
  });
});
