import type { InPlaceForm } from '../fields/in-place.ts';
import type { FieldValue } from '../fields/reader.ts';
import type { Issue } from '../issue.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { asItStands, empty, filled, inFigures, type Draft } from './draft.ts';
import { constant } from './json-constant.ts';
import type { JsonSink } from './json-sink.ts';
import type { RowCells } from './row-cells.ts';
import { writeFigures } from './write-figures.ts';

/** A list of texts. */
const writeTexts = (sink: JsonSink, texts: readonly string[]): void => {
  sink.raw('[');
  for (let index = 0; index < texts.length; index += 1) {
    if (index > 0) sink.raw(',');
    sink.text(texts[index] ?? '');
  }
  sink.raw(']');
};

const writeValue = (sink: JsonSink, value: FieldValue): void => {
  if (typeof value === 'string') sink.text(value);
  else if (typeof value === 'number' && Number.isFinite(value)) sink.raw(String(value));
  else if (value === null || typeof value !== 'object') sink.raw(JSON.stringify(value));
  else writeTexts(sink, value);
};

/** A row's issues as they travel: the row names `row` and `line` already. */
export const writeIssues = (sink: JsonSink, issues: readonly Issue[]): void => {
  sink.raw('[');
  let first = true;
  for (const { code, severity, params, column, object, field } of issues) {
    sink.raw(`${first ? '' : ','}{"code":"${code}","severity":"${severity}","params":`);
    sink.raw(JSON.stringify(params));
    if (column !== undefined) sink.raw(`,"column":${column}`);
    if (object !== undefined) sink.raw(`,"object":"${object}"`);
    if (field !== undefined) {
      sink.raw(',"field":');
      sink.text(field);
    }
    sink.raw('}');
    first = false;
  }
  sink.raw(']');
};

/** A slot of the record, its first column, and what its figures stand for. */
interface Written {
  readonly index: number;
  readonly column: number;
  readonly form: InPlaceForm;
}

/** Writes what `buildRecord` builds, byte for byte as `JSON.stringify` would, without the objects. */
export const createRecordWriter = (
  compiled: CompiledColumns,
  draft: Draft,
  own: readonly number[],
  without: number,
): ((sink: JsonSink, cells: RowCells) => void) => {
  const written = own.flatMap((index) => {
    const slot = compiled.slots[index];
    if (slot === undefined || index === without) return [];
    // Without a column, it is the primary phone that an additional one became.
    const form = compiled.readers.find((reader) => reader.slot === index)?.inPlace?.form ?? 'phone';
    return [{ slot, of: { index, column: slot.columns[0] ?? -1, form } }];
  });
  const standard = written
    .filter(({ slot }) => !slot.custom)
    .map(({ of, slot: { key } }) => ({
      ...of,
      first: constant(`{${JSON.stringify(key)}:`),
      next: constant(`,${JSON.stringify(key)}:`),
    }));
  const custom = written
    .filter(({ slot }) => slot.custom)
    .map(({ of, slot: { key } }) => ({
      ...of,
      alone: constant(`{"customFields":[{"id":${JSON.stringify(key)},"value":`),
      first: constant(`,"customFields":[{"id":${JSON.stringify(key)},"value":`),
      next: constant(`},{"id":${JSON.stringify(key)},"value":`),
    }));

  /** Answers whether the row says something of the field, and writes it. */
  const write = (sink: JsonSink, cells: RowCells, field: Written, before: Uint8Array): boolean => {
    const { index } = field;
    const writes = draft.state[index] === filled;
    if (!writes && (draft.state[index] !== empty || draft.clears[index] === 0)) return false;
    sink.bytes(before);
    const value = writes ? (draft.filling[index] ?? null) : null;
    if (value === asItStands) cells.write(sink, field.column);
    else if (value === inFigures) writeFigures(sink, field.form, draft.figures[index] ?? 0);
    else writeValue(sink, value);
    return true;
  };

  return (sink, cells) => {
    let any = false;
    for (const field of standard) if (write(sink, cells, field, any ? field.next : field.first)) any = true;
    let place: 'alone' | 'first' | 'next' = any ? 'first' : 'alone';
    for (const field of custom) if (write(sink, cells, field, field[place])) place = 'next';
    if (place === 'next') sink.raw('}]}');
    else sink.raw(any ? '}' : '{}');
  };
};
