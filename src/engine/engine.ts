import { fault, isFault, type Fault } from '../core/fault.ts';
import { noEdits, type Edits, type Plan } from '../core/plan.ts';
import { fieldSharingItsKey, objectOf } from '../core/schema.ts';
import type { EncodedBatch, Engine, OpenOptions, StartOptions } from '../session/ports/engine.ts';
import { batchesOf } from './batches.ts';
import { checkFile, type CheckRequest } from './check.ts';
import type { Checked } from './checked.ts';
import { correct } from './correct.ts';
import { distinctValues } from './distinct.ts';
import { fallBack } from './fall-back.ts';
import { createFilters, type Filters } from './filters.ts';
import { matchColumn } from './match-column.ts';
import { openFile, type Opened } from './open.ts';
import { createOverlay } from './overlay.ts';
import { createPause } from './pause.ts';
import { createPlaces } from './places.ts';
import type { Helper } from './helper.ts';
import { findReplacements } from './replace.ts';
import { readRows, rowRange, type Shelf } from './rows.ts';
import { sampleColumn } from './sample.ts';
import { suggestColumns } from './suggest.ts';

export interface EngineOptions {
  /** The longest stretch of work, in milliseconds, before others may run on the thread. Default: none ever must. */
  readonly sliceMs?: number;
  /** Bytes of one read; only tests change it. */
  readonly pieceLength?: number;
  /** Whoever reads rows beside this engine at the moment. */
  readonly helper?: () => Helper | null;
}

