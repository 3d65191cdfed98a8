import { emptyReading } from '../core/fields/reading.ts';
import type { FieldReader, FieldReading } from '../core/fields/reader.ts';
import type { CreateReader } from '../core/row/compile-columns.ts';
import { detached } from './detached.ts';

/*
 * Cities, countries, owners, tags and first names repeat all down a file. A column whose values repeat answers from memory;
 * one whose values do not (addresses, numbers) is found out after some rows and left alone. Readings never change, so the
 * same one may be handed out again.
 */

/** Values kept per column. */
const keptValues = 2_048;
/** Longer cells seldom repeat. */
const longestCell = 48;
/** After this many questions, memory must have answered most of them to go on. */
const trial = 1_024;

export const rememberingReaders = (create: CreateReader): CreateReader => {
  return (field, context) => remember(create(field, context));
};

const remember = (read: FieldReader): FieldReader => {
  let known: Map<string, FieldReading> | null = new Map();
  let asked = 0;
  let answered = 0;
  return (raw) => {
    if (raw === '') return emptyReading;
    if (known === null || raw.length > longestCell) return read(raw);
    const reading = known.get(raw);
    asked += 1;
    if (reading !== undefined) {
      answered += 1;
      return reading;
    }
    const fresh = read(raw);
    if (known.size < keptValues) known.set(detached(raw), fresh);
    if (asked >= trial) {
      if (answered < asked / 2) known = null;
      asked = 0;
      answered = 0;
    }
    return fresh;
  };
};
