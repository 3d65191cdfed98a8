import type { Encoding } from '../core/plan.ts';
import { join } from './join.ts';
import type { ToUtf8 } from './to-utf8.ts';

/** Where a text stands in the file: bytes that decode on their own, and how much of their UTF-8 to skip. */
export interface Spot {
  readonly byte: number;
  readonly skip: number;
}

/** Bytes that are read in one go, beginning at byte `at` of the file. */
export interface Part {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: number;
  readonly last: boolean;
}

/**
 * Cuts pieces after their last newline where they have one; what follows it goes before the next piece. A text that begins
 * after a newline decodes on its own in every encoding, so a place can name its byte and any row can be read again without
 * what stands before it.
 */
export const createFileText = (toUtf8: ToUtf8, encoding: Encoding, start: Spot) => {
  let at = start.byte;
  let skip = start.skip;
  let skipped = 0;
  /** The last byte that decodes on its own, and how many bytes of UTF-8 came since. */
  let clean = start.byte;
  let read = 0;
  let textStart = 0;
  let startsClean = true;
  let held = new Uint8Array(0);

  /** One part, or two where a line stands in this piece and in the one before: only that line is copied. */
  const cut = (bytes: Uint8Array<ArrayBuffer>, last: boolean): readonly Part[] => {
    const parts: Part[] = [];
    const push = (of: Uint8Array<ArrayBuffer>, isLast: boolean): void => {
      parts.push({ bytes: of, at, last: isLast });
      at += of.length;
    };
    let rest = bytes;
    const lineEnd = held.length === 0 || isWide(encoding) ? 0 : bytes.indexOf(10) + 1;
    if (lineEnd > 0 && lineEnd < bytes.length) {
      push(join(held, bytes.subarray(0, lineEnd)), false);
      rest = bytes.subarray(lineEnd);
    } else if (held.length > 0) rest = join(held, bytes);
    const newline = last ? 0 : afterLastNewline(rest, encoding, at);
    const end = newline === 0 && (last || parts.length === 0) ? rest.length : newline;
    held = rest.subarray(end);
    if (end > 0) push(rest.subarray(0, end), last);
    return parts;
  };

  /** `null`: the bytes are not of the encoding. */
  const textOf = (part: Part): Uint8Array<ArrayBuffer> | null => {
    const text = toUtf8(part.bytes, part.last);
    if (text === null) return null;
    if (startsClean) {
      clean = part.at;
      read = 0;
    }
    startsClean = afterLastNewline(part.bytes, encoding, part.at) === part.bytes.length;
    skipped = Math.min(skip, text.length);
    skip -= skipped;
    textStart = read + skipped;
    read += text.length;
    return text.subarray(skipped);
  };

  /** Where a record stands that begins so many bytes behind the last text's start. In UTF-8, its own first byte will do. */
  const spotOf = (behind: number): Spot =>
    encoding === 'utf-8' ? { byte: clean + textStart + behind, skip: 0 } : { byte: clean, skip: textStart + behind };

  return {
    cut,
    textOf,
    spotOf,
    /** Bytes of UTF-8 still to be skipped. */
    get skipped() {
      return skip;
    },
  };
};

/** The end of the last LF that is a whole character, 0 where there is none. Wide characters stand on even bytes of the file. */
const afterLastNewline = (bytes: Uint8Array, encoding: Encoding, at: number): number => {
  if (!isWide(encoding)) return bytes.lastIndexOf(10) + 1;
  const low = encoding === 'utf-16le' ? 2 : 1;
  for (let end = bytes.length - ((at + bytes.length) % 2); end >= 2; end -= 2) {
    if (bytes[end - low] === 10 && bytes[end - 3 + low] === 0) return end;
  }
  return 0;
};

const isWide = (encoding: Encoding): boolean => encoding === 'utf-16le' || encoding === 'utf-16be';
