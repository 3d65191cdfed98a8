import { fault, isFault, type Fault } from '../core/fault.ts';
import type { RowReading } from '../core/row.ts';
import type { Checked } from './checked.ts';
import type { Opened } from './open.ts';
import { walk } from './walk.ts';

/** Per row that others are merged into: all of them, itself among them. */
export type MergedGroups = ReadonlyMap<number, readonly RowReading[]>;

/** With `merge`, all rows that travel in another: read ahead, because they may stand anywhere below it. */
export const readMergedGroups = async (
  { manner, source }: Opened,
  { finder, rows, ledger, plan }: Checked,
  breathe: () => Promise<boolean>,
): Promise<MergedGroups | Fault> => {
  const groupOf = new Map<number, RowReading[]>();
  const groups = new Map<number, readonly RowReading[]>();
  if (plan.inFileDuplicates !== 'merge') return groups;
  for (let row = 1; row <= ledger.rows; row += 1) {
    const members = finder.mergedRows(row);
    if (members.length < 2) continue;
    const group: RowReading[] = [];
    groups.set(row, group);
    for (const member of members) groupOf.set(member, group);
  }
  if (groups.size === 0) return groups;
  const header = manner.headerRow;
  for await (const step of walk(source, manner)) {
    if (isFault(step)) return step;
    for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
      const row = step.record + index - header;
      const group = groupOf.get(row);
      if (group) group.push(rows.read(rows.cells(row, step.cells(index)), row, step.line(index)));
    }
    if (!(await breathe())) return fault('CANCELLED');
  }
  return groups;
};
