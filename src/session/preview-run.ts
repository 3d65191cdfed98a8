import type { RowResult } from '../core/batch.ts';
import type { Fault } from '../core/fault.ts';
import type { Preview } from '../core/state.ts';

/** Asks the host in the background what the import would do. It has an engine of its own, so that nothing waits for it. */
export interface PreviewRun {
  begin(): Promise<void>;
  stop(): void;
  /** Cancels at the host what was opened there for previews only; `started` is not among them any more. */
  discard(started?: string): void;
  /** Before → after of these rows. */
  changes(rows: readonly number[]): Promise<readonly RowResult[] | Fault>;
}

export const emptyPreview: Preview = {
  done: false,
  checkedRows: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  fault: null,
};
