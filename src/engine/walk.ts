import { fault, isFault, type Fault } from '../core/fault.ts';
import type { Delimiter, Encoding } from '../core/plan.ts';
import { restoreCell } from '../core/formula-guard.ts';
import { firstBadByte } from './encoding.ts';
import { join } from './join.ts';
import { recordCells, type RecordTable } from './record-table.ts';
import { createRecordReader, recordCap, type RecordBlock, type RecordReader, type RecordTrouble } from './records.ts';
import type { Source } from './source.ts';
import { createToUtf8, type ToUtf8 } from './to-utf8.ts';

/** A record's address in the file: bytes that decode on their own, how much of their UTF-8 to skip, and its number. */
export interface Place {
  readonly byte: number;
  readonly skip: number;
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
  const texts = createTexts(toUtf8, manner.encoding, start);
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
    const part = texts.cut(bytes.subarray(offset), last);
    const text = texts.textOf(part);
    if (text === null) {
      yield damaged(records, part, texts.skipped, manner);
      return;
    }
    records.feed(text, part.last);
    for (let block = records.next(); block; block = records.next()) {
      if ('trouble' in block) {
        yield troubled(block, manner.headerRow);
        return;
      }
      yield stepOf(block, manner, texts.placeOf(block), done);
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

/** Bytes that are read in one go, beginning at byte `at` of the file. */
interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: number;
  readonly last: boolean;
}

/**
 * Cuts pieces after their last newline where they have one; what follows it goes before the next piece. A text that begins
 * after a newline decodes on its own in every encoding, so a place can name its byte and any row can be read again without
 * what stands before it.
 */
const createTexts = (toUtf8: ToUtf8, encoding: Encoding, start: Place) => {
  let at = start.byte;
  let skip = start.skip;
  let skipped = 0;
  /** The last byte that decodes on its own, and how many bytes of UTF-8 came since. */
  let clean = start.byte;
  let read = 0;
  let textStart = 0;
  let startsClean = true;
  let held = new Uint8Array(0);

  const cut = (bytes: Uint8Array<ArrayBuffer>, last: boolean): Part => {
    const joined = held.length === 0 ? bytes : join(held, bytes);
    const newline = last ? 0 : afterLastNewline(joined, encoding, at);
    const end = newline === 0 ? joined.length : newline;
    held = joined.subarray(end);
    return { bytes: joined.subarray(0, end), at, last };
  };

  /** `null`: the bytes are not of the encoding. */
  const textOf = (part: Part): Uint8Array<ArrayBuffer> | null => {
    const text = toUtf8(part.bytes, part.last);
    if (text === null) return null;
    if (startsClean) {
      clean = part.at;
      read = 0;
    }
    startsClean = afterLastNewline(part.bytes, encoding, part.at) === part.bytes.length;
    at = part.at + part.bytes.length;
    skipped = Math.min(skip, text.length);
    skip -= skipped;
    textStart = read + skipped;
    read += text.length;
    return text.subarray(skipped);
  };

  /** In UTF-8, every record begins with a byte that decodes on its own. */
  const spotOf = (behind: number): Pick<Place, 'byte' | 'skip'> =>
    encoding === 'utf-8' ? { byte: clean + behind, skip: 0 } : { byte: clean, skip: behind };

  const placeOf = (block: RecordBlock): Place | null =>
    block.at < 0 ? null : { ...spotOf(textStart + block.at), record: block.record, line: block.table.lines[0] ?? 1 };

  return {
    cut,
    textOf,
    placeOf,
    /** Bytes of UTF-8 still to be skipped. */
    get skipped() {
      return skip;
    },
  };
};

/** The end of the last LF that is a whole character, 0 where there is none. Wide characters stand on even bytes of the file. */
const afterLastNewline = (bytes: Uint8Array, encoding: Encoding, at: number): number => {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return bytes.lastIndexOf(10) + 1;
  const low = encoding === 'utf-16le' ? 2 : 1;
  for (let end = bytes.length - ((at + bytes.length) % 2); end >= 2; end -= 2) {
    if (bytes[end - low] === 10 && bytes[end - 3 + low] === 0) return end;
  }
  return 0;
};

const troubled = ({ trouble, record, line }: RecordTrouble, headerRow: number): Fault =>
  trouble === 'open-quote'
    ? fault('CSV_MALFORMED', { reason: 'open-quote' }, at(record, line, headerRow))
    : fault('CSV_RECORD_TOO_LARGE', { limit: recordCap }, at(record, line, headerRow));

/** Records above the header and the header itself have no row number. */
const at = (record: number, line: number, headerRow: number): { row?: number; line: number } =>
  record > headerRow ? { row: record - headerRow, line } : { line };

/** Names the row and line of the first bytes that are not of the encoding, as well as they can be known. */
const damaged = (records: RecordReader, part: Part, skip: number, { encoding, headerRow }: Manner): Fault => {
  const bad = encoding === 'utf-8' ? firstBadByte(part.bytes, part.last) : firstBadLine(part.bytes, encoding);
  const good = bad <= 0 ? null : createToUtf8(encoding)?.(part.bytes.subarray(0, bad), false);
  if (!good) return fault('FILE_ENCODING', { encoding, byte: part.at }, at(records.record, records.line, headerRow));
  // All before the bad byte is known to be good: reading it tells how many records stand there.
  records.feed(good.subarray(Math.min(skip, good.length)), false);
  for (let block = records.next(); block && !('trouble' in block); block = records.next()) continue;
  return fault('FILE_ENCODING', { encoding, byte: part.at + bad }, at(records.record, records.line, headerRow));
};

/** Where the line begins that is not of the encoding, or -1; decoders do not say at which byte they fail. */
const firstBadLine = (bytes: Uint8Array<ArrayBuffer>, encoding: Encoding): number => {
  const toUtf8 = createToUtf8(encoding);
  if (!toUtf8) return -1;
  const newline = encoding === 'utf-16le' ? 2 : 1;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(10, start);
    const end = found < 0 ? bytes.length : Math.min(bytes.length, found + newline);
    if (toUtf8(bytes.subarray(start, end), false) === null) return start;
    start = end;
  }
  return -1;
};
