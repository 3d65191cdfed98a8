import { finding, type Issue, type IssueCode } from '../core/issue.ts';
import { noKeys } from '../core/identity.ts';
import type { Plan } from '../core/plan.ts';
import type { CreateReader } from '../core/row/compile-columns.ts';
import type { JsonSink } from '../core/row/json-sink.ts';
import { textCells, type RowCells } from '../core/row/row-cells.ts';
import { createRowReader, type RowReader, type RowReading } from '../core/row.ts';
import type { Overlay } from './overlay.ts';
import { createScannedCells } from './scanned-cells.ts';
import type { Step } from './step.ts';

/** Reads rows by a plan, with the person's corrections, skipped rows and rows that must not be touched. */
export interface PlannedRows {
  readonly plan: Plan;
  readonly overlay: Overlay;
  /** The cells as they count: corrected. */
  cells(row: number, cells: readonly string[]): readonly string[];
  /** The same of a step's record, for reading it at once: the next row takes their place. */
  at(step: Step, index: number, row: number): RowCells;
  /** `cells` are the corrected ones. What the rest of the file means for the row is not in it yet. */
  read(cells: readonly string[], row: number, line: number): RowReading;
  /** The same, but of the record only which objects it makes: all that a check wants to know, for half the price. */
  outline(cells: RowCells, row: number, line: number): RowReading;
  /** Writes the record of the row that was outlined last, where it is neither blank nor held back. */
  write(sink: JsonSink): void;
}

/** What a batch holds around its rows, with room for what duplicates add to one. */
const envelopeBytes = 256;
/** More than a row has around its values, a value around its text, and an issue in all. */
const rowBytes = 200;
const cellBytes = 100;
const issueBytes = 400;

export const createPlannedRows = (
  plan: Plan,
  overlay: Overlay,
  poisoned: ReadonlySet<number>,
  createReader: CreateReader,
): PlannedRows => {
  const whole = createRowReader(plan, createReader);
  const outlined = createRowReader(plan, createReader, { outline: true });
  const scanned = createScannedCells(plan.columns.length);
  const roomy = plan.limits.bytes - envelopeBytes;
  const tagBytes = jsonBytes(plan.tags);

  /** Escaped, a byte takes six at most; only rows that might not fit are measured. */
  const mostBytes = (cells: RowCells, { issues }: RowReading): number =>
    rowBytes + tagBytes + cells.bytes * 6 + cellBytes * cells.length + issueBytes * issues.length;

  const readWith = (reader: RowReader, cells: RowCells, row: number, line: number): RowReading => {
    if (poisoned.has(row)) return refused(plan, row, line, 'ROW_UNREADABLE');
    const reading = reader.readCells(cells, row, line);
    if (reading.blank) return reading;
    if (overlay.isSkipped(row)) return refused(plan, row, line, 'ROW_SKIPPED');
    if (!reading.record || mostBytes(cells, reading) <= roomy) return reading;
    return jsonBytes(whole.readCells(cells, row, line).record) > roomy
      ? refused(plan, row, line, 'ROW_TOO_LARGE', { limit: plan.limits.bytes })
      : reading;
  };

  return {
    plan,
    overlay,
    cells: (row, cells) => overlay.apply(row, cells),
    at: (step, index, row) =>
      step.table === null || overlay.cells(row) !== undefined
        ? textCells(overlay.apply(row, step.cells(index)))
        : scanned.turnTo(step.table, index),
    read: (cells, row, line) => readWith(whole, textCells(cells), row, line),
    outline: (cells, row, line) => readWith(outlined, cells, row, line),
    write: outlined.write,
  };
};

/** A row that is held back as a whole, whatever its cells say. */
export const refused = (
  plan: Plan,
  row: number,
  line: number,
  code: IssueCode,
  params: Issue['params'] = {},
): RowReading => ({
  row,
  line,
  blank: false,
  heldBack: true,
  record: null,
  issues: [{ ...finding(code, params), row, line }],
  values: plan.columns.map(() => undefined),
  clears: false,
  dndOff: false,
  keys: noKeys,
});

const encoder = new TextEncoder();
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
