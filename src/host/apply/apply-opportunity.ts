import { finding } from '../../core/issue.ts';
import type { FieldChange } from '../../core/batch.ts';
import type { RowIssue } from '../../core/issue.ts';
import type { FieldValue } from '../../core/fields/reader.ts';
import type { Choice, Pipeline } from '../../core/schema.ts';
import { putOpportunity } from './ledger.ts';
import { changesBetween, isEmptyValue, listOf, textOf } from './record-values.ts';
import type { Applying, Effect } from './effect.ts';
import type { StoredOpportunity } from './ledger.ts';
import type { CheckedRow } from './read-row.ts';

interface OpportunityResult {
  readonly effect: Effect | null;
  readonly issues: readonly RowIssue[];
}

const statuses: readonly string[] = ['open', 'won', 'lost', 'abandoned'];
const resolvedApart = new Set(['opportunityId', 'contactId', 'pipeline', 'stage', 'status', 'lostReason', 'followers']);

/** Creates or updates the row's opportunity (spec 3.2). When it fails, the contact stays imported. */
export const applyOpportunity = (
  row: CheckedRow,
  rowContactId: string | null,
  applying: Applying,
): OpportunityResult => {
  const sent = row.opportunity ?? new Map<string, FieldValue>();
  const mode = applying.facts.modes.opportunity;
  const id = mode === 'create' ? null : textOf(sent, 'opportunityId');
  if (id !== null) {
    const existing = applying.ledger.opportunities.get(id);
    return existing ? change(sent, existing, applying) : failed('OPP_ID_INVALID', 'opportunityId');
  }
  return mode === 'update' ? failed('OPP_REQUIRED_MISSING', 'opportunityId') : create(sent, rowContactId, applying);
};

const failed = (code: RowIssue['code'], field: string): OpportunityResult => ({
  effect: null,
  issues: [{ ...finding(code), object: 'opportunity', field }],
});

const create = (
  sent: ReadonlyMap<string, FieldValue>,
  rowContactId: string | null,
  applying: Applying,
): OpportunityResult => {
  const { ledger, facts, newId } = applying;
  if (isEmptyValue(sent.get('opportunityName'))) return failed('OPP_REQUIRED_MISSING', 'opportunityName');
  if (isEmptyValue(sent.get('pipeline'))) return failed('OPP_REQUIRED_MISSING', 'pipeline');
  const pipeline = choose(facts.account.pipelines, sent.get('pipeline'));
  if (!pipeline) return failed('OPP_PIPELINE_NOT_FOUND', 'pipeline');
  const named = textOf(sent, 'contactId');
  const contactId = rowContactId ?? named;
  if (contactId === null) return failed('OPP_REQUIRED_MISSING', 'contactId');
  if (!ledger.contacts.has(contactId)) return failed('OPP_CONTACT_INVALID', 'contactId');
  if (facts.account.allowDuplicateOpportunity === false && hasOne(applying, contactId, pipeline.id))
    return failed('OPP_DUPLICATE', 'pipeline');
  const issues: RowIssue[] = [];
  const values = new Map<string, FieldValue>([
    ['pipeline', pipeline.id],
    ['status', 'open'],
    ['value', 0],
  ]);
  const [first] = pipeline.stages;
  if (first) values.set('stage', first.id);
  fill(sent, values, pipeline, applying, issues);
  const id = newId();
  putOpportunity(ledger, { id, contactId, version: 1, mark: 1, values, isNew: true });
  const changes = (): readonly FieldChange[] => changesBetween(new Map(), values);
  return { effect: { id, action: 'created', before: [], markBefore: 0, markAfter: 1, changes }, issues };
};

