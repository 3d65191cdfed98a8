import type { FieldReading } from '../core/fields/reader.ts';
import { cellBytes, cellLength, type RecordTable } from './record-table.ts';

/*
 * Cities, countries, owners, tags and first names repeat all down a file. A column whose values repeat answers from memory,
 * by the hash that scanning left. Of one whose values do not (addresses, numbers) only what there was something to say about is
 * kept: `n/a` and `call me` repeat everywhere, and nothing takes as long to read as what cannot be read. Readings never change,
 * so the same one may be handed out again.
 */

/** Values kept per column. */
const keptValues = 2_048;
/** Longer cells seldom repeat. */
const longestCell = 48;
/** After this many questions, memory must have answered most of them to go on keeping all. */
const trial = 1_024;
/** Twice the values, so that a free place is near; further away than this, nobody looks: a file may be made to collide. */
const places = 2 * keptValues;
const mostSteps = 8;
const nowhere = -1;
const nothing = new Uint8Array(0);

/** The readings of one column's cells. */
export interface CellMemory {
  find(table: RecordTable, cell: number): FieldReading | undefined;
  /** Of the cell that was just not found. */
  keep(table: RecordTable, cell: number, reading: FieldReading): void;
}

export const createCellMemory = (): CellMemory => {
  /** Indices of what is known, by hash; 0: nobody. */
  const index = new Uint16Array(places);
  const hashes = new Int32Array(keptValues + 1);
  let texts = [nothing];
  let readings: FieldReading[] = [];
  let place = 0;
  let asked = 0;
  let answered = 0;
  let keepsAll = true;

  const judge = (): void => {
    if (answered < asked / 2) {
      keepsAll = false;
      index.fill(0);
      texts = [nothing];
      readings = [];
    }
    asked = 0;
    answered = 0;
  };

  return {
    find(table, cell) {
      if (cellLength(table, cell) > longestCell) return undefined;
      const hash = table.hash[cell] ?? 0;
      const home = hash ^ (hash >>> 15);
      for (let step = 0; step < mostSteps; step += 1) {
        place = (home + step) & (places - 1);
        const known = index[place] ?? 0;
        if (known === 0) return undefined;
        if (hashes[known] !== hash || !isText(table, cell, texts[known] ?? nothing)) continue;
        asked += 1;
        answered += 1;
        return readings[known - 1];
      }
      place = nowhere;
      return undefined;
    },
    keep(table, cell, reading) {
      asked += 1;
      const isWanted = keepsAll || reading.findings.length > 0;
      if (isWanted && place !== nowhere && cellLength(table, cell) <= longestCell && readings.length < keptValues) {
        index[place] = readings.push(reading);
        hashes[readings.length] = table.hash[cell] ?? 0;
        texts.push(cellBytes(table, cell).slice(table.start[cell], table.end[cell]));
      }
      if (keepsAll && asked >= trial) judge();
    },
  };
};

const isText = (table: RecordTable, cell: number, text: Uint8Array): boolean => {
  if (cellLength(table, cell) !== text.length) return false;
  const bytes = cellBytes(table, cell);
  const start = table.start[cell] ?? 0;
  for (let at = 0; at < text.length; at += 1) if (bytes[start + at] !== text[at]) return false;
  return true;
};
