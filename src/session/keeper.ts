import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Dialect } from '../core/plan.ts';
import type { Engine, OpenedFile, OpenOptions } from './ports/engine.ts';

/** Keeps one engine alive: a dead worker is replaced, and the file opened again in the new one. */
export interface Keeper {
  readonly engine: Engine;
  readonly file: File | null;
  open(file: File, options?: OpenOptions): Promise<OpenedFile | Fault>;
  /** A new engine with the same file open. */
  revive(): Promise<true | Fault>;
  close(): void;
}

export const createKeeper = (make: () => Engine): Keeper => {
  let engine: Engine | null = null;
  let file: File | null = null;
  let options: OpenOptions = {};

  const current = (): Engine => (engine ??= make());
  const close = (): void => {
    engine?.close();
    engine = null;
  };

  return {
    get engine() {
      return current();
    },
    get file() {
      return file;
    },
    open: async (chosen, how = {}) => {
      file = chosen;
      options = how;
      const opened = await current().open(chosen, how);
      // A file that cannot be opened must not leave a broken worker behind.
      if (isFault(opened) && opened.code === 'WORKER_FAILED') close();
      return opened;
    },
    revive: async () => {
      close();
      if (file === null) return fault('FILE_UNREADABLE');
      const opened = await current().open(file, options);
      return isFault(opened) ? opened : true;
    },
    close,
  };
};

/** The options that open a file exactly as it was read before. */
export const openAs = (dialect: Partial<Dialect>, limitBytes?: number): OpenOptions => ({
  ...(dialect.encoding === undefined ? {} : { encoding: dialect.encoding }),
  ...(dialect.delimiter === undefined ? {} : { delimiter: dialect.delimiter }),
  ...(dialect.headerRow === undefined ? {} : { headerRow: dialect.headerRow }),
  ...(limitBytes === undefined ? {} : { limitBytes }),
});
