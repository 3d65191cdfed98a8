import * as v from 'valibot';
import { issueCodes } from './issue.ts';
import { importStates } from './wire.ts';
import type { Batch, Receipt, RecordFields, Row, RowResult } from './batch.ts';
import type { Issue, RowIssue } from './issue.ts';
import type { Field, FieldKind } from './schema.ts';
import type { Stats } from './stats.ts';
import type {
  Completion,
  HostConfig,
  ImportReceipt,
  ImportRequest,
  ImportSummary,
  IssuePage,
  MappedColumn,
  NewOption,
  Page,
  Problem,
  RevertRequest,
  RevertResult,
} from './wire.ts';

/*
 * The shape of everything that crosses the wire (protocol.md), checked on arrival at both ends.
 * Keys that a schema does not name are left out of what it returns, and `__proto__`, `constructor` and
 * `prototype` never get through a record: what a stranger adds has no effect. What a schema names must be right.
 */

/** A schema of a wire type; its input is whatever JSON gave. */
type Schema<T> = v.GenericSchema<unknown, T>;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const uuid = v.pipe(v.string(), v.uuid());
const shortText = v.pipe(v.string(), v.maxLength(1_000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** No file that is taken has more rows or lines, and every database holds it. */
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(2_147_483_647));
const size = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const number = v.pipe(v.number(), v.finite());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const moment = v.pipe(v.string(), v.isoTimestamp());
const list = <T>(entry: Schema<T>): Schema<readonly T[]> => v.array(entry);
const may = <S extends v.GenericSchema>(schema: S): v.ExactOptionalSchema<S, undefined> => v.exactOptional(schema);

const objectName = v.picklist(['contact', 'opportunity']);
const mode = v.picklist(['create', 'update', 'createAndUpdate']);
const modes = v.object({ contact: mode, opportunity: mode });
const matchKey = v.picklist(['email', 'phone']);
const severity = v.picklist(['error', 'warning', 'info']);
/** Codes that this version does not know are refused: nothing could put them into words. */
export const issueCodeSchema = v.picklist(issueCodes);
const params = v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/)), v.union([shortText, number]));
const choice = v.object({ id, label: v.string() });
const fieldRef = v.object({ object: objectName, field: id });
const range = v.tuple([position, position]);

/** One stored value of a field. */
export const fieldValueSchema = v.nullable(v.union([v.string(), number, v.boolean(), v.array(v.string())]));
const customFieldValue = v.object({ id, value: fieldValueSchema });

/** A record's standard fields by key; custom fields stand in a list, because their ids are data. */
export const recordFieldsSchema: Schema<RecordFields> = v.objectWithRest(
  { customFields: may(v.array(customFieldValue)) },
  fieldValueSchema,
);

const issueEntries = {
  code: issueCodeSchema,
  severity,
  params,
  column: may(count),
  object: may(objectName),
  field: may(id),
};
export const rowIssueSchema: Schema<RowIssue> = v.object(issueEntries);
export const issueSchema: Schema<Issue & { readonly contactId?: string }> = v.object({
  row: position,
  line: position,
  ...issueEntries,
  contactId: may(id),
});

export const rowSchema: Schema<Row> = v.object({
  row: position,
  line: position,
  match: v.object({
    contactId: v.nullable(id),
    keys: v.pipe(v.array(v.tuple([matchKey, v.pipe(v.string(), v.minLength(1), v.maxLength(320))])), v.maxLength(30)),
  }),
  contact: may(recordFieldsSchema),
  opportunity: may(recordFieldsSchema),
  issues: list(rowIssueSchema),
});

/** `PUT /imports/{id}/batches/{first}` and `POST /imports/{id}/preview`. */
export const batchSchema: Schema<Batch> = v.object({
  importId: uuid,
  first: position,
  last: position,
  blank: count,
  rows: list(rowSchema),
  heldBack: v.array(
    v.object({ row: position, line: position, cells: v.array(v.string()), issues: list(rowIssueSchema) }),
  ),
});

