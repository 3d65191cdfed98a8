import { compileAnswers } from '../fields/answers.ts';
import { compileChoices } from '../fields/choices.ts';
import type { InPlaceReader } from '../fields/in-place.ts';
import type { FieldContext, FieldReader, FieldReading } from '../fields/reader.ts';
import { longestAsItStands } from '../fields/text.ts';
import { finding, type IssueCode, type Severity } from '../issue.ts';
import { joiningOf, type Joining } from '../joining.ts';
import type { ColumnPlan, Plan } from '../plan.ts';
import { contactSchema, findField, objectOf, type Choice, type Field, type ObjectName } from '../schema.ts';

/** How the reader of one field kind is made (`fields/create-field-reader.ts`). */
export type CreateReader = (field: Field, context: FieldContext) => FieldReader;

/** One field that at least one column fills. */
export interface Slot {
  readonly key: string;
  readonly object: ObjectName;
  readonly custom: boolean;
  readonly joining: Joining | null;
  /** In file order. */
  readonly columns: readonly number[];
  /** An empty cell never clears it (spec 5.5). */
  readonly kept: boolean;
}

/** One mapped column, compiled. */
export interface ColumnReader {
  readonly column: number;
  /** Index of its slot. */
  readonly slot: number;
  readonly field: string;
  readonly object: ObjectName;
  readonly read: FieldReader;
  /** An empty cell clears the field. */
  readonly clears: boolean;
  /** `create` ignores ids: what the cell holds is said and not used. */
  readonly ignored: boolean;
  /** A cell of up to this length that cleaning leaves alone is its own value, and need not be read to know it. */
  readonly asItStands: number;
  /** Reads everyday cells where they stand; `null` where the field needs the text. */
  readonly inPlace: InPlaceReader | null;
}

export interface CompiledColumns {
  readonly slots: readonly Slot[];
  readonly readers: readonly ColumnReader[];
}

/** Lists that merge, ids, and what an opportunity cannot be without stay when a cell is empty (spec 5.5). */
const isKept = (field: Field, object: ObjectName): boolean =>
  joiningOf(field) === 'list' ||
  (field.custom !== true &&
    (field.key === 'contactId' || (object === 'opportunity' && keptOfOpportunities.has(field.key))));

const keptOfOpportunities: ReadonlySet<string> = new Set([
  'opportunityId',
  'opportunityName',
  'pipeline',
  'stage',
  'status',
]);

const idOf: Readonly<Record<ObjectName, string>> = { contact: 'contactId', opportunity: 'opportunityId' };

/** Compiles a plan's columns once. Slots stand in the schema's order, so that records do not depend on the columns'. */
export const compileColumns = (plan: Plan, createReader: CreateReader): CompiledColumns => {
  const mapped = plan.columns.flatMap((column, index) => {
    const field = fieldOf(plan, column);
    return field === undefined ? [] : [{ column, index, field }];
  });
  const inSchema = plan.schema.filter((field) => mapped.some((one) => one.field === field));
  const fields = [...inSchema, ...impliedFields(plan, inSchema)];
  const slots = fields.map((field): Slot => {
    const object = objectOf(field);
    return {
      key: field.key,
      object,
      custom: field.custom === true,
      joining: joiningOf(field),
      columns: mapped.filter((one) => one.field === field).map((one) => one.index),
      kept: isKept(field, object),
    };
  });
  const readers = mapped.map(({ column, index, field }): ColumnReader => {
    const object = objectOf(field);
    const creates = plan.modes[object] === 'create';
    const read = readerFor(plan, field, column, createReader);
    const keepsPlain = staysWhole(object, mapped.filter((one) => one.field === field).length, column);
    const ignored = creates && field.custom !== true && field.key === idOf[object];
    return {
      column: index,
      slot: fields.indexOf(field),
      field: field.key,
      object,
      read,
      clears: !creates && !(column.options.skipEmpty ?? plan.skipEmpty),
      ignored,
      asItStands: keepsPlain ? longestAsItStands(field) : 0,
      inPlace: keepsPlain && !ignored ? (read.inPlace ?? null) : null,
    };
  });
  return { slots, readers };
};

