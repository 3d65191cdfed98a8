import type { Range } from '../core/batch.ts';
import { isFault, type Fault } from '../core/fault.ts';
import { join } from './join.ts';
import type { Opened } from './open.ts';
import type { Places } from './places.ts';
import { beginning, type Place } from './step.ts';

/** Runs that are kept: ranges that follow each other stand in the same ones. */
const keptRuns = 8;

interface RangeText {
  /** All records of the range, and perhaps some around them. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** Of the text's first record. */
  readonly place: Place;
}

/** Fetches the texts of ranges of a file in UTF-8 that was checked. */
export const createRangeTexts = (
  { source, manner }: Opened,
  places: Places,
): ((range: Range) => Promise<RangeText | Fault>) => {
  const runLength = source.runPieces * source.pieceLength;
  const runs = new Map<number, ReturnType<typeof source.readRun>>();

  const runOf = (index: number): ReturnType<typeof source.readRun> => {
    const run = runs.get(index) ?? source.readRun(index * source.runPieces);
    runs.delete(index);
    runs.set(index, run);
    const [oldest] = runs.keys();
    if (runs.size > keptRuns && oldest !== undefined) runs.delete(oldest);
    return run;
  };

  return async ([first, last]) => {
    const place = places.before(manner.headerRow + first) ?? beginning(manner);
    const end = places.from(manner.headerRow + last + 1)?.byte ?? source.size;
    let text = new Uint8Array(0);
    for (let index = Math.floor(place.byte / runLength); index * runLength < end; index += 1) {
      const reading = runOf(index);
      // Read ahead: the one behind it is wanted soon.
      if ((index + 1) * runLength < source.size) void runOf(index + 1);
      const run = await reading;
      if (isFault(run)) return run;
      const at = index * runLength;
      const part = run.subarray(Math.max(0, place.byte - at), end - at);
      text = text.length === 0 ? part : join(text, part);
    }
    return { text, place };
  };
};
