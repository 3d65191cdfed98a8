import type { SendProgress } from '../core/state.ts';
import type { ImportSummary } from '../core/wire.ts';
import type { Desk } from './desk.ts';
import type { Progress } from './progress.ts';

/** What the sending tab tells the others. */
export type TabMessage =
  | { readonly type: 'progress'; readonly progress: SendProgress }
  | { readonly type: 'finished'; readonly summary: ImportSummary };

/** How often a watching tab asks whether the sender is gone. */
const claimAgainMs = 3_000;

/**
 * Takes the import for this tab. While another tab has it, shows that one's progress, and takes over when it is
 * gone. Answers with the lock's release (`null` where there are no locks), or `finished` when the other tab was faster.
 */
export const watchElsewhere = async (
  desk: Desk,
  importId: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<(() => void) | null | 'finished'> => {
  const { tabs, surroundings } = desk.options;
  if (tabs === undefined) return null;
  const claim = (): Promise<(() => void) | null> => tabs.claim(importId).catch(() => noLock);
  let release = await claim();
  if (release !== null) return release;

  const watching = new AbortController();
  let isFinished = false;
  const stop = (): void => watching.abort();
  signal.addEventListener('abort', stop);
  const unlisten = tabs.listen(importId, (message) => {
    if (!isTabMessage(message) || signal.aborted) return;
    if (message.type === 'progress') desk.store.dispatch({ type: 'sending-progressed', progress: message.progress });
    else {
      isFinished = true;
      desk.store.dispatch({ type: 'finished', summary: message.summary });
      stop();
    }
  });
  desk.store.dispatch({ type: 'paused', reason: { why: 'elsewhere' } });
  while (!watching.signal.aborted && release === null) {
    await surroundings.sleep(claimAgainMs, watching.signal);
    if (!watching.signal.aborted) release = await claim();
  }
  unlisten();
  signal.removeEventListener('abort', stop);
  if (isFinished) {
    release?.();
    return 'finished';
  }
  if (!signal.aborted) {
    progress.rest();
    desk.store.dispatch({ type: 'resumed' });
  }
  return release;
};

const noLock = (): void => undefined;

/** Another tab may run another version: only what looks like ours is shown. */
const isTabMessage = (message: unknown): message is TabMessage => {
  if (typeof message !== 'object' || message === null) return false;
  const { type, progress, summary } = message as {
    type?: unknown;
    progress?: { stats?: unknown; totalRows?: unknown };
    summary?: { stats?: unknown; id?: unknown };
  };
  if (type === 'progress') return typeof progress?.totalRows === 'number' && typeof progress.stats === 'object';
  return type === 'finished' && typeof summary?.id === 'string' && typeof summary.stats === 'object';
};
