import type { RecordFields, Row } from './batch.ts';
import type { FieldValue } from './fields/reader.ts';
import { noKeys, type RowKeys } from './identity.ts';
import type { Issue } from './issue.ts';
import type { Plan } from './plan.ts';
import { clearsAny } from './row/build-record.ts';
import { compileColumns, type CreateReader } from './row/compile-columns.ts';
import { createContactFinisher, type ContactPart } from './row/contact.ts';
import { absent, createDraft, createReport, filled, slotOf, slotsOf, type Draft, type Report } from './row/draft.ts';
import { isBlankRow } from './row/blank.ts';
import type { JsonSink } from './row/json-sink.ts';
import { createOpportunityFinisher, type OpportunityPart } from './row/opportunity.ts';
import { createCellsReader } from './row/read-cells.ts';
import { createRecordOf, outlineOf } from './row/record-of.ts';
import { textCells, type RowCells } from './row/row-cells.ts';
import { createHeadWriter, writeTail } from './row/write-head.ts';
import { createRecordWriter } from './row/write-record.ts';

/** All that one row of the file means by a plan, before the rest of the file is known. */
export interface RowReading {
  readonly row: number;
  readonly line: number;
  /** Every cell is empty: the row is counted and skipped. */
  readonly blank: boolean;
  /**
   * The row is not sent. Ask this, not the severities: an opportunity's error leaves the row's contact to be
   * imported (spec 5.6).
   */
  readonly heldBack: boolean;
  /** What would be sent; `null` for blank rows and those held back. */
  readonly record: Row | null;
  /** All problems of the row, not just the first. */
  readonly issues: readonly Issue[];
  /** Per column of the file: what it stores; `undefined` where it is not mapped, says nothing, or was dropped. */
  readonly values: readonly (FieldValue | undefined)[];
  /** The record clears at least one field. */
  readonly clears: boolean;
  /** The record may switch "do not disturb" off. */
  readonly dndOff: boolean;
  /** What duplicates in the file are found by. */
  readonly keys: RowKeys;
}

export interface RowReader {
  /** `row` counts from 1 below the header, `line` is the physical line where the record starts. */
  readonly read: (cells: readonly string[], row: number, line: number) => RowReading;
  /** The same, of cells that stand elsewhere. */
  readonly readCells: (cells: RowCells, row: number, line: number) => RowReading;
  /** Writes the record of the row that was read last, whose cells still stand; only for one that is neither blank nor held back. */
  readonly write: (sink: JsonSink) => void;
}

const noIssues: readonly Issue[] = Object.freeze([]);

/**
 * An outline says which objects the row makes and nothing else: a check asks a million rows for their problems, and their
 * records are written only when they travel. Its `values` hold until the next row is read; of a text that need not be read
 * they say only that it is there.
 */
export interface RowReaderOptions {
  readonly outline?: boolean;
}

/** Up to here, emptying a list of values costs less than a new one. */
const reusedWidth = 64;

