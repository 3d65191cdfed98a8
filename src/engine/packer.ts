import type { BatchLimits } from '../core/plan.ts';
import type { EncodedBatch } from '../session/ports.ts';

/** Puts rows together into batches that respect the host's limits in rows and in bytes. */
export interface Packer {
  /** Where the next batch begins. */
  begin(row: number): void;
  blank(): void;
  /** Takes the row's JSON; answers with the batch that had to be closed before it. */
  add(json: string, heldBack: boolean, row: number): EncodedBatch | null;
  /** Closes the batch with the row `last`; `null` where it would cover no row. */
  close(last: number): EncodedBatch | null;
}

const encoder = new TextEncoder();

export const createPacker = (importId: string, limits: BatchLimits): Packer => {
  let first = 1;
  let blank = 0;
  let sent = createPile();
  let held = createPile();
  const head = (last: number): string =>
    `{"importId":${JSON.stringify(importId)},"first":${first},"last":${last},"blank":${blank},"rows":[`;
  const middle = '],"heldBack":[';
  const tail = ']}';
  /** The envelope at its longest. */
  const frame = encoder.encode(JSON.stringify(importId)).length + 120;

  const close = (last: number): EncodedBatch | null => {
    if (last < first) return null;
    const body = join([
      encoder.encode(head(last)),
      sent.bytes(),
      encoder.encode(middle),
      held.bytes(),
      encoder.encode(tail),
    ]);
    const batch = { first, last, blank, rows: sent.rows, heldBack: held.rows, body };
    first = last + 1;
    blank = 0;
    sent = createPile();
    held = createPile();
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
      const pile = (): Pile => (heldBack ? held : sent);
      const count = sent.rows + held.rows;
      const size = frame + sent.length + held.length + json.length;
      let full: EncodedBatch | null = null;
      if (count >= limits.rows || (count > 0 && size + 1 > limits.bytes)) full = close(row - 1);
      pile().add(json);
      // Only now is the length in bytes known: a row that was one too many is taken back.
      if (full || count === 0 || frame + sent.length + held.length <= limits.bytes) return full;
      pile().takeBack();
      full = close(row - 1);
      pile().add(json);
      return full;
    },
  };
};

/** JSON texts, encoded one behind the other with commas between. */
interface Pile {
  readonly rows: number;
  readonly length: number;
  add(json: string): void;
  takeBack(): void;
  bytes(): Uint8Array;
}

const createPile = (): Pile => {
  let bytes = new Uint8Array(65_536);
  let length = 0;
  let before = 0;
  let rows = 0;
  return {
    get rows() {
      return rows;
    },
    get length() {
      return length;
    },
    add(json) {
      const most = length + json.length * 3 + 1;
      if (most > bytes.length) {
        const wider = new Uint8Array(Math.max(most, bytes.length * 2));
        wider.set(bytes.subarray(0, length));
        bytes = wider;
      }
      before = length;
      if (rows > 0) bytes[length++] = 44;
      length += encoder.encodeInto(json, bytes.subarray(length)).written;
      rows += 1;
    },
    takeBack() {
      length = before;
      rows -= 1;
    },
    bytes: () => bytes.subarray(0, length),
  };
};

const join = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
