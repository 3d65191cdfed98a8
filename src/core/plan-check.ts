import { fault, type Fault } from './fault.ts';
import { joiningOf } from './joining.ts';
import type { Plan } from './plan.ts';
import { findField, type Field, type FieldRef } from './schema.ts';

/** Whether the mapping of a plan meets what an object's mode needs (spec 2.2, 5.1). */
export interface Requirement {
  readonly create: boolean;
  readonly update: boolean;
}

const creatingFields = ['name', 'firstName', 'lastName', 'email', 'phone'] as const;

/** The first thing that keeps the plan from being checked and sent; `null` when nothing does. */
export const checkPlan = (plan: Plan): Fault | null => planFaults(plan)[0] ?? null;

/** All of them: what cannot be mapped first, then what is missing, then what is undecided. */
export const planFaults = (plan: Plan): readonly Fault[] => {
  const mapped = plan.columns.some(({ to }) => to !== null && to !== 'ignore');
  return [
    ...(mapped ? columnFaults(plan) : [fault('HEADER_NO_MATCH', { columns: plan.columns.length })]),
    ...contactFaults(plan),
    ...opportunityFaults(plan),
    ...unmappedFaults(plan),
  ];
};

/**
 * Create and update is allowed when one of the two is met. Where that is only *update*, rows that match no
 * contact will fail, and the person should know beforehand (spec 2.2).
 */
export const createsNothing = (plan: Plan): boolean => {
  const { create, update } = contactRequirement(plan);
  return plan.objects.includes('contact') && plan.modes.contact === 'createAndUpdate' && update && !create;
};

/** A contact is created from any name, e-mail or phone, and found by its id or the account's keys. */
export const contactRequirement = (plan: Plan): Requirement => ({
  create: creatingFields.some((field) => isMapped(plan, { object: 'contact', field })),
  update:
    isMapped(plan, { object: 'contact', field: 'contactId' }) ||
    plan.account.contactUniqueIdentifiers.some((field) => isMapped(plan, { object: 'contact', field })),
});

/** An opportunity is created from a name, a pipeline and a contact, and found by its id (spec 3.2). */
export const opportunityRequirement = (plan: Plan): Requirement => ({
  create: missingToCreate(plan).length === 0,
  update: isMapped(plan, { object: 'opportunity', field: 'opportunityId' }),
});

const missingToCreate = (plan: Plan): readonly string[] => {
  const needed = ['opportunityName', 'pipeline', ...(plan.objects.includes('contact') ? [] : ['contactId'])];
  return needed.filter((field) => !isMapped(plan, { object: 'opportunity', field }));
};

const contactFaults = (plan: Plan): readonly Fault[] => {
  if (!plan.objects.includes('contact')) return [];
  const { create, update } = contactRequirement(plan);
  const mode = plan.modes.contact;
  if (mode === 'update') return update ? [] : [fault('MAP_REQUIRED_UPDATE', { mode })];
  return create || (mode === 'createAndUpdate' && update) ? [] : [fault('MAP_REQUIRED_CREATE', { mode })];
};

const opportunityFaults = (plan: Plan): readonly Fault[] => {
  if (!plan.objects.includes('opportunity')) return [];
  const { create, update } = opportunityRequirement(plan);
  const mode = plan.modes.opportunity;
  if (mode !== 'update' && create) return [];
  if (mode !== 'create' && update) return [];
  const keys = mode === 'update' ? ['opportunityId'] : missingToCreate(plan);
  const missing = keys.map((field) => findField(plan.schema, { object: 'opportunity', field })?.label ?? field);
  return [fault('MAP_REQUIRED_OPPORTUNITY', { mode, missing: missing.join(', ') })];
};

/** Columns on fields that do not exist, cannot be imported, or belong to another column already. */
const columnFaults = (plan: Plan): readonly Fault[] => {
  const taken = new Map<Field, number>();
  return plan.columns.flatMap(({ to }, column): readonly Fault[] => {
    if (to === null || to === 'ignore') return [];
    const field = findField(plan.schema, to);
    if (field === undefined) return [fault('MAP_FIELD_UNSUPPORTED', { reason: 'unknown-field' }, { column })];
    const { label } = field;
    if (field.unsupported === true) return [fault('MAP_FIELD_UNSUPPORTED', { field: label }, { column })];
    if (!plan.objects.includes(to.object)) {
      return [fault('MAP_FIELD_UNSUPPORTED', { field: label, reason: 'object-not-chosen' }, { column })];
    }
    const earlier = taken.get(field);
    if (earlier === undefined) taken.set(field, column);
    else if (joiningOf(field) === null)
      return [fault('MAP_FIELD_TWICE', { field: label, firstColumn: earlier + 1 }, { column })];
    return [];
  });
};

const unmappedFaults = (plan: Plan): readonly Fault[] => {
  const count = plan.columns.filter(({ to }) => to === null).length;
  return count === 0 || plan.ignoreUnmapped ? [] : [fault('MAP_UNMAPPED', { count })];
};

const isMapped = (plan: Plan, { object, field }: FieldRef): boolean =>
  plan.columns.some(({ to }) => to !== null && to !== 'ignore' && to.object === object && to.field === field);
