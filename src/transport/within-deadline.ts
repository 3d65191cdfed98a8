import type { Refusal } from '../session/ports/transport.ts';
import { refusal } from './refusal.ts';

export interface Deadline {
  /** Milliseconds until a call is given up, from its first byte out to its last byte in; default 60,000. */
  readonly timeout?: number;
  /** Calls back after so many milliseconds, unless it is called off; default `setTimeout`. */
  readonly timer?: (ms: number, done: () => void) => () => void;
}

const defaultTimeout = 60_000;

/** Work with one end: the caller's, or the deadline's. Never throws: work that throws by itself was the network's fault. */
export const withinDeadline = async <T>(
  { timeout = defaultTimeout, timer = after }: Deadline,
  signal: AbortSignal,
  work: (until: AbortSignal) => Promise<T>,
): Promise<T | Refusal> => {
  const deadline = new AbortController();
  const giveUp = (): void => deadline.abort();
  const callOff = timer(timeout, giveUp);
  signal.addEventListener('abort', giveUp);
  if (signal.aborted) giveUp();
  try {
    const done = await work(deadline.signal);
    // An end that came while the last of it arrived is an end all the same.
    deadline.signal.throwIfAborted();
    return done;
  } catch {
    if (signal.aborted) return refusal('aborted');
    return refusal(deadline.signal.aborted ? 'timeout' : 'network');
  } finally {
    callOff();
    signal.removeEventListener('abort', giveUp);
  }
};

const after = (ms: number, done: () => void): (() => void) => {
  const timer = setTimeout(done, ms);
  return () => clearTimeout(timer);
};

/** What may never end by itself, such as a function of the page, ends with the signal. */
export const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')), { once: true });
    work.then(resolve, reject);
    signal.throwIfAborted();
  });