/** Compiles a plan once; what it returns runs for every row (spec 5 and 6.4). */
export const createRowReader = (
  plan: Plan,
  createReader: CreateReader,
  { outline = false }: RowReaderOptions = {},
): RowReader => {
  const compiled = compileColumns(plan, createReader);
  const draft = createDraft(compiled);
  const report = createReport(draft, plan.severity);
  const readCells = createCellsReader(compiled, draft, report, outline);
  const finishContact = createContactFinisher(plan, compiled, draft, report, outline ? outlineOf : null);
  const finishOpportunity = createOpportunityFinisher(plan, compiled, draft, report);
  const recordOf = createRecordOf(plan, draft, outline);
  const width = plan.columns.length;
  const reused = outline && width <= reusedWidth;
  const slots = compiled.slots.length;
  const contactSlots = slotsOf(compiled, 'contact');
  const opportunitySlots = slotsOf(compiled, 'opportunity');
  const dnd = slotOf(compiled, 'contact', 'dnd');
  const writeContact = createRecordWriter(compiled, draft, contactSlots, slotOf(compiled, 'contact', 'contactId'));
  const writeHead = createHeadWriter(plan.account.contactUniqueIdentifiers);
  /** Of the row that was read last. */
  let lastCells: RowCells = textCells([]);
  let lastKeys: RowKeys = noKeys;
  let lastContact: RecordFields | null = null;
  let lastOpportunity: RecordFields | null = null;
  const noValues: readonly (FieldValue | undefined)[] = Object.freeze(plan.columns.map(() => undefined));

  const blankReading = (row: number, line: number): RowReading => ({
    row,
    line,
    blank: true,
    heldBack: false,
    record: null,
    issues: noIssues,
    values: noValues,
    clears: false,
    dndOff: false,
    keys: noKeys,
  });

  const begin = (row: number, line: number, cells: number): void => {
    draft.row = row;
    draft.line = line;
    // A loop, because the array is short: `fill` costs more than what it does here.
    for (let slot = 0; slot < slots; slot += 1) draft.state[slot] = absent;
    if (draft.asksToClear) draft.clears.fill(0);
    draft.asksToClear = false;
    if (reused) {
      for (let column = 0; column < width; column += 1) draft.values[column] = undefined;
    } else {
      const values: (FieldValue | undefined)[] = [];
      // In an outline, a short row of a wide file costs what it holds.
      const known = outline ? Math.min(width, cells) : width;
      for (let column = 0; column < known; column += 1) values.push(undefined);
      draft.values = values;
    }
    draft.issues = [];
    draft.rowFailed = false;
    draft.contactFailed = false;
    draft.opportunityFailed = false;
  };

  const checkWidth = (cells: RowCells): void => {
    for (let column = width; column < cells.length; column += 1) {
      if (!cells.holdsText(column)) continue;
      report('ROW_COLUMN_COUNT', { expected: width, found: cells.length }, {});
      return;
    }
  };

  const close = (contact: ContactPart | null, opportunity: OpportunityPart | null): RowReading => {
    const keys = contact?.keys ?? noKeys;
    const contactRecord = contact?.record ?? null;
    const opportunityRecord = opportunity?.record ?? null;
    lastKeys = keys;
    lastContact = contactRecord;
    lastOpportunity = opportunityRecord;
    const heldBack = draft.rowFailed || draft.contactFailed || (contactRecord === null && opportunityRecord === null);
    return {
      row: draft.row,
      line: draft.line,
      blank: false,
      heldBack,
      record: heldBack ? null : recordOf(keys, contactRecord, opportunityRecord),
      issues: draft.issues.length > 0 ? draft.issues : noIssues,
      values: draft.values,
      clears:
        !heldBack &&
        draft.asksToClear &&
        ((contactRecord !== null && clearsAny(draft, contactSlots)) ||
          (opportunityRecord !== null && clearsAny(draft, opportunitySlots))),
      dndOff: !heldBack && contactRecord !== null && plan.modes.contact !== 'create' && switchesOff(draft, dnd),
      keys,
    };
  };

  const write = (sink: JsonSink): void => {
    writeHead(sink, draft.row, draft.line, lastKeys);
    if (lastContact !== null) {
      sink.raw(',"contact":');
      writeContact(sink, lastCells);
    }
    if (lastOpportunity !== null) {
      sink.raw(',"opportunity":');
      sink.raw(JSON.stringify(lastOpportunity));
    }
    writeTail(sink, draft.issues);
  };

  const readRow = (cells: RowCells, row: number, line: number): RowReading => {
    if (isBlankRow(cells)) return blankReading(row, line);
    begin(row, line, cells.length);
    if (cells.length > width) checkWidth(cells);
    lastCells = cells;
    readCells(cells);
    const contact = finishContact(cells);
    const opportunity = finishOpportunity(contact === null ? 'none' : contact.record === null ? 'failed' : 'ready');
    // A row whose mapped cells are all empty says neither who nor what.
    if (contact === null && opportunity === null && !draft.rowFailed) reportNothing(draft, report, plan);
    return close(contact, opportunity);
  };

  return { write, readCells: readRow, read: (cells, row, line) => readRow(textCells(cells), row, line) };
};

/** Written `false`, or cleared. */
const switchesOff = (draft: Draft, dnd: number): boolean =>
  dnd >= 0 && (draft.state[dnd] === filled ? draft.filling[dnd] === false : clearsAny(draft, [dnd]));

const reportNothing = (draft: Draft, report: Report, plan: Plan): void => {
  report('CONTACT_REQUIRED_MISSING', { mode: plan.modes.contact }, { object: 'contact' });
  draft.rowFailed = true;
};