export const statsSchema: Schema<Stats> = v.object({
  total: count,
  created: count,
  updated: count,
  unchanged: count,
  failed: count,
  notSent: count,
  withWarnings: count,
});

export const rowResultSchema: Schema<RowResult> = v.object({
  row: position,
  outcome: v.picklist(['created', 'updated', 'unchanged', 'failed']),
  contactId: may(id),
  opportunityId: may(id),
  issues: list(rowIssueSchema),
  changes: may(v.array(v.object({ field: id, from: v.unknown(), to: v.unknown() }))),
});

/** The answer to a batch and to a preview. */
export const receiptSchema: Schema<Receipt> = v.object({
  importId: uuid,
  first: position,
  last: position,
  results: list(rowResultSchema),
  stats: statsSchema,
});

const fieldKinds = [
  'id',
  'text',
  'longText',
  'email',
  'emails',
  'phone',
  'phones',
  'date',
  'number',
  'money',
  'option',
  'options',
  'textboxes',
  'tags',
  'user',
  'users',
  'country',
  'timezone',
  'boolean',
] as const satisfies readonly FieldKind[];

const newFieldEntries = {
  label: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  kind: v.picklist(fieldKinds),
  object: may(objectName),
  custom: may(v.boolean()),
  fieldKey: may(id),
  options: may(v.array(v.union([v.pipe(v.string(), v.minLength(1), v.maxLength(200)), choice]))),
  allowCustomOption: may(v.boolean()),
  unique: may(v.boolean()),
  unsupported: may(v.boolean()),
};
/** `POST /fields`. */
export const newFieldSchema: Schema<Omit<Field, 'key'>> = v.object(newFieldEntries);
/** `POST /fields/{key}/options`. */
export const newOptionSchema: Schema<NewOption> = v.object({
  object: may(objectName),
  option: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
});
export const fieldSchema: Schema<Field> = v.object({ key: id, ...newFieldEntries });

const user = v.object({ id, firstName: v.string(), lastName: v.string(), email: v.string() });

/** `GET /config`. */
export const hostConfigSchema: Schema<HostConfig> = v.object({
  account: v.object({ id, name: may(v.string()), country: may(v.string()), timezone: may(v.string()) }),
  user: v.object({ id, name: v.string(), email: may(v.string()) }),
  canImport: v.boolean(),
  why: may(v.string()),
  fields: list(fieldSchema),
  users: v.array(user),
  tags: v.array(v.string()),
  pipelines: v.array(v.object({ id, label: v.string(), stages: v.array(choice) })),
  lostReasons: v.array(choice),
  duplicates: v.object({
    allowDuplicateContact: v.boolean(),
    contactUniqueIdentifiers: v.array(matchKey),
    allowDuplicateOpportunity: may(v.boolean()),
  }),
  limits: v.object({ fileBytes: size, batchRows: size, batchBytes: size, parallel: size }),
  capabilities: v.object({
    preview: v.boolean(),
    revert: v.boolean(),
    history: v.boolean(),
    report: v.boolean(),
    createField: v.boolean(),
    addOption: may(v.boolean()),
    gzip: v.boolean(),
  }),
  guards: may(
    v.object({
      changedShare: may(share),
      errorShare: may(share),
      clearsFields: may(v.boolean()),
      switchesDndOff: may(v.boolean()),
    }),
  ),
  mappingPacks: may(v.array(v.unknown())),
  contactCount: may(count),
  revertDays: may(v.pipe(v.number(), v.minValue(0))),
  brand: may(v.unknown()),
  consent: v.object({ text: v.string() }),
  revision: v.string(),
});

