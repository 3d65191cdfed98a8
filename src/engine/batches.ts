import type { Range } from '../core/batch.ts';
import { missingRanges } from '../core/batch-split.ts';
import { isFault, type Fault } from '../core/fault.ts';
import type { DuplicateFinder, Verdict } from '../core/identity.ts';
import type { EncodedBatch } from '../session/ports/engine.ts';
import type { Checked } from './checked.ts';
import type { BatchJob, Helper } from './helper.ts';
import { marks, type Ledger } from './ledger.ts';
import { makeBatches, type BatchRequest } from './make-batches.ts';
import { readMergedGroups } from './merged-groups.ts';
import type { Opened } from './open.ts';
import type { Places } from './places.ts';
import { createRangeTexts } from './range-texts.ts';
import type { Step } from './step.ts';
import { createTextWalk, walk } from './walk.ts';

export interface SendRequest {
  readonly opened: Opened;
  readonly checked: Checked;
  readonly places: Places;
  readonly importId: string;
  /** Ranges that the host has already. */
  readonly accepted: readonly Range[];
  readonly breathe: () => Promise<boolean>;
  readonly helper: Helper | null;
}

/**
 * Together with the accepted ranges, the batches tile the rows of the file: each begins where the one before it ended. They
 * are the same ones whether one worker makes them or two take turns.
 */
export async function* batchesOf(request: SendRequest): AsyncGenerator<EncodedBatch | Fault, void> {
  const { opened, checked, importId, breathe, helper } = request;
  const { plan, rows, settler, finder } = checked;
  finder.rest();
  const groups = await readMergedGroups(opened, checked, breathe);
  if (isFault(groups)) {
    yield groups;
    return;
  }
  const ranges = cutRanges(missingRanges(request.accepted, checked.ledger.rows), checked.ledger, plan.limits.rows);
  const header = opened.manner.headerRow;
  const common = { header, rows, settler, verdictsOf: finder.verdict, groups, importId, breathe };
  // Who merges rows must have read all of them; of texts in other encodings it is not known where a range stands.
  if (helper && groups.size === 0 && opened.manner.encoding === 'utf-8')
    yield* inTurns(request, helper, ranges, common);
  else yield* makeBatches({ ...common, ranges, steps: walk(opened.source, opened.manner) });
}

/** Cuts ranges where a batch has as many rows as the host takes; blank ones do not count. */
const cutRanges = (ranges: readonly Range[], ledger: Ledger, limit: number): readonly Range[] => {
  const cut: Range[] = [];
  for (const [begin, last] of ranges) {
    let first = begin;
    let rows = 0;
    for (let row = first; row <= last; row += 1) {
      if ((ledger.marksOf(row) & marks.blank) !== 0) continue;
      if (rows === limit) {
        cut.push([first, row - 1]);
        first = row;
        rows = 0;
      }
      rows += 1;
    }
    cut.push([first, last]);
  }
  return cut;
};

/** Two workers make the batches of some ranges each; they leave in the order of the rows. */
async function* inTurns(
  { opened, checked, places }: SendRequest,
  helper: Helper,
  ranges: readonly Range[],
  common: Omit<BatchRequest, 'ranges' | 'steps'>,
): AsyncGenerator<EncodedBatch | Fault, void> {
  const { manner } = opened;
  const { plan, overlay, poisoned, finder } = checked;
  const textOf = createRangeTexts(opened, places);
  const mine = ranges.filter((_, index) => !isTheirs(index));
  const theirs = ranges.filter((_, index) => isTheirs(index));

  let fetched: ReturnType<typeof textOf> | null = null;
  const give = async (range: Range): Promise<readonly EncodedBatch[] | Fault> => {
    // In their order: the helper makes one range after the other.
    const before = fetched;
    fetched = (async () => {
      await before;
      return textOf(range);
    })();
    const found = await fetched;
    if (isFault(found)) return found;
    const { text, place } = found;
    return helper.make({ text: text.slice(), place, range, verdicts: verdictsIn(range, finder) });
  };

  const walkText = createTextWalk(manner);
  const steps = async function* stepsOf(): AsyncGenerator<Step | Fault, void> {
    for (const range of mine) {
      const found = await textOf(range);
      if (isFault(found)) yield found;
      else yield* walkText(found.text, found.place);
    }
  };

  void helper.begin({ manner, plan, edits: overlay.edits, poisoned });
  void helper.start(common.importId, theirs);
  const own = makeBatches({ ...common, ranges: mine, steps: steps() });
  const coming: ReturnType<typeof give>[] = [];
  let given = 0;
  const giveAhead = (): void => {
    for (let range = theirs[given]; range && coming.length < jobsAhead; range = theirs[given]) {
      coming.push(give(range));
      given += 1;
    }
  };

  for (const [index, [, last]] of ranges.entries()) {
    giveAhead();
    if (isTheirs(index)) {
      const made = (await coming.shift()) ?? [];
      giveAhead();
      if (isFault(made)) {
        yield made;
        return;
      }
      yield* made;
      continue;
    }
    for (let done = 0; done < last;) {
      const batch = (await own.next()).value;
      if (!batch) return;
      yield batch;
      if (isFault(batch)) return;
      done = batch.last;
    }
  }
}

/** So the helper has the next job at hand when it is done with one. */
const jobsAhead = 2;

const isTheirs = (index: number): boolean => index % 2 === 1;

const verdictsIn = ([first, last]: Range, finder: DuplicateFinder): BatchJob['verdicts'] => {
  const found: [number, readonly Verdict[]][] = [];
  for (let row = first; row <= last; row += 1) {
    const verdicts = finder.verdict(row);
    if (verdicts.length > 0) found.push([row, verdicts]);
  }
  return found;
};
