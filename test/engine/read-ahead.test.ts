import { expect, test } from 'vitest';
import { isFault } from '../../src/core/fault.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { readAhead } from '../../src/engine/read-ahead.ts';
import { generatedPlan, sure } from '../support/engine-plan.ts';
import { generateText } from '../support/generator.ts';

const open = async () => {
  const engine = createEngine();
  const opened = sure(await engine.open(new Blob([generateText({ seed: 3, rows: 900 })])));
  const plan = generatedPlan(opened, { limits: { rows: 100, bytes: 1024 * 1024 } });
  return { engine, plan, batches: readAhead(engine) };
};

const firsts = async (next: () => ReturnType<ReturnType<typeof readAhead>['next']>): Promise<number[]> => {
  const found: number[] = [];
  for (let batch = sure(await next()); batch; batch = sure(await next())) found.push(batch.first);
  return found;
};

test('every batch comes once and in order, and the end stays the end', async () => {
  const { plan, batches } = await open();
  sure(await batches.start(plan));
  expect(await firsts(batches.next)).toEqual([1, 101, 201, 301, 401, 501, 601, 701, 801]);
  expect(await batches.next()).toBeNull();
});

test('a new start forgets the batch that was made ahead', async () => {
  const { plan, batches } = await open();
  for (const pause of [0, 20]) {
    sure(await batches.start(plan));
    await batches.next();
    await batches.next();
    await new Promise((resolve) => setTimeout(resolve, pause));
    sure(await batches.start(plan, { importId: 'two', accepted: [[1, 700]] }));
    expect(await firsts(batches.next)).toEqual([701, 801]);
  }
});

test('no more than one batch is made ahead', async () => {
  let made = 0;
  const batch = { first: 1, last: 1, blank: 0, rows: 1, heldBack: 0, body: new Uint8Array(1) };
  const { next } = readAhead({
    start: () => Promise.reject(new Error('not asked')),
    next: async () => {
      made += 1;
      return batch;
    },
  });
  await next();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(made).toBe(2);
});

test('before a start the fault is passed on', async () => {
  const { batches } = await open();
  expect(isFault(await batches.next())).toBe(true);
});
