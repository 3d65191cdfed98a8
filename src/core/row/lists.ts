import type { FieldValue } from '../fields/reader.ts';
import type { IssueCode } from '../issue.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { absent, filled, type Draft, type Report } from './draft.ts';

/** A contact holds ten additional addresses of a kind, and a record ten followers (spec 4.6.4, 4.9). */
const listLimit = 10;

const noList: readonly string[] = Object.freeze([]);

/** The list that a slot holds. */
export const listIn = (draft: Draft, slot: number): readonly string[] => {
  // Asked first: an index before the first one is looked up as a name, which takes longer than all the rest.
  if (slot < 0 || draft.state[slot] !== filled) return noList;
  const value: FieldValue | undefined = draft.filling[slot];
  return Array.isArray(value) ? value : noList;
};

/** Puts a changed list back: into the record, and into the columns it came from. */
export const putList = (draft: Draft, compiled: CompiledColumns, slot: number, list: readonly string[]): void => {
  draft.filling[slot] = list;
  if (list.length === 0) draft.state[slot] = absent;
  const left = new Set(list);
  for (const column of compiled.slots[slot]?.columns ?? []) {
    const value = draft.values[column];
    if (!Array.isArray(value)) continue;
    // A value stays with the first column that has it.
    const stays = value.filter((one: string) => left.delete(one));
    draft.values[column] = stays.length > 0 ? stays : undefined;
  }
};

/** Puts the parts of several columns together, each value once. */
export const joinList = (draft: Draft, compiled: CompiledColumns, slot: number, parts: readonly string[]): void => {
  const keyOf = compiled.slots[slot]?.key === 'additionalEmails' ? lowerCase : same;
  const seen = new Set<string>();
  const distinct = parts.filter((value) => {
    const before = seen.size;
    return seen.add(keyOf(value)).size > before;
  });
  putList(draft, compiled, slot, distinct);
};

/** Each reader limits its own column; this limits what several columns give together. */
export const limitList = (
  draft: Draft,
  report: Report,
  compiled: CompiledColumns,
  slot: number,
  code: IssueCode,
): void => {
  const list = listIn(draft, slot);
  if (list.length <= listLimit) return;
  const of = compiled.slots[slot];
  if (of === undefined) return;
  const params = { limit: listLimit, ignored: list.length - listLimit };
  report(code, params, { column: of.columns.at(-1), object: of.object, field: of.key });
  putList(draft, compiled, slot, list.slice(0, listLimit));
};

const same = (value: string): string => value;
const lowerCase = (value: string): string => value.toLowerCase();
