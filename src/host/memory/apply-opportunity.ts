import { finding } from '../../core/issue.ts';
import { isEmptyValue, isSameValue } from '../apply/record-values.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { IssueCode, RowIssue } from '../../core/issue.ts';
import type { Mode } from '../../core/plan.ts';
import type { Choice } from '../../core/schema.ts';
import type { Applied } from './apply-contact.ts';
import type { StoredRecord, World } from './world.ts';

const statuses = ['open', 'won', 'lost', 'abandoned'];

/** Writes the row's opportunity (spec 3.2); `contactId` is the contact of the same row, if it has one. */
export function applyOpportunity(
  record: ReadonlyMap<string, FieldValue>,
  mode: Mode,
  contactId: string | null,
  world: World,
  newId: () => string,
  issues: RowIssue[],
): Applied {
  const fail = (code: IssueCode, field?: string): Applied => {
    issues.push({ ...finding(code), object: 'opportunity', ...(field !== undefined && { field }) });
    return { outcome: 'failed' };
  };
  const sent = new Map(record);
  const id = sent.get('opportunityId');
  sent.delete('opportunityId');
  const wanted = mode === 'create' || isEmptyValue(id) ? null : String(id);
  if (mode === 'update' && wanted === null) return fail('OPP_REQUIRED_MISSING', 'opportunityId');
  const before = wanted === null ? null : world.opportunities.get(wanted);
  if (before === undefined) return fail('OPP_ID_INVALID', 'opportunityId');

  const owner = contactId ?? sent.get('contactId') ?? before?.values.get('contactId');
  if (isEmptyValue(owner)) return fail('OPP_REQUIRED_MISSING', 'contactId');
  if (!world.contacts.get(String(owner))) return fail('OPP_CONTACT_INVALID', 'contactId');
  sent.set('contactId', String(owner));

  const asked = sent.get('pipeline') ?? before?.values.get('pipeline');
  if (!before && (isEmptyValue(asked) || isEmptyValue(sent.get('opportunityName'))))
    return fail('OPP_REQUIRED_MISSING');
  const pipeline = world.facts.pipelines.find((choice) => isChoice(choice, asked));
  if (!pipeline) return fail('OPP_PIPELINE_NOT_FOUND', 'pipeline');
  sent.set('pipeline', pipeline.id);

  readStage(sent, before, pipeline.stages, issues);
  readStatus(sent, before, world.facts.lostReasons, issues);
  if (!before && isEmptyValue(sent.get('value'))) sent.set('value', 0);
  if (!before && isTwin(sent, world)) return fail('OPP_DUPLICATE');

  const values = new Map(before?.values);
  for (const [name, value] of sent) {
    if (isEmptyValue(value)) values.delete(name);
    else values.set(name, value);
  }
  if (before && [...sent.keys()].every((name) => isSameValue(before.values.get(name), values.get(name)))) {
    return { outcome: 'unchanged', before, after: before };
  }
  const after: StoredRecord = { id: before?.id ?? newId(), version: (before?.version ?? 0) + 1, values };
  world.opportunities.put(after);
  return { outcome: before ? 'updated' : 'created', before, after };
}

/** An unknown stage is a warning; a new opportunity then starts in the first one, a known one stays where it is. */
function readStage(
  sent: Map<string, FieldValue>,
  before: StoredRecord | null,
  stages: readonly Choice[],
  issues: RowIssue[],
): void {
  const asked = sent.get('stage');
  const stage = stages.find((choice) => isChoice(choice, asked));
  if (!stage && !isEmptyValue(asked))
    issues.push({ ...finding('OPP_STAGE_NOT_FOUND'), object: 'opportunity', field: 'stage' });
  sent.delete('stage');
  const held = before?.values.get('stage');
  const fallback = stages.some(({ id }) => id === held) ? undefined : stages[0];
  const chosen = stage ?? fallback;
  if (chosen) sent.set('stage', chosen.id);
}

/** A valid lost reason sets the status to lost (spec 3.2). */
function readStatus(
  sent: Map<string, FieldValue>,
  before: StoredRecord | null,
  reasons: readonly Choice[],
  issues: RowIssue[],
): void {
  const askedReason = sent.get('lostReason');
  const reason = reasons.find((choice) => isChoice(choice, askedReason));
  if (!isEmptyValue(askedReason)) sent.delete('lostReason');
  if (!reason && !isEmptyValue(askedReason)) {
    issues.push({ ...finding('OPP_LOST_REASON_NOT_FOUND'), object: 'opportunity', field: 'lostReason' });
  }
  const asked = sent.get('status');
  const status = typeof asked === 'string' && statuses.includes(asked.toLowerCase()) ? asked.toLowerCase() : undefined;
  if (!status && !isEmptyValue(asked))
    issues.push({ ...finding('OPP_STATUS_INVALID'), object: 'opportunity', field: 'status' });
  sent.delete('status');
  if (reason) sent.set('lostReason', reason.id).set('status', 'lost');
  else if (status) sent.set('status', status);
  else if (!before) sent.set('status', 'open');
}

const isChoice = ({ id, label }: Choice, asked: unknown): boolean =>
  typeof asked === 'string' && (asked === id || asked.toLowerCase() === label.toLowerCase());

/** Without leave for duplicates a contact has one opportunity of a name in a pipeline. */
function isTwin(sent: ReadonlyMap<string, FieldValue>, world: World): boolean {
  if (world.facts.duplicates.allowDuplicateOpportunity !== false) return false;
  const same = (record: StoredRecord, name: string): boolean => isSameValue(record.values.get(name), sent.get(name));
  return world.opportunities
    .holders('contactId', String(sent.get('contactId')), false)
    .some((record) => same(record, 'pipeline') && same(record, 'opportunityName'));
}
