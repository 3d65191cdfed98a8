import type { HeldBackRow, Range } from '../core/batch.ts';
import { fault, isFault, type Fault } from '../core/fault.ts';
import { rowIssue, type RowReading } from '../core/row.ts';
import type { EncodedBatch } from '../session/ports.ts';
import type { Checked } from './checked.ts';
import type { Opened } from './open.ts';
import { jsonBytes, refused } from './read-rows.ts';
import { createPacker } from './packer.ts';
import { walk } from './walk.ts';

export interface SendRequest {
  readonly opened: Opened;
  readonly checked: Checked;
  readonly importId: string;
  /** Ranges that the host has already. */
  readonly accepted: readonly Range[];
  readonly breathe: () => Promise<boolean>;
}

/**
 * The same pass again, now with what the whole file means for each row. Together with the accepted ranges, the batches
 * tile the rows of the file: each begins where the one before it ended.
 */
export async function* batchesOf(request: SendRequest): AsyncGenerator<EncodedBatch | Fault, void> {
  const { opened, checked, importId } = request;
  const { plan, rows, settler, finder } = checked;
  const accepted = createRanges(request.accepted);
  const packer = createPacker(importId, plan.limits);
  const groups =
    plan.inFileDuplicates === 'merge' ? await readGroups(request) : new Map<number, readonly RowReading[]>();
  if (isFault(groups)) {
    yield groups;
    return;
  }
  const header = opened.manner.headerRow;
  let row = 0;
  for await (const step of walk(opened.source, opened.manner)) {
    if (isFault(step)) {
      yield step;
      return;
    }
    for (let index = Math.max(0, header + 1 - step.record); index < step.rows.length; index += 1) {
      row = step.record + index - header;
      if (accepted.holds(row)) {
        const before = packer.close(row - 1);
        if (before) yield before;
        packer.begin(row + 1);
        continue;
      }
      const cells = rows.cells(row, step.rows[index] ?? []);
      const own = rows.read(cells, row, step.lines[index] ?? 0);
      if (own.blank) {
        packer.blank();
        continue;
      }
      const verdicts = finder.verdict(row);
      const group = groups.get(row);
      const settled = group
        ? settler.merge(group.map((reading) => ({ reading, verdicts: finder.verdict(reading.row) })))
        : settler.settle(own, verdicts);
      const reading =
        settled.record && jsonBytesOver(settled, plan.limits.bytes, group !== undefined)
          ? refused(plan, row, own.line, 'ROW_TOO_LARGE', { limit: plan.limits.bytes })
          : settled;
      const text = JSON.stringify(reading.record ?? heldBackRow(reading, cells, plan.limits.bytes));
      const full = packer.add(text, reading.record === null, row);
      if (full) yield full;
    }
    if (!(await request.breathe())) {
      yield fault('CANCELLED');
      return;
    }
  }
  const rest = packer.close(row);
  if (rest) yield rest;
}

/** Only a merged row can have outgrown what its own reading was measured against. */
const jsonBytesOver = (reading: RowReading, limit: number, merged: boolean): boolean =>
  merged && jsonBytes(reading.record) > limit - 256;

/** A row too large for a batch travels without its cells. */
const heldBackRow = ({ row, line, issues }: RowReading, cells: readonly string[], limit: number): HeldBackRow => {
  const held = { row, line, cells, issues: issues.map(rowIssue) };
  let length = 0;
  for (const cell of cells) length += cell.length;
  return length * 6 > limit / 2 && jsonBytes(held) > limit - 256 ? { ...held, cells: [] } : held;
};

/** With `merge`, all rows that travel in another: read ahead, because they may stand anywhere below it. */
const readGroups = async ({
  opened,
  checked,
  breathe,
}: SendRequest): Promise<Map<number, readonly RowReading[]> | Fault> => {
  const { finder, rows, ledger } = checked;
  const groupOf = new Map<number, RowReading[]>();
  const groups = new Map<number, readonly RowReading[]>();
  for (let row = 1; row <= ledger.rows; row += 1) {
    const members = finder.mergedRows(row);
    if (members.length < 2) continue;
    const group: RowReading[] = [];
    groups.set(row, group);
    for (const member of members) groupOf.set(member, group);
  }
  if (groups.size === 0) return groups;
  const header = opened.manner.headerRow;
  for await (const step of walk(opened.source, opened.manner)) {
    if (isFault(step)) return step;
    for (let index = Math.max(0, header + 1 - step.record); index < step.rows.length; index += 1) {
      const row = step.record + index - header;
      const group = groupOf.get(row);
      if (group) group.push(rows.read(rows.cells(row, step.rows[index] ?? []), row, step.lines[index] ?? 0));
    }
    if (!(await breathe())) return fault('CANCELLED');
  }
  return groups;
};

/** Asked with ascending rows. */
const createRanges = (ranges: readonly Range[]): { holds(row: number): boolean } => {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  let at = 0;
  return {
    holds(row) {
      while (at < sorted.length && (sorted[at]?.[1] ?? 0) < row) at += 1;
      return row >= (sorted[at]?.[0] ?? Infinity);
    },
  };
};