const change = (
  sent: ReadonlyMap<string, FieldValue>,
  existing: StoredOpportunity,
  applying: Applying,
): OpportunityResult => {
  const issues: RowIssue[] = [];
  const values = new Map(existing.values);
  const old = applying.facts.account.pipelines.find(({ id }) => id === textOf(values, 'pipeline'));
  let pipeline = old;
  if (!isEmptyValue(sent.get('pipeline'))) {
    pipeline = choose(applying.facts.account.pipelines, sent.get('pipeline')) ?? old;
    // An update leaves the pipeline as it is where the file's one is unknown; only the ID stops it (spec 5.6).
    if (!choose(applying.facts.account.pipelines, sent.get('pipeline'))) {
      issues.push({ ...finding('OPP_PIPELINE_NOT_FOUND', {}, 'warning'), object: 'opportunity', field: 'pipeline' });
    }
  }
  if (pipeline && pipeline !== old) {
    values.set('pipeline', pipeline.id);
    const [first] = pipeline.stages;
    if (first) values.set('stage', first.id);
    else values.delete('stage');
  }
  fill(sent, values, pipeline, applying, issues);
  const changes = changesBetween(existing.values, values);
  const common = { id: existing.id, markBefore: existing.mark, changes: () => changes };
  if (changes.length === 0)
    return { effect: { ...common, action: 'unchanged', before: [], markAfter: existing.mark }, issues };
  const version = existing.version + 1;
  putOpportunity(applying.ledger, { ...existing, version, mark: version, values });
  const before = changes.map(({ field, from }) => [field, from as FieldValue] as const); // `from` came out of RecordValues
  return { effect: { ...common, action: 'updated', before, markAfter: version }, issues };
};

/** Everything but the pipeline; what cannot be resolved is left as it is, with a warning. */
const fill = (
  sent: ReadonlyMap<string, FieldValue>,
  values: Map<string, FieldValue>,
  pipeline: Pipeline | undefined,
  { facts }: Applying,
  issues: RowIssue[],
): void => {
  const warn = (code: RowIssue['code'], field: string): void => {
    issues.push({ ...finding(code), object: 'opportunity', field });
  };
  for (const [name, value] of sent) {
    if (resolvedApart.has(name)) continue;
    if (!isEmptyValue(value)) values.set(name, value);
    else if (name === 'opportunityName' || name === 'value') {
      if (values.has(name) && value === null) warn('EMPTY_NOT_CLEARED', name);
    } else values.delete(name);
  }
  const stage = sent.get('stage');
  const chosen = choose(pipeline?.stages ?? [], stage);
  if (chosen) values.set('stage', chosen.id);
  else if (!isEmptyValue(stage)) warn('OPP_STAGE_NOT_FOUND', 'stage');
  const status = textOf(sent, 'status')?.toLowerCase();
  if (status !== undefined && statuses.includes(status)) values.set('status', status);
  else if (status !== undefined) warn('OPP_STATUS_INVALID', 'status');
  const lostReason = sent.get('lostReason');
  const reason = choose(facts.account.lostReasons, lostReason);
  if (reason) values.set('lostReason', reason.id).set('status', 'lost');
  else if (!isEmptyValue(lostReason)) warn('OPP_LOST_REASON_NOT_FOUND', 'lostReason');
  else if (lostReason === null) values.delete('lostReason');
  const followers = new Set([...listOf(values, 'followers'), ...listOf(sent, 'followers')]);
  if (followers.size > 10) warn('FOLLOWER_LIMIT', 'followers');
  if (followers.size > 0) values.set('followers', [...followers].slice(0, 10));
};

const hasOne = ({ ledger }: Applying, contactId: string, pipelineId: string): boolean =>
  [...(ledger.opportunitiesOf.get(contactId) ?? [])].some(
    (id) => textOf(ledger.opportunities.get(id)?.values ?? new Map(), 'pipeline') === pipelineId,
  );

/** By id, then by exact name, then by name in any case (spec 3.2). */
const choose = <T extends Choice>(choices: readonly T[], value: FieldValue | undefined): T | undefined => {
  if (typeof value !== 'string') return undefined;
  const folded = value.toLowerCase();
  return (
    choices.find(({ id }) => id === value) ??
    choices.find(({ label }) => label === value) ??
    choices.find(({ label }) => label.toLowerCase() === folded)
  );
};
