import { fault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { PauseReason, Retry } from '../core/state.ts';
import type { Gate } from './gate.ts';
import { isRefusal } from './ports/transport.ts';
import type { Surroundings } from './ports/browser.ts';
import type { Answer, Refusal, Transport } from './ports/transport.ts';
import { judge } from './retry.ts';
import type { Verdict } from './retry.ts';

/** The verdicts that a caller cannot settle itself. */
type Unsettled = Extract<
  Verdict,
  { readonly next: 'split' | 'hold-back' | 'conflict' | 'missing' | 'over' | 'stop' | 'aborted' }
>;
export type Asked<T> = { readonly next: 'answer'; readonly value: T } | Unsettled;

export interface Caller {
  /** Asks until there is an answer that `isValid`, or a verdict that more asking cannot change. */
  ask<T>(call: (signal: AbortSignal) => Answer<T>, isValid?: (value: T) => boolean): Promise<Asked<T>>;
  /** Rows were confirmed: every budget is full again. */
  progressed(): void;
  /** No further request leaves; the answers of those under way still count. */
  stop(): void;
}

export interface CallerOptions {
  readonly transport: Pick<Transport, 'renew'>;
  readonly surroundings: Surroundings;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  onRetry(retry: Retry | null): void;
  onPause(reason: PauseReason): void;
}

const unknown: Refusal = { kind: 'refusal', reason: 'invalid' };

/** Carries out the verdicts of `judge` for all lanes of an import: waits, renews credentials once, pauses. */
export const createCaller = ({ transport, surroundings, gate, signal, onRetry, onPause }: CallerOptions): Caller => {
  let progress = 0;
  /** Credentials by generation: a 401 for an older one than the present is no reason to renew again. */
  let generation = 0;
  let renewal: Promise<boolean> | null = null;
  let isFresh = false;
  const stopping = new AbortController();
  if (signal.aborted) stopping.abort();
  const stop = (): void => {
    stopping.abort();
    signal.removeEventListener('abort', stop);
  };
  signal.addEventListener('abort', stop);

  const pause = (reason: PauseReason): void => {
    if (gate.reason !== null || stopping.signal.aborted) return;
    gate.close(reason);
    onPause(reason);
  };

  const pass = async (): Promise<void> => {
    if (!surroundings.online()) pause({ why: 'network', fault: fault('NETWORK') });
    await gate.pass(stopping.signal);
  };

  const renewOnce = async (sentWith: number): Promise<void> => {
    if (sentWith < generation) return;
    if (renewal === null && isFresh) {
      isFresh = false;
      pause(signInPause);
      return;
    }
    renewal ??= transport
      .renew(signal)
      .catch(() => false)
      .then((renewed) => {
        generation += 1;
        isFresh = renewed;
        renewal = null;
        if (!renewed && !signal.aborted) pause(signInPause);
        return renewed;
      });
    await renewal;
  };

  return {
    progressed: () => {
      progress += 1;
    },
    stop,
    ask: async (call, isValid = () => true) => {
      let tried = 0;
      let seen = progress;
      let hasWaited = false;
      for (;;) {
        await pass();
        if (stopping.signal.aborted) return { next: 'aborted' };
        const sentWith = generation;
        const answer = await call(signal);
        if (!isRefusal(answer) && isValid(answer)) {
          isFresh = false;
          if (hasWaited) onRetry(null);
          return { next: 'answer', value: answer };
        }
        if (stopping.signal.aborted) return { next: 'aborted' };
        if (seen !== progress) tried = 0;
        seen = progress;
        const verdict = judge(isRefusal(answer) ? answer : unknown, tried, surroundings.random());
        switch (verdict.next) {
          case 'renew':
            await renewOnce(sentWith);
            break;
          case 'pause':
            tried = 0;
            pause(verdict.reason);
            break;
          case 'wait': {
            tried += 1;
            hasWaited = true;
            const until = surroundings.now() + verdict.ms;
            onRetry({ fault: verdict.fault, attempt: tried, until });
            if (verdict.all) gate.holdUntil(until);
            else await gate.rest(verdict.ms, stopping.signal);
            break;
          }
          default:
            if (hasWaited) onRetry(null);
            return verdict;
        }
      }
    },
  };
};

const signInPause: PauseReason = { why: 'sign-in', fault: fault('SIGN_IN_REQUIRED') };

/** The fault behind a verdict, for callers that can do nothing else with it. */
export const faultIn = (verdict: Unsettled): Fault => {
  if ('fault' in verdict) return verdict.fault;
  if (verdict.next === 'aborted') return fault('CANCELLED');
  return fault(verdict.next === 'split' ? 'BATCH_TOO_LARGE' : 'HOST_REFUSED');
};
