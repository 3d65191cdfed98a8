import type { FieldValue } from '../fields/reader.ts';
import type { Issue } from '../issue.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { empty, filled, type Draft } from './draft.ts';

/** What JSON escapes: quotes, backslashes, control characters and halves of surrogate pairs. */
const escaped = /["\\\0-\u001f\ud800-\udfff]/;

/** A text as JSON; nearly every text is itself between quotes. */
export const textJson = (text: string): string => (escaped.test(text) ? JSON.stringify(text) : `"${text}"`);

const valueJson = (value: FieldValue): string => {
  if (typeof value === 'string') return textJson(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '[';
  for (let index = 0; index < value.length; index += 1) text += (index > 0 ? ',' : '') + textJson(value[index] ?? '');
  return `${text}]`;
};

/** A row's issues as they travel: the row names `row` and `line` already. */
export const issuesJson = (issues: readonly Issue[]): string => {
  let text = '';
  for (const { code, severity, params, column, object, field } of issues) {
    text += `${text === '' ? '' : ','}{"code":"${code}","severity":"${severity}","params":${JSON.stringify(params)}`;
    if (column !== undefined) text += `,"column":${column}`;
    if (object !== undefined) text += `,"object":"${object}"`;
    if (field !== undefined) text += `,"field":${textJson(field)}`;
    text += '}';
  }
  return `[${text}]`;
};

/** Writes what `buildRecord` builds, character for character as `JSON.stringify` would, without the objects. */
export const createRecordWriter = (
  compiled: CompiledColumns,
  draft: Draft,
  own: readonly number[],
  without: number,
): (() => string) => {
  const written = own.flatMap((index) => {
    const slot = compiled.slots[index];
    return slot === undefined || index === without ? [] : [{ index, slot }];
  });
  const names = (custom: boolean) =>
    written
      .filter(({ slot }) => slot.custom === custom)
      .map(({ index, slot }) => ({
        index,
        before: custom ? `{"id":${JSON.stringify(slot.key)},"value":` : `${JSON.stringify(slot.key)}:`,
      }));
  const standard = names(false);
  const custom = names(true);

  const says = (index: number): boolean => {
    const state = draft.state[index];
    return state === filled || (state === empty && draft.clears[index] !== 0);
  };
  const json = (index: number): string =>
    draft.state[index] === filled ? valueJson(draft.filling[index] ?? null) : 'null';

  return () => {
    let text = '';
    for (const { index, before } of standard) {
      if (says(index)) text += (text === '' ? '' : ',') + before + json(index);
    }
    let list = '';
    for (const { index, before } of custom) {
      if (says(index)) list += `${(list === '' ? '' : ',') + before + json(index)}}`;
    }
    if (list !== '') text += `${text === '' ? '' : ','}"customFields":[${list}]`;
    return `{${text}}`;
  };
};
