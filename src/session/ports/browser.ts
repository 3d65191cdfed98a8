import type { Fault } from '../../core/fault.ts';
import type { MappingMemory } from '../../core/mapping/memory.ts';
import type { Dialect, Edits, Plan } from '../../core/plan.ts';
import type { FileFacts, ImportRequest } from '../../core/wire.ts';

/* The ports of what the browser lends: storage, other tabs, time and chance. */

/** What is needed to go on after a crash. A hint: the host's ranges are the truth. */
export interface Checkpoint {
  readonly version: 1;
  readonly importId: string;
  /** Endpoint and account: another CRM's checkpoints are not ours. */
  readonly scope: string;
  readonly plan: Plan;
  readonly edits: Edits;
  readonly file: FileFacts;
  readonly headers: readonly string[];
  /** A `FileSystemFileHandle` where the browser gave one; opaque here. */
  readonly handle?: unknown;
  readonly request: ImportRequest | null;
  /** The host has confirmed the import. Then a 404 means that it is gone, not that it never came to be. */
  readonly created?: boolean;
  /** Milliseconds since the epoch, for display only. */
  readonly savedAt: number;
}

export interface Checkpoints {
  save(checkpoint: Checkpoint): Promise<true | Fault>;
  load(importId: string): Promise<Checkpoint | null | Fault>;
  list(scope: string): Promise<readonly Checkpoint[] | Fault>;
  remove(importId: string): Promise<true | Fault>;
}

/** Corrections of a file that was checked and is not imported yet. Only that very file brings them back. */
export interface Draft {
  readonly version: 1;
  /** Endpoint and account. */
  readonly scope: string;
  readonly sha256: string;
  /** Rows and columns are counted by it. */
  readonly dialect: Dialect;
  readonly edits: Edits;
  /** Milliseconds since the epoch; old ones are forgotten. */
  readonly savedAt: number;
}

export interface Drafts {
  save(draft: Draft): Promise<true | Fault>;
  load(of: Pick<Draft, 'scope' | 'sha256' | 'savedAt'>): Promise<Draft | null | Fault>;
  remove(of: Pick<Draft, 'scope' | 'sha256'>): Promise<true | Fault>;
}

/** One import in two tabs: who holds the lock sends, the other watches. Correctness never depends on it. */
export interface Tabs {
  /** Resolves to a release function, or `null` where another tab holds the import. */
  claim(importId: string): Promise<(() => void) | null>;
  publish(importId: string, message: unknown): void;
  listen(importId: string, listener: (message: unknown) => void): () => void;
}

/** Keeps how columns were mapped in earlier imports of the account. */
export interface Memories {
  load(scope: string): Promise<MappingMemory>;
  save(scope: string, memory: MappingMemory): Promise<void>;
}

/** All that is not deterministic, handed in. */
export interface Surroundings {
  /** Milliseconds since the epoch. */
  now(): number;
  /** 0 ≤ x < 1. */
  random(): number;
  uuid(): string;
  /** Resolves after `ms`, or at once when the signal aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  online(): boolean;
  /** Takes a line for the console, instead of it. */
  readonly note?: (text: string) => void;
  onOnlineChange(listener: () => void): () => void;
}
