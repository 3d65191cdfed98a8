import { isFault } from '../core/fault.ts';
import type { Dialect } from '../core/plan.ts';
import { checkPlan } from '../core/plan-check.ts';
import { isCancelled } from './desk.ts';
import { loadConfig } from './load-config.ts';
import type { Desk } from './desk.ts';
import { createEditHistory } from './edit-history.ts';
import type { EditHistory } from './edit-history.ts';
import { openAs } from './keeper.ts';
import type { UseLater } from './later-parts.ts';
import { columnsFrom } from './plan-of.ts';
import type { CheckProgress } from './ports/engine.ts';
import type { Intent } from './session.ts';

type EditIntent = Extract<Intent, { readonly do: 'edit' }>;

/** Everything before anything is sent: the account, the file, the mapping, the check, the corrections. */
export interface Wizard {
  readonly edits: EditHistory;
  loadConfig(): Promise<void>;
  chooseFile(file: File, handle?: unknown): Promise<void>;
  chooseDialect(dialect: Partial<Dialect>): Promise<void>;
  check(): Promise<void>;
  /** Reads the file again after a choice that changes how. */
  recheck(): Promise<void>;
  edit(change: Omit<EditIntent, 'do'>): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** A check under way no longer speaks. */
  stopChecking(): void;
  /** Everything under way no longer speaks; the next file begins anew. */
  forget(): void;
}

export const createWizard = (desk: Desk, later: UseLater): Wizard => {
  const { store, keeper, options } = desk;
  const edits = createEditHistory();
  /** Of several openings or checks only the newest may speak. */
  let opening = 0;
  let checking = 0;
  /** However often it is asked for while the host does not answer, one call waits. */
  let loading: Promise<void> | null = null;

  const load = async (): Promise<void> => {
    store.dispatch({ type: 'config-asked' });
    const config = await loadConfig(desk).finally(() => (loading = null));
    if (desk.signal.aborted) return;
    store.dispatch(isFault(config) ? { type: 'config-failed', fault: config } : { type: 'config-loaded', config });
  };

  const open = async (file: File, dialect: Partial<Dialect>): Promise<void> => {
    const mine = (opening += 1);
    checking += 1;
    const opened = await keeper.open(file, openAs(dialect, store.state.config?.limits.fileBytes));
    if (mine !== opening) return;
    if (isFault(opened)) {
      if (!isCancelled(opened)) store.dispatch({ type: 'file-refused', fault: opened });
      return;
    }
    const { config } = store.state;
    let memory = await options.memory?.load(options.scope).catch(() => undefined);
    // The host's packs stand behind; where their part cannot be had, the columns are suggested without.
    if (config?.mappingPacks)
      memory = await import('./packs.ts').then(
        ({ withOffered }) => withOffered(memory, config),
        () => memory,
      );
    const suggestions = await keeper.engine.suggest(store.state.config?.fields ?? [], memory);
    if (mine !== opening) return;
    desk.suggestions = isFault(suggestions) ? [] : suggestions;
    edits.reset();
    store.dispatch({ type: 'file-opened', opened, columns: columnsFrom(opened, desk.suggestions, memory) });
  };

  const applyEdits = async (restored = false): Promise<void> => {
    const { edits: now, undoable, redoable } = edits;
    store.dispatch({ type: 'edited', edits: now, undoable, redoable, restored });
    if (store.state.step !== 'reviewing') return;
    void later((parts) => parts.keepDraft(desk, now));
    const mine = (checking += 1);
    const checked = await keeper.engine.edit(now);
    if (mine !== checking || isCancelled(checked)) return;
    store.dispatch(isFault(checked) ? { type: 'check-failed', fault: checked } : { type: 'recheck-finished', checked });
  };

  /** Corrections of an earlier visit come back in one step, which can be undone. */
  const bringBack = async (mine: number): Promise<void> => {
    if (edits.undoable + edits.redoable > 0) return;
    const found = await later((parts) => parts.findDraft(desk));
    if (found && mine === checking && edits.apply({ cells: found.cells, skip: found.skipped })) await applyEdits(true);
  };

  const readAll = async (): Promise<void> => {
    const plan = desk.plan();
    if (plan === null) return;
    const mine = (checking += 1);
    const onProgress = (progress: CheckProgress): void => {
      if (mine === checking) store.dispatch({ type: 'check-progressed', progress });
    };
    const isFirst = store.state.step === 'checking';
    let checked = await keeper.engine.check(plan, { edits: edits.edits, onProgress });
    if (isFault(checked) && checked.code === 'WORKER_FAILED' && mine === checking) {
      // A dead worker is replaced once; a file that kills it again is said to.
      const revived = await keeper.revive();
      checked = isFault(revived) ? revived : await keeper.engine.check(plan, { edits: edits.edits, onProgress });
    }
    if (mine !== checking || isCancelled(checked)) return;
    if (isFault(checked)) store.dispatch({ type: 'check-failed', fault: checked });
    else store.dispatch(isFirst ? { type: 'check-finished', checked } : { type: 'recheck-finished', checked });
    if (isFirst && options.drafts) await bringBack(mine);
  };

  return {
    edits,
    loadConfig: () => (loading ??= load()),
    chooseFile: async (file, handle) => {
      store.dispatch({ type: 'file-chosen', name: file.name, size: file.size });
      if (store.state.file?.opened !== null) return;
      desk.handle = handle;
      await open(file, {});
    },
    chooseDialect: async (dialect) => {
      const { file } = keeper;
      if (file === null) return;
      store.dispatch({ type: 'dialect-chosen', dialect });
      await open(file, { ...store.state.file?.opened?.dialect, ...dialect });
    },
    check: async () => {
      const plan = desk.plan();
      if (plan === null) return;
      const refused = checkPlan(plan);
      if (refused !== null) {
        store.dispatch({ type: 'mapping-refused', fault: refused });
        return;
      }
      store.dispatch({ type: 'check-started' });
      if (store.state.step === 'checking') await readAll();
    },
    recheck: readAll,
    stopChecking: () => {
      checking += 1;
    },
    forget: () => {
      opening += 1;
      checking += 1;
      edits.reset();
    },
    edit: async (change) => {
      if (store.state.step === 'reviewing' && edits.apply(change)) await applyEdits();
    },
    undo: async () => {
      if (store.state.step === 'reviewing' && edits.undo()) await applyEdits();
    },
    redo: async () => {
      if (store.state.step === 'reviewing' && edits.redo()) await applyEdits();
    },
  };
};
