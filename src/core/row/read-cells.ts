import type { FieldReading, FieldValue } from '../fields/reader.ts';
import type { ColumnReader, CompiledColumns, Slot } from './compile-columns.ts';
import { absent, asItStands, dropped, empty, filled, inFigures, type Draft, type Report } from './draft.ts';
import { joinList } from './lists.ts';
import type { RowCells } from './row-cells.ts';

/**
 * Reads every mapped cell into the draft and joins what several columns say of one field. With `lazy`, no text is made of a
 * cell that can do without.
 */
export const createCellsReader = (compiled: CompiledColumns, draft: Draft, report: Report, lazy: boolean) => {
  const { slots, readers } = compiled;
  const joinings = slots.flatMap((slot, index) => (slot.joining === null ? [] : [{ slot, index }]));

  const place = (reader: ColumnReader, reading: FieldReading): void => {
    const { slot, column } = reader;
    const state = reading.empty ? empty : reading.value === null ? dropped : filled;
    if (reading.empty && reader.clears) {
      draft.clears[slot] = 1;
      draft.asksToClear = true;
    }
    if (state === filled) {
      draft.values[column] = reading.value;
      draft.filling[slot] = reading.value;
    }
    if (state > (draft.state[slot] ?? absent)) draft.state[slot] = state;
    // Asked first, because an iterator per cell is not free and nearly every cell is clean.
    if (reading.findings.length === 0) return;
    for (const { code, params, severity } of reading.findings) report(code, params, reader, severity);
  };

  /** Answers whether the cell could be left where it stands. */
  const leave = ({ asItStands: longest, inPlace, column, slot }: ColumnReader, cells: RowCells): boolean => {
    if (longest > 0) {
      const length = cells.standing(column);
      if (length === 0 || length > longest) return false;
      fill(column, slot, asItStands);
      return true;
    }
    if (inPlace === null) return false;
    const figures = cells.readInPlace(column, inPlace);
    if (figures < 0) return false;
    draft.figures[slot] = figures;
    fill(column, slot, inPlace.form === 'text' ? asItStands : inFigures);
    return true;
  };

  const fill = (column: number, slot: number, value: FieldValue): void => {
    draft.values[column] = value;
    draft.filling[slot] = value;
    draft.state[slot] = filled;
  };

  return (cells: RowCells): void => {
    const { length } = cells;
    for (let index = 0; index < readers.length; index += 1) {
      const reader = readers[index];
      // Cells that the record does not have say nothing and never clear a field. Readers stand in the columns' order.
      if (reader === undefined || reader.column >= length) break;
      if (lazy && leave(reader, cells)) continue;
      const reading = cells.read(reader, index);
      if (!reader.ignored) place(reader, reading);
      else if (!reading.empty) report('CONTACT_ID_IGNORED', {}, reader);
    }
    for (const { slot, index } of joinings) if (slot.columns.length > 1) join(draft, report, compiled, slot, index);
  };
};

const noteLimit = 5000;

/** Several columns on one field (spec 6.2): lists are put together, notes stand below each other. */
const join = (draft: Draft, report: Report, compiled: CompiledColumns, slot: Slot, index: number): void => {
  const parts = slot.columns.flatMap((column) => {
    const value = draft.values[column];
    return value === undefined || value === null ? [] : [value];
  });
  if (parts.length < 2) return;
  if (slot.joining === 'list') {
    joinList(draft, compiled, index, parts.flat().map(String));
    return;
  }
  const text = parts.join('\n');
  const length = text.length <= noteLimit ? text.length : [...text].length;
  if (length <= noteLimit) {
    draft.filling[index] = text;
    return;
  }
  report(
    'NOTE_TOO_LONG',
    { length, limit: noteLimit },
    { column: slot.columns[0], object: slot.object, field: slot.key },
  );
  draft.state[index] = dropped;
  for (const column of slot.columns) draft.values[column] = undefined;
};
