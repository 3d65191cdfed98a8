import { fault, type Fault } from '../core/fault.ts';

/** Bytes of one fingerprint, and of what is read to see a few rows. */
const pieceLength = 256 * 1024;
/** Bytes of one read on a walk through the file: each asks another process, which takes its time whatever it is asked for. */
const runLength = 4 * pieceLength;

/**
 * The file, read in pieces of one size on a fixed grid. Every piece gets a fingerprint on its first reading; a piece that
 * reads differently later means that the file changed under us.
 */
export interface Source {
  readonly file: Blob;
  readonly name: string;
  readonly size: number;
  readonly pieces: number;
  readonly pieceLength: number;
  /** The piece that holds the bytes from `index * pieceLength`. */
  read(index: number): Promise<Uint8Array<ArrayBuffer> | Fault>;
  /** How many pieces a run has, but for the last one. */
  readonly runPieces: number;
  /** How many runs are read in one go where two workers share them. */
  readonly runsTogether: number;
  /** The same from there on, a run of pieces in one go, or several runs. */
  readRun(index: number, runs?: number): Promise<Uint8Array<ArrayBuffer> | Fault>;
}

/** `only`: another length of pieces and runs. */
export const createSource = (file: Blob, only?: number): Source => {
  const length = only ?? pieceLength;
  const runPieces = (only ?? runLength) / length;
  const pieces = Math.ceil(file.size / length);
  const prints = new Float64Array(pieces).fill(-1);
  let readBefore = false;

  const readPieces = async (index: number, count: number): Promise<Uint8Array<ArrayBuffer> | Fault> => {
    const from = index * length;
    const to = Math.min(file.size, from + count * length);
    const bytes = await bytesOf(file, from, to);
    // A file on disk that was read once and cannot be read now was replaced, changed or taken away.
    if (!bytes) return fault(readBefore ? 'FILE_CHANGED' : 'FILE_UNREADABLE', { reason: 'not-readable' });
    if (bytes.length !== to - from) return fault('FILE_CHANGED', { reason: 'size' });
    readBefore = true;
    for (let piece = index; piece * length < to; piece += 1) {
      const print = fingerprint(bytes.subarray(piece * length - from, (piece + 1) * length - from));
      if (prints[piece] !== -1 && prints[piece] !== print) return fault('FILE_CHANGED', { reason: 'content' });
      prints[piece] = print;
    }
    return bytes;
  };

  return {
    file,
    name: nameOf(file),
    size: file.size,
    pieces,
    pieceLength: length,
    read: (index) => readPieces(index, 1),
    runPieces,
    runsTogether: only === undefined ? 4 : 1,
    readRun: (index, runs = 1) => readPieces(index, runs * runPieces),
  };
};

/** A `File` has a name, a plain `Blob` none. */
export const nameOf = (file: Blob): string => {
  // `File` is no global everywhere; the name alone matters.
  const name = (file as { readonly name?: unknown }).name;
  return typeof name === 'string' ? name : '';
};

const bytesOf = async (file: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    return null;
  }
};

/** 53 bits of the bytes, a word at a time. Tells versions of a file apart; proves nothing against an attacker. */
export const fingerprint = (bytes: Uint8Array<ArrayBuffer>): number => {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  let a = 0x9e3779b9 ^ bytes.length;
  let b = 0x85ebca6b;
  let c = 0x2545f491;
  let d = 0x6c078965;
  // Four words at a time, none of which waits for another; turned at each step, so that high bits reach low ones.
  const even = words.length & ~3;
  for (let index = 0; index < even; index += 4) {
    a = Math.imul((a << 13) | (a >>> 19), 0x9e3779b1) ^ (words[index] ?? 0);
    b = Math.imul((b << 13) | (b >>> 19), 0x85ebca77) ^ (words[index + 1] ?? 0);
    c = Math.imul((c << 13) | (c >>> 19), 0xc2b2ae3d) ^ (words[index + 2] ?? 0);
    d = Math.imul((d << 13) | (d >>> 19), 0x27d4eb2f) ^ (words[index + 3] ?? 0);
  }
  a = Math.imul(a ^ (c >>> 15), 0x9e3779b1) ^ Math.imul(d ^ (d >>> 13), 0x85ebca6b);
  b = Math.imul(b ^ (d >>> 15), 0xc2b2ae35) ^ Math.imul(c ^ (c >>> 13), 0x27d4eb2f);
  for (let index = even; index < words.length; index += 1) {
    const word = words[index] ?? 0;
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ word ^ a, 0xc2b2ae35) + index;
  }
  for (let index = words.length * 4; index < bytes.length; index += 1) {
    a = Math.imul(a ^ (bytes[index] ?? 0), 0x9e3779b1);
    b = Math.imul(b ^ a ^ (bytes[index] ?? 0), 0xc2b2ae35);
  }
  b ^= b >>> 16;
  return ((a ^ (a >>> 13)) >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
};
