import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Receipt, RowResult } from '../core/batch.ts';
import type { Plan } from '../core/plan.ts';
import type { Preview } from '../core/state.ts';
import { missingRanges } from '../core/batch-split.ts';
import { createCaller, faultIn } from './caller.ts';
import { cancelAtHost } from './cancel.ts';
import type { Asked, Caller } from './caller.ts';
import type { Desk } from './desk.ts';
import { createGate } from './gate.ts';
import { openAs } from './keeper.ts';
import { answers, splitParcel } from './parcel.ts';
import type { Parcel } from './parcel.ts';
import type { Engine } from './ports/engine.ts';
import type { Preparation } from './preparation.ts';
import { emptyPreview } from './preview-run.ts';
import type { PreviewRun } from './preview-run.ts';

/** Rows whose changes are kept; those of others are asked for again. */
const keptRows = 20_000;

export const createPreview = (desk: Desk, preparation: Preparation): PreviewRun => {
  const { store, options, keeper } = desk;
  const { surroundings, transport } = options;
  const kept = new Map<number, RowResult>();
  /** Imports that the host knows because a preview needed them. */
  const opened = new Set<string>();
  let running: { readonly engine: Engine; readonly ending: AbortController; importId: string; done: boolean } | null =
    null;

  const stop = (): void => {
    running?.ending.abort();
    running?.engine.close();
    running = null;
    kept.clear();
  };

  const discard = (started?: string): void => {
    for (const importId of opened) if (importId !== started) void cancelAtHost(desk, importId);
    opened.clear();
  };

  const tell = (preview: Preview): Preview => {
    store.dispatch({ type: 'preview-progressed', preview });
    return preview;
  };

  const previewed = async (parcel: Parcel, importId: string, caller: Caller): Promise<readonly RowResult[] | Fault> => {
    const asked: Asked<Receipt> = await caller.ask(
      (signal) => transport.preview(importId, parcel.body, signal),
      (receipt) => answers(receipt, parcel, importId),
    );
    if (asked.next === 'answer') return asked.value.results;
    const halves = asked.next === 'split' ? splitParcel(parcel) : null;
    if (halves === null) return faultIn(asked);
    const first = await previewed(halves[0], importId, caller);
    if (isFault(first)) return first;
    const second = await previewed(halves[1], importId, caller);
    return isFault(second) ? second : [...first, ...second];
  };

  const callerFor = (ending: AbortController): Caller =>
    // Where an import would pause, a preview just ends: nothing depends on it.
    createCaller({
      transport,
      surroundings,
      gate: createGate(surroundings),
      signal: ending.signal,
      onRetry: () => undefined,
      onPause: () => ending.abort(),
    });

  const walk = async (
    plan: Plan,
    mine: NonNullable<typeof running>,
    onResults: (results: readonly RowResult[], rows: number) => void,
  ): Promise<Fault | null> => {
    const caller = callerFor(mine.ending);
    for (;;) {
      const parcel = await mine.engine.next();
      if (parcel === null) return null;
      if (isFault(parcel)) return parcel;
      const results = await previewed(parcel, mine.importId, caller);
      if (isFault(results)) return results;
      onResults(results, parcel.last - parcel.first + 1);
    }
  };

  const run = async (mine: NonNullable<typeof running>, plan: Plan, file: File): Promise<void> => {
    let shown = tell(emptyPreview);
    const giveUp = (reason: Fault): void => {
      if (running === mine) tell({ ...shown, fault: reason });
    };
    const { state } = store;
    const request = preparation.request();
    if (request === null) return giveUp(fault('CONSENT_REQUIRED'));
    mine.importId = request.id;
    // Something was corrected since: what was opened for the preview before it is of no use.
    discard(request.id);
    const read = await mine.engine.open(file, openAs(plan.dialect, state.config?.limits.fileBytes));
    if (isFault(read)) return giveUp(read);
    const started = await mine.engine.start(plan, { importId: request.id, edits: state.edits });
    if (isFault(started)) return giveUp(started);
    opened.add(request.id);
    const created = await callerFor(mine.ending).ask((signal) => transport.createImport(request, signal));
    if (created.next !== 'answer') return giveUp(faultIn(created));
    const trouble = await walk(plan, mine, (results, rows) => {
      if (running !== mine) return;
      for (const result of results) if (kept.size < keptRows) kept.set(result.row, result);
      shown = tell(addTo(shown, results, rows));
    });
    if (running !== mine) return;
    if (trouble !== null) return giveUp(trouble);
    mine.done = true;
    tell({ ...shown, done: true });
  };

  return {
    begin: async () => {
      const { state } = store;
      const plan = desk.plan();
      if (state.step !== 'reviewing' || state.rechecking || plan === null || keeper.file === null) return;
      if (state.config?.capabilities.preview !== true) return;
      stop();
      if (!state.choices.consent) return void tell({ ...emptyPreview, fault: fault('CONSENT_REQUIRED') });
      const mine = { engine: options.engine(), ending: new AbortController(), importId: '', done: false };
      running = mine;
      desk.signal.addEventListener('abort', stop, { once: true });
      await run(mine, plan, keeper.file);
    },
    stop,
    discard,
    changes: async (rows) => {
      const missing = rows.filter((row) => !kept.has(row));
      const { state } = store;
      const plan = desk.plan();
      const mine = running;
      if (missing.length > 0 && mine?.done && plan !== null && state.step === 'reviewing') {
        const accepted = missingRanges(
          missing.map((row) => [row, row] as const),
          state.checked.rows,
        );
        const started = await mine.engine.start(plan, { importId: mine.importId, edits: state.edits, accepted });
        if (isFault(started)) return started;
        const found: RowResult[] = [];
        const trouble = await walk(plan, mine, (results) => found.push(...results));
        if (trouble !== null) return trouble;
        return [...rows.flatMap((row) => kept.get(row) ?? []), ...found].sort((a, b) => a.row - b.row);
      }
      return rows.flatMap((row) => kept.get(row) ?? []);
    },
  };
};

const addTo = (preview: Preview, results: readonly RowResult[], rows: number): Preview => {
  const next = { ...preview, checkedRows: preview.checkedRows + rows };
  for (const result of results) next[result.outcome] += 1;
  return next;
};
