import type { RecordFields } from '../batch.ts';
import { compileChoices, type ChoiceList } from '../fields/choices.ts';
import type { Plan } from '../plan.ts';
import { findField } from '../schema.ts';
import { buildRecord } from './build-record.ts';
import type { CompiledColumns } from './compile-columns.ts';
import { absent, dropped, empty, filled, slotOf, slotsOf, type Draft, type Report } from './draft.ts';
import { limitList } from './lists.ts';

/** The opportunity half of a row; the record is `null` where an error keeps it back. */
export interface OpportunityPart {
  readonly record: RecordFields | null;
}

/**
 * What the cells of one row mean for an opportunity (spec 3.2). An Opportunity ID updates, its absence creates.
 * Answers `null` where the row of a two-object import says nothing about an opportunity.
 */
export const createOpportunityFinisher = (plan: Plan, compiled: CompiledColumns, draft: Draft, report: Report) => {
  if (!plan.objects.includes('opportunity')) return (): OpportunityPart | null => null;

  const slot = (key: string): number => slotOf(compiled, 'opportunity', key);
  const [id, name, pipeline, stage] = [slot('opportunityId'), slot('opportunityName'), slot('pipeline'), slot('stage')];
  const [lostReason, contactId, followers] = [slot('lostReason'), slot('contactId'), slot('followers')];
  const mode = plan.modes.opportunity;
  const optional = plan.objects.includes('contact');
  const own = slotsOf(compiled, 'opportunity');
  const stages = compileStages(plan);

  const has = (index: number): boolean => index >= 0 && draft.state[index] === filled;
  const wasDropped = (index: number): boolean => index >= 0 && draft.state[index] === dropped;
  const at = (index: number, key: string) => ({
    column: compiled.slots[index]?.columns[0],
    object: 'opportunity' as const,
    field: key,
  });

  const isPresent = (): boolean =>
    !optional || own.some((index) => index !== contactId && (draft.state[index] ?? absent) >= dropped);

  /** A creation needs a name, a pipeline and a contact; an update needs its id. What was unreadable is said already. */
  const missingFields = (updates: boolean, withContact: boolean): readonly string[] => {
    const lacks = (index: number): boolean => !has(index) && !wasDropped(index);
    if (updates) return lacks(id) ? ['opportunityId'] : [];
    return [
      ...(lacks(name) ? ['opportunityName'] : []),
      ...(lacks(pipeline) ? ['pipeline'] : []),
      ...(!withContact && lacks(contactId) ? ['contactId'] : []),
    ];
  };

  const require = (updates: boolean, withContact: boolean): void => {
    const missing = missingFields(updates, withContact);
    const [first] = missing;
    if (first === undefined) return;
    const labels = missing.map((key) => findField(plan.schema, { object: 'opportunity', field: key })?.label ?? key);
    report('OPP_REQUIRED_MISSING', { missing: labels.join(', ') }, at(slot(first), first));
    draft.opportunityFailed = true;
  };

  /** The stage is one of its pipeline's, by name or id; a creation without one starts at the first. */
  const resolveStage = (creates: boolean): void => {
    const pipelineId = has(pipeline) ? draft.filling[pipeline] : undefined;
    if (has(stage)) {
      const list =
        typeof pipelineId === 'string' ? stages.of.get(pipelineId) : wasDropped(pipeline) ? undefined : stages.all;
      const match = list?.match(String(draft.filling[stage]));
      const known = typeof match === 'object' ? match.id : null;
      // Without its pipeline a stage cannot be looked up: the pipeline's own issue says so.
      if (known === null && list !== undefined)
        report('OPP_STAGE_NOT_FOUND', match === 'ambiguous' ? { reason: 'ambiguous' } : {}, at(stage, 'stage'));
      draft.state[stage] = known === null ? dropped : filled;
      draft.filling[stage] = known;
      for (const column of compiled.slots[stage]?.columns ?? []) draft.values[column] = known ?? undefined;
    }
    if (creates && !has(stage) && typeof pipelineId === 'string')
      defaults['stage'] = stages.first.get(pipelineId) ?? null;
  };

  /** What a creation gets where its row says nothing; used again for every row. */
  const defaults: Record<string, string | number | null> = {};

  const keepProtected = (): void => {
    if (!draft.asksToClear) return;
    for (const index of own) {
      const of = compiled.slots[index];
      if (of?.kept !== true || draft.state[index] !== empty || draft.clears[index] === 0) continue;
      draft.clears[index] = 0;
      report('EMPTY_NOT_CLEARED', {}, at(index, of.key));
    }
  };

  const clearNothing = (): void => {
    if (!draft.asksToClear) return;
    for (const index of own) draft.clears[index] = 0;
  };

  const build = (creates: boolean, linked: boolean): RecordFields => {
    const record = buildRecord(compiled, draft, own, linked ? contactId : -1);
    if (creates) {
      if (typeof defaults['stage'] === 'string') record['stage'] = defaults['stage'];
      record['status'] ??= 'open';
      record['value'] ??= 0;
    }
    // A valid lost reason says how the opportunity ended, whatever the status cell says.
    if (has(lostReason)) record['status'] = 'lost';
    return record;
  };

  /** `contact`: what became of the contact on the same row. */
  return (contact: 'none' | 'ready' | 'failed'): OpportunityPart | null => {
    if (!isPresent()) return null;
    const updates = mode === 'update' || (mode === 'createAndUpdate' && (has(id) || wasDropped(id)));
    defaults['stage'] = null;
    limitList(draft, report, compiled, followers, 'FOLLOWER_LIMIT');
    require(updates, contact !== 'none');
    resolveStage(!updates);
    if (updates) keepProtected();
    else clearNothing();
    if (contact === 'failed') report('OPP_CONTACT_FAILED', {}, { object: 'opportunity' });
    const failed = draft.opportunityFailed || draft.rowFailed || contact === 'failed';
    return { record: failed ? null : build(!updates, contact === 'ready') };
  };
};

/** Stages by pipeline, and all of them together for updates that do not name the pipeline. */
const compileStages = ({ account }: Plan) => ({
  of: new Map<string, ChoiceList>(account.pipelines.map(({ id, stages }) => [id, compileChoices(stages)])),
  first: new Map(account.pipelines.map(({ id, stages }) => [id, stages[0]?.id])),
  all: compileChoices(account.pipelines.flatMap(({ stages }) => stages)),
});
