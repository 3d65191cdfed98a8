import type { FieldReading } from '../core/fields/reader.ts';
import { detached } from './detached.ts';
import { cellKinds, cellLength, cellText, type RecordTable } from './record-table.ts';

/*
 * Cities, countries, owners, tags and first names repeat all down a file. A column whose values repeat answers from memory,
 * by the hash that scanning left; one whose values do not (addresses, numbers) is found out after some rows and left alone.
 * Readings never change, so the same one may be handed out again.
 */

/** Values kept per column. */
const keptValues = 2_048;
/** Longer cells seldom repeat. */
const longestCell = 48;
/** After this many questions, memory must have answered most of them to go on. */
const trial = 1_024;
/** Twice the values, so that a free place is near. */
const places = 2 * keptValues;

/** The readings of one column's cells. */
export interface CellMemory {
  /** False: the column's cells seldom repeat, there is no sense in asking. */
  readonly helps: boolean;
  find(table: RecordTable, cell: number): FieldReading | undefined;
  /** Of the cell that was just not found. */
  keep(table: RecordTable, cell: number, reading: FieldReading): void;
}

export const createCellMemory = (): CellMemory => {
  /** Indices of what is known, by hash; 0: nobody. */
  const index = new Uint16Array(places);
  const hashes = new Int32Array(keptValues + 1);
  const texts: string[] = [''];
  const readings: FieldReading[] = [];
  let place = 0;
  let asked = 0;
  let answered = 0;
  let helps = true;

  const judge = (): void => {
    helps = answered >= asked / 2;
    asked = 0;
    answered = 0;
  };

  return {
    get helps() {
      return helps;
    },
    find(table, cell) {
      if (cellLength(table, cell) > longestCell) return undefined;
      const hash = table.hash[cell] ?? 0;
      asked += 1;
      place = (hash ^ (hash >>> 15)) & (places - 1);
      for (let known = index[place] ?? 0; known !== 0; known = index[place] ?? 0) {
        if (hashes[known] === hash && isText(table, cell, texts[known] ?? '')) {
          answered += 1;
          return readings[known - 1];
        }
        place = (place + 1) & (places - 1);
      }
      return undefined;
    },
    keep(table, cell, reading) {
      if (cellLength(table, cell) <= longestCell && readings.length < keptValues) {
        index[place] = readings.push(reading);
        hashes[readings.length] = table.hash[cell] ?? 0;
        texts.push(detached(cellText(table, cell)));
      }
      if (asked >= trial) judge();
    },
  };
};

const isText = (table: RecordTable, cell: number, text: string): boolean => {
  if (cellLength(table, cell) !== text.length) return false;
  if (table.kind[cell] === cellKinds.rewritten) return cellText(table, cell) === text;
  const from = table.start[cell] ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    if (table.text.charCodeAt(from + at) !== text.charCodeAt(at)) return false;
  }
  return true;
};
