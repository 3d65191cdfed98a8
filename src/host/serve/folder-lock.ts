import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * PGlite takes no lock on its folder, and two processes on one folder lose acknowledged rows in silence.
 * So the folder is held by a file that names its owner; a file left by a dead process is taken over.
 */

/** Thrown when another living process already works on the data folder. */
export class FolderHeldError extends Error {
  readonly holder: number;
  constructor(folder: string, holder: number) {
    super(`The data folder ${folder} is in use by process ${holder}. Stop it first, or choose another folder.`);
    this.name = 'FolderHeldError';
    this.holder = holder;
  }
}

/** Holds the folder for this process until the returned function is called. */
export const holdFolder = (folder: string): (() => void) => {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'contact-importer.lock');
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (take(lock)) return () => release(lock);
    const holder = readHolder(lock);
    if (holder !== null && isAlive(holder)) throw new FolderHeldError(folder, holder.pid);
    removeStale(lock);
  }
  throw new FolderHeldError(folder, readHolder(lock)?.pid ?? 0);
};

/**
 * Two processes may find the same stale file. Each moves what it finds aside under a name of its own before it looks at
 * it again, so that the slower one does not remove what the faster one has just put there; if it did, it puts it back.
 */
const removeStale = (lock: string): void => {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch {
    return; // somebody else was faster
  }
  const moved = readHolder(aside);
  if (moved !== null && isAlive(moved)) {
    try {
      linkSync(aside, lock);
    } catch {
      // Its owner is alive and another one has the name: the owner's next start will say so.
    }
  }
  rmSync(aside, { force: true });
};

interface Holder {
  readonly pid: number;
  /** When the process started, in the kernel's ticks: a number is given again to a new process. */
  readonly started: string;
}

/** The complete file appears at once under its name (`link` refuses to replace), so nobody reads a half-written one. */
const take = (lock: string): boolean => {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false; // Node's file errors carry a code
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
};

const release = (lock: string): void => {
  if (readHolder(lock)?.pid === process.pid) rmSync(lock, { force: true });
};

const readHolder = (lock: string): Holder | null => {
  try {
    const holder: unknown = JSON.parse(readFileSync(lock, 'utf8'));
    if (typeof holder !== 'object' || holder === null) return null;
    const { pid, started } = holder as Partial<Record<keyof Holder, unknown>>; // any JSON object may be asked for keys
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
};

const isAlive = (holder: Holder): boolean => {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false; // no such process
  }
  const started = startOf(holder.pid);
  return started === '' || holder.started === '' || started === holder.started;
};

/** Field 22 of `/proc/<pid>/stat`; empty where there is no such file, and then the number alone decides. */
const startOf = (pid: number): string => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};
