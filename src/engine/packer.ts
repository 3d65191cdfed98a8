import type { EncodedBatch } from '../session/ports/engine.ts';
import { createJsonBytes, type JsonBytes } from './json-bytes.ts';

/** Puts the rows of a range together into a batch, or into several that respect the host's limit in bytes. */
export interface Packer {
  /** Where the range begins. */
  begin(row: number): void;
  blank(): void;
  /** Where the row's JSON is to be written: in its place in the batch. `add` ends it. */
  open(row: number, heldBack: boolean): JsonBytes;
  /** Answers with the batch that had to be closed before the row. */
  add(): EncodedBatch | null;
  /** Closes the batch with the row `last`. */
  close(last: number): EncodedBatch;
}

const encoder = new TextEncoder();

/** `limit`: bytes of a batch. */
export const createPacker = (importId: string, limit: number): Packer => {
  let first = 1;
  let blank = 0;
  /** The envelope at its longest. */
  const frame = encoder.encode(JSON.stringify(importId)).length + 120;
  const sent = createPile(frame);
  const held = createPile(0);
  /** The row that is written. */
  let row = 0;
  let pile = sent;
  const head = (last: number): string =>
    `{"importId":${JSON.stringify(importId)},"first":${first},"last":${last},"blank":${blank},"rows":[`;

  const close = (last: number): EncodedBatch => {
    const counts = { rows: sent.rows, heldBack: held.rows };
    sent.json.raw('],"heldBack":[');
    sent.json.bytes(held.json.written());
    sent.json.raw(']}');
    held.json.cut(0);
    const body = sent.json.take(encoder.encode(head(last)));
    const batch = { first, last, blank, ...counts, body };
    first = last + 1;
    blank = 0;
    sent.rows = 0;
    held.rows = 0;
    return batch;
  };

  const begin = (into: Pile): void => {
    pile = into;
    pile.before = pile.json.length;
    if (pile.rows > 0) pile.json.raw(',');
    pile.start = pile.json.length;
  };

  return {
    begin(next) {
      first = next;
    },
    blank() {
      blank += 1;
    },
    close,
    open(next, heldBack) {
      row = next;
      begin(heldBack ? held : sent);
      return pile.json;
    },
    add() {
      // Two piles and the row, with a comma before it.
      const { json, start, before } = pile;
      const other = pile === sent ? held : sent;
      const size = frame + before + other.json.length + json.length - start + 1;
      let full: EncodedBatch | null = null;
      if (sent.rows + held.rows > 0 && size > limit) {
        const text = json.cut(start);
        json.cut(before);
        full = close(row - 1);
        begin(pile);
        pile.json.bytes(text);
      }
      pile.rows += 1;
      return full;
    },
  };
};

/** JSON of rows, one behind the other with commas between. */
interface Pile {
  readonly json: JsonBytes;
  rows: number;
  /** How long it was before the row that is written, and where that row begins. */
  before: number;
  start: number;
}

const createPile = (room: number): Pile => ({ json: createJsonBytes(room), rows: 0, before: 0, start: 0 });
