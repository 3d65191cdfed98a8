import { batchSchema } from '../core/wire-schemas.ts';
import { answerWith, json, readJson } from './call.ts';
import { canonicalJson, digestOf } from './json.ts';
import { isRefused, refuse } from './problem.ts';
import type { Batch } from '../core/batch.ts';
import type { Asked, Route } from './call.ts';
import type { Refused } from './problem.ts';

/** The calls that carry rows. */
export const batchCalls: readonly Route[] = [
  {
    method: 'POST',
    path: 'imports/:import/preview',
    capability: 'preview',
    async answer(asked) {
      const batch = await readBatch(asked);
      if (isRefused(batch)) return batch;
      return answerWith(asked.host.store.previewBatch(asked.caller, batch));
    },
  },
  {
    method: 'PUT',
    path: 'imports/:import/batches/:first',
    async answer(asked) {
      const batch = await readBatch(asked);
      if (isRefused(batch)) return batch;
      if (batch.first !== asked.first) return contradiction(batch, 'The address names another first row.');
      const digest = await digestOf(canonicalJson(batch));
      return answerWith(asked.host.store.applyBatch(asked.caller, batch, digest), ({ receipt, replay }) =>
        json(receipt, 200, replay ? { 'Idempotent-Replay': 'true' } : {}),
      );
    },
  },
];

async function readBatch(asked: Asked): Promise<Batch | Refused> {
  const batch = await readJson(asked, batchSchema);
  if (isRefused(batch)) return batch;
  const { batchRows } = asked.host.limits;
  if (batch.rows.length + batch.heldBack.length > batchRows) {
    return refuse('batch-too-many-rows', { limit: batchRows, first: batch.first });
  }
  if (batch.importId !== asked.importId) return contradiction(batch, 'The address names another import.');
  return checkRange(batch) ?? batch;
}

/** A range covers its rows: each one is sent, held back, or counted as blank, and none twice. */
function checkRange(batch: Batch): Refused | null {
  const { first, last, blank, rows, heldBack } = batch;
  if (last < first) return contradiction(batch, 'The last row comes before the first.');
  const seen = new Set<number>();
  for (const { row } of [...rows, ...heldBack]) {
    if (row < first || row > last)
      return refuse('batch-invalid', { first, row, detail: 'A row lies outside the range.' });
    if (seen.has(row)) return refuse('batch-invalid', { first, row, detail: 'A row comes twice.' });
    seen.add(row);
  }
  if (seen.size + blank !== last - first + 1) {
    return contradiction(batch, 'Rows sent, held back and blank do not add up to the range.');
  }
  return null;
}

const contradiction = ({ first }: Batch, detail: string): Refused => refuse('batch-invalid', { first, detail });
