import type { Delimiter } from '../core/plan.ts';
import { createRecordTable, type RecordTable } from './record-table.ts';
import { scanRecords } from './scanner.ts';

/*
 * Text in UTF-8 goes in, in pieces of any size; records come out in blocks, the same ones whatever the pieces were. Work is
 * linear in the bytes: an unfinished record is tried again only after it has doubled in length.
 */

/** Bytes of one block: small enough to stay in the processor's cache and to pause between two. */
const blockLength = 65_536;
/** A record that is longer (in bytes of UTF-8) stops the import: almost always a quote that is never closed. */
export const recordCap = 8 * 1024 * 1024;

/** Records in the order of the file. They stand until the next block is asked for. */
export interface RecordBlock {
  readonly table: RecordTable;
  /** Index in the file of the first record. */
  readonly record: number;
  /** Where the first record begins in the bytes fed last; negative: before them. */
  readonly at: number;
}

export interface RecordTrouble {
  readonly trouble: 'open-quote' | 'too-large';
  /** Index of the record and the line it begins on. */
  readonly record: number;
  readonly line: number;
}

export interface RecordReader {
  feed(more: Uint8Array<ArrayBuffer>, last: boolean): void;
  /** `null`: feed more, or, after the last bytes, the end. */
  next(): RecordBlock | RecordTrouble | null;
  /** How many records were handed out. */
  readonly record: number;
  readonly line: number;
  /** Bytes of a record that has not ended. */
  readonly pending: number;
  /** What is fed next begins with this record: somebody else reads what stands before it. */
  moveTo(record: number, line: number): void;
}

export const createRecordReader = (
  delimiter: Delimiter,
  begin: { record: number; line: number } = { record: 0, line: 1 },
  cap = recordCap,
): RecordReader => {
  const table = createRecordTable();
  const delimiterCode = delimiter.charCodeAt(0);
  let bytes = new Uint8Array(0);
  let position = 0;
  let carried = 0;
  let last = false;
  let { record, line } = begin;
  /** Fewer bytes than this do not finish the record that is open. */
  let retryAt = 0;

  const wait = (): RecordTrouble | null => {
    if (bytes.length - position > cap) return { trouble: 'too-large', record, line };
    if (last) return { trouble: 'open-quote', record, line };
    retryAt = 2 * (bytes.length - position);
    return null;
  };

  /** Twice as long as it must be, so that a long record is not copied with every piece of it. */
  let store = new Uint8Array(0);
  const append = (rest: Uint8Array<ArrayBuffer>, more: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    const length = rest.length + more.length;
    const isInStore = rest.buffer === store.buffer && rest.byteOffset + length <= store.length;
    const from = isInStore ? rest.byteOffset : 0;
    if (!isInStore) {
      store = new Uint8Array(2 * length);
      store.set(rest);
    }
    store.set(more, from + rest.length);
    return store.subarray(from, from + length);
  };

  return {
    get record() {
      return record;
    },
    get line() {
      return line;
    },
    get pending() {
      return bytes.length - position;
    },
    moveTo(toRecord, toLine) {
      record = toRecord;
      line = toLine;
      bytes = bytes.subarray(bytes.length);
      position = 0;
      retryAt = 0;
    },
    feed(more, isLast) {
      carried = bytes.length - position;
      bytes = carried === 0 ? more : append(bytes.subarray(position), more);
      position = 0;
      last = isLast;
    },
    next() {
      if (position >= bytes.length) return null;
      if (!last && bytes.length - position < retryAt) return null;
      const from = position;
      const scan = scanRecords(table, bytes, from, line, delimiterCode, { until: from + blockLength, last, cap });
      if (table.records === 0) return wait();
      if (table.records === 1 && scan.end - from > cap) return { trouble: 'too-large', record, line };
      const block = { table, record, at: from - carried };
      position = scan.end;
      line = scan.line;
      record += table.records;
      retryAt = 0;
      return block;
    },
  };
};
