import { fault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { ImportSummary } from '../core/wire.ts';
import { createCaller, faultIn } from './caller.ts';
import type { Desk } from './desk.ts';
import { createGate } from './gate.ts';

/** Tells the host, again and again if it must be. An import that had completed before says so. */
export const cancelAtHost = async (desk: Desk, importId: string): Promise<ImportSummary | Fault> => {
  const { transport, surroundings } = desk.options;
  const ending = new AbortController();
  const abort = (): void => ending.abort();
  desk.signal.addEventListener('abort', abort);
  const gate = createGate(surroundings);
  const unlisten = surroundings.onOnlineChange(() => {
    if (surroundings.online()) gate.open();
  });
  const caller = createCaller({
    transport,
    surroundings,
    gate,
    signal: ending.signal,
    onRetry: () => undefined,
    // Nobody is there to sign in or to press Resume: only the network is waited for.
    onPause: () => {
      if (surroundings.online()) abort();
    },
  });
  const isOurs = (summary: ImportSummary): boolean => summary.id === importId;
  let asked = await caller.ask((signal) => transport.cancel(importId, signal), isOurs);
  if (asked.next === 'over') asked = await caller.ask((signal) => transport.summary(importId, signal), isOurs);
  unlisten();
  desk.signal.removeEventListener('abort', abort);
  if (asked.next === 'answer') return asked.value;
  return asked.next === 'aborted' ? fault('CANCELLED') : faultIn(asked);
};
