import { fault, isFault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Range } from '../core/batch.ts';
import type { IssueCode } from '../core/issue.ts';
import type { Plan } from '../core/plan.ts';
import { findField } from '../core/schema.ts';
import type { Books } from './books.ts';
import { faultIn } from './caller.ts';
import type { Caller } from './caller.ts';
import type { Feed } from './feed.ts';
import { disagreement, otherReceipt, unreadAnswer } from './notes.ts';
import { answers, holdBack, onlyRow, splitParcel } from './parcel.ts';
import type { Parcel } from './parcel.ts';
import { isRefusal } from './ports/transport.ts';
import type { Transport } from './ports/transport.ts';

/** Why the lanes came to rest. */
export type LanesEnd =
  | { readonly end: 'through' }
  | { readonly end: 'aborted' }
  | { readonly end: 'over' }
  | { readonly end: 'conflict'; readonly range: Range; readonly fault: Fault }
  | { readonly end: 'feed'; readonly fault: Fault }
  | { readonly end: 'stopped'; readonly fault: Fault };

export interface LanesOptions {
  readonly importId: string;
  readonly feed: Feed;
  readonly caller: Caller;
  readonly transport: Pick<Transport, 'putBatch'>;
  readonly books: Books;
  readonly lanes: number;
  /** The error of a row that the host refuses. */
  readonly refusedAs: IssueCode;
  onConfirmed(rows: number): void;
  note(text: string): void;
}

/** What the host has refused as too large: nothing of that size is sent again. */
interface Ceiling {
  bytes: number;
  rows: number;
}

/** Sends all that the feed gives, several batches side by side, and counts what the host confirms. */
export const sendAll = async (options: LanesOptions): Promise<LanesEnd> => {
  const { feed, caller } = options;
  const ceiling: Ceiling = { bytes: Infinity, rows: Infinity };
  let ended: LanesEnd | null = null;
  const end = (how: LanesEnd): void => {
    // What is under way elsewhere may still be confirmed; nothing new leaves.
    ended ??= how;
    caller.stop();
  };

  const lane = async (): Promise<void> => {
    for (;;) {
      if (ended !== null) return;
      const parcel = await feed.next();
      if (parcel === null) return;
      if (isFault(parcel)) return end({ end: 'feed', fault: parcel });
      const trouble = await deliver(parcel, options, ceiling);
      if (trouble !== null) return end(trouble);
    }
  };

  await Promise.all(Array.from({ length: options.lanes }, lane));
  return ended ?? { end: 'through' };
};

/** Brings one parcel over, cut as small as the host wants it; `null` when every row of it is confirmed. */
const deliver = async (whole: Parcel, options: LanesOptions, ceiling: Ceiling): Promise<LanesEnd | null> => {
  const { importId, transport, caller, books } = options;
  const note = (text: string | null): void => {
    if (text !== null) options.note(text);
  };
  const pending: Parcel[] = [whole];
  for (let parcel = pending.pop(); parcel !== undefined; parcel = pending.pop()) {
    const sent = parcel;
    const halves = exceeds(sent, ceiling) ? splitParcel(sent) : null;
    if (halves !== null) {
      pending.push(halves[1], halves[0]);
      continue;
    }
    const asked = await caller.ask(
      async (signal) => {
        const answer = await transport.putBatch(importId, sent.first, sent.last, sent.body, signal);
        if (isRefusal(answer) && answer.body) void unreadAnswer(sent, answer.body).then(note);
        return answer;
      },
      (receipt) => {
        const isOurs = answers(receipt, sent, importId);
        if (!isOurs) note(otherReceipt(sent));
        return isOurs;
      },
    );
    switch (asked.next) {
      case 'answer':
        books.count(sent, asked.value);
        note(disagreement(sent, asked.value));
        caller.progressed();
        options.onConfirmed(sent.last - sent.first + 1);
        break;
      case 'split': {
        lower(ceiling, sent, asked.limit);
        const parts = cut(sent);
        if (parts === null) return { end: 'stopped', fault: fault('BATCH_TOO_LARGE', {}, { row: sent.first }) };
        pending.push(...parts);
        break;
      }
      case 'hold-back': {
        const without = holdBack(sent, asked.row, options.refusedAs);
        if (without === null) return { end: 'stopped', fault: fault('HOST_REFUSED', {}, { row: asked.row }) };
        pending.push(without);
        break;
      }
      case 'conflict':
        return { end: 'conflict', range: [sent.first, sent.last], fault: asked.fault };
      case 'over':
        return { end: 'over' };
      case 'aborted':
        return { end: 'aborted' };
      default:
        return { end: 'stopped', fault: faultIn(asked) };
    }
  }
  return null;
};

const exceeds = (parcel: Parcel, ceiling: Ceiling): boolean =>
  parcel.last > parcel.first && (parcel.body.length >= ceiling.bytes || parcel.rows + parcel.heldBack >= ceiling.rows);

/** The host's limit may be one of rows or of bytes; a limit below the number of rows can only mean rows. */
const lower = (ceiling: Ceiling, parcel: Parcel, limit: number | null): void => {
  const rows = parcel.rows + parcel.heldBack;
  if (limit !== null && limit < rows) ceiling.rows = Math.min(ceiling.rows, limit + 1);
  else
    ceiling.bytes = Math.min(
      ceiling.bytes,
      limit !== null && limit < parcel.body.length ? limit + 1 : parcel.body.length,
    );
};

/** The second half first, because they are taken from the end. A single row is held back; without its cells it is small. */
const cut = (parcel: Parcel): readonly Parcel[] | null => {
  const halves = splitParcel(parcel);
  if (halves !== null) return [halves[1], halves[0]];
  const row = onlyRow(parcel);
  const held = row === null ? null : holdBack(parcel, row, 'ROW_TOO_LARGE');
  return held === null ? null : [held];
};

/**
 * How many batches may be under way at once. Only one where the order of the rows decides what is stored: where two
 * rows of the file may be about one record although no key of theirs is the same.
 */
export const lanesFor = (plan: Plan, parallel: number): number =>
  orderMatters(plan) ? 1 : Math.max(1, Math.floor(parallel));

const orderMatters = (plan: Plan): boolean => {
  if (plan.inFileDuplicates !== 'error-later') return true;
  const targets = plan.columns.flatMap((column) => (column.to === null || column.to === 'ignore' ? [] : [column.to]));
  if (targets.some((to) => findField(plan.schema, to)?.unique)) return true;
  if (targets.some((to) => to.field === 'additionalEmails' || to.field === 'additionalPhones')) return true;
  if (plan.objects.includes('opportunity')) return true;
  if (plan.modes.contact === 'create') return false;
  // The check looks for equal keys of one kind; one contact may be found by its id in one row and by its phone in another.
  const keys = targets.filter((to) => to.object === 'contact' && ['contactId', 'email', 'phone'].includes(to.field));
  return plan.account.allowDuplicateContact || keys.length > 1;
};
