import type { Encoding } from '../core/plan.ts';
import { createDecoder } from './decode.ts';
import { firstBadByte } from './encoding.ts';
import { join } from './join.ts';

/** The next bytes of a file as UTF-8; a character split over two calls waits for its other half. `null`: not of the encoding. */
export type ToUtf8 = (bytes: Uint8Array<ArrayBuffer>, last: boolean) => Uint8Array<ArrayBuffer> | null;

/** `null` where this platform does not know the encoding. */
export const createToUtf8 = (encoding: Encoding): ToUtf8 | null => {
  if (encoding === 'utf-8') return checkedUtf8();
  const decoder = createDecoder(encoding);
  if (!decoder) return null;
  return (bytes, last) => {
    const text = decoder.decode(bytes, last);
    return text === null ? null : encoder.encode(text);
  };
};

const encoder = new TextEncoder();

/** The bytes themselves, once they are known to be what they should be. */
const checkedUtf8 = (): ToUtf8 => {
  let held = new Uint8Array(0);
  return (bytes, last) => {
    const joined = held.length === 0 ? bytes : join(held, bytes);
    if (firstBadByte(joined, last) !== -1) return null;
    const end = last ? joined.length : wholeCharacters(joined);
    held = joined.slice(end);
    return joined.subarray(0, end);
  };
};

/** Where the last character ends that is whole. */
const wholeCharacters = (bytes: Uint8Array): number => {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte >= 0xc0) return back < lengthOf(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
};

const lengthOf = (lead: number): number => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);
