import { fault, isFault } from '../core/fault.ts';
import type { PauseReason } from '../core/state.ts';
import { createCaller } from './caller.ts';
import type { Caller } from './caller.ts';
import type { Desk } from './desk.ts';
import { createGate } from './gate.ts';
import type { Gate } from './gate.ts';
import { createProgress } from './progress.ts';
import type { Progress } from './progress.ts';
import { runImport } from './run.ts';
import type { RunEnd } from './run.ts';
import { settled } from './settled.ts';
import { watchElsewhere } from './elsewhere.ts';
import { checkpointOf } from './voyage.ts';
import type { Voyage } from './voyage.ts';

/** One run of an import in this tab, from its lock to its end. Pausing and resuming happen at its gate. */
export interface Crossing {
  readonly gate: Gate;
  readonly progress: Progress;
  /** Resolves when the run rests for good: finished, failed, halted for want of a file or a worker, or aborted. */
  readonly ended: Promise<RunEnd>;
  pause(reason: PauseReason): void;
  resume(): void;
  /** Ends at once, within the same turn; answers that are under way no longer count. */
  abort(): void;
}

export const startCrossing = (desk: Desk, voyage: Voyage, totalRows: number): Crossing => {
  const { store, options } = desk;
  const { surroundings, tabs } = options;
  const ending = new AbortController();
  const abort = (): void => ending.abort();
  desk.signal.addEventListener('abort', abort);
  if (desk.signal.aborted) abort();
  const gate = createGate(surroundings);

  const progress = createProgress(voyage.importId, surroundings, totalRows, (now) => {
    if (ending.signal.aborted) return;
    store.dispatch({ type: 'sending-progressed', progress: now });
    tabs?.publish(voyage.importId, { type: 'progress', progress: now });
  });

  const onPause = (reason: PauseReason): void => {
    progress.rest();
    if (!ending.signal.aborted) store.dispatch({ type: 'paused', reason });
  };
  const reopen = (): void => {
    gate.open();
    gate.hurry();
    if (!ending.signal.aborted) store.dispatch({ type: 'resumed' });
  };
  const caller = (): Caller =>
    createCaller({
      transport: options.transport,
      surroundings,
      gate,
      signal: ending.signal,
      onRetry: (retry) => progress.retry(retry),
      onPause,
    });

  const unlisten = surroundings.onOnlineChange(() => {
    if (!surroundings.online()) {
      if (gate.reason !== null) return;
      gate.close(offline);
      onPause(offline);
    } else if (gate.reason?.why === 'network') reopen();
    else gate.hurry();
  });

  const run = async (): Promise<RunEnd> => {
    const release = await watchElsewhere(desk, voyage.importId, ending.signal, progress);
    if (release === 'finished' || ending.signal.aborted) return { end: 'aborted' };
    try {
      progress.resumable(await keep(desk, voyage));
      return await runImport({
        importId: voyage.importId,
        // Known to the host: then a 404 means that it is gone, and no new import is opened in its place.
        request: voyage.created ? null : voyage.request,
        plan: voyage.plan,
        edits: voyage.edits,
        sha256: voyage.file.sha256,
        keeper: desk.keeper,
        transport: options.transport,
        parallel: store.state.config?.limits.parallel ?? 1,
        caller,
        onCreated: async () => {
          if (voyage.created) return;
          voyage.created = true;
          await keep(desk, voyage);
        },
        onStarted: (checked, books) => progress.started(checked.rows, books),
        onConfirmed: (rows, books) => progress.confirmed(rows, books),
        note: surroundings.note,
      });
    } finally {
      release?.();
    }
  };

  const ended = run()
    .catch((): RunEnd => ({ end: 'failed', fault: fault('WORKER_FAILED') }))
    .then((end): RunEnd => (ending.signal.aborted ? { end: 'aborted' } : end))
    .finally(() => {
      unlisten();
      desk.signal.removeEventListener('abort', abort);
    });

  return {
    gate,
    progress,
    ended,
    pause: (reason) => {
      if (gate.reason?.why === 'person') return;
      gate.close(reason);
      onPause(reason);
    },
    resume: reopen,
    abort,
  };
};

const offline: PauseReason = { why: 'network', fault: fault('NETWORK') };

/** Keeps what a crash would need. Storage that refuses costs the resume, never the import. */
const keep = async (desk: Desk, voyage: Voyage): Promise<boolean> => {
  const { checkpoints, scope, surroundings } = desk.options;
  const checkpoint = checkpointOf(voyage, scope, surroundings.now());
  let saved = await settled(checkpoints.save(checkpoint));
  // Some browsers cannot store the handle of a file; the rest is worth keeping all the same.
  if (isFault(saved) && checkpoint.handle !== undefined)
    saved = await settled(checkpoints.save(checkpointOf({ ...voyage, handle: undefined }, scope, surroundings.now())));
  if (isFault(saved) && desk.store.state.notice === null) desk.store.dispatch({ type: 'noticed', fault: saved });
  return !isFault(saved);
};
