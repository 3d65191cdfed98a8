import { fault, type Fault } from '../core/fault.ts';
import { restoreCell } from '../core/formula-guard.ts';
import { encodingFault, recordFault } from './damage.ts';
import { createFileText, type Part, type Spot } from './file-text.ts';
import type { Piece } from './pieces.ts';
import { recordCells } from './record-table.ts';
import { createRecordReader, type RecordBlock, type RecordReader } from './records.ts';
import { createToUtf8 } from './to-utf8.ts';
import type { Manner, Place, Step } from './step.ts';

/** Makes UTF-8 of pieces, and cuts it into records. */
export interface Cutter {
  readonly reader: RecordReader;
  parts(piece: Piece): readonly Part[];
  /** `done`: bytes of the file read so far. A fault is the last one. */
  records(part: Part, done: number): Generator<Step | Fault, void>;
}

export const createCutter = (manner: Manner, start: Place): Cutter | Fault => {
  const { encoding } = manner;
  const toUtf8 = createToUtf8(encoding);
  if (!toUtf8) return fault('FILE_ENCODING', { encoding, reason: 'unknown' });
  const reader = createRecordReader(manner.delimiter, start);
  const fileText = createFileText(toUtf8, encoding, start);
  return {
    reader,
    parts: ({ bytes, before, last }) => fileText.cut(bytes.subarray(before), last),
    *records(part, done) {
      const text = fileText.textOf(part);
      if (text === null) {
        yield encodingFault(reader, part, fileText.skipped, manner);
        return;
      }
      reader.feed(text, part.last);
      yield* stepsOf(reader, manner, fileText.spotOf, done);
    },
  };
};

/** The records that the reader can hand out by now. */
export function* stepsOf(
  reader: RecordReader,
  manner: Manner,
  spotOf: (behind: number) => Spot,
  done: number,
): Generator<Step | Fault, void> {
  for (let block = reader.next(); block; block = reader.next()) {
    if ('trouble' in block) {
      yield recordFault(block, manner.headerRow);
      return;
    }
    yield stepOf(block, manner, spotOf, done);
  }
}

const stepOf = (
  { table, record, at }: RecordBlock,
  { guarded }: Manner,
  spotOf: (behind: number) => Spot,
  bytes: number,
): Step => ({
  record,
  records: table.records,
  cells: guarded ? (index) => recordCells(table, index).map(restoreCell) : (index) => recordCells(table, index),
  line: (index) => table.lines[index] ?? 0,
  table: guarded ? null : table,
  placeOf(index) {
    // Not before the text that was fed last.
    const behind = at + (table.begin[index] ?? 0) - (table.begin[0] ?? 0);
    if (behind < 0) return null;
    return { ...spotOf(behind), record: record + index, line: table.lines[index] ?? 1 };
  },
  bytes,
});
