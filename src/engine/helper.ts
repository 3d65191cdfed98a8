import type { Range } from '../core/batch.ts';
import { fault, isFault, type Fault } from '../core/fault.ts';
import { createKeyRecord } from '../core/identity/key-record.ts';
import type { Verdict } from '../core/identity.ts';
import type { Edits, Plan } from '../core/plan.ts';
import { createRowSettler } from '../core/row/settle.ts';
import type { EncodedBatch } from '../session/ports/engine.ts';
import { stepsOf } from './cutter.ts';
import { firstBadByte } from './encoding.ts';
import type { Books } from './ledger.ts';
import { loadReaders } from './load-readers.ts';
import { makeBatches } from './make-batches.ts';
import { createOverlay } from './overlay.ts';
import { createPause, workerSliceMs } from './pause.ts';
import { placesOf } from './places.ts';
import { createPlannedRows, type PlannedRows } from './read-rows.ts';
import { createRecordReader } from './records.ts';
import { createRowCheck } from './row-check.ts';
import type { Manner, Place, Step } from './step.ts';
import { createTextWalk } from './walk.ts';
import type { Helped } from './walk-together.ts';
import type { ColumnCounts } from './watch-columns.ts';

/**
 * What reads rows beside an engine, in a worker of its own: texts in UTF-8 come in, what they say goes out, all of it plain
 * data. It knows no file. Bugs are answered as faults.
 */
export interface Helper {
  /** How rows are read from now on. */
  begin(task: Task): Promise<Fault | null>;
  /** Reads the records of a text for a check; `null`: it is damaged, or not what it seems. */
  check(text: Uint8Array<ArrayBuffer>, last: boolean): Promise<CheckedText | Fault | null>;
  /** Which ranges it is to make batches of. */
  start(importId: string, ranges: readonly Range[]): Promise<Fault | null>;
  /** Makes the batches of the next range. */
  make(job: BatchJob): Promise<readonly EncodedBatch[] | Fault>;
}

export interface Task {
  readonly manner: Manner;
  readonly plan: Plan;
  readonly edits: Edits;
  readonly poisoned: ReadonlySet<number>;
}

/** What a check must know of some rows, which are numbered from 1. Places begin with record 0, line 1 and byte 0. */
export interface CheckedText extends Helped {
  readonly books: Books;
  /** A `KeyRecord`. */
  readonly keys: Uint32Array<ArrayBuffer>;
  readonly columns: ColumnCounts;
  readonly places: readonly Place[];
}

/** A text with all records of a range, and perhaps some around them. */
export interface BatchJob {
  readonly range: Range;
  readonly text: Uint8Array<ArrayBuffer>;
  /** Of the text's first record. */
  readonly place: Place;
  /** What the whole file means for the rows; those without any are left out. */
  readonly verdicts: readonly (readonly [row: number, verdicts: readonly Verdict[]])[];
}

const none: readonly Verdict[] = Object.freeze([]);

interface Begun {
  readonly manner: Manner;
  readonly rows: PlannedRows;
}

export const createHelper = (): Helper => {
  let begun: Begun | null = null;
  let maker: Maker | null = null;
  const pause = createPause(workerSliceMs);

  /** One call after the other, however many are waiting. */
  let before: Promise<unknown> = Promise.resolve();
  const inOrder = <T>(call: () => Promise<T>): Promise<T> => {
    const answer = before.then(call);
    before = answer.catch(() => undefined);
    return answer;
  };

  return {
    begin: ({ manner, plan, edits, poisoned }) =>
      inOrder(async () => {
        begun = { manner, rows: createPlannedRows(plan, createOverlay(edits), poisoned, await loadReaders(plan)) };
        return null;
      }),

    check: (text, last) =>
      inOrder(async () => {
        const { manner, rows } = sure(begun);
        if (firstBadByte(text, last) !== -1) return null;
        const keys = createKeyRecord(rows.plan);
        // No header stands above the rows.
        const { ledger, watch, read } = createRowCheck({ rows, header: -1, see: keys.see });
        const reader = createRecordReader(manner.delimiter);
        const places: Place[] = [];
        reader.feed(text, last);
        for (const step of stepsOf(reader, manner, (byte) => ({ byte, skip: 0 }), text.length)) {
          if (isFault(step)) return null;
          places.push(...placesOf(step));
          read(step);
          await pause();
        }
        return {
          records: reader.record,
          lines: reader.line - 1,
          length: text.length - reader.pending,
          books: ledger.books(),
          keys: keys.words(),
          columns: watch.counts(),
          places,
        };
      }),

    start: (importId, ranges) =>
      inOrder(async () => {
        maker = createMaker(sure(begun), importId, ranges, pause);
        return null;
      }),

    make: (job) => inOrder(() => sure(maker)(job)),
  };
};

const sure = <T>(given: T | null): T => {
  if (given === null) throw new Error('A helper must be told what to do before it is given texts.');
  return given;
};

type Maker = (job: BatchJob) => Promise<readonly EncodedBatch[] | Fault>;

/** One pass for all ranges, whose texts come one by one. */
const createMaker = (
  { manner, rows }: Begun,
  importId: string,
  ranges: readonly Range[],
  pause: () => Promise<void>,
): Maker => {
  const walkText = createTextWalk(manner);
  const jobs: BatchJob[] = [];
  let verdicts: ReadonlyMap<number, readonly Verdict[]> = new Map();
  const steps = function* stepsOf(): Generator<Step | Fault, void> {
    for (let job = jobs.shift(); job; job = jobs.shift()) yield* walkText(job.text, job.place);
  };
  const batches = makeBatches({
    steps: steps(),
    header: manner.headerRow,
    rows,
    settler: createRowSettler(rows.plan),
    verdictsOf: (row) => verdicts.get(row) ?? none,
    groups: new Map(),
    importId,
    ranges,
    async breathe() {
      await pause();
      return true;
    },
  });
  return async (job) => {
    jobs.push(job);
    verdicts = new Map(job.verdicts);
    const made: EncodedBatch[] = [];
    for (let last = 0; last < job.range[1];) {
      const batch = (await batches.next()).value;
      if (!batch || isFault(batch)) return batch ?? fault('FILE_CHANGED', { reason: 'rows' });
      made.push(batch);
      last = batch.last;
    }
    return made;
  };
};
