import { isFault } from '../../src/core/fault.ts';
import type { Batch, Range } from '../../src/core/batch.ts';
import { missingRanges } from '../../src/core/batch-split.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { Stats } from '../../src/core/stats.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { ImportRequest } from '../../src/core/wire.ts';
import { createChance } from './chance.ts';
import { createCrm } from './crm.ts';
import type { CrmOptions } from './crm.ts';

/** What must be there at the end: the same rows, applied one batch after the other by one who meets no fault. */
export interface Truth {
  readonly contents: readonly string[];
  readonly stats: Stats;
}

/** `covered`: the ranges that were imported; all of them, unless the import was cancelled. */
export const applyInOrder = async (
  options: Omit<CrmOptions, 'chance' | 'clock'>,
  file: File,
  plan: Plan,
  request: ImportRequest,
  covered: readonly Range[],
  rows: number,
  poisoned: readonly number[],
): Promise<Truth> => {
  const crm = createCrm({ ...options, clock: { now: Date.UTC(2026, 0, 5, 9) }, chance: createChance(1) });
  const caller = { accountId: 'account', user: { id: 'user', name: 'User' }, isAdmin: true };
  const store = options.backing?.store ?? crm.store;
  await store.createImport(caller, request, 'request');
  const engine = createEngine();
  const opened = await engine.open(file);
  if (isFault(opened)) throw new Error(`The oracle cannot open the file: ${opened.code}`);
  const started = await engine.start(plan, { importId: request.id, accepted: missingRanges(covered, rows), poisoned });
  if (isFault(started)) throw new Error(`The oracle cannot start: ${started.code}`);
  for (let batch = await engine.next(); batch !== null; batch = await engine.next()) {
    if (isFault(batch)) throw new Error(`The oracle cannot go on: ${batch.code}`);
    await store.applyBatch(caller, JSON.parse(new TextDecoder().decode(batch.body)) as Batch, String(batch.first));
  }
  engine.close();
  const summary = await crm.summary(request.id);
  if (summary === null) throw new Error('The oracle lost its import.');
  return { contents: await crm.read(), stats: summary.stats };
};
