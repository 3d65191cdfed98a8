import { fault } from '../core/fault.ts';
import type { Desk } from './desk.ts';
import type { LaterParts } from './later-parts.ts';
import type { Preparation } from './preparation.ts';
import { emptyPreview } from './preview-run.ts';
import type { PreviewRun } from './preview-run.ts';

/** The preview, whose code comes with the first one that is asked for. */
export const createLazyPreview = (
  desk: Desk,
  preparation: Preparation,
  load: () => Promise<Pick<LaterParts, 'createPreview'>>,
): PreviewRun => {
  let preview: PreviewRun | null = null;
  /** Counts up with every stop: what was asked for before it must not begin after it. */
  let turn = 0;
  return {
    begin: async () => {
      const mine = turn;
      try {
        preview ??= (await load()).createPreview(desk, preparation);
      } catch {
        const reason = fault('WORKER_FAILED', { reason: 'load' });
        if (mine === turn && desk.store.state.step === 'reviewing')
          desk.store.dispatch({ type: 'preview-progressed', preview: { ...emptyPreview, fault: reason } });
        return;
      }
      if (mine === turn) await preview.begin();
    },
    stop: () => {
      turn += 1;
      preview?.stop();
    },
    discard: (started) => preview?.discard(started),
    changes: async (rows) => preview?.changes(rows) ?? [],
  };
};
