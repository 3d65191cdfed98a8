import { askOnce } from './desk.ts';
import type { Desk } from './desk.ts';
import type { Session } from './session.ts';

/** Imports of the account, whoever made them. Each call is asked once: the person is there to ask again. */
export const createHistory = (desk: Desk): Session['history'] => {
  const { transport } = desk.options;
  return {
    list: (query) => askOnce(desk, (signal) => transport.list(query, signal)),
    get: (importId) => askOnce(desk, (signal) => transport.summary(importId, signal)),
    issues: (importId, query) => askOnce(desk, (signal) => transport.issues(importId, query, signal)),
    report: (importId, rows) => askOnce(desk, (signal) => transport.report(importId, rows, signal)),
    revert: async (importId, scope, dryRun) => {
      const result = await askOnce(desk, (signal) => transport.revert(importId, scope, signal, dryRun));
      if (dryRun !== true) await refresh(desk, importId);
      return result;
    },
    cancel: async (importId) => {
      const summary = await askOnce(desk, (signal) => transport.cancel(importId, signal));
      if (!('kind' in summary)) desk.store.dispatch({ type: 'summary-changed', summary });
      return summary;
    },
    receipt: receiptsOf(desk),
  };
};

/** A host that has one URL only keeps no receipts. */
const receiptsOf = (desk: Desk): Session['history']['receipt'] => {
  const ask = desk.options.transport.receipt?.bind(desk.options.transport);
  if (!ask) return null;
  return async (importId) => {
    const receipt = await askOnce(desk, (signal) => ask(importId, signal));
    return 'import' in receipt ? new Blob([JSON.stringify(receipt, null, 2)], { type: 'application/json' }) : receipt;
  };
};

/** The result on the screen follows what was done to it. */
const refresh = async (desk: Desk, importId: string): Promise<void> => {
  const { state } = desk.store;
  if (state.step !== 'finished' || state.summary.id !== importId) return;
  const summary = await askOnce(desk, (signal) => desk.options.transport.summary(importId, signal));
  if (!('kind' in summary)) desk.store.dispatch({ type: 'summary-changed', summary });
};
