import { fault, isFault, type Fault } from '../core/fault.ts';
import type { Spot } from './file-text.ts';
import type { Source } from './source.ts';

/** Bytes of the file from `start` on. */
export interface Piece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Bytes of it that stand before the start. */
  readonly before: number;
  readonly last: boolean;
  /** Bytes of the file up to its end. */
  readonly done: number;
}

/** Runs that are asked for before they are needed: the process that is asked may be busy. */
const runsAhead = 2;

/** `runs`: how many are read in one go; 0: single pieces, for who wants a few rows. */
export async function* readPieces(source: Source, start: Spot, runs: number): AsyncGenerator<Piece | Fault, void> {
  const ahead = runs === 0 ? 1 : runsAhead;
  const step = runs === 0 ? 1 : runs * source.runPieces;
  const read = (index: number): ReturnType<Source['read']> =>
    runs === 0 ? source.read(index) : source.readRun(index, runs);
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
    const at = index * source.pieceLength;
    const before = Math.max(0, start.byte - at);
    yield { bytes, before, last: index + step >= source.pieces, done: at + bytes.length };
  }
}
