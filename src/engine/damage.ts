import { fault, type Fault } from '../core/fault.ts';
import type { Encoding } from '../core/plan.ts';
import { firstBadByte } from './encoding.ts';
import type { Part } from './file-text.ts';
import { recordCap, type RecordReader, type RecordTrouble } from './records.ts';
import { createToUtf8 } from './to-utf8.ts';

/*
 * Names what is wrong with a damaged file and where: a row and a line that the person finds in their own editor.
 */

/** For a record that does not end, or ends too late. */
export const recordFault = ({ trouble, record, line }: RecordTrouble, headerRow: number): Fault =>
  trouble === 'open-quote'
    ? fault('CSV_MALFORMED', { reason: 'open-quote' }, at(record, line, headerRow))
    : fault('CSV_RECORD_TOO_LARGE', { limit: recordCap }, at(record, line, headerRow));

/** Records above the header and the header itself have no row number. */
const at = (record: number, line: number, headerRow: number): { row?: number; line: number } =>
  record > headerRow ? { row: record - headerRow, line } : { line };

/** Names the row and line of the first bytes that are not of the encoding, as well as they can be known. */
export const encodingFault = (
  records: RecordReader,
  part: Part,
  skip: number,
  { encoding, headerRow }: { readonly encoding: Encoding; readonly headerRow: number },
): Fault => {
  const bad = encoding === 'utf-8' ? firstBadByte(part.bytes, part.last) : firstBadLine(part, encoding);
  const good = bad <= 0 ? null : createToUtf8(encoding)?.(part.bytes.subarray(0, bad), false);
  if (!good) return fault('FILE_ENCODING', { encoding, byte: part.at }, at(records.record, records.line, headerRow));
  // All before the bad byte is known to be good: reading it tells how many records stand there.
  records.feed(good.subarray(Math.min(skip, good.length)), isBreak(good.at(-1)));
  for (let block = records.next(); block && !('trouble' in block); block = records.next()) continue;
  return fault('FILE_ENCODING', { encoding, byte: part.at + bad }, at(records.record, records.line, headerRow));
};

/** Where the line begins that is not of the encoding, or -1; decoders do not say at which byte they fail. */
const firstBadLine = ({ bytes, last }: Part, encoding: Encoding): number => {
  const toUtf8 = createToUtf8(encoding);
  if (!toUtf8) return -1;
  for (let start = 0; start < bytes.length;) {
    const end = behindLine(bytes, start, encoding === 'utf-16le' ? 2 : 1);
    if (toUtf8(bytes.subarray(start, end), last && end === bytes.length) === null) return start;
    start = end;
  }
  return -1;
};

const behindLine = (bytes: Uint8Array, start: number, newline: number): number => {
  let at = start;
  while (at < bytes.length && !isBreak(bytes[at])) at += 1;
  return Math.min(bytes.length, at + newline);
};

const isBreak = (byte: number | undefined): boolean => byte === 10 || byte === 13;
