import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/*
 * A small reader of `openapi.json` for the tests: is this answer one that the document describes, and is its body
 * what the document says? It knows the words of JSON Schema that the document uses, and fails on any other.
 */

type Schema = { readonly [word: string]: any };

interface Operation {
  readonly responses: {
    readonly [status: string]: {
      readonly description: string;
      readonly content?: { readonly [type: string]: { readonly schema: Schema } };
    };
  };
}

const path = resolve(import.meta.dirname, '../../../src/host/openapi.json');
export const checkedIn = JSON.parse(readFileSync(path, 'utf8')) as Schema;

/** What is wrong with an answer by the document; empty where nothing is. */
export function differences(
  method: string,
  address: string,
  status: number,
  type: string,
  body: unknown,
): readonly string[] {
  const operation = findOperation(method, address.split('?')[0] ?? '');
  if (!operation) return status === 404 || status === 405 ? [] : [`${method} ${address} is not described`];
  const response = operation.responses[String(status)];
  if (!response) return [`${method} ${address} may not answer ${status}`];
  const schema = response.content?.[type.split(';')[0] ?? '']?.schema;
  if (!schema) return response.content || type !== '' ? [`${status} may not be ${type || 'empty'}`] : [];
  const wrong = type.includes('json') ? mismatches(schema, body, 'body') : [];
  if (status < 400 || typeof body !== 'object' || body === null || !('code' in body)) return wrong;
  return response.description.includes(`\`${String(body.code)}\``)
    ? wrong
    : [...wrong, `the code ${String(body.code)} is not described for ${status}`];
}

export function findOperation(method: string, address: string): Operation | undefined {
  const parts = address.split('/');
  for (const [pattern, operations] of Object.entries<Schema>(checkedIn['paths'])) {
    const expected = pattern.split('/');
    const same =
      expected.length === parts.length &&
      expected.every((part, at) => (part.startsWith('{') ? parts[at] !== '' : part === parts[at]));
    const operation = same ? operations[method.toLowerCase()] : undefined;
    if (operation) return operation;
  }
  return undefined;
}

const kinds: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['object', (value) => typeof value === 'object' && value !== null && !Array.isArray(value)],
  ['array', (value) => Array.isArray(value)],
  ['string', (value) => typeof value === 'string'],
  ['number', (value) => typeof value === 'number'],
  ['integer', (value) => Number.isInteger(value)],
  ['boolean', (value) => typeof value === 'boolean'],
  ['null', (value) => value === null],
]);

const words: ReadonlyMap<string, (rule: any, value: any, schema: Schema, at: string) => readonly string[]> = new Map<
  string,
  (rule: any, value: any, schema: Schema, at: string) => readonly string[]
>([
  ['$ref', (rule: string, value, _schema, at) => mismatches(resolveReference(rule), value, at)],
  ['type', (rule: string, value, _schema, at) => (kinds.get(rule)?.(value) ? [] : [`${at} is no ${rule}`])],
  [
    'anyOf',
    (rule: Schema[], value, _schema, at) =>
      rule.some((one) => mismatches(one, value, at).length === 0) ? [] : [`${at} is none of its kinds`],
  ],
  ['enum', (rule: unknown[], value, _schema, at) => (rule.includes(value) ? [] : [`${at} is none of its values`])],
  ['const', (rule: unknown, value, _schema, at) => (rule === value ? [] : [`${at} is not ${String(rule)}`])],
  [
    'pattern',
    (rule: string, value, _schema, at) => (new RegExp(rule, 'u').test(value) ? [] : [`${at} does not match`]),
  ],
  ['format', () => []],
  ['minimum', (rule: number, value, _schema, at) => (value >= rule ? [] : [`${at} is too small`])],
  ['maximum', (rule: number, value, _schema, at) => (value <= rule ? [] : [`${at} is too large`])],
  ['minLength', (rule: number, value, _schema, at) => (value.length >= rule ? [] : [`${at} is too short`])],
  ['maxLength', (rule: number, value, _schema, at) => (value.length <= rule ? [] : [`${at} is too long`])],
  ['minItems', (rule: number, value, _schema, at) => (value.length >= rule ? [] : [`${at} has too few entries`])],
  ['maxItems', (rule: number, value, _schema, at) => (value.length <= rule ? [] : [`${at} has too many entries`])],
  [
    'required',
    (rule: string[], value, _schema, at) =>
      rule.filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`),
  ],
  [
    'properties',
    (rule: Schema, value, _schema, at) =>
      Object.entries(rule).flatMap(([key, one]) => (key in value ? mismatches(one, value[key], `${at}.${key}`) : [])),
  ],
  [
    'additionalProperties',
    (rule: Schema, value, schema, at) =>
      Object.entries(value).flatMap(([key, entry]) =>
        key in (schema['properties'] ?? {}) ? [] : mismatches(rule, entry, `${at}.${key}`),
      ),
  ],
  [
    'propertyNames',
    (rule: Schema, value, _schema, at) => Object.keys(value).flatMap((key) => mismatches(rule, key, `${at} key`)),
  ],
  [
    'items',
    (rule: Schema, value: unknown[], _schema, at) =>
      value.flatMap((entry, index) => mismatches(rule, entry, `${at}[${index}]`)),
  ],
  [
    'prefixItems',
    (rule: Schema[], value: unknown[], _schema, at) =>
      rule.flatMap((one, index) => mismatches(one, value[index], `${at}[${index}]`)),
  ],
]);

const resolveReference = (reference: string): Schema =>
  reference
    .replace('#/', '')
    .split('/')
    .reduce((within: Schema, part) => within[part], checkedIn);

export function mismatches(schema: Schema, value: unknown, at: string): readonly string[] {
  const wrong: string[] = [];
  for (const [word, rule] of Object.entries(schema)) {
    const check = words.get(word);
    if (!check) throw new Error(`The reader does not know the word ${word} (${at}).`);
    wrong.push(...check(rule, value, schema, at));
    if (word === 'type' && wrong.length > 0) return wrong;
  }
  return wrong;
}
