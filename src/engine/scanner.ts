import { growRecords, type RecordTable } from './record-table.ts';
import { quoted, scanRecord } from './scan-record.ts';

/*
 * Finds the records of a text in UTF-8, and their cells. Papa is left here because one malformed quote (`"John" Smith,…`)
 * makes it swallow every row up to the next quote that happens to end a cell, because it knows one kind of newline per file,
 * because it does not say where a record begins, and because it makes a string of every cell. A test holds both equal on
 * well-formed text. Every byte is looked at a bounded number of times.
 */

interface ScanLimits {
  /** No record that starts here or later is read. */
  readonly until: number;
  /** Nothing follows the bytes. */
  readonly last: boolean;
  /** A longer record is left for a scan of its own. */
  readonly cap?: number;
}

/** Where the first record that was not read begins, its line, and whether the bytes ended inside it. */
interface Scan {
  readonly end: number;
  readonly line: number;
  readonly incomplete: boolean;
}

/** Fills the table with the records that begin at `start`. */
export const scanRecords = (
  table: RecordTable,
  bytes: Uint8Array,
  start: number,
  startLine: number,
  delimiter: number,
  { until, last, cap = Infinity }: ScanLimits,
): Scan => {
  table.bytes = bytes;
  table.asked = 0;
  table.latin = null;
  table.records = 0;
  table.cells = 0;
  table.rewrittenLength = 0;
  table.first[0] = 0;
  table.begin[0] = start;
  let position = start;
  let line = startLine;
  let incomplete = false;
  while (position < bytes.length && position < until) {
    const cells = table.cells;
    const end = scanRecord(table, bytes, position, delimiter, last);
    if (end < 0 || (table.records > 0 && end - position > cap)) {
      table.cells = cells;
      incomplete = end < 0;
      break;
    }
    if (table.records + 2 > table.first.length) growRecords(table);
    table.lines[table.records] = line;
    table.records += 1;
    table.first[table.records] = table.cells;
    table.begin[table.records] = end;
    position = end;
    line += 1 + quoted.newlines;
  }
  return { end: position, line, incomplete };
};
