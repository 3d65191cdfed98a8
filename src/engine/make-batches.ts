import type { Range } from '../core/batch.ts';
import { fault, isFault, type Fault } from '../core/fault.ts';
import type { Verdict } from '../core/identity.ts';
import type { RowCells } from '../core/row/row-cells.ts';
import type { RowSettler } from '../core/row/settle.ts';
import { writeTail } from '../core/row/write-head.ts';
import type { RowReading } from '../core/row.ts';
import type { EncodedBatch } from '../session/ports/engine.ts';
import type { JsonBytes } from './json-bytes.ts';
import type { MergedGroups } from './merged-groups.ts';
import { createPacker } from './packer.ts';
import { jsonBytes, refused, type PlannedRows } from './read-rows.ts';
import type { Step } from './step.ts';

export interface BatchRequest {
  /** Records that hold all rows of the ranges. */
  readonly steps: AsyncIterable<Step | Fault> | Iterable<Step | Fault>;
  /** Index of the header's record. */
  readonly header: number;
  readonly rows: PlannedRows;
  readonly settler: RowSettler;
  /** What the rest of the file means for a row. */
  readonly verdictsOf: (row: number) => readonly Verdict[];
  readonly groups: MergedGroups;
  readonly importId: string;
  /** The rows to be sent, ascending; each range makes a batch, or several where it has too many bytes for one. */
  readonly ranges: readonly Range[];
  readonly breathe: () => Promise<boolean>;
}

/** The same pass as the check's, now with what the whole file means for each row. The batches tile the ranges. */
export async function* makeBatches(request: BatchRequest): AsyncGenerator<EncodedBatch | Fault, void> {
  const { header, rows, groups } = request;
  const { plan } = rows;
  const packer = createPacker(request.importId, plan.limits.bytes);
  const ranges = request.ranges[Symbol.iterator]();
  const nextRange = (): Range => ranges.next().value ?? nowhere;
  let [row, last] = nextRange();
  packer.begin(row);
  for await (const step of request.steps) {
    if (isFault(step)) {
      yield step;
      return;
    }
    // Nothing may be left out in silence.
    if (step.record - header > row) break;
    for (; row < step.record + step.records - header; row += 1) {
      const index = row + header - step.record;
      const line = step.line(index);
      const cells = rows.at(step, index, row);
      const outline = rows.outline(cells, row, line);
      if (outline.blank) packer.blank();
      else {
        const verdicts = request.verdictsOf(row);
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
      if (row === last) {
        yield packer.close(last);
        const next = nextRange();
        packer.begin(next[0]);
        row = next[0] - 1;
        last = next[1];
      }
    }
    if (row === Infinity) return;
    if (!(await request.breathe())) {
      yield fault('CANCELLED');
      return;
    }
  }
  if (row !== Infinity) yield fault('FILE_CHANGED', { reason: 'rows' });
}

/** Behind the last range. */
const nowhere: Range = [Infinity, Infinity];

/** The row as the rest of the file leaves it. */
const together = (
  { rows, settler, verdictsOf }: BatchRequest,
  outline: RowReading,
  textsOf: () => readonly string[],
  verdicts: readonly Verdict[],
  group: readonly RowReading[] | undefined,
): RowReading => {
  const { plan } = rows;
  const { row, line } = outline;
  // Of a row that does not travel, its problems are enough.
  if (!group && verdicts.some(({ holdsBack }) => holdsBack)) return settler.settle(outline, verdicts);
  const settled = group
    ? settler.merge(group.map((reading) => ({ reading, verdicts: verdictsOf(reading.row) })))
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
