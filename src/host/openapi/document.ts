import { toJsonSchema } from '@valibot/to-json-schema';
import * as schemas from '../../core/wire-schemas.ts';
import { auditPageSchema } from '../audit-record.ts';
import { protocolVersion } from '../../core/wire.ts';
import { problemKinds } from '../problem.ts';
import { callDescriptions } from './calls.ts';
import type * as v from 'valibot';
import type { CallDescription } from './calls.ts';

type Json = { readonly [key: string]: unknown };

/** The named bodies of the protocol, each written once under `components`. */
const bodies: ReadonlyMap<string, v.GenericSchema> = new Map<string, v.GenericSchema>([
  ['HostConfig', schemas.hostConfigSchema],
  ['ImportRequest', schemas.importRequestSchema],
  ['ImportSummary', schemas.importSummarySchema],
  ['ImportPage', schemas.importPageSchema],
  ['ImportReceipt', schemas.importReceiptSchema],
  ['Batch', schemas.batchSchema],
  ['Row', schemas.rowSchema],
  ['FieldValue', schemas.fieldValueSchema],
  ['IssueCode', schemas.issueCodeSchema],
  ['RecordFields', schemas.recordFieldsSchema],
  ['RowIssue', schemas.rowIssueSchema],
  ['Issue', schemas.issueSchema],
  ['IssuePage', schemas.issuePageSchema],
  ['Receipt', schemas.receiptSchema],
  ['RowResult', schemas.rowResultSchema],
  ['Stats', schemas.statsSchema],
  ['Completion', schemas.completionSchema],
  ['RevertRequest', schemas.revertRequestSchema],
  ['RevertResult', schemas.revertResultSchema],
  ['NewField', schemas.newFieldSchema],
  ['NewOption', schemas.newOptionSchema],
  ['Field', schemas.fieldSchema],
  ['AuditPage', auditPageSchema],
  ['Problem', schemas.problemSchema],
]);

/** The protocol as OpenAPI 3.1, made from the schemas that guard the handler. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Contact importer protocol',
      version: `${protocolVersion}.0.0`,
      description:
        'The wire between <contact-importer> and a host. Who the caller is, is the host’s business; only administrators import.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '{endpoint}', variables: { endpoint: { default: 'http://localhost:8787' } } }],
    security: [{ bearer: [] }, { cookie: [] }],
    tags: [
      { name: 'account', description: 'What the account is like.' },
      { name: 'imports', description: 'Imports from beginning to end.' },
      { name: 'history', description: 'What was imported, and taking it back.' },
    ],
    paths: describePaths(),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'contact-importer-session' },
      },
      headers: {
        Version: { description: 'The protocol that answers.', schema: { type: 'string' } },
        RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } },
      },
      schemas: Object.fromEntries([...bodies].map(([name, schema]) => [name, describeSchema(name, schema)])),
    },
  };
}

function describePaths(): Json {
  const paths = new Map<string, Map<string, Json>>();
  for (const call of callDescriptions) {
    const methods = paths.get(call.path) ?? new Map<string, Json>();
    paths.set(call.path, methods.set(call.method, describeCall(call)));
  }
  return Object.fromEntries([...paths].map(([path, methods]) => [path, Object.fromEntries(methods)]));
}

function describeCall(call: CallDescription): Json {
  const version = {
    name: 'Contact-Importer-Version',
    in: 'header',
    required: true,
    schema: { type: 'string', const: protocolVersion },
  };
  return {
    operationId: call.id,
    summary: call.summary,
    tags: [call.tag],
    parameters: [version, ...pathParameters(call.path), ...(call.parameters ?? [])],
    ...(call.body && { requestBody: { required: true, content: jsonContent(call.body) } }),
    responses: { ...describeAnswers(call), ...describeProblems(call) },
  };
}

function describeAnswers({ answers }: CallDescription): Json {
  return Object.fromEntries(
    answers.map(({ status, description, body, type = 'application/json', headers = {} }) => [
      String(status),
      {
        description,
        headers: { 'Contact-Importer-Version': { $ref: '#/components/headers/Version' }, ...headers },
        ...(body === 'text' && { content: { [type]: { schema: { type: 'string' } } } }),
        ...(body !== undefined && body !== 'text' && { content: jsonContent(body) }),
      },
    ]),
  );
}

/** One entry per status, with the codes that it can carry. */
function describeProblems({ problems }: CallDescription): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of problems) {
    const { status } = problemKinds[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const statuses = [...byStatus].sort(([a], [b]) => a - b);
  return Object.fromEntries(
    statuses.map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => `\`${code}\``).join(', '),
        ...([408, 409, 429, 503].includes(status) && {
          headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
        }),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

const pathParameters = (path: string): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: placeSchemas[name ?? ''] ?? { type: 'string' },
  }));

/** What may stand in the places of a path. */
const placeSchemas: Readonly<Record<string, Json>> = {
  importId: { type: 'string', format: 'uuid' },
  first: { type: 'integer', minimum: 1 },
};

const jsonContent = (name: string): Json => ({
  'application/json': { schema: { $ref: `#/components/schemas/${name}` } },
});

/** A body's schema, in which every other named body is a reference. */
function describeSchema(name: string, schema: v.GenericSchema): unknown {
  const others = new Map([...bodies].filter(([other]) => other !== name));
  const {
    $schema: _dialect,
    $defs: _repeated,
    ...described
  } = toJsonSchema(schema, {
    definitions: Object.fromEntries(others),
    errorMode: 'ignore',
    target: 'draft-2020-12',
  });
  return moveReferences(described);
}

/** References point at `components`, where OpenAPI keeps its schemas. */
function moveReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moveReferences);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === '$ref' && typeof entry === 'string'
        ? entry.replace('#/$defs/', '#/components/schemas/')
        : moveReferences(entry),
    ]),
  );
}
