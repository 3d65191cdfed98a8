import type { Range } from '../core/batch.ts';
import { fault, isFault, type Fault } from '../core/fault.ts';
import type { Verdict } from '../core/identity.ts';
import type { RowCells } from '../core/row/row-cells.ts';
import { writeTail } from '../core/row/write-head.ts';
import type { RowReading } from '../core/row.ts';
import type { EncodedBatch } from '../session/ports/engine.ts';
import type { Checked } from './checked.ts';
import type { JsonBytes } from './json-bytes.ts';
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
  const { plan, rows, finder } = checked;
  const accepted = createRanges(request.accepted);
  const packer = createPacker(importId, plan.limits);
  finder.rest();
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
    for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
      row = step.record + index - header;
      if (accepted.holds(row)) {
        const before = packer.close(row - 1);
        if (before) yield before;
        packer.begin(row + 1);
        continue;
      }
      const line = step.line(index);
      const cells = rows.at(step, index, row);
      const outline = rows.outline(cells, row, line);
      if (outline.blank) {
        packer.blank();
        continue;
      }
      const verdicts = finder.verdict(row);
      const group = groups.size === 0 ? undefined : groups.get(row);
      // Nearly every row stands by itself: what it says is what travels.
      const alone = verdicts.length === 0 && group === undefined;
      const textsOf = (): readonly string[] => rows.cells(row, step.cells(index));
      const reading = alone ? outline : together(request, outline, textsOf, verdicts, group);
      const { record } = reading;
      const json = packer.open(row, record === null);
      if (record === null) writeHeldBack(json, reading, cells, plan.limits.bytes);
      else if (alone) rows.write(json);
      else json.raw(JSON.stringify(record));
      const full = packer.add();
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

/** The row as the rest of the file leaves it. */
const together = (
  { checked }: SendRequest,
  outline: RowReading,
  textsOf: () => readonly string[],
  verdicts: readonly Verdict[],
  group: readonly RowReading[] | undefined,
): RowReading => {
  const { plan, rows, settler, finder } = checked;
  const { row, line } = outline;
  // Of a row that does not travel, its problems are enough.
  if (!group && verdicts.some(({ holdsBack }) => holdsBack)) return settler.settle(outline, verdicts);
  const settled = group
    ? settler.merge(group.map((reading) => ({ reading, verdicts: finder.verdict(reading.row) })))
    : settler.settle(rows.read(textsOf(), row, line), verdicts);
  return settled.record && jsonBytesOver(settled, plan.limits.bytes, group !== undefined)
    ? refused(plan, row, line, 'ROW_TOO_LARGE', { limit: plan.limits.bytes })
    : settled;
};

/** Only a merged row can have outgrown what its own reading was measured against. */
const jsonBytesOver = (reading: RowReading, limit: number, merged: boolean): boolean =>
  merged && jsonBytes(reading.record) > limit - 256;

/** A row too large for a batch travels without its cells. */
const writeHeldBack = (json: JsonBytes, { row, line, issues }: RowReading, cells: RowCells, limit: number): void => {
  const start = json.length;
  json.raw(`{"row":${row},"line":${line},"cells":[`);
  const inside = json.length;
  for (let column = 0; column < cells.length; column += 1) {
    if (column > 0) json.raw(',');
    if (cells.standing(column) > 0) cells.write(json, column);
    else json.text(cells.text(column));
  }
  json.raw(']');
  writeTail(json, issues);
  if (json.length - start <= limit - 256) return;
  json.cut(inside);
  json.raw(']');
  writeTail(json, issues);
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
    for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
      const row = step.record + index - header;
      const group = groupOf.get(row);
      if (group) group.push(rows.read(rows.cells(row, step.cells(index)), row, step.line(index)));
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
