import { isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Mode, Plan } from '../core/plan.ts';
import type { ObjectName } from '../core/schema.ts';
import type { SendProgress, StepName } from '../core/state.ts';
import type { ImportSummary } from '../core/wire.ts';
import type { Keeper } from './keeper.ts';
import { planOf } from './plan-of.ts';
import { isRefusal } from './ports/transport.ts';
import type { Checkpoints, Drafts, Memories, Surroundings, Tabs } from './ports/browser.ts';
import type { ColumnSuggestion, Engine } from './ports/engine.ts';
import type { Transport } from './ports/transport.ts';
import { faultOf } from './retry.ts';
import type { Store } from './store.ts';

/** What the element tells its page. Numbers and stable words only, never contact data. */
export type SessionFact =
  | { readonly type: 'step-change'; readonly step: StepName }
  | { readonly type: 'import-progress'; readonly progress: SendProgress; readonly paused: boolean }
  | { readonly type: 'import-finished'; readonly summary: ImportSummary }
  | { readonly type: 'import-failed'; readonly fault: Fault };

/** What a session's parts wait for and talk to. */
export interface DeskOptions {
  /** Makes an engine; a dead worker is replaced by a new one. */
  readonly engine: () => Engine;
  readonly transport: Transport;
  readonly checkpoints: Checkpoints;
  /** Absent where the browser has no locks. */
  readonly tabs?: Tabs;
  readonly surroundings: Surroundings;
  /** Endpoint and account: another CRM's checkpoints are not ours. */
  readonly scope: string;
  readonly memory?: Memories;
  /** Loads with the first corrections. */
  readonly drafts?: () => Promise<Drafts>;
  /** `YYYY-MM-DD` in the account's time zone. */
  today(timezone?: string): string;
  readonly presets?: { readonly objects?: readonly ObjectName[]; readonly mode?: Mode };
  /** Asked before anything is sent; `false` stops it. */
  mayStart?(): boolean;
  onEvent?(fact: SessionFact): void;
}

/** What the parts of one session share. */
export interface Desk {
  readonly options: DeskOptions;
  readonly store: Store;
  readonly keeper: Keeper;
  /** Ends everything. */
  readonly signal: AbortSignal;
  suggestions: readonly ColumnSuggestion[];
  /** The chosen file's handle, where the browser gave one. */
  handle: unknown;
  plan(): Plan | null;
}

export const createDesk = (options: DeskOptions, store: Store, keeper: Keeper, signal: AbortSignal): Desk => ({
  options,
  store,
  keeper,
  signal,
  suggestions: [],
  handle: undefined,
  plan: () => planOf(store.state, options.today(store.state.config?.account.timezone)),
});

/** A call made once, for a person who waits: its refusal is shown as a fault. A 401 renews the credentials and asks again. */
export const askOnce = async <T>(
  desk: Desk,
  call: (signal: AbortSignal) => Promise<T | Parameters<typeof faultOf>[0]>,
): Promise<T | Fault> => {
  const { transport } = desk.options;
  let answer = await call(desk.signal);
  if (isRefusal(answer) && answer.status === 401 && (await transport.renew(desk.signal).catch(() => false))) {
    answer = await call(desk.signal);
  }
  return isRefusal(answer) ? faultOf(answer) : answer;
};

/** Values that mean "somebody changed their mind": nothing to show. */
export const isCancelled = (value: unknown): boolean => isFault(value) && value.code === 'CANCELLED';