/** Opportunities look into their texts, fields of several columns join them, and answers replace them. */
const staysWhole = (object: ObjectName, columns: number, { options }: ColumnPlan): boolean =>
  object === 'contact' && columns === 1 && compileAnswers(options).none;

/** Fields that a record can gain without a column: promoted addresses, and the tags of the whole import. */
const impliedFields = (plan: Plan, mapped: readonly Field[]): readonly Field[] => {
  const has = (key: string): boolean => mapped.some((field) => isStandard(field, key));
  const wanted = [
    ...(has('additionalEmails') && !has('email') ? ['email'] : []),
    ...(has('additionalPhones') && !has('phone') ? ['phone'] : []),
    ...(plan.tags.length > 0 && plan.objects.includes('contact') && !has('tags') ? ['tags'] : []),
  ];
  return contactSchema.filter((field) => wanted.some((key) => isStandard(field, key)));
};

const isStandard = (field: Field, key: string): boolean =>
  field.key === key && field.custom !== true && objectOf(field) === 'contact';

const fieldOf = (plan: Plan, { to }: ColumnPlan): Field | undefined => {
  if (to === null || to === 'ignore' || !plan.objects.includes(to.object)) return undefined;
  const field = findField(plan.schema, to);
  return field?.unsupported === true ? undefined : field;
};

const readerFor = (plan: Plan, field: Field, column: ColumnPlan, createReader: CreateReader): FieldReader => {
  const { skipEmpty: _, ...options } = column.options;
  const { country, users, tags } = plan.account;
  const context: FieldContext = {
    ...(country === undefined ? {} : { country }),
    users,
    tags,
    today: plan.today,
    ...options,
  };
  if (field.object !== 'opportunity' || field.custom === true) return createReader(field, context);
  const text = (): FieldReader => createReader({ key: field.key, label: field.label, kind: 'text' }, context);
  switch (field.key) {
    case 'pipeline':
      // An update can leave the pipeline as it is, a creation cannot do without (spec 5.6).
      return choiceReader(
        text(),
        plan.account.pipelines,
        'OPP_PIPELINE_NOT_FOUND',
        plan.modes.opportunity === 'update' ? 'warning' : 'error',
      );
    case 'lostReason':
      return choiceReader(text(), plan.account.lostReasons, 'OPP_LOST_REASON_NOT_FOUND');
    case 'status':
      return choiceReader(text(), (field.options ?? statuses).map(asChoice), 'OPP_STATUS_INVALID');
    case 'contactId':
      // An update knows its opportunity by its own id and leaves the contact as it is (spec 5.6).
      return plan.modes.opportunity === 'update' ? warning(createReader(field, context)) : createReader(field, context);
    case 'stage':
      // Read as text here: which stages there are depends on the row's pipeline.
      return text();
    default:
      return createReader(field, context);
  }
};

/** What the reader finds, said as warnings. */
const warning =
  (read: FieldReader): FieldReader =>
  (raw) => {
    const reading = read(raw);
    if (reading.findings.length === 0) return reading;
    return { ...reading, findings: reading.findings.map(({ code, params }) => finding(code, params, 'warning')) };
  };

/** Where a host's own status field does not list them (spec 3.2). */
const statuses: readonly string[] = ['open', 'won', 'lost', 'abandoned'];

const asChoice = (option: string | Choice): Choice =>
  typeof option === 'string' ? { id: option, label: option } : option;

/** One of the account's own choices, by name or id (spec 3.2). Its value is the id. */
const choiceReader = (
  text: FieldReader,
  choices: readonly Choice[],
  code: IssueCode,
  severity?: Severity,
): FieldReader => {
  const list = compileChoices(choices);
  const unknown: FieldReading = { value: null, findings: [finding(code, {}, severity)], empty: false };
  const ambiguous: FieldReading = {
    value: null,
    findings: [finding(code, { reason: 'ambiguous' }, severity)],
    empty: false,
  };
  return (raw) => {
    const reading = text(raw);
    if (typeof reading.value !== 'string') return reading;
    const match = list.match(reading.value);
    if (match === 'ambiguous') return ambiguous;
    return match === 'unknown' ? unknown : { value: match.id, findings: reading.findings, empty: false };
  };
};
