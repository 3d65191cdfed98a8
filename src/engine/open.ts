import { fault, isFault, type Fault } from '../core/fault.ts';
import type { Dialect, Encoding } from '../core/plan.ts';
import type { Column, OpenedFile, OpenOptions } from '../session/ports/engine.ts';
import { defaultLimitBytes, refuseByMagic, refuseByName, refuseByText } from './acceptance.ts';
import { createDecoder } from './decode.ts';
import { guessDialect, isBlank, readHead } from './dialect.ts';
import { bomLength, guessEncoding, type EncodingGuess } from './encoding.ts';
import { isReport, restoreCell } from '../core/formula-guard.ts';
import { recordCap } from './records.ts';
import { createSource, type Source } from './source.ts';
import type { Manner } from './step.ts';

/** The guess rests on this much of the file; more is read only where the header does not fit into it. */
const headLength = 64 * 1024;
/** Characters of a cell that the page is given to show; a megabyte in one cell would stop it for half a second. */
const headCell = 200;
const sampleCell = 1_000;

/** A file that was accepted, and how it is to be read. */
export interface Opened {
  readonly source: Source;
  readonly manner: Manner;
  readonly file: OpenedFile;
  /** The encoding is our own conclusion, not the person's choice. */
  readonly ours: boolean;
}

/** Accepts or refuses a file and reads as much of it as the mapping screen needs. */
export const openFile = async (
  blob: Blob,
  options: OpenOptions = {},
  pieceLength?: number,
): Promise<Opened | Fault> => {
  const refused = refuseByName(blob, options.limitBytes ?? defaultLimitBytes);
  if (refused) return refused;
  const source = createSource(blob, pieceLength);
  for (let length = headLength; ; length *= 4) {
    const bytes = await readStart(source, length);
    if (isFault(bytes)) return bytes;
    const whole = bytes.length === source.size;
    const answer = await openHead(source, bytes, whole, options);
    if (answer !== 'more') return answer;
    if (length > 2 * recordCap) return fault('CSV_RECORD_TOO_LARGE', { limit: recordCap }, { line: 1 });
  }
};

/** At least `length` bytes from the start, or the whole file. */
const readStart = async (source: Opened['source'], length: number): Promise<Uint8Array<ArrayBuffer> | Fault> => {
  const end = Math.min(length, source.size);
  const bytes = new Uint8Array(end);
  for (let index = 0; index * source.pieceLength < end; index += 1) {
    const piece = await source.read(index);
    if (isFault(piece)) return piece;
    const at = index * source.pieceLength;
    bytes.set(piece.subarray(0, end - at), at);
  }
  return bytes;
};

/** `more`: the head ends before the header and a row below it do. */
const openHead = async (
  source: Opened['source'],
  bytes: Uint8Array<ArrayBuffer>,
  whole: boolean,
  options: OpenOptions,
): Promise<Opened | Fault | 'more'> => {
  const refused = refuseByMagic(bytes);
  if (refused) return refused;
  const guess = await encodingOf(bytes, whole, options.encoding);
  const text = decodeHead(bytes, whole, guess);
  if (text === null) return fault('FILE_ENCODING', { encoding: guess.encoding });
  const unfit = refuseByText(text);
  if (unfit) return unfit;
  if (whole && text.trim() === '') return fault('FILE_EMPTY', { reason: 'blank' });
  const { delimiter, newline, headerRow } = guessDialect(text, whole, options);
  const { rows: records, openLine } = readHead(text, delimiter, whole, Infinity);
  const top = headerRow ?? options.headerRow ?? 0;
  if (!whole && records.length < top + 2) return 'more';
  if (whole && openLine !== null) {
    const row = records.length - top;
    return fault('CSV_MALFORMED', { reason: 'open-quote' }, row > 0 ? { row, line: openLine } : { line: openLine });
  }
  const header = records[top];
  if (headerRow === null || !header || isBlank(header)) return fault('HEADER_MISSING', { reason: 'blank' });
  const guarded = isReport(header);
  const rows = guarded
    ? records.slice(headerRow + 1).map((cells) => cells.map(restoreCell))
    : records.slice(headerRow + 1);
  if (whole && rows.every(isBlank)) return fault('FILE_EMPTY', { reason: 'no-rows' });
  const dialect: Dialect = { encoding: guess.encoding, delimiter, newline, headerRow };
  return {
    source,
    manner: { encoding: guess.encoding, delimiter, headerRow, bom: guess.bom, guarded },
    ours: options.encoding === undefined,
    file: {
      dialect,
      encodingGuessed: guess.guessed && options.encoding === undefined,
      columns: columnsOf(guarded ? header.map(restoreCell) : header, rows),
      head: records.slice(0, 10).map((cells) => cells.slice(0, 20).map((cell) => cell.slice(0, headCell))),
      name: source.name,
      size: source.size,
      estimatedRows: whole ? rows.length : Math.max(1, Math.round((source.size / bytes.length) * rows.length)),
    },
  };
};

const encodingOf = async (
  bytes: Uint8Array<ArrayBuffer>,
  whole: boolean,
  chosen: Encoding | undefined,
): Promise<EncodingGuess> => {
  if (chosen === undefined) return guessEncoding(bytes, whole);
  const encoding = chosen.toLowerCase();
  return { encoding, guessed: false, bom: bomLength(bytes, encoding) };
};

const decodeHead = (bytes: Uint8Array<ArrayBuffer>, whole: boolean, { encoding, bom }: EncodingGuess): string | null =>
  createDecoder(encoding)?.decode(bytes.subarray(bom), whole) ?? null;

/** The first three values of each column that are not empty. */
const columnsOf = (header: readonly string[], rows: readonly (readonly string[])[]): readonly Column[] => {
  const samples = header.map((): string[] => []);
  let open = header.length;
  for (const cells of rows) {
    for (let index = 0; index < header.length && index < cells.length; index += 1) {
      const found = samples[index];
      const cell = cells[index] ?? '';
      if (!found || found.length === 3 || cell.trim() === '') continue;
      found.push(cell.slice(0, sampleCell));
      if (found.length === 3) open -= 1;
    }
    if (open === 0) break;
  }
  return header.map((text, index) => ({ index, header: text, samples: samples[index] ?? [] }));
};
