import { fault, isFault, type Fault } from '../core/fault.ts';
import { createDuplicateFinder } from '../core/identity.ts';
import type { Severity } from '../core/issue.ts';
import { noEdits, type Plan } from '../core/plan.ts';
import { createRowSettler } from '../core/row/settle.ts';
import type { CheckProgress, IssueTally } from '../session/ports/engine.ts';
import type { Checked } from './checked.ts';
import { createDigest, type Digest } from './digest.ts';
import type { CheckedText, Helper } from './helper.ts';
import type { Ledger } from './ledger.ts';
import { loadReaders } from './load-readers.ts';
import type { Opened } from './open.ts';
import type { Overlay } from './overlay.ts';
import type { Places } from './places.ts';
import { createPlannedRows } from './read-rows.ts';
import { createRowCheck } from './row-check.ts';
import { summarize } from './summary.ts';
import type { Place, Step } from './step.ts';
import { walk } from './walk.ts';
import { walkTogether, type HelpedStep } from './walk-together.ts';

export interface CheckRequest {
  readonly opened: Opened;
  readonly places: Places;
  readonly plan: Plan;
  readonly overlay: Overlay;
  readonly poisoned: ReadonlySet<number>;
  /** The file is read as something else than the plan says. */
  readonly reencoded: boolean;
  /** The file's digest from an earlier check: each piece's fingerprint holds the bytes to what they were then. */
  readonly sha256?: string;
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Lets others run between two blocks; says whether to go on. */
  readonly breathe: () => Promise<boolean>;
  /** Who reads some of the rows. */
  readonly helper: Helper | null;
}

/** The estimate rests on the head of the file; what is there beyond this is found as it comes. */
const mostExpected = 1_000_000;

/** At most ten reports a second. */
const progressEvery = 100;

/** One pass: every row read once, issues and keys kept in typed arrays, the file's bytes digested on the way. */
export const checkFile = async (request: CheckRequest): Promise<Checked | Fault> => {
  const { opened, places, plan, overlay, poisoned } = request;
  const { source, manner } = opened;
  const header = manner.headerRow;
  const rows = createPlannedRows(plan, overlay, poisoned, await loadReaders(plan));
  const finder = createDuplicateFinder(plan, Math.min(opened.file.estimatedRows, mostExpected));
  const { ledger, watch, read } = createRowCheck({ rows, header, see: finder.see });
  const digest = request.sha256 === undefined ? createDigest(source.size) : null;
  const tell = createTeller(request, ledger);
  places.clear();
  for await (const step of stepsOf(request, digest?.update)) {
    if (isFault(step)) return step;
    if ('helped' in step) {
      const { books, columns, keys, places: theirs } = step.helped;
      const before = step.record - header - 1;
      ledger.absorb(books, before);
      watch.absorb(columns);
      finder.seeRecorded(keys, before);
      places.addAll(theirs.map((place) => behind(step, place)));
    } else {
      places.add(step);
      read(step);
    }
    tell(step.bytes);
    if (!(await request.breathe())) return fault('CANCELLED');
  }
  if (ledger.rows === 0) return fault('FILE_EMPTY', { reason: 'no-rows' });
  // Another thread computes it meanwhile.
  const sha256 = digest?.finish() ?? request.sha256 ?? '';
  finder.settle();
  const kept = {
    plan,
    overlay,
    poisoned,
    rows,
    finder,
    settler: createRowSettler(plan),
    ledger,
    hints: watch.hints(),
    sha256: await sha256,
  };
  return { ...kept, summary: summarize(kept, opened, request.reencoded) };
};

/** A helper does not know the numbers of its rows, so it reads only where none of them is another row than in the file. */
const stepsOf = (
  { opened: { source, manner }, plan, overlay, poisoned, helper }: CheckRequest,
  onPiece: Digest['update'] | undefined,
): AsyncGenerator<Step | HelpedStep<CheckedText> | Fault, void> => {
  const isPlain = overlay.rows.length === 0 && overlay.skipped.size === 0 && poisoned.size === 0;
  if (!helper || !isPlain || manner.encoding !== 'utf-8') return walk(source, manner, onPiece ? { onPiece } : {});
  void helper.begin({ manner, plan, edits: noEdits, poisoned });
  return walkTogether(source, manner, { help: helper.check, onPiece, columns: plan.columns.length });
};

const behind = ({ record, line, byte }: HelpedStep<CheckedText>, place: Place): Place => ({
  byte: byte + place.byte,
  skip: 0,
  record: record + place.record,
  line: line + place.line - 1,
});

const createTeller = ({ onProgress, opened }: CheckRequest, ledger: Ledger): ((bytes: number) => void) => {
  if (!onProgress) return () => undefined;
  let told = 0;
  return (bytes) => {
    const now = performance.now();
    if (now - told < progressEvery) return;
    told = now;
    const tallies = ledger.tallies();
    onProgress({
      bytes,
      totalBytes: opened.source.size,
      rows: ledger.rows,
      errors: countOf(tallies, 'error'),
      warnings: countOf(tallies, 'warning'),
      tallies,
    });
  };
};

const countOf = (tallies: readonly IssueTally[], severity: Severity): number =>
  tallies.reduce((sum, tally) => sum + (tally.severity === severity ? tally.count : 0), 0);
