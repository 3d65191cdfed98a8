import { isFault, type Fault } from '../core/fault.ts';
import { createCutter, stepsOf } from './cutter.ts';
import { readPieces } from './pieces.ts';
import { createRecordReader } from './records.ts';
import type { Source } from './source.ts';
import { beginning, type Manner, type Place, type Step } from './step.ts';

/*
 * The walk through a file: its bytes are read ahead, made UTF-8 and cut into records, which come in order, some at a time.
 */

export interface WalkOptions {
  readonly from?: Place;
  /** Sees every piece of bytes once, in order, before its records come. Only for walks from the beginning. */
  readonly onPiece?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

/** Walks through the file's records; ends after a fault. */
export async function* walk(
  source: Source,
  manner: Manner,
  { from, onPiece }: WalkOptions = {},
): AsyncGenerator<Step | Fault, void> {
  const start = from ?? beginning(manner);
  const cutter = createCutter(manner, start);
  if (isFault(cutter)) {
    yield cutter;
    return;
  }
  for await (const piece of readPieces(source, start, from === undefined ? 1 : 0)) {
    if (isFault(piece)) {
      yield piece;
      return;
    }
    onPiece?.(piece.bytes);
    for (const part of cutter.parts(piece)) {
      for (const step of cutter.records(part, piece.done)) {
        yield step;
        if (isFault(step)) return;
      }
    }
  }
}

/** Walks through the records of a text in UTF-8 that begins at a place of the file and ends with a record. */
export type TextWalk = (text: Uint8Array<ArrayBuffer>, start: Place) => Generator<Step | Fault, void>;

/** For one text after the other. */
export const createTextWalk = (manner: Manner): TextWalk => {
  const reader = createRecordReader(manner.delimiter);
  return function* walkText(text, start) {
    reader.moveTo(start.record, start.line);
    reader.feed(text, true);
    yield* stepsOf(reader, manner, (behind) => ({ byte: start.byte + behind, skip: 0 }), start.byte + text.length);
  };
};
