import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/*
 * A small reader of `openapi.json` for the tests: is this answer one that the document describes, and is its body
 * what the document says? It knows the words of JSON Schema that the document uses, and fails on any other.
 */

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
}

interface Operation {
  readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: Content }>>;
}
type Content = Readonly<Record<string, { readonly schema: Schema }>>;

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const path = resolve(import.meta.dirname, '../../../src/host/openapi.json');
// The test of the document itself compares it with what the schemas give.
export const checkedIn = JSON.parse(readFileSync(path, 'utf8')) as Document;

type Handler = (request: Request) => Promise<Response>;

/** The same host, or the way to it; an answer that the document does not describe is an error of the test. */
export const asDescribed =
  (handle: Handler, basePath = ''): Handler =>
  async (request) => {
    const response = await handle(request);
    if (request.method === 'OPTIONS') return response;
    const wrong = await differencesOf(request, response.clone(), basePath);
    if (wrong.length > 0) throw new Error(`openapi.json does not describe this answer: ${wrong.join('; ')}`);
    return response;
  };

async function differencesOf(request: Request, response: Response, basePath: string): Promise<readonly string[]> {
  const type = response.headers.get('Content-Type') ?? '';
  const body: unknown = type.includes('json') ? await response.json() : null;
  const { pathname } = new URL(request.url);
  return differences(request.method, pathname.slice(basePath.length), response.status, type, body);
}

/** What is wrong with an answer by the document; empty where nothing is. */
export function differences(
  method: string,
  address: string,
  status: number,
  type: string,
  body: unknown,
): readonly string[] {
  const operation = findOperation(method, address);
  if (!operation) return status === 404 || status === 405 ? [] : [`${method} ${address} is not described`];
  const response = operation.responses[String(status)];
  if (!response) return [`${method} ${address} may not answer ${status}`];
  const schema = response.content?.[type.split(';')[0] ?? '']?.schema;
  if (!schema) return response.content || type !== '' ? [`${status} may not be ${type || 'empty'}`] : [];
  const wrong = type.includes('json') ? mismatches(schema, body, 'body') : [];
  if (status < 400 || !isObject(body)) return wrong;
  const code = String(body['code']);
  return response.description.includes(`\`${code}\``) ? wrong : [...wrong, `${code} is not described for ${status}`];
}

function findOperation(method: string, address: string): Operation | undefined {
  const parts = address.split('/');
  for (const [pattern, operations] of Object.entries(checkedIn.paths)) {
    const expected = pattern.split('/');
    const fits = (part: string, at: number): boolean => (part.startsWith('{') ? parts[at] !== '' : part === parts[at]);
    const operation =
      expected.length === parts.length && expected.every(fits) ? operations[method.toLowerCase()] : undefined;
    if (operation) return operation;
  }
  return undefined;
}

/** Where a value is not what the schema says. */
function mismatches(schema: Schema, value: unknown, at: string): readonly string[] {
  const unknown = Object.keys(schema).filter((word) => !words.has(word));
  if (unknown.length > 0) throw new Error(`The reader does not know ${unknown.join(', ')} (${at}).`);
  if (schema.$ref !== undefined) return mismatches(resolveReference(schema.$ref), value, at);
  if (schema.type !== undefined && !kinds.get(schema.type)?.(value)) return [`${at} is no ${schema.type}`];
  if (schema.anyOf && !schema.anyOf.some((one) => mismatches(one, value, at).length === 0))
    return [`${at} is none of its kinds`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of its values`];
  if ('const' in schema && schema.const !== value) return [`${at} is not ${String(schema.const)}`];
  if (typeof value === 'number') return between(value, schema.minimum, schema.maximum, at);
  if (typeof value === 'string') {
    const matches = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
    return [
      ...between(value.length, schema.minLength, schema.maxLength, `${at}.length`),
      ...(matches ? [] : [`${at} does not match`]),
    ];
  }
  if (Array.isArray(value)) return ofArray(schema, value, at);
  return isObject(value) ? ofObject(schema, value, at) : [];
}

const words: ReadonlySet<string> = new Set(
  [
    '$ref type anyOf enum const pattern format minimum maximum minLength maxLength minItems maxItems required',
    'properties additionalProperties propertyNames items prefixItems',
  ].flatMap((line) => line.split(' ')),
);

const kinds: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['object', (value) => isObject(value)],
  ['array', (value) => Array.isArray(value)],
  ['string', (value) => typeof value === 'string'],
  ['number', (value) => typeof value === 'number'],
  ['integer', (value) => Number.isInteger(value)],
  ['boolean', (value) => typeof value === 'boolean'],
  ['null', (value) => value === null],
]);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const between = (value: number, least = -Infinity, most = Infinity, at: string): readonly string[] =>
  value >= least && value <= most ? [] : [`${at} is not from ${least} to ${most}`];

const ofArray = (
  { minItems, maxItems, items, prefixItems = [] }: Schema,
  value: readonly unknown[],
  at: string,
): readonly string[] => [
  ...between(value.length, minItems, maxItems, `${at}.length`),
  ...prefixItems.flatMap((one, index) => mismatches(one, value[index], `${at}[${index}]`)),
  ...(items ? value.flatMap((entry, index) => mismatches(items, entry, `${at}[${index}]`)) : []),
];

function ofObject(schema: Schema, value: Readonly<Record<string, unknown>>, at: string): readonly string[] {
  const { required = [], properties = {}, additionalProperties, propertyNames } = schema;
  const others = Object.keys(value).filter((key) => !(key in properties));
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${at}.${key} is missing`),
    ...Object.entries(properties).flatMap(([key, one]) =>
      key in value ? mismatches(one, value[key], `${at}.${key}`) : [],
    ),
    ...(additionalProperties
      ? others.flatMap((key) => mismatches(additionalProperties, value[key], `${at}.${key}`))
      : []),
    ...(propertyNames ? Object.keys(value).flatMap((key) => mismatches(propertyNames, key, `${at} key`)) : []),
  ];
}

function resolveReference(reference: string): Schema {
  const [, kind = '', name = ''] = /^#\/components\/(\w+)\/(\w+)$/.exec(reference) ?? [];
  const found = checkedIn.components[kind]?.[name];
  if (!isObject(found)) throw new Error(`${reference} leads nowhere.`);
  return found;
}
