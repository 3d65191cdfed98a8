import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Range } from '../core/batch.ts';
import type { Edits, Plan } from '../core/plan.ts';
import { balances } from '../core/stats.ts';
import type { ImportRequest, ImportSummary } from '../core/wire.ts';
import { createBooks } from './books.ts';
import type { Books } from './books.ts';
import { faultIn } from './caller.ts';
import type { Asked, Caller } from './caller.ts';
import { createFeed } from './feed.ts';
import type { Keeper } from './keeper.ts';
import { lanesFor, sendAll } from './lanes.ts';
import { toConsole } from './notes.ts';
import type { LanesEnd } from './lanes.ts';
import type { CheckSummary } from './ports/engine.ts';
import type { Transport } from './ports/transport.ts';
import { givenUpRows } from './given-up.ts';

/** How a run came to rest. `halted`: the file or the worker is the trouble; what is confirmed stays. */
export type RunEnd =
  | { readonly end: 'finished'; readonly summary: ImportSummary }
  | { readonly end: 'failed'; readonly fault: Fault }
  | { readonly end: 'halted'; readonly fault: Fault }
  | { readonly end: 'aborted' };

export interface RunOptions {
  readonly importId: string;
  /** With it the import is created, or found as it was created; without it, it must exist. */
  readonly request: ImportRequest | null;
  readonly plan: Plan;
  readonly edits: Edits;
  readonly sha256: string;
  readonly keeper: Keeper;
  readonly transport: Transport;
  readonly parallel: number;
  /** A caller for each leg: `stop` ends one leg, not the run. */
  caller(): Caller;
  onCreated(summary: ImportSummary): Promise<void>;
  onStarted(checked: CheckSummary, books: Books): void;
  onConfirmed(rows: number, books: Books): void;
  readonly note: ((text: string) => void) | undefined;
}

/** Legs of one run: each begins with the host's summary, because that is the truth. */
const legsAllowed = 6;

const endStates: readonly ImportSummary['state'][] = ['completed', 'cancelled', 'reverting', 'reverted'];

/** One import from its creation (or its summary) to its balanced books. Decides nothing about waiting: the caller does. */
export const runImport = async (options: RunOptions): Promise<RunEnd> => {
  const { importId, request, transport } = options;
  const caller = options.caller();
  let asked = await settle(options, caller);
  let trouble: Extract<LanesEnd, { readonly end: 'conflict' }> | null = null;
  let summary: ImportSummary | null = null;
  for (let leg = 0; leg < legsAllowed; leg += 1) {
    if (asked.next !== 'answer') return endOf(asked);
    summary = asked.value;
    if (leg === 0 && request !== null) await options.onCreated(summary);
    if (endStates.includes(summary.state)) return { end: 'finished', summary };
    if (summary.state === 'failed') return { end: 'failed', fault: fault('HOST_FAILED', { state: summary.state }) };
    // A range that the host refused must be one that it has by now: a late copy of what we sent before.
    if (trouble !== null && !touches(summary.received, trouble.range)) return { end: 'failed', fault: trouble.fault };
    const books = createBooks();
    books.adopt(summary);
    const givenUp = summary.stats.notSent === 0 ? [] : await givenUpRows(importId, transport, caller);
    const ended = await sendLeg(options, books, givenUp);
    if (ended.end === 'finished' || ended.end === 'failed' || ended.end === 'halted' || ended.end === 'aborted')
      return ended;
    trouble = ended.end === 'conflict' ? ended : null;
    asked = await caller.ask((signal) => transport.summary(importId, signal), isOurs(importId));
  }
  return { end: 'failed', fault: trouble?.fault ?? fault('BOOKS_UNBALANCED') };
};

type LegEnd =
  RunEnd | { readonly end: 'over' } | { readonly end: 'missing' } | Extract<LanesEnd, { readonly end: 'conflict' }>;

const sendLeg = async (options: RunOptions, books: Books, givenUp: readonly number[]): Promise<LegEnd> => {
  const { importId, transport } = options;
  const feed = createFeed({ ...options, givenUp });
  const checked = await feed.start(books.accepted);
  if (isFault(checked)) return { end: 'halted', fault: checked };
  options.onStarted(checked, books);
  const caller = options.caller();
  const ended = await sendAll({
    importId,
    feed,
    caller,
    transport,
    books,
    lanes: lanesFor(options.plan, options.parallel),
    // Refused by the host, which may still hold its keys: a later row of the same person stays its duplicate.
    refusedAs: options.plan.modes.contact === 'update' ? 'UPDATE_FAILED' : 'CREATE_FAILED',
    onConfirmed: (rows) => options.onConfirmed(rows, books),
    note: options.note ?? toConsole,
  });
  const closed = ended.end === 'through' ? await closeBooks(options, books, checked, caller) : ended;
  caller.stop();
  if (closed.end === 'feed') return { end: 'halted', fault: closed.fault };
  return closed.end === 'stopped' ? { end: 'failed', fault: closed.fault } : closed;
};

/** Nothing is complete unless our own books balance, and the host agrees. */
const closeBooks = async (
  options: RunOptions,
  books: Books,
  checked: CheckSummary,
  caller: Caller,
): Promise<LegEnd> => {
  const { importId, transport } = options;
  const completion = books.completion();
  const { rows, blank, heldBack, sent } = completion;
  if (rows !== checked.rows || blank !== checked.blank || blank + heldBack + sent !== rows || !balances(books.stats)) {
    return {
      end: 'failed',
      fault: fault('BOOKS_UNBALANCED', { rows, blank, heldBack, sent, expectedRows: checked.rows }),
    };
  }
  const asked = await caller.ask((signal) => transport.complete(importId, completion, signal), isOurs(importId));
  if (asked.next === 'answer') return { end: 'finished', summary: asked.value };
  if (asked.next === 'missing' || asked.next === 'over') return { end: asked.next };
  return endOf(asked);
};

const settle = (options: RunOptions, caller: Caller): Promise<Asked<ImportSummary>> => {
  const { importId, request, transport } = options;
  const isOur = isOurs(importId);
  return request === null
    ? caller.ask((signal) => transport.summary(importId, signal), isOur)
    : caller.ask((signal) => transport.createImport(request, signal), isOur);
};

const isOurs =
  (importId: string) =>
  (summary: ImportSummary): boolean =>
    summary.id === importId && balances(summary.stats);

const endOf = (asked: Exclude<Asked<unknown>, { readonly next: 'answer' }>): RunEnd =>
  asked.next === 'aborted' ? { end: 'aborted' } : { end: 'failed', fault: faultIn(asked) };

const touches = (ranges: readonly Range[], [first, last]: Range): boolean =>
  ranges.some((range) => first <= range[1] && last >= range[0]);
