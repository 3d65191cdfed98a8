import { isFault } from '../core/fault.ts';
import type { Draft, Drafts } from '../session/ports/browser.ts';
import { doneOr } from './checkpoints.ts';
import { openStore } from './database.ts';

const day = 86_400_000;
/** Corrections hold contact data: what nobody came back for in a week is not kept. */
const longestMs = 7 * day;
const mostDrafts = 10;

/** Corrections before the import, in IndexedDB. Every trouble with the storage is a fault value. */
export const createDrafts = (database = 'contact-importer-drafts'): Drafts => {
  const ask = openStore(database, 'drafts', ['scope', 'sha256'], 'savedAt');

  /** The old, and the eldest beyond a handful, whatever CRM they are of. */
  const tidy = async (now: number): Promise<void> => {
    const found = await ask<unknown[]>('readonly', (store) => store.index('savedAt').getAll());
    if (isFault(found)) return;
    const known = found.filter(isDraft).reverse();
    for (const [place, { scope, sha256, savedAt }] of known.entries())
      if (place >= mostDrafts || savedAt < now - longestMs)
        await ask('readwrite', (store) => store.delete([scope, sha256]));
  };

  return {
    save: async (draft) => doneOr(await ask('readwrite', (store) => store.put(draft))),
    load: async ({ scope, sha256, savedAt }) => {
      await tidy(savedAt);
      const found = await ask<unknown>('readonly', (store) => store.get([scope, sha256]));
      return isFault(found) || isDraft(found) ? found : null;
    },
    remove: async ({ scope, sha256 }) => doneOr(await ask('readwrite', (store) => store.delete([scope, sha256]))),
  };
};

/** Never misread: only what this version wrote is taken, and only with all its parts. */
const isDraft = (value: unknown): value is Draft => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, scope, sha256, dialect, edits, savedAt } = value as Record<string, unknown>;
  if (typeof dialect !== 'object' || typeof edits !== 'object' || edits === null) return false;
  const { cells, skipped } = edits as Record<string, unknown>;
  return (
    version === 1 &&
    typeof scope === 'string' &&
    typeof sha256 === 'string' &&
    typeof savedAt === 'number' &&
    Array.isArray(cells) &&
    Array.isArray(skipped)
  );
};
