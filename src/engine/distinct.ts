import { isFault, type Fault } from '../core/fault.ts';
import type { DistinctValue } from '../session/ports/engine.ts';
import { detached } from './detached.ts';
import type { Shelf } from './rows.ts';
import { walk } from './walk.ts';

/** A column of unique values would fill the memory: beyond this many, values seen for the first time are only counted. */
const knownValues = 200_000;

/** The column's distinct values, most frequent first; blank cells do not count. */
export const distinctValues = async (
  { opened, checked }: Shelf,
  column: number,
  limit = 1000,
): Promise<{ readonly values: readonly DistinctValue[]; readonly more: number } | Fault> => {
  const counts = new Map<string, number>();
  let unknown = 0;
  const header = opened.manner.headerRow;
  for await (const step of walk(opened.source, opened.manner)) {
    if (isFault(step)) return step;
    for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
      const cells = step.cells(index);
      const text = checked ? checked.rows.cells(step.record + index - header, cells)[column] : cells[column];
      if (text === undefined || text.trim() === '') continue;
      const count = counts.get(text);
      if (count !== undefined) counts.set(text, count + 1);
      else if (counts.size < knownValues) counts.set(detached(text), 1);
      else unknown += 1;
    }
  }
  const sorted = [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
  return { values: sorted.slice(0, limit), more: Math.max(0, sorted.length - limit) + unknown };
};
