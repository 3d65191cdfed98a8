import { closureOf } from './first-screens.ts';
import type { Modules } from './first-screens.ts';

/**
 * Keeps the worker's first script apart from all that a later part may import from it: WebKit does not know that script again
 * by its address, and would run it a second time. A worker in one file has no later parts.
 */
export const workerParts =
  (worker: string, whole: string) =>
  (id: string, modules: Modules): string | null =>
    id !== worker && modules.getModuleInfo(whole) === null && closureOf(worker, modules).has(id)
      ? 'engine-parts'
      : null;
