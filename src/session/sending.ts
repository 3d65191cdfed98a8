import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import { remember } from '../core/mapping/memory.ts';
import type { ImportSummary } from '../core/wire.ts';
import type { cancelAtHost } from './cancel.ts';
import type { Crossing, startCrossing } from './crossing.ts';
import type { Desk } from './desk.ts';
import { startRefusal } from './guards.ts';
import { openAs } from './keeper.ts';
import type { Preparation } from './preparation.ts';
import type { RunEnd } from './run.ts';
import { settled } from './settled.ts';
import { fileBehind, progressAtStart } from './voyage.ts';
import type { Voyage } from './voyage.ts';

/** The import under way: its start, its pauses, its end, and its beginning again. */
export interface Sending {
  readonly importId: string | null;
  /** `onAccepted`: it may start, and does. */
  start(confirmation: string | undefined, onAccepted: (importId: string) => void): Promise<void>;
  pause(): void;
  resume(file?: File): Promise<void>;
  /** Begins a known import: the file where the browser has it, else a pause that asks for it. */
  goOn(voyage: Voyage, file: File | null): Promise<void>;
  cancel(): Promise<void>;
  retry(): Promise<void>;
  /** Lets go of the import; the host and the checkpoint keep it. */
  leave(): void;
}

/** Gets the code that sends. */
type LoadSender = () => Promise<{
  readonly startCrossing: typeof startCrossing;
  readonly cancelAtHost: typeof cancelAtHost;
}>;

/** The person waits no longer than this for the host to confirm a cancellation. */
const patienceMs = 900;

