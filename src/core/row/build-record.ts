import type { CustomFieldValue, RecordFields } from '../batch.ts';
import type { FieldValue } from '../fields/reader.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { empty, filled, type Draft } from './draft.ts';

/** A record while it is put together. */
export type OpenRecord = Record<string, FieldValue | readonly CustomFieldValue[]>;

/** The fields that the row writes or clears, in the schema's order; `without` is the slot that travels elsewhere. */
export const buildRecord = (
  compiled: CompiledColumns,
  draft: Draft,
  own: readonly number[],
  without: number,
): OpenRecord & RecordFields => {
  const record: OpenRecord = {};
  let custom: CustomFieldValue[] | null = null;
  for (const index of own) {
    const state = draft.state[index];
    const writes = state === filled;
    if (!writes && (state !== empty || draft.clears[index] === 0)) continue;
    const slot = compiled.slots[index];
    if (slot === undefined || index === without) continue;
    const value = writes ? (draft.filling[index] ?? null) : null;
    if (!slot.custom) record[slot.key] = value;
    else (custom ??= []).push({ id: slot.key, value });
  }
  if (custom !== null) record['customFields'] = custom;
  // The loop wrote `customFields` only as a list of custom values; the index signature cannot say so.
  return record;
};

/** Whether the row clears one of these fields. */
export const clearsAny = (draft: Draft, own: readonly number[]): boolean =>
  draft.asksToClear && own.some((index) => draft.state[index] === empty && draft.clears[index] === 1);
