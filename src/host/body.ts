import { refuse } from './problem.ts';
import type { HostLimits } from './options.ts';
import type { Refused } from './problem.ts';

/** Bodies that unpack to less than this are never called bombs. */
const ratioFloor = 64 * 1024;

type BodyLimits = Pick<HostLimits, 'batchBytes' | 'gzipRatio' | 'bodySeconds'>;

/**
 * The body's bytes, unpacked. It is never held beyond the limit: the declared length is looked at first, then every
 * chunk is counted as it comes, packed and unpacked, and the clock runs.
 */
export async function readBody(request: Request, limits: BodyLimits, gzip: boolean): Promise<Uint8Array | Refused> {
  const encoding = request.headers.get('Content-Encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding !== 'identity' && !(encoding === 'gzip' && gzip)) return refuse('content-encoding');
  const tooLarge = refuse('body-too-large', { limit: limits.batchBytes });
  const seconds = limits.bodySeconds * 1_000;
  if (Number(request.headers.get('Content-Length') ?? 0) > limits.batchBytes) {
    if (request.body) await drop(request.body.getReader(), limits.batchBytes, seconds);
    return tooLarge;
  }
  if (!request.body) return new Uint8Array();

  if (encoding === 'identity') {
    const judge = (bytes: number): Refused | null => (bytes > limits.batchBytes ? tooLarge : null);
    return collect(request.body.getReader(), judge, seconds, 'body-cut');
  }
  let packed = 0;
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
      transform: (chunk, controller) => {
        packed += chunk.byteLength;
        controller.enqueue(new Uint8Array(chunk));
      },
    }),
  );
  const judge = (unpacked: number): Refused | null => {
    if (unpacked > limits.batchBytes) return tooLarge;
    if (unpacked > ratioFloor && unpacked > packed * limits.gzipRatio)
      return refuse('gzip-ratio', { limit: limits.batchBytes });
    return null;
  };
  return collect(counted.pipeThrough(new DecompressionStream('gzip')).getReader(), judge, seconds, 'gzip-invalid');
}

/** Reads to the end, unless `judge` objects to the number of bytes so far or the time is over. */
async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  judge: (bytes: number) => Refused | null,
  milliseconds: number,
  onBreak: 'gzip-invalid' | 'body-cut',
): Promise<Uint8Array | Refused> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  const deadline = startDeadline(milliseconds);
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), deadline.passed]);
      if (next === 'late') {
        reader.cancel().catch(() => undefined);
        return refuse('body-too-slow');
      }
      if (next.done) return join(chunks, bytes);
      bytes += next.value.byteLength;
      const objection = judge(bytes);
      if (objection) {
        await drop(reader, bytes, milliseconds);
        return objection;
      }
      chunks.push(next.value);
    }
  } catch {
    return refuse(onBreak);
  } finally {
    deadline.clear();
  }
}

/** How long a client that sends too much may go on before it is cut off, in milliseconds. */
const patience = 2_000;

/**
 * An answer is lost on a client that is still sending: a little of the rest is read and dropped before it goes out.
 * Past that nobody waits, and the stream is cancelled.
 */
async function drop(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  mostBytes: number,
  milliseconds: number,
): Promise<void> {
  const deadline = startDeadline(Math.min(patience, milliseconds));
  try {
    for (let bytes = 0; bytes <= mostBytes;) {
      const next = await Promise.race([reader.read(), deadline.passed]);
      if (next === 'late' || next.done) break;
      bytes += next.value.byteLength;
    }
  } catch {
    // A body that ends badly is dropped all the same.
  } finally {
    deadline.clear();
    reader.cancel().catch(() => undefined);
  }
}

function startDeadline(milliseconds: number): { readonly passed: Promise<'late'>; clear(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), milliseconds);
  });
  return { passed, clear: () => clearTimeout(timer) };
}

function join(chunks: readonly Uint8Array[], bytes: number): Uint8Array {
  const only = chunks[0];
  if (chunks.length === 1 && only) return only;
  const all = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}
