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

/** `long`: in runs, ahead; who wants a few rows only, seldom needs more than one piece. */
export async function* readPieces(source: Source, start: Spot, long: boolean): AsyncGenerator<Piece | Fault, void> {
  const { ahead, step, read } = long
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
    const at = index * source.pieceLength;
    const before = Math.max(0, start.byte - at);
    yield { bytes, before, last: index + step >= source.pieces, done: at + bytes.length };
  }
}
