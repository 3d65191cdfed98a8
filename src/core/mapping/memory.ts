import type { ColumnOptions, ColumnPlan } from '../plan.ts';
import type { FieldRef } from '../schema.ts';
import { foldHeader } from './fold.ts';
import { isReportColumn } from './left-out.ts';

/** What the person decided for one column. Columns are found by header, in order where headers repeat. */
export interface Remembered {
  readonly header: string;
  readonly to: FieldRef | 'ignore' | null;
  /** With the column's value map inside. */
  readonly options: ColumnOptions;
}

/** One set of headers with its decisions: what a mapping pack holds. */
export interface MappingPack {
  readonly version: 1;
  readonly name?: string;
  /** Of the headers, in whatever order they stand. */
  readonly fingerprint: string;
  readonly columns: readonly Remembered[];
}

/** All that is remembered, newest first. Plain data: the page keeps it, nothing leaves the browser. */
export interface MappingMemory {
  readonly version: 1;
  readonly packs: readonly MappingPack[];
}

export const emptyMemory: MappingMemory = { version: 1, packs: [] };

const mostPacks = 50;

/** A short name for a set of headers: the same for any order, and with or without our report's columns. */
export const fingerprint = (headers: readonly string[]): string => {
  const folded = headers.map(foldHeader).filter((header) => !isReportColumn(header));
  const text = folded.sort().join('\u001f');
  return `${folded.length}-${hash(text, 0x811c9dc5)}${hash(text, 0x01000193)}`;
};

/** Keeps the decisions for these headers and forgets the eldest beyond fifty sets. */
export const remember = (
  memory: MappingMemory,
  headers: readonly string[],
  columns: readonly ColumnPlan[],
): MappingMemory => {
  const pack = packOf(headers, columns);
  const others = memory.packs.filter((other) => other.fingerprint !== pack.fingerprint);
  return { version: 1, packs: [pack, ...others].slice(0, mostPacks) };
};

export const packOf = (headers: readonly string[], columns: readonly ColumnPlan[], name?: string): MappingPack => ({
  version: 1,
  ...(name === undefined ? {} : { name }),
  fingerprint: fingerprint(headers),
  columns: headers.flatMap((header, index) => {
    const plan = columns[index];
    return plan && !isReportColumn(foldHeader(header)) ? [{ header, to: plan.to, options: plan.options }] : [];
  }),
});

/**
 * What was decided for each of these headers, undefined where nothing is known. An exact set of headers decides
 * alone; otherwise the newest pack that shares four of five headers speaks for those it shares (`enough`).
 */
export const recall = (
  memory: MappingMemory,
  headers: readonly string[],
  enough = 0.8,
): readonly (Remembered | undefined)[] => {
  const folded = headers.map(foldHeader);
  const wanted = fingerprint(headers);
  const pack =
    memory.packs.find((known) => known.fingerprint === wanted) ??
    memory.packs.find((known) => sharedPart(known, folded) >= enough);
  if (!pack) return headers.map(() => undefined);
  const waiting = new Map<string, Remembered[]>();
  for (const column of pack.columns) {
    const key = foldHeader(column.header);
    waiting.set(key, [...(waiting.get(key) ?? []), column]);
  }
  return folded.map((header) => waiting.get(header)?.shift());
};

const sharedPart = ({ columns }: MappingPack, folded: readonly string[]): number => {
  const known = new Set(columns.map(({ header }) => foldHeader(header)));
  const own = folded.filter((header) => header !== '' && !isReportColumn(header));
  const shared = own.filter((header) => known.has(header)).length;
  return shared / Math.max(own.length, columns.length, 1);
};

/** FNV-1a over UTF-16 code units, from a given start. */
const hash = (text: string, start: number): string => {
  let value = start >>> 0;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(16).padStart(8, '0');
};
