import type { BatchLimits } from '../core/plan.ts';
import type { EncodedBatch } from '../session/ports/engine.ts';
import { join } from './join.ts';

/** Puts rows together into batches that respect the host's limits in rows and in bytes. */
export interface Packer {
  /** Where the next batch begins. */
  begin(row: number): void;
  blank(): void;
  /** Copies the row's JSON; answers with the batch that had to be closed before it. */
  add(json: Uint8Array, heldBack: boolean, row: number): EncodedBatch | null;
  /** Closes the batch with the row `last`; `null` where it would cover no row. */
  close(last: number): EncodedBatch | null;
}

const encoder = new TextEncoder();

export const createPacker = (importId: string, limits: BatchLimits): Packer => {
  let first = 1;
  let blank = 0;
  // Used again for every batch: to ask for such memory anew costs more than to fill it.
  const sent = createPile();
  const held = createPile();
  const head = (last: number): string =>
    `{"importId":${JSON.stringify(importId)},"first":${first},"last":${last},"blank":${blank},"rows":[`;
  const middle = '],"heldBack":[';
  const tail = ']}';
  /** The envelope at its longest. */
  const frame = encoder.encode(JSON.stringify(importId)).length + 120;

  const close = (last: number): EncodedBatch | null => {
    if (last < first) return null;
    const body = join(
      encoder.encode(head(last)),
      sent.bytes(),
      encoder.encode(middle),
      held.bytes(),
      encoder.encode(tail),
    );
    const batch = { first, last, blank, rows: sent.rows, heldBack: held.rows, body };
    first = last + 1;
    blank = 0;
    sent.clear();
    held.clear();
    return batch;
  };

  return {
    begin(row) {
      first = row;
    },
    blank() {
      blank += 1;
    },
    close,
    add(json, heldBack, row) {
      const count = sent.rows + held.rows;
      // With the comma before it.
      const size = frame + sent.length + held.length + json.length + 1;
      const isFull = count >= limits.rows || (count > 0 && size > limits.bytes);
      const full = isFull ? close(row - 1) : null;
      (heldBack ? held : sent).add(json);
      return full;
    },
  };
};

/** JSON of rows, one behind the other with commas between. */
interface Pile {
  readonly rows: number;
  readonly length: number;
  add(json: Uint8Array): void;
  bytes(): Uint8Array;
  clear(): void;
}

const createPile = (): Pile => {
  let bytes = new Uint8Array(0);
  let length = 0;
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    get length() {
      return length;
    },
    add(json) {
      const end = length + json.length + 1;
      if (end > bytes.length) {
        const wider = new Uint8Array(Math.max(end, bytes.length * 2, 4_096));
        wider.set(bytes.subarray(0, length));
        bytes = wider;
      }
      if (rows > 0) bytes[length++] = 44;
      bytes.set(json, length);
      length += json.length;
      rows += 1;
    },
    bytes: () => bytes.subarray(0, length),
    clear() {
      length = 0;
      rows = 0;
    },
  };
};
