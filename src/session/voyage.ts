import type { Edits, Plan } from '../core/plan.ts';
import type { SendProgress } from '../core/state.ts';
import { emptyStats } from '../core/stats.ts';
import type { FileFacts, ImportRequest } from '../core/wire.ts';
import type { Checkpoint } from './ports/browser.ts';

/** One import under way, in all that outlives a pause, a worker or a tab. */
export interface Voyage {
  readonly importId: string;
  readonly plan: Plan;
  readonly edits: Edits;
  readonly file: FileFacts;
  readonly headers: readonly string[];
  /** Absent where another browser began the import. */
  readonly request: ImportRequest | null;
  readonly handle: unknown;
  /** The host has confirmed that the import exists. */
  created: boolean;
}

/** What is told of it before anything is confirmed. */
export const progressAtStart = (importId: string, totalRows: number): SendProgress => ({
  importId,
  totalRows,
  confirmedRows: 0,
  stats: emptyStats,
  rate: null,
  secondsLeft: null,
  retry: null,
  resumable: true,
});

export const checkpointOf = (voyage: Voyage, scope: string, savedAt: number): Checkpoint => ({
  version: 1,
  importId: voyage.importId,
  scope,
  plan: voyage.plan,
  edits: voyage.edits,
  file: voyage.file,
  headers: voyage.headers,
  ...(voyage.handle === undefined ? {} : { handle: voyage.handle }),
  request: voyage.request,
  created: voyage.created,
  savedAt,
});

export const voyageOf = (checkpoint: Checkpoint): Voyage => ({
  importId: checkpoint.importId,
  plan: checkpoint.plan,
  edits: checkpoint.edits,
  file: checkpoint.file,
  headers: checkpoint.headers,
  request: checkpoint.request,
  handle: checkpoint.handle,
  created: checkpoint.created ?? true,
});

/** The part of a `FileSystemFileHandle` that matters here. */
interface FileHandle {
  getFile(): Promise<File>;
  queryPermission?(how: { readonly mode: 'read' }): Promise<string>;
  requestPermission?(how: { readonly mode: 'read' }): Promise<string>;
}

const isHandle = (value: unknown): value is FileHandle =>
  typeof value === 'object' && value !== null && typeof (value as { getFile?: unknown }).getFile === 'function';

/** The file behind a kept handle; `null` where there is none, the permission is refused, or the file is gone. */
export const fileBehind = async (handle: unknown): Promise<File | null> => {
  if (!isHandle(handle)) return null;
  try {
    const how = { mode: 'read' } as const;
    const known = (await handle.queryPermission?.(how)) ?? 'granted';
    const granted = known === 'granted' ? known : await handle.requestPermission?.(how);
    return granted === 'granted' ? await handle.getFile() : null;
  } catch {
    return null;
  }
};
