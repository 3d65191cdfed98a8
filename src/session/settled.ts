import { fault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';

/** A port that throws all the same is one more reason to go on without it. */
export const settled = <T>(promise: Promise<T | Fault>): Promise<T | Fault> =>
  promise.catch(() => fault('STORAGE_UNAVAILABLE'));
