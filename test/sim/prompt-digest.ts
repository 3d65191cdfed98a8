import { createHash } from 'node:crypto';

/*
 * SHA-256 on this thread. The platform's own comes from a pool of threads, when they please: it would make a story
 * depend on how busy the machine is, and every small hash wait for a turn.
 */

const digest = async (algorithm: AlgorithmIdentifier, bytes: BufferSource): Promise<ArrayBuffer> => {
  if (algorithm !== 'SHA-256') throw new Error('Only SHA-256 is used.');
  const view = ArrayBuffer.isView(bytes) ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : bytes;
  const hash = createHash('sha256')
    .update(view instanceof Uint8Array ? view : new Uint8Array(view))
    .digest();
  return new Uint8Array(hash).buffer;
};

export const hashPromptly = (): void => {
  Object.defineProperty(crypto.subtle, 'digest', { value: digest, configurable: true, writable: true });
};
