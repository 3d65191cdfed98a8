import { importStates } from '../../core/wire.ts';
import type { ProblemCode } from '../problem.ts';

type Json = { readonly [key: string]: unknown };

/** One call of the protocol, as its description tells it. */
export interface CallDescription {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  readonly tag: 'account' | 'imports' | 'history';
  readonly summary: string;
  readonly parameters?: readonly Json[];
  /** The named schema of the request. */
  readonly body?: string;
  readonly answers: readonly AnswerDescription[];
  readonly problems: readonly ProblemCode[];
}

interface AnswerDescription {
  readonly status: number;
  readonly description: string;
  /** A named schema, or plain text. */
  readonly body?: string;
  readonly type?: string;
  readonly headers?: Json;
}

const always: readonly ProblemCode[] = [
  'version-missing',
  'version-unsupported',
  'not-signed-in',
  'origin-not-allowed',
  'too-many-requests',
  'host-failed',
  'busy',
  'shutting-down',
];
const admins: readonly ProblemCode[] = [...always, 'not-admin'];
const withBody: readonly ProblemCode[] = [
  ...admins,
  'json-invalid',
  'json-too-deep',
  'gzip-invalid',
  'body-cut',
  'body-too-slow',
  'body-too-large',
  'gzip-ratio',
  'content-type',
  'content-encoding',
  'body-invalid',
];
const ofImport: readonly ProblemCode[] = [...admins, 'not-found', 'import-not-found'];
const ofImportWithBody: readonly ProblemCode[] = [...withBody, 'not-found', 'import-not-found'];
const closed: readonly ProblemCode[] = ['import-cancelled', 'import-completed', 'import-reverted'];

const query = (name: string, schema: Json): Json => ({ name, in: 'query', required: false, schema });
const cursor = query('cursor', { type: 'string', description: 'What `next` of the page before says.' });
const tag: Json = { ETag: { schema: { type: 'string' } } };
const replay: Json = {
  'Idempotent-Replay': {
    description: '`true` where the receipt is a stored one.',
    schema: { type: 'string', const: 'true' },
  },
};

