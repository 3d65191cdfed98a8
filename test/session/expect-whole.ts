import { expect } from 'vitest';
import { isOver } from './stage.ts';
import type { Stage } from './stage.ts';

/** The import ends with every row created, once. */
export const expectWhole = async (stage: Stage, rows: number): Promise<void> => {
  expect(await stage.until(isOver)).toMatchObject({
    step: 'finished',
    summary: { state: 'completed', stats: { total: rows, created: rows } },
  });
  expect(stage.crm.contents()).toHaveLength(rows);
  expect(await stage.crm.imports()).toHaveLength(1);
};
