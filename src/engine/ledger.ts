import type { RowCells } from '../core/row/row-cells.ts';
import type { RowReading } from '../core/row.ts';
import { issueCodes, type Issue, type IssueCode, type Severity } from '../core/issue.ts';
import type { Plan } from '../core/plan.ts';
import type { ColumnHealth, IssueTally } from '../session/ports/engine.ts';

/** What a row is by itself, before the rest of the file is known: one byte a row. */
export const marks = {
  blank: 1,
  held: 2,
  warned: 4,
  contact: 8,
  opportunity: 16,
  clears: 32,
  dndOff: 64,
  skipped: 128,
} as const;

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const codeNumbers = new Map<IssueCode, number>(issueCodes.map((code, index) => [code, index]));

/** A code, its severity and its column as one number: how issues are kept and counted. */
export interface IssueKinds {
  number(code: IssueCode, severity: Severity, column: number | undefined): number;
  read(kind: number): { readonly code: IssueCode; readonly severity: Severity; readonly column?: number };
}

export const createIssueKinds = (columns: number): IssueKinds => {
  const width = columns + 1;
  return {
    number: (code, severity, column) =>
      ((codeNumbers.get(code) ?? 0) * severities.length + severities.indexOf(severity)) * width +
      (column === undefined || column >= columns ? 0 : column + 1),
    read(kind) {
      const column = (kind % width) - 1;
      const rest = Math.floor(kind / width);
      const code = issueCodes[Math.floor(rest / severities.length)] ?? 'ROW_UNREADABLE';
      const severity = severities[rest % severities.length] ?? 'error';
      return column < 0 ? { code, severity } : { code, severity, column };
    },
  };
};

/** What a ledger holds, as plain data: it goes from one worker to another. */
export interface Books {
  readonly rows: number;
  readonly marked: Uint8Array<ArrayBuffer>;
  readonly issueRows: Uint32Array<ArrayBuffer>;
  readonly issueKinds: Uint32Array<ArrayBuffer>;
  /** How many issues of each kind. */
  readonly counts: ReadonlyMap<number, number>;
  readonly good: Int32Array<ArrayBuffer>;
  readonly warned: Int32Array<ArrayBuffer>;
}

/** The books of a check: counts, one byte of marks a row, eight bytes an issue. No texts. */
export interface Ledger {
  readonly kinds: IssueKinds;
  readonly rows: number;
  /** Enters a row; rows come in any order, each once unless withdrawn. */
  enter(reading: RowReading, cells: RowCells, extra?: number): void;
  /** Takes back what `enter` counted for the same reading; the row's kept issues go with `forgetIssues`. */
  withdraw(reading: RowReading, cells: RowCells): void;
  forgetIssues(of: ReadonlySet<number>): void;
  books(): Books;
  /** Enters what another ledger holds of other rows, which come behind the first `rows`. */
  absorb(books: Books, rows: number): void;
  marksOf(row: number): number;
  /** Calls back for every issue, in no promised order. */
  eachIssue(visit: (row: number, kind: number) => void): void;
  /** In the order of the catalogue. */
  tallies(): readonly IssueTally[];
  health(): readonly ColumnHealth[];
}

