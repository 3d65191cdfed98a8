import { isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { ImportRequest } from '../core/wire.ts';
import type { Desk } from './desk.ts';
import { requestOf } from './plan-of.ts';
import type { Checkpoint } from './ports/browser.ts';
import type { Voyage } from './voyage.ts';
import { settled } from './settled.ts';

/** The import as it is about to be started, and those of earlier visits that can go on. */
export interface Preparation {
  readonly resumable: readonly Checkpoint[];
  listResumable(): Promise<void>;
  /** The same id for as long as nothing about it changes, so that a preview and the import are one; `null` without consent. */
  request(): ImportRequest | null;
  voyage(): Voyage | null;
  /** The next import is another one. */
  forget(): void;
}

export const createPreparation = (desk: Desk): Preparation => {
  const { store, options } = desk;
  const { surroundings, checkpoints, scope } = options;
  let resumable: readonly Checkpoint[] = [];
  let request: ImportRequest | null = null;

  const current = (): ImportRequest | null => {
    const { state } = store;
    const plan = desk.plan();
    if (state.step !== 'reviewing' || plan === null || !state.file?.opened || !state.choices.consent) return null;
    const next = requestOf(plan, state.file.opened, {
      id: request?.id ?? surroundings.uuid(),
      file: state.checked.file,
      edits: state.edits,
      consent: {
        text: state.config?.consent.text ?? '',
        time: request?.consent.time ?? new Date(surroundings.now()).toISOString(),
      },
    });
    if (request === null || JSON.stringify(next) === JSON.stringify(request)) return (request ??= next);
    // Something changed since: a host may know the old id with the old content.
    const time = new Date(surroundings.now()).toISOString();
    return (request = { ...next, id: surroundings.uuid(), consent: { ...next.consent, time } });
  };

  return {
    get resumable() {
      return resumable;
    },
    listResumable: async () => {
      const found: readonly Checkpoint[] | Fault = await settled(checkpoints.list(scope));
      resumable = isFault(found) ? [] : found;
      if (!desk.signal.aborted) store.touch();
    },
    request: current,
    voyage: () => {
      const { state } = store;
      const plan = desk.plan();
      const next = current();
      if (state.step !== 'reviewing' || plan === null || next === null) return null;
      return {
        importId: next.id,
        plan,
        edits: state.edits,
        file: state.checked.file,
        headers: state.file?.opened?.columns.map((column) => column.header) ?? [],
        request: next,
        handle: desk.handle,
        created: false,
      };
    },
    forget: () => {
      request = null;
    },
  };
};
