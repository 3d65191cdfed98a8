import { batchOf, rowOf } from './rows.ts';
import type { Batch } from '../../../src/core/batch.ts';

export const killBatchRows = 40;

/** The nth batch of the import that is killed: half of its people are known from the batch before. */
export const killBatch = (importId: string, nth: number): Batch => {
  const first = nth * killBatchRows + 1;
  const rows = Array.from({ length: killBatchRows }, (_, at) => {
    const who = first + at - killBatchRows / 2;
    return rowOf(first + at, {
      contact: { name: `N${who}`, email: `n${who}@x.com`, city: `C${nth}`, tags: [`t${nth % 3}`] },
    });
  });
  return batchOf(importId, first, rows);
};