export const createLedger = (plan: Plan): Ledger => {
  const columns = plan.columns.length;
  const kinds = createIssueKinds(columns);
  const counts = new Map<number, number>();
  const good = new Int32Array(columns);
  const warned = new Int32Array(columns);
  const warnedIn = new Int32Array(columns);
  let turn = 0;
  const mapped = plan.columns.map(({ to }) => to !== null && to !== 'ignore');
  let marked = new Uint8Array(1024);
  let rows = 0;
  let issueRows = new Uint32Array(1024);
  let issueKinds = new Uint32Array(1024);
  let issues = 0;

  /** Work for the cells that the row has, however wide the header is; what is neither good nor warned is empty. */
  const countHealth = (reading: RowReading, cells: RowCells, by: 1 | -1): void => {
    const { values } = reading;
    const says = (column: number): boolean =>
      mapped[column] ? values[column] !== undefined && values[column] !== null : !cells.isEmpty(column);
    const width = Math.min(columns, cells.length);
    for (let column = 0; column < width; column += 1) if (says(column)) good[column] = (good[column] ?? 0) + by;
    if (reading.issues.length === 0) return;
    turn += 1;
    for (const { column, severity } of reading.issues) {
      if (column === undefined || severity === 'info' || column >= columns || warnedIn[column] === turn) continue;
      warnedIn[column] = turn;
      warned[column] = (warned[column] ?? 0) + by;
      if (says(column) && column < width) good[column] = (good[column] ?? 0) - by;
    }
  };

  const countIssue = (issue: Issue, by: 1 | -1): number => {
    const kind = kinds.number(issue.code, issue.severity, issue.column);
    counts.set(kind, (counts.get(kind) ?? 0) + by);
    return kind;
  };

  const reachRow = (row: number): void => {
    if (row > rows) rows = row;
    if (row < marked.length) return;
    const wider = new Uint8Array(Math.max(row + 1, marked.length * 2));
    wider.set(marked);
    marked = wider;
  };

  const keepIssue = (row: number, kind: number): void => {
    if (issues === issueRows.length) {
      issueRows = grown(issueRows);
      issueKinds = grown(issueKinds);
    }
    issueRows[issues] = row;
    issueKinds[issues] = kind;
    issues += 1;
  };

  return {
    kinds,
    get rows() {
      return rows;
    },
    enter(reading, cells, extra = 0) {
      const { row } = reading;
      reachRow(row);
      marked[row] = marksOfReading(reading) | extra;
      if (!reading.blank) countHealth(reading, cells, 1);
      for (const issue of reading.issues) keepIssue(row, countIssue(issue, 1));
    },
    withdraw(reading, cells) {
      if (!reading.blank) countHealth(reading, cells, -1);
      for (const issue of reading.issues) countIssue(issue, -1);
    },
    forgetIssues(of) {
      let kept = 0;
      for (let index = 0; index < issues; index += 1) {
        if (of.has(issueRows[index] ?? 0)) continue;
        issueRows[kept] = issueRows[index] ?? 0;
        issueKinds[kept] = issueKinds[index] ?? 0;
        kept += 1;
      }
      issues = kept;
    },
    books: () => ({
      rows,
      marked: marked.slice(0, rows + 1),
      issueRows: issueRows.slice(0, issues),
      issueKinds: issueKinds.slice(0, issues),
      counts,
      good,
      warned,
    }),
    absorb(books, before) {
      reachRow(before + books.rows);
      marked.set(books.marked.subarray(1), before + 1);
      for (let index = 0; index < books.issueRows.length; index += 1)
        keepIssue(before + (books.issueRows[index] ?? 0), books.issueKinds[index] ?? 0);
      for (const [kind, count] of books.counts) counts.set(kind, (counts.get(kind) ?? 0) + count);
      for (let column = 0; column < columns; column += 1) {
        good[column] = (good[column] ?? 0) + (books.good[column] ?? 0);
        warned[column] = (warned[column] ?? 0) + (books.warned[column] ?? 0);
      }
    },
    marksOf: (row) => marked[row] ?? 0,
    eachIssue(visit) {
      for (let index = 0; index < issues; index += 1) visit(issueRows[index] ?? 0, issueKinds[index] ?? 0);
    },
    tallies: () =>
      [...counts]
        .sort(([kind], [other]) => kind - other)
        .flatMap(([kind, count]) => (count > 0 ? [{ ...kinds.read(kind), count }] : [])),
    health: () =>
      Array.from(good, (value, column) => {
        const warnings = warned[column] ?? 0;
        return { column, good: value, warned: warnings, empty: rows - value - warnings };
      }),
  };
};

const marksOfReading = (reading: RowReading): number => {
  if (reading.blank) return marks.blank;
  let of = reading.heldBack ? marks.held : 0;
  for (const { severity } of reading.issues) if (severity === 'warning') of |= marks.warned;
  if (reading.record)
    of |= (reading.record.contact ? marks.contact : 0) | (reading.record.opportunity ? marks.opportunity : 0);
  return of | (reading.clears ? marks.clears : 0) | (reading.dndOff ? marks.dndOff : 0);
};

const grown = (array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
  const wider = new Uint32Array(array.length * 2);
  wider.set(array);
  return wider;
};
