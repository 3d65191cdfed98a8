import { isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { ImportSummary } from '../core/wire.ts';
import { askOnce } from './desk.ts';
import type { Desk } from './desk.ts';
import type { State } from './session.ts';

/**
 * The corrected-rows file: the host's once it knows the import, else what the check found. Of an import that ended
 * early the host knows only the rows that came to it; the others follow from the file, where it is at hand.
 */
export const reportOf = async (
  desk: Desk,
  underWay: string | null,
  rows: 'failed' | 'warned' | 'all',
): Promise<Blob | Fault> => {
  const { keeper, store, options } = desk;
  const { state } = store;
  const importId = underWay ?? endedId(state);
  if (importId === null || state.config?.capabilities.report !== true || state.step === 'reviewing')
    return keeper.engine.report({ rows });
  const fromHost = await askOnce(desk, (signal) => options.transport.report(importId, rows, signal));
  if (keeper.file === null) return fromHost;
  if (isFault(fromHost)) return keeper.engine.report({ rows });
  const early = rows === 'warned' ? null : await endedEarly(desk, importId);
  if (early === null) return fromHost;
  const rest = await keeper.engine.report({ rows: 'all', outside: early.received });
  return isFault(rest) ? fromHost : new Blob([fromHost, rest], { type: fromHost.type });
};

/** Who cancels lets go of the import; what ended is still known. */
const endedId = (state: State): string | null => {
  if (state.step === 'finished') return state.summary.id;
  return state.step === 'failed' ? (state.progress?.importId ?? null) : null;
};

/** The import at the host, where it stopped before its file was through. */
const endedEarly = async (desk: Desk, importId: string): Promise<ImportSummary | null> => {
  const { store, options } = desk;
  const { state } = store;
  if (state.step !== 'finished' && state.step !== 'failed') return null;
  const summary =
    state.step === 'finished'
      ? state.summary
      : await askOnce(desk, (signal) => options.transport.summary(importId, signal));
  return isFault(summary) || summary.state === 'completed' ? null : summary;
};
