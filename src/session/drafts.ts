import { isFault } from '../core/fault.ts';
import { noEdits, type Edits } from '../core/plan.ts';
import { settled } from './settled.ts';
import type { Desk } from './desk.ts';
import type { Draft, Drafts } from './ports/browser.ts';

/*
 * Corrections that wait for their import, kept in the browser: a reload, or a browser that ends, does not cost them.
 * Where it keeps nothing, it does.
 */

/** Corrections of an earlier visit to the very file under review, read in the very same way; `null`: none. */
export const findDraft = async (desk: Desk): Promise<Edits | null> => {
  const wanted = draftOf(desk, noEdits);
  const drafts = await portOf(desk);
  if (drafts === null || wanted === null) return null;
  const found = await settled(drafts.load(wanted));
  if (found === null || isFault(found)) return null;
  return JSON.stringify(found.dialect) === JSON.stringify(wanted.dialect) ? found.edits : null;
};

/** Keeps the corrections as they stand now; none of them: nothing to keep. */
export const keepDraft = (desk: Desk, edits: Edits): void => {
  const draft = draftOf(desk, edits);
  if (draft !== null) void write(desk, draft);
};

/** The corrections travel with an import from now on. */
export const forgetDraft = (desk: Desk): void => {
  const last = shelves.get(desk)?.last;
  if (last !== undefined) void write(desk, { ...last, edits: noEdits });
};

interface Shelf {
  /** Of the file that was last looked for or corrected. */
  last: Draft;
  waiting: Draft | null;
  isWriting: boolean;
}

const shelves = new WeakMap<Desk, Shelf>();

const portOf = async ({ options }: Desk): Promise<Drafts | null> =>
  (await options.drafts?.().catch(() => null)) ?? null;

const draftOf = (desk: Desk, edits: Edits): Draft | null => {
  const { store, options } = desk;
  const dialect = store.state.file?.opened?.dialect;
  if (store.state.step !== 'reviewing' || dialect === undefined) return null;
  const { sha256 } = store.state.checked.file;
  const last: Draft = { version: 1, scope: options.scope, sha256, dialect, edits, savedAt: options.surroundings.now() };
  const shelf = shelves.get(desk);
  if (shelf) shelf.last = last;
  else shelves.set(desk, { last, waiting: null, isWriting: false });
  return last;
};

/** So many take a moment to be written: while the person goes on, only the last state of them is. */
const many = 5_000;
const restMs = 1_000;

const write = async (desk: Desk, draft: Draft): Promise<void> => {
  const shelf = shelves.get(desk);
  if (shelf === undefined) return;
  shelf.waiting = draft;
  if (shelf.isWriting) return;
  shelf.isWriting = true;
  const drafts = await portOf(desk);
  if (drafts !== null) await writeAll(desk, shelf, drafts);
  shelf.isWriting = false;
};

const writeAll = async (desk: Desk, shelf: Shelf, drafts: Drafts): Promise<void> => {
  while (shelf.waiting !== null) {
    if (shelf.waiting.edits.cells.length > many) await desk.options.surroundings.sleep(restMs, desk.signal);
    const next: Draft = shelf.waiting;
    shelf.waiting = null;
    const isEmpty = next.edits.cells.length + next.edits.skipped.length === 0;
    await settled<unknown>(isEmpty ? drafts.remove(next) : drafts.save(next));
  }
};