/** One file at a time: opened, checked, shown, sent. Runs in Node, in a worker and on a page. */
export const createEngine = (options: EngineOptions = {}): Engine => {
  let shelf: Shelf | null = null;
  let filters: Filters | null = null;
  let batches: AsyncGenerator<EncodedBatch | Fault, void> | null = null;
  /** Counts up with every call that makes a running pass pointless. */
  let turn = 0;
  const helper = (): Helper | null => options.helper?.() ?? null;
  const nothingOpen = (): Fault => fault('FILE_UNREADABLE', { reason: 'not-open' });

  /** Answers whether the pass that asks is still wanted. */
  const breathing = (): (() => Promise<boolean>) => {
    const mine = ++turn;
    const pause = createPause(options.sliceMs);
    return async () => {
      await pause();
      return mine === turn;
    };
  };

  const put = (opened: Opened, checked: Checked | null, places = shelf?.places ?? createPlaces()): Shelf => {
    shelf = { opened, places, checked };
    filters = createFilters(shelf);
    return shelf;
  };

  const check = async (
    plan: Plan,
    edits: Edits,
    poisoned: readonly number[],
    onProgress?: CheckRequest['onProgress'],
  ): Promise<Checked | Fault> => {
    if (!shelf) return nothingOpen();
    const shared = fieldSharingItsKey(plan.schema);
    if (shared !== undefined)
      return fault('HOST_INCOMPATIBLE', { reason: 'field-key-twice', object: objectOf(shared), field: shared.key });
    const breathe = breathing();
    const known = shelf.checked;
    const request = {
      plan,
      overlay: createOverlay(edits),
      poisoned: new Set(poisoned),
      breathe,
      helper: helper(),
      ...(known ? { sha256: known.sha256 } : undefined),
      ...(onProgress ? { onProgress } : undefined),
    };
    const attempt = async (opened: Opened, reencoded: boolean): Promise<Checked | Fault> => {
      const places = createPlaces();
      const checked = await checkFile({ ...request, opened, places, reencoded });
      if (!isFault(checked)) put(opened, checked, places);
      return checked;
    };
    const opened = adopt(shelf.opened, plan);
    const reencoded = opened.manner.encoding !== plan.dialect.encoding;
    const first = await attempt(opened, reencoded);
    if (!isFault(first) || first.code !== 'FILE_ENCODING' || reencoded) return first;
    const other = await fallBack(opened, first);
    return isFault(other) ? other : attempt(other, true);
  };

  const answering =
    <A extends unknown[], T>(call: (...of: A) => Promise<T | Fault>) =>
    async (...of: A): Promise<T | Fault> => {
      try {
        return await call(...of);
      } catch (error) {
        // A bug. The page must still get an answer it can show; the name says which kind, never what the file held.
        return fault('WORKER_FAILED', { reason: 'bug', name: error instanceof Error ? error.name : 'unknown' });
      }
    };

  const withShelf = <A extends unknown[], T>(call: (on: Shelf, ...of: A) => Promise<T | Fault>) =>
    answering(async (...of: A) => {
      if (!shelf) return nothingOpen();
      const answer = await call(shelf, ...of);
      if (!isFault(answer) || answer.code !== 'FILE_ENCODING' || shelf.checked) return answer;
      // Rows far below the head may be asked for before any check has met the first byte that is not UTF-8.
      const other = await fallBack(shelf.opened, answer);
      return isFault(other) ? other : call(put(other, null, createPlaces()), ...of);
    });

  return {
    open: answering(async (file: Blob, how?: OpenOptions) => {
      turn += 1;
      batches = null;
      const mine = turn;
      const opened = await openFile(file, how, options.pieceLength);
      if (mine !== turn) return fault('CANCELLED');
      if (isFault(opened)) {
        shelf = null;
        return opened;
      }
      put(opened, null, createPlaces());
      return opened.file;
    }),
    suggest: withShelf(async ({ opened }, schema, memory) => suggestColumns(opened.file.columns, schema, memory)),
    check: answering(async (plan, { edits = noEdits, onProgress } = {}) => {
      const checked = await check(plan, edits, [], onProgress);
      return isFault(checked) ? checked : checked.summary;
    }),
    edit: withShelf(async (on, edits: Edits) => {
      if (!on.checked) return fault('FILE_OTHER', { reason: 'not-checked' });
      const corrected = await correct(on, createOverlay(edits), breathing());
      if (corrected === 'too-many') {
        const checked = await check(on.checked.plan, edits, [...on.checked.poisoned]);
        return isFault(checked) ? checked : checked.summary;
      }
      if (isFault(corrected)) return corrected;
      put(on.opened, corrected);
      return corrected.summary;
    }),
    rows: withShelf(async (on, query) => {
      const { filter } = query;
      if (query.rows) return readRows(on, query.rows);
      if (!filter || filter.by === 'all') return readRows(on, rowRange(query));
      const matching = await filters?.rows(filter);
      if (!matching) return nothingOpen();
      if (isFault(matching)) return matching;
      const first = Math.max(1, Math.trunc(query.from) || 1) - 1;
      return readRows(on, matching.slice(first, first + Math.max(0, Math.trunc(query.count) || 0)));
    }),
    count: withShelf(async (_on, filter) => {
      const matching = await filters?.rows(filter);
      if (!matching) return nothingOpen();
      return isFault(matching) ? matching : matching.length;
    }),
    numbers: withShelf(async (_on, filter) => {
      const matching = await filters?.rows(filter);
      if (!matching) return nothingOpen();
      return isFault(matching) ? matching : matching.slice();
    }),
    replace: withShelf(async (on, query) => (filters ? findReplacements(on, filters, query) : nothingOpen())),
    match: withShelf(async (on, column, field) => matchColumn(on, column, field)),
    distinct: withShelf(async (on, column, limit) => distinctValues(on, column, limit)),
    sample: withShelf(async ({ opened }, plan, column) => sampleColumn(opened.file.columns, plan, column)),
    start: answering(async (plan, asked?: StartOptions) => {
      const { importId = '', edits = noEdits, accepted = [], poisoned = [], sha256 } = asked ?? {};
      const ready =
        shelf?.checked && isSame(shelf.checked, plan, edits, poisoned)
          ? shelf.checked
          : await check(plan, edits, poisoned);
      if (isFault(ready)) return ready;
      if (sha256 !== undefined && sha256 !== ready.sha256) return fault('FILE_CHANGED', { reason: 'sha256' });
      if (!shelf) return nothingOpen();
      const { opened, places } = shelf;
      const how = { importId, accepted, breathe: breathing(), helper: helper() };
      batches = batchesOf({ opened, places, checked: ready, ...how });
      return ready.summary;
    }),
    next: answering(async () => {
      if (!batches) return fault('FILE_OTHER', { reason: 'not-started' });
      const step = await batches.next();
      return step.value ?? null;
    }),
    report: withShelf(async (on, how) => {
      // With the sentences for every code: only who asks for a report pays for them.
      const { writeReport } = await import('./report.ts');
      return writeReport(on, how, createPause(options.sliceMs));
    }),
    close() {
      turn += 1;
      shelf = null;
      filters = null;
      batches = null;
    },
  };
};

/** The plan's dialect is what counts; what only this engine knows is added. */
const adopt = (opened: Opened, { dialect }: Plan): Opened => {
  // Bytes far below the head ruled the plan's encoding out before.
  const same = dialect.encoding === opened.file.dialect.encoding;
  const encoding = same ? opened.manner.encoding : dialect.encoding;
  const { delimiter, headerRow } = dialect;
  return { ...opened, manner: { ...opened.manner, encoding, delimiter, headerRow } };
};

const isSame = (checked: Checked, plan: Plan, edits: Edits, poisoned: readonly number[]): boolean =>
  poisoned.every((row) => checked.poisoned.has(row)) &&
  checked.poisoned.size === new Set(poisoned).size &&
  createOverlay(edits).differs(checked.overlay).length === 0 &&
  JSON.stringify(plan) === JSON.stringify(checked.plan);
