import { fault, isFault, type Fault } from '../core/fault.ts';
import type { Delimiter, Encoding } from '../core/plan.ts';
import { restoreCell } from '../core/formula-guard.ts';
import { encodingFault, recordFault } from './damage.ts';
import { createFileText, type Spot } from './file-text.ts';
import { recordCells, type RecordTable } from './record-table.ts';
import { createRecordReader, type RecordBlock } from './records.ts';
import type { Source } from './source.ts';
import { createToUtf8 } from './to-utf8.ts';

/*
 * The walk through a file: its bytes are read ahead, made UTF-8 and cut into records, which come in order, some at a time.
 */

/** A record's address in the file, its number and its line. */
export interface Place extends Spot {
  readonly record: number;
  readonly line: number;
}

export interface Manner {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly headerRow: number;
  /** Bytes of the byte order mark. */
  readonly bom: number;
  /** The file is one of our reports: its cells are guarded against formulas and come out as they were before. */
  readonly guarded: boolean;
}

/** Records in order. They can be read until the next step is asked for. */
export interface Step {
  /** Index in the file of the first record. */
  readonly record: number;
  readonly records: number;
  cells(index: number): readonly string[];
  /** Physical line on which a record begins, from 1. */
  line(index: number): number;
  /** The cells where they stand; `null` where they are not what they stand for. */
  readonly table: RecordTable | null;
  /** Where the first record stands; `null`: it began in earlier text. */
  readonly place: Place | null;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

export interface WalkOptions {
  readonly from?: Place;
  /** Sees every piece of bytes once, in order, before its records come. Only for walks from the beginning. */
  readonly onPiece?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** Where the first record stands. */
export const beginning = ({ bom }: Manner): Place => ({ byte: bom, skip: 0, record: 0, line: 1 });

/** Runs that are asked for before they are needed: the process that is asked may be busy. */
const runsAhead = 2;

/** Walks through the file's records; ends after a fault. */
export async function* walk(
  source: Source,
  manner: Manner,
  { from, onPiece }: WalkOptions = {},
): AsyncGenerator<Step | Fault, void> {
  const toUtf8 = createToUtf8(manner.encoding);
  if (!toUtf8) {
    yield fault('FILE_ENCODING', { encoding: manner.encoding, reason: 'unknown' });
    return;
  }
  const start = from ?? beginning(manner);
  const records = createRecordReader(manner.delimiter, start);
  const fileText = createFileText(toUtf8, manner.encoding, start);
  // Whoever begins at a place wants a few rows, seldom more than one piece.
  const { ahead, step, read } =
    from === undefined
      ? { ahead: runsAhead, step: source.runPieces, read: source.readRun }
      : { ahead: 1, step: 1, read: source.read };
  const first = Math.floor(start.byte / source.pieceLength);
  const reading: ReturnType<Source['read']>[] = [];
  for (let index = first; index < source.pieces; index += step) {
    for (let next = index + step * reading.length; reading.length < ahead && next < source.pieces; next += step)
      reading.push(read(next));
    const bytes = (await reading.shift()) ?? fault('FILE_UNREADABLE');
    if (isFault(bytes)) {
      yield bytes;
      return;
    }
    const last = index + step >= source.pieces;
    onPiece?.(bytes);
    const offset = Math.max(0, start.byte - index * source.pieceLength);
    const done = index * source.pieceLength + bytes.length;
    const part = fileText.cut(bytes.subarray(offset), last);
    const text = fileText.textOf(part);
    if (text === null) {
      yield encodingFault(records, part, fileText.skipped, manner);
      return;
    }
    records.feed(text, part.last);
    for (let block = records.next(); block; block = records.next()) {
      if ('trouble' in block) {
        yield recordFault(block, manner.headerRow);
        return;
      }
      yield stepOf(block, manner, placeOf(block, fileText.spotOf), done);
    }
  }
}

const stepOf = ({ table, record }: RecordBlock, { guarded }: Manner, place: Place | null, bytes: number): Step => ({
  record,
  records: table.records,
  cells: guarded ? (index) => recordCells(table, index).map(restoreCell) : (index) => recordCells(table, index),
  line: (index) => table.lines[index] ?? 0,
  table: guarded ? null : table,
  place,
  bytes,
});

/** Where the block's first record stands. */
const placeOf = (block: RecordBlock, spotOf: (at: number) => Spot): Place | null =>
  block.at < 0 ? null : { ...spotOf(block.at), record: block.record, line: block.table.lines[0] ?? 1 };
