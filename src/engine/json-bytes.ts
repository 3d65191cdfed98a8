import type { JsonSink } from '../core/row/json-sink.ts';

/** JSON, written straight as UTF-8. */
export interface JsonBytes extends JsonSink {
  /** Bytes written so far. */
  readonly length: number;
  /** What was written; valid until more is. */
  written(): Uint8Array;
  /** Takes off what was written behind the first `length` bytes, and answers with a copy of it. */
  cut(length: number): Uint8Array;
  /** Hands out what was written with `head` before it, and begins anew with other memory. */
  take(head: Uint8Array): Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const quote = 34;
const backslash = 92;
const firstPlain = 32;

/** What stands behind the backslash; 0: the character needs none. Controls without a letter of their own get their number. */
const escapes = new Uint8Array(128).fill(117, 0, firstPlain);
for (const [character, letter] of ['\bb', '\tt', '\nn', '\ff', '\rr', '""', '\\\\'])
  escapes[character?.charCodeAt(0) ?? 0] = letter?.charCodeAt(0) ?? 0;
const zero = 48;
const hexDigits = encoder.encode('0123456789abcdef');

/** Writes an escaped character below 128, and answers where the next one goes. */
const escapeInto = (into: Uint8Array, start: number, unit: number, letter: number): number => {
  let at = start;
  into[at++] = backslash;
  into[at++] = letter;
  if (unit >= firstPlain || letter !== escapes[0]) return at;
  into[at++] = zero;
  into[at++] = zero;
  into[at++] = hexDigits[unit >> 4] ?? zero;
  into[at++] = hexDigits[unit & 15] ?? zero;
  return at;
};

const hyphen = 45;
const plus = 43;
/** Of a number that JS holds exactly. */
const mostDigits = 16;
const billion = 1_000_000_000;

/** Answers where the next character goes. */
const writeWhole = (into: Uint8Array, start: number, value: number): number => {
  let at = start;
  let rest = value;
  let digits = 1;
  if (value >= billion) {
    // The last nine digits are one integer, what stands before them another: division of such is quick.
    const high = Math.floor(value / billion);
    at = writeWhole(into, start, high);
    rest = value - high * billion;
    digits = 9;
  } else for (let power = 10; power <= rest; power *= 10) digits += 1;
  for (let place = at + digits - 1; place >= at; place -= 1) {
    const tens = (rest / 10) | 0;
    into[place] = zero + rest - tens * 10;
    rest = tens;
  }
  return at + digits;
};

const writePair = (into: Uint8Array, at: number, value: number): void => {
  into[at] = zero + Math.floor(value / 10);
  into[at + 1] = zero + (value % 10);
};

/** `room`: what a head may take that is put before all else in the end. */
export const createJsonBytes = (room = 0): JsonBytes => {
  let bytes = new Uint8Array(65_536);
  let length = room;

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
    get length() {
      return length - room;
    },
    written: () => bytes.subarray(room, length),
    cut(left) {
      const rest = bytes.slice(room + left, length);
      length = room + left;
      return rest;
    },
    take(head) {
      const start = room - head.length;
      bytes.set(head, start);
      const whole = bytes.subarray(start, length);
      // The next one is likely to be about as long.
      bytes = new Uint8Array(Math.ceil(1.1 * length));
      length = room;
      return whole;
    },
    bytes(json) {
      reach(json.length);
      bytes.set(json, length);
      length += json.length;
    },
    raw(json) {
      reach(json.length * 3);
      const into = bytes;
      let at = length;
      for (let index = 0; index < json.length; index += 1) {
        const unit = json.charCodeAt(index);
        if (unit >= 0x80) {
          encode(json);
          return;
        }
        into[at++] = unit;
      }
      length = at;
    },
    standing(from, start, end) {
      reach((end - start) * 2 + 2);
      const into = bytes;
      let at = length;
      into[at++] = quote;
      for (let index = start; index < end; index += 1) {
        const byte = from[index] ?? 0;
        if (byte === quote || byte === backslash) into[at++] = backslash;
        into[at++] = byte;
      }
      into[at++] = quote;
      length = at;
    },
    whole(value) {
      reach(mostDigits);
      length = writeWhole(bytes, length, value);
    },
    phone(figures) {
      reach(mostDigits + 3);
      const into = bytes;
      into[length] = quote;
      into[length + 1] = plus;
      const end = writeWhole(into, length + 2, figures);
      into[end] = quote;
      length = end + 1;
    },
    date(day) {
      reach(12);
      const into = bytes;
      into[length] = quote;
      writeWhole(into, length + 1, Math.floor(day / 10_000));
      into[length + 5] = hyphen;
      writePair(into, length + 6, Math.floor(day / 100) % 100);
      into[length + 8] = hyphen;
      writePair(into, length + 9, day % 100);
      into[length + 11] = quote;
      length += 12;
    },
    text(text) {
      // Escaped, a unit takes six bytes at most.
      reach(text.length * 6 + 2);
      const into = bytes;
      let at = length;
      into[at++] = quote;
      for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (unit < 0x80) {
          const letter = escapes[unit] ?? 0;
          if (letter === 0) into[at++] = unit;
          else at = escapeInto(into, at, unit, letter);
        } else if (unit < 0x800) {
          into[at++] = 0xc0 | (unit >> 6);
          into[at++] = 0x80 | (unit & 0x3f);
        } else {
          if (unit >= 0xd800 && unit < 0xe000) {
            encode(JSON.stringify(text));
            return;
          }
          into[at++] = 0xe0 | (unit >> 12);
          into[at++] = 0x80 | ((unit >> 6) & 0x3f);
          into[at++] = 0x80 | (unit & 0x3f);
        }
      }
      into[at++] = quote;
      length = at;
    },
  };
};
