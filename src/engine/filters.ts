import { isFault, type Fault } from '../core/fault.ts';
import type { Verdict } from '../core/identity.ts';
import type { RowFilter } from '../session/ports/engine.ts';
import type { Checked } from './checked.ts';
import { marks } from './ledger.ts';
import { columnsOfKeys } from './summary.ts';
import type { Shelf } from './rows.ts';
import { walk } from './walk.ts';

/** Finds the rows that match, ascending; the last answers are kept, because grids ask again and again. */
export interface Filters {
  rows(filter: RowFilter): Promise<Uint32Array | Fault>;
}

const keptAnswers = 8;

export const createFilters = (shelf: Shelf): Filters => {
  const answers = new Map<string, Uint32Array>();
  return {
    async rows(filter) {
      const name = JSON.stringify(filter);
      const known = answers.get(name);
      if (known) return known;
      const found =
        filter.by === 'text' ? await findText(shelf, filter.text, filter.column) : await findRows(shelf, filter);
      if (isFault(found)) return found;
      if (answers.size >= keptAnswers) answers.delete(answers.keys().next().value ?? '');
      answers.set(name, found);
      return found;
    },
  };
};

type IssueFilter =
  | { readonly by: 'errors' }
  | { readonly by: 'warnings' }
  | Extract<RowFilter, { by: 'code' }>
  | Extract<RowFilter, { by: 'column' }>;

/** Filters that the books answer. Before a check nothing is known of issues, and no row matches. */
const findRows = async (shelf: Shelf, filter: Exclude<RowFilter, { by: 'text' }>): Promise<Uint32Array | Fault> => {
  const { checked } = shelf;
  if (filter.by === 'all')
    return checked ? Uint32Array.from({ length: checked.ledger.rows }, (_, index) => index + 1) : countRows(shelf);
  if (!checked) return new Uint32Array();
  if (filter.by === 'edited') return Uint32Array.from(checked.overlay.rows);
  if (filter.by === 'skipped') return Uint32Array.from(checked.overlay.skipped).sort();
  const found = new RowSet(checked.ledger.rows);
  if (filter.by === 'duplicates') checked.finder.each((row) => found.add(row));
  else if (filter.by === 'group') findGroup(checked, filter.row, found);
  else if (filter.by === 'errors') matchIssues(checked, { by: 'errors' }, found);
  else if (filter.by === 'warnings') matchIssues(checked, { by: 'warnings' }, found);
  else if (filter.by === 'code' || filter.by === 'column') matchIssues(checked, filter, found);
  return found.ascending();
};

/** Whole rows repeat each other; an additional address that another row has makes no group. */
const repeats = ({ code }: Verdict): boolean => !code.startsWith('ADDITIONAL');

/**
 * A row that repeats two others, one by its e-mail and one by its phone, links them: the group is all that can be
 * reached. Verdicts name the row that keeps the key, so a few passes over the rows that have one find it.
 */
const findGroup = ({ finder }: Checked, row: number, found: RowSet): void => {
  const links: (readonly [row: number, owner: number])[] = [];
  finder.each((repeated, verdicts) => {
    for (const verdict of verdicts) if (repeats(verdict)) links.push([repeated, verdict.firstRow]);
  });
  const group = new Set([row]);
  for (let before = 0; before !== group.size;) {
    before = group.size;
    for (const [left, right] of links) {
      if (group.has(left)) group.add(right);
      else if (group.has(right)) group.add(left);
    }
  }
  if (group.size > 1) for (const member of group) found.add(member);
};

const matchIssues = ({ ledger, finder, plan }: Checked, filter: IssueFilter, found: RowSet): void => {
  ledger.eachIssue((row, kind) => {
    const { code, severity, column } = ledger.kinds.read(kind);
    const skipped = (ledger.marksOf(row) & marks.skipped) !== 0;
    if (skipped && filter.by !== 'code') return;
    if (matches(filter, code, severity, column)) found.add(row);
  });
  const columns = columnsOfKeys(plan);
  finder.each((row, verdicts) => {
    if (verdicts.some(({ code, severity }) => matches(filter, code, severity, columns.get(code)))) found.add(row);
    const orphaned = (ledger.marksOf(row) & marks.opportunity) !== 0 && verdicts.some(({ holdsBack }) => holdsBack);
    if (orphaned && matches(filter, 'OPP_CONTACT_FAILED', plan.severity.OPP_CONTACT_FAILED ?? 'error', undefined))
      found.add(row);
  });
};

const matches = (filter: IssueFilter, code: string, severity: string, column: number | undefined): boolean => {
  if (filter.by === 'errors') return severity === 'error';
  if (filter.by === 'warnings') return severity === 'warning';
  if (filter.by === 'column') return column === filter.column && severity !== 'info';
  return code === filter.code && (filter.column === undefined || filter.column === column);
};

/** Rows in any order and any number of times; out they come ascending and once. */
class RowSet {
  readonly #bits: Uint8Array;
  #size = 0;

  constructor(rows: number) {
    this.#bits = new Uint8Array(rows + 1);
  }

  add(row: number): void {
    if (this.#bits[row] === 0) this.#size += 1;
    this.#bits[row] = 1;
  }

  ascending(): Uint32Array {
    const rows = new Uint32Array(this.#size);
    let at = 0;
    for (let row = 1; row < this.#bits.length; row += 1) if (this.#bits[row] === 1) rows[at++] = row;
    return rows;
  }
}

/** Reads the whole file; upper and lower case are the same. */
const findText = async (shelf: Shelf, text: string, column: number | undefined): Promise<Uint32Array | Fault> => {
  const wanted = text.toLowerCase();
  return collect(shelf, (cells) =>
    column === undefined
      ? cells.some((cell) => cell.toLowerCase().includes(wanted))
      : (cells[column] ?? '').toLowerCase().includes(wanted),
  );
};

const countRows = (shelf: Shelf): Promise<Uint32Array | Fault> => collect(shelf, () => true);

const collect = async (
  { opened, places, checked }: Shelf,
  fits: (cells: readonly string[]) => boolean,
): Promise<Uint32Array | Fault> => {
  const found: number[] = [];
  const header = opened.manner.headerRow;
  for await (const step of walk(opened.source, opened.manner)) {
    if (isFault(step)) return step;
    places.add(step);
    for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
      const row = step.record + index - header;
      const cells = step.cells(index);
      if (fits(checked ? checked.rows.cells(row, cells) : cells)) found.push(row);
    }
  }
  return Uint32Array.from(found);
};