export const callDescriptions: readonly CallDescription[] = [
  {
    id: 'getConfig',
    method: 'get',
    path: '/config',
    tag: 'account',
    summary: 'All that the importer must know about the account. A member gets it too, with `canImport` false.',
    parameters: [{ name: 'If-None-Match', in: 'header', required: false, schema: { type: 'string' } }],
    answers: [
      { status: 200, description: 'The account.', body: 'HostConfig', headers: tag },
      { status: 304, description: 'Nothing changed.', headers: tag },
    ],
    problems: always,
  },
  {
    id: 'createField',
    method: 'post',
    path: '/fields',
    tag: 'account',
    summary: 'Makes a custom field; only where `capabilities.createField`.',
    body: 'NewField',
    answers: [{ status: 201, description: 'The field.', body: 'Field' }],
    problems: [...withBody, 'capability-off', 'field-exists'],
  },
  {
    id: 'addOption',
    method: 'post',
    path: '/fields/{key}/options',
    tag: 'account',
    summary: 'Adds an option to a custom field; only where `capabilities.addOption`. One that it has changes nothing.',
    body: 'NewOption',
    answers: [{ status: 200, description: 'The field with the option.', body: 'Field' }],
    problems: [...withBody, 'capability-off', 'field-not-found', 'option-not-added'],
  },
  {
    id: 'createImport',
    method: 'post',
    path: '/imports',
    tag: 'imports',
    summary: 'Opens an import under the client’s id. The same id and body again give the same import.',
    body: 'ImportRequest',
    answers: [
      { status: 201, description: 'The new import.', body: 'ImportSummary' },
      { status: 200, description: 'The import as it stands.', body: 'ImportSummary' },
    ],
    problems: [...withBody, 'import-differs', 'field-unknown', 'file-too-large'],
  },
  {
    id: 'listImports',
    method: 'get',
    path: '/imports',
    tag: 'history',
    summary: 'The account’s imports, the newest first.',
    parameters: [cursor, query('state', { type: 'string', enum: importStates }), query('user', { type: 'string' })],
    answers: [{ status: 200, description: 'A page.', body: 'ImportPage' }],
    problems: [...admins, 'query-invalid', 'capability-off'],
  },
  {
    id: 'getImport',
    method: 'get',
    path: '/imports/{importId}',
    tag: 'imports',
    summary: 'One import: its state, its counts and the ranges that arrived.',
    answers: [{ status: 200, description: 'The import.', body: 'ImportSummary' }],
    problems: ofImport,
  },
  {
    id: 'previewBatch',
    method: 'post',
    path: '/imports/{importId}/preview',
    tag: 'imports',
    summary: 'What a batch would do, with `changes` per row. Nothing is kept.',
    body: 'Batch',
    answers: [{ status: 200, description: 'The receipt that the batch would get.', body: 'Receipt' }],
    problems: [...ofImportWithBody, ...closed, 'batch-invalid', 'batch-too-many-rows', 'capability-off'],
  },
  {
    id: 'putBatch',
    method: 'put',
    path: '/imports/{importId}/batches/{first}',
    tag: 'imports',
    summary: 'Applies the rows first … last, once, however often it is sent.',
    body: 'Batch',
    answers: [{ status: 200, description: 'The receipt.', body: 'Receipt', headers: replay }],
    problems: [
      ...ofImportWithBody,
      ...closed,
      'batch-invalid',
      'batch-too-many-rows',
      'batch-in-progress',
      'batch-differs',
      'batch-overlaps',
    ],
  },
  {
    id: 'completeImport',
    method: 'post',
    path: '/imports/{importId}/complete',
    tag: 'imports',
    summary: 'Finishes the import when the ranges fill the file and the counts agree.',
    body: 'Completion',
    answers: [{ status: 200, description: 'The completed import.', body: 'ImportSummary' }],
    problems: [...ofImportWithBody, ...closed, 'ranges-missing', 'books-unbalanced'],
  },
  {
    id: 'cancelImport',
    method: 'post',
    path: '/imports/{importId}/cancel',
    tag: 'imports',
    summary: 'Takes no more rows. What is done stays done.',
    answers: [{ status: 200, description: 'The cancelled import.', body: 'ImportSummary' }],
    problems: [...ofImport, 'import-completed', 'import-reverted'],
  },
  {
    id: 'listIssues',
    method: 'get',
    path: '/imports/{importId}/issues',
    tag: 'history',
    summary: 'What was wrong with the rows, found before sending and by the host.',
    parameters: [
      cursor,
      query('severity', { type: 'string', enum: ['error', 'warning', 'info'] }),
      query('code', { type: 'string' }),
    ],
    answers: [{ status: 200, description: 'A page with counts by code.', body: 'IssuePage' }],
    problems: [...ofImport, 'query-invalid', 'capability-off'],
  },
  {
    id: 'getReport',
    method: 'get',
    path: '/imports/{importId}/report.csv',
    tag: 'history',
    summary: 'The rows as a CSV that can be corrected and imported again.',
    parameters: [query('rows', { type: 'string', enum: ['failed', 'warned', 'all'], default: 'failed' })],
    answers: [{ status: 200, description: 'UTF-8, no cell is a formula.', body: 'text', type: 'text/csv' }],
    problems: [...ofImport, 'query-invalid', 'capability-off'],
  },
  {
    id: 'getReceipt',
    method: 'get',
    path: '/imports/{importId}/receipt',
    tag: 'history',
    summary: 'File, mapping, options, counts and a digest of all outcomes, for the customer’s records.',
    answers: [{ status: 200, description: 'The receipt of the import.', body: 'ImportReceipt' }],
    problems: [...ofImport, 'capability-off'],
  },
  {
    id: 'revertImport',
    method: 'post',
    path: '/imports/{importId}/revert',
    tag: 'history',
    summary: 'Takes back what nobody changed since. Can be repeated; `dryRun` only tells.',
    body: 'RevertRequest',
    answers: [{ status: 200, description: 'What was taken back and what was kept.', body: 'RevertResult' }],
    problems: [...ofImportWithBody, 'import-running', 'revert-expired', 'revert-not-possible', 'capability-off'],
  },
  {
    id: 'listAudit',
    method: 'get',
    path: '/audit',
    tag: 'history',
    summary: 'Who did what, when and from where, the newest first. Optional: 404 where the host keeps no such log.',
    parameters: [cursor],
    answers: [{ status: 200, description: 'A page, without any contact’s data.', body: 'AuditPage' }],
    problems: [...admins, 'query-invalid', 'capability-off'],
  },
];
