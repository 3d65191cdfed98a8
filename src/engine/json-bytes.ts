import type { JsonSink } from '../core/row/json-sink.ts';

/** JSON, written straight as UTF-8. */
export interface JsonBytes extends JsonSink {
  /** Begins anew. */
  clear(): void;
  /** What was written; valid until the next `clear`. */
  written(): Uint8Array;
}

const encoder = new TextEncoder();
const quote = 34;
const backslash = 92;

export const createJsonBytes = (): JsonBytes => {
  let bytes = new Uint8Array(65_536);
  let length = 0;

  const reach = (more: number): void => {
    if (length + more <= bytes.length) return;
    const wider = new Uint8Array(Math.max(length + more, bytes.length * 2));
    wider.set(bytes.subarray(0, length));
    bytes = wider;
  };

  const encode = (json: string): void => {
    length += encoder.encodeInto(json, bytes.subarray(length)).written;
  };

  return {
    clear() {
      length = 0;
    },
    written: () => bytes.subarray(0, length),
    bytes(json) {
      reach(json.length);
      for (let index = 0; index < json.length; index += 1) bytes[length + index] = json[index] ?? 0;
      length += json.length;
    },
    raw(json) {
      reach(json.length * 3);
      let at = length;
      for (let index = 0; index < json.length; index += 1) {
        const unit = json.charCodeAt(index);
        if (unit >= 0x80) {
          encode(json);
          return;
        }
        bytes[at++] = unit;
      }
      length = at;
    },
    plain(text, start, end) {
      reach((end - start) * 2 + 2);
      let at = length;
      bytes[at++] = quote;
      for (let index = start; index < end; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit === quote || unit === backslash) {
          encode(JSON.stringify(text.slice(start, end)));
          return;
        }
        bytes[at++] = unit;
      }
      bytes[at++] = quote;
      length = at;
    },
    text(text) {
      // Escaped, a unit takes six bytes at most.
      reach(text.length * 6 + 2);
      let at = length;
      bytes[at++] = quote;
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80) {
          if (unit < 0x20 || unit === quote || unit === backslash) {
            encode(JSON.stringify(text));
            return;
          }
          bytes[at++] = unit;
        } else if (unit < 0x800) {
          bytes[at++] = 0xc0 | (unit >> 6);
          bytes[at++] = 0x80 | (unit & 0x3f);
        } else {
          if (unit >= 0xd800 && unit < 0xe000) {
            encode(JSON.stringify(text));
            return;
          }
          bytes[at++] = 0xe0 | (unit >> 12);
          bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
          bytes[at++] = 0x80 | (unit & 0x3f);
        }
      }
      bytes[at++] = quote;
      length = at;
    },
  };
};