const columnOptions = v.object({
  country: may(shortText),
  dateOrder: may(v.picklist(['MDY', 'DMY'])),
  excelSerials: may(v.picklist(['1900', '1904'])),
  numberFormat: may(v.picklist(['plain', 'us', 'eu', 'space', 'in'])),
  separators: may(v.object({ comma: may(v.boolean()), semicolon: may(v.boolean()), dot: may(v.boolean()) })),
  emptyWords: may(v.array(shortText)),
  valueMap: may(v.array(v.tuple([v.string(), v.nullable(v.string())]))),
  onInvalidOption: may(v.picklist(['drop-field', 'keep-valid'])),
  skipEmpty: may(v.boolean()),
});
const mappedColumn: Schema<MappedColumn> = v.object({
  column: count,
  header: v.string(),
  to: v.nullable(fieldRef),
  options: columnOptions,
});
const file = v.object({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  size: count,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});
const importOptions = v.object({
  skipEmpty: v.boolean(),
  inFileDuplicates: v.picklist(['error-later', 'last-wins', 'merge']),
  dialect: may(
    v.object({
      encoding: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
      delimiter: v.picklist([',', ';', '\t', '|']),
      newline: v.picklist(['\n', '\r\n', '\r']),
      headerRow: count,
    }),
  ),
  today: may(v.pipe(v.string(), v.isoDate())),
  corrected: may(v.literal(true)),
});
const objects = v.pipe(v.array(objectName), v.minLength(1), v.maxLength(2));
const consent = v.object({ text: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)), time: moment });
const tags = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.maxLength(100));

/** `POST /imports`. */
export const importRequestSchema: Schema<ImportRequest> = v.object({
  id: uuid,
  file,
  objects,
  modes,
  mapping: v.pipe(v.array(mappedColumn), v.maxLength(5_000)),
  options: importOptions,
  tags,
  consent,
});

/** What every call about one import answers with. */
export const importSummarySchema: Schema<ImportSummary> = v.object({
  id: uuid,
  state: v.picklist(importStates),
  stats: statsSchema,
  received: v.array(range),
  file,
  objects: v.array(objectName),
  modes,
  tags: v.array(v.string()),
  createdBy: v.object({ id, name: v.string() }),
  createdAt: moment,
  finishedAt: v.nullable(moment),
  revert: v.object({
    possible: v.boolean(),
    why: may(v.string()),
    until: may(moment),
    result: may(v.object({ deleted: count, restored: count, kept: count, failed: count })),
  }),
});

/** `GET /imports/{id}/receipt`. */
export const importReceiptSchema: Schema<ImportReceipt> = v.object({
  import: importSummarySchema,
  mapping: list(mappedColumn),
  options: importOptions,
  consent,
  outcomes: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** `POST /imports/{id}/complete`. */
export const completionSchema: Schema<Completion> = v.object({
  rows: count,
  blank: count,
  heldBack: count,
  sent: count,
});

/** `POST /imports/{id}/revert`. */
export const revertRequestSchema: Schema<RevertRequest> = v.object({
  scope: v.picklist(['created', 'all']),
  dryRun: may(v.boolean()),
});
export const revertResultSchema: Schema<RevertResult> = v.object({
  deleted: count,
  restored: count,
  kept: v.array(v.object({ contactId: id, reason: v.string() })),
  failed: count,
});

/** `GET /imports`. */
export const importPageSchema: Schema<Page<ImportSummary>> = v.object({
  items: list(importSummarySchema),
  next: v.nullable(v.string()),
});
/** `GET /imports/{id}/issues`. */
export const issuePageSchema: Schema<IssuePage> = v.object({
  items: list(issueSchema),
  next: v.nullable(v.string()),
  counts: v.array(v.object({ code: issueCodeSchema, severity, count })),
});

/** Every answer that is not a success. */
export const problemSchema: Schema<Problem> = v.object({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.safeInteger(), v.minValue(400), v.maxValue(599)),
  detail: may(v.string()),
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)),
  retryable: may(v.boolean()),
  row: may(position),
  first: may(position),
  missing: may(v.array(range)),
  limit: may(count),
  params: may(params),
});