export const createSending = (desk: Desk, preparation: Preparation, load: LoadSender): Sending => {
  const { store, options } = desk;
  const { surroundings } = options;
  let voyage: Voyage | null = null;
  let crossing: Crossing | null = null;
  /** The voyage whose sending has not come yet; a pause meanwhile is of the state only. */
  let awaited: Voyage | null = null;
  /** The open file is not known to be the one that the import is about. */
  let isUnproven = false;

  const finish = async (id: string, summary: ImportSummary): Promise<void> => {
    store.dispatch({ type: 'finished', summary });
    options.tabs?.publish(id, { type: 'finished', summary });
    await settled(options.checkpoints.remove(id));
    if (voyage?.importId === id && summary.state === 'completed') await rememberMapping(voyage);
    await preparation.listResumable();
  };

  /** A mapping that was imported is worth knowing the next time. */
  const rememberMapping = async ({ headers, plan }: Voyage): Promise<void> => {
    const memory = await options.memory?.load(options.scope);
    if (memory !== undefined) await options.memory?.save(options.scope, remember(memory, headers, plan.columns));
  };

  const halt = (reason: Fault): void => {
    if (reason.code === 'FILE_CHANGED' && isUnproven) {
      store.dispatch({ type: 'paused', reason: { why: 'file-needed', fault: fault('FILE_OTHER') } });
    } else if (reason.code === 'WORKER_FAILED')
      store.dispatch({ type: 'paused', reason: { why: 'worker', fault: reason } });
    else store.dispatch({ type: 'paused', reason: { why: 'file-needed', fault: reason } });
  };

  const settle = async (ended: RunEnd, of: Voyage): Promise<void> => {
    if (ended.end === 'finished') return finish(of.importId, ended.summary);
    if (ended.end === 'halted') return halt(ended.fault);
    if (ended.end !== 'failed') return;
    store.dispatch({ type: 'failed', fault: ended.fault });
    if (ended.fault.code === 'IMPORT_GONE') await settled(options.checkpoints.remove(of.importId));
  };

  /** Runs the voyage until it rests. Its state is `sending` already. */
  const cross = async (): Promise<void> => {
    if (voyage === null) return;
    const mine = voyage;
    const rows = store.state.step === 'sending' ? store.state.progress.totalRows : 0;
    awaited = mine;
    const parts = await load().catch(() => null);
    if (voyage !== mine || desk.signal.aborted) return;
    awaited = null;
    if (parts === null) return halt(fault('WORKER_FAILED', { reason: 'load' }));
    const run = parts.startCrossing(desk, mine, rows);
    crossing = run;
    if (store.state.step === 'paused') run.pause({ why: 'person' });
    const ended = await run.ended;
    if (crossing === run) crossing = null;
    if (voyage === mine) await settle(ended, mine);
  };

  const begin = (next: Voyage, rows: number): void => {
    voyage = next;
    store.dispatch({ type: 'sending-started', progress: progressAtStart(next.importId, rows) });
  };

  const leave = (): void => {
    crossing?.abort();
    crossing = null;
    awaited = null;
    voyage = null;
  };

  /** Opens the file for a voyage that has begun. Its length tells at once that it is another one; its hash tells later. */
  const takeFile = async (file: File, of: Voyage): Promise<boolean> => {
    const other = file.size === of.file.size ? null : fault('FILE_OTHER');
    const opened =
      other ?? (await desk.keeper.open(file, openAs(of.plan.dialect, store.state.config?.limits.fileBytes)));
    if (isFault(opened)) {
      store.dispatch({ type: 'start-refused', fault: opened });
      return false;
    }
    isUnproven = true;
    store.dispatch({ type: 'file-opened', opened, columns: of.plan.columns });
    return true;
  };

  const wake = async (file?: File): Promise<void> => {
    const { state } = store;
    if (voyage === null || state.step !== 'paused') return;
    if (awaited === voyage) return store.dispatch({ type: 'resumed' });
    if (crossing !== null) {
      if (state.reason.why !== 'elsewhere') crossing.resume();
      return;
    }
    const chosen =
      file ??
      (desk.keeper.file === null || state.reason.why === 'file-needed' ? await fileBehind(voyage.handle) : null);
    if (chosen !== null && !(await takeFile(chosen, voyage))) return;
    if (chosen === null && (desk.keeper.file === null || state.reason.why === 'file-needed')) return;
    if (state.reason.why === 'worker' && chosen === null) {
      const revived = await desk.keeper.revive();
      if (isFault(revived)) return store.dispatch({ type: 'paused', reason: { why: 'worker', fault: revived } });
    }
    store.dispatch({ type: 'resumed' });
    await cross();
  };

  return {
    get importId() {
      return voyage?.importId ?? null;
    },
    start: async (confirmation, onAccepted) => {
      const { state } = store;
      if (state.step !== 'reviewing' || state.rechecking) return;
      const refused = startRefusal(state, confirmation);
      if (refused !== null) return store.dispatch({ type: 'start-refused', fault: refused });
      if (options.mayStart?.() === false) return;
      const next = preparation.voyage();
      if (next === null) return;
      onAccepted(next.importId);
      isUnproven = false;
      begin(next, state.checked.rows);
      await cross();
    },
    pause: () => {
      if (awaited !== null) store.dispatch({ type: 'paused', reason: { why: 'person' } });
      else if (store.state.step === 'sending') crossing?.pause({ why: 'person' });
      else if (store.state.step === 'paused' && store.state.reason.why === 'network')
        crossing?.pause({ why: 'person' });
    },
    resume: wake,
    goOn: async (next, file) => {
      leave();
      begin(next, 0);
      if (store.state.step !== 'sending') return;
      if (file !== null && (await takeFileFirst(file, next))) return cross();
      if (file === null) store.dispatch({ type: 'paused', reason: { why: 'file-needed' } });
    },
    cancel: async () => {
      const left = voyage;
      if (left === null || (store.state.step !== 'sending' && store.state.step !== 'paused')) return;
      leave();
      const answer = load().then(
        (parts) => parts.cancelAtHost(desk, left.importId),
        () => fault('CANCELLED'),
      );
      const patience = surroundings.sleep(patienceMs, desk.signal).then(() => null);
      const early = await Promise.race([answer, patience]);
      // Until the host says so the import is not called cancelled there, only ended here.
      if (early === null || isFault(early)) store.dispatch({ type: 'failed', fault: fault('CANCELLED') });
      const summary = early ?? (await answer);
      if (!isFault(summary)) await finish(left.importId, summary);
    },
    retry: async () => {
      const { state } = store;
      if (state.step === 'paused') return wake();
      if (state.step === 'sending') return crossing?.gate.hurry();
      if (state.step !== 'failed' || voyage === null || crossing !== null) return;
      begin(voyage, state.progress?.totalRows ?? state.checked?.rows ?? 0);
      await cross();
    },
    leave,
  };

  async function takeFileFirst(file: File, of: Voyage): Promise<boolean> {
    // The state waits for the file, so that a refusal is shown where another can be chosen.
    store.dispatch({ type: 'paused', reason: { why: 'file-needed' } });
    if (!(await takeFile(file, of))) return false;
    store.dispatch({ type: 'resumed' });
    return true;
  }
};
