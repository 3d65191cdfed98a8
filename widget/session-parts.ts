import type { LaterParts } from '../src/session/later-parts.ts';
import type { Drafts } from '../src/session/ports/browser.ts';
import type { Session } from '../src/session/session.ts';

/** What sends and previews: nobody who only looks at the first screens pays for it. */
export const loadSessionParts = async (): Promise<LaterParts> =>
  (await import('../src/session/later-parts.ts')).laterParts;

/** Fetches it with the first file, so that an import which is about to begin does not hang on one more request. */
export const loadOnceFileChosen = (session: Session): void => {
  const stop = session.subscribe(() => {
    if (session.state.file === null) return;
    stop();
    // Not to be had just now: whoever needs it asks again, and says so.
    loadSessionParts().catch(() => undefined);
  });
};

let drafts: Drafts | undefined;

/** Corrections that wait for their import: one connection to the browser's database for all elements of a page. */
export const loadDrafts = async (): Promise<Drafts> => {
  const { createDrafts } = await import('../src/transport/drafts.ts');
  return (drafts ??= createDrafts());
};
