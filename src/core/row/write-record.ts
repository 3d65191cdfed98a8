import type { FieldValue } from '../fields/reader.ts';
import type { RowKeys } from '../identity.ts';
import type { Issue } from '../issue.ts';
import type { MatchKey } from '../plan.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { asItStands, empty, filled, type Draft } from './draft.ts';
import type { JsonSink } from './json-sink.ts';
import { matchKeys } from './match-keys.ts';
import type { RowCells } from './row-cells.ts';

/** The UTF-8 of JSON that is written again and again. The language itself knows no encoder but that of addresses. */
const constant = (json: string): Uint8Array =>
  Uint8Array.from(encodeURIComponent(json).match(/%..|./g) ?? [], (byte) =>
    byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16),
  );

const parts = {
  row: constant('{"row":'),
  line: constant(',"line":'),
  match: constant(',"match":{"contactId":'),
  none: constant('null'),
  keys: constant(',"keys":['),
  end: constant(']}'),
  email: constant('["email",'),
  nextEmail: constant(',["email",'),
  phone: constant('["phone",'),
  nextPhone: constant(',["phone",'),
  close: constant(']'),
};

/** A list of texts. */
export const writeTexts = (sink: JsonSink, texts: readonly string[]): void => {
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

/** Where a row stands and what its contact is matched by: the record follows, then a closing brace. */
export const writeHead = (
  sink: JsonSink,
  row: number,
  line: number,
  keys: RowKeys,
  order: readonly MatchKey[],
): void => {
  const { contactId } = keys;
  sink.bytes(parts.row);
  sink.raw(String(row));
  sink.bytes(parts.line);
  sink.raw(String(line));
  sink.bytes(parts.match);
  if (contactId === null) sink.bytes(parts.none);
  else sink.text(contactId);
  sink.bytes(parts.keys);
  matchKeys(order, keys).forEach(([kind, value], index) => writeKey(sink, kind, value, index > 0));
  sink.bytes(parts.end);
};

const writeKey = (sink: JsonSink, kind: MatchKey, value: string, isNext: boolean): void => {
  if (kind === 'email') sink.bytes(isNext ? parts.nextEmail : parts.email);
  else sink.bytes(isNext ? parts.nextPhone : parts.phone);
  sink.text(value);
  sink.bytes(parts.close);
};

/** A slot of the record, and its first column. */
interface Written {
  readonly index: number;
  readonly column: number;
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
    return slot === undefined || index === without ? [] : [{ index, slot }];
  });
  const standard = written
    .filter(({ slot }) => !slot.custom)
    .map(({ index, slot: { key, columns } }) => ({
      index,
      column: columns[0] ?? -1,
      first: constant(`{${JSON.stringify(key)}:`),
      next: constant(`,${JSON.stringify(key)}:`),
    }));
  const custom = written
    .filter(({ slot }) => slot.custom)
    .map(({ index, slot: { key, columns } }) => ({
      index,
      column: columns[0] ?? -1,
      alone: constant(`{"customFields":[{"id":${JSON.stringify(key)},"value":`),
      first: constant(`,"customFields":[{"id":${JSON.stringify(key)},"value":`),
      next: constant(`},{"id":${JSON.stringify(key)},"value":`),
    }));

  /** Answers whether the row says something of the field, and writes it. */
  const write = (sink: JsonSink, cells: RowCells, { index, column }: Written, before: Uint8Array): boolean => {
    const writes = draft.state[index] === filled;
    if (!writes && (draft.state[index] !== empty || draft.clears[index] === 0)) return false;
    sink.bytes(before);
    const value = writes ? (draft.filling[index] ?? null) : null;
    if (value === asItStands) cells.write(sink, column);
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
