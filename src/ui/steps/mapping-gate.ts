import type { ColumnPlan, MatchKey, Mode } from '../../core/plan.ts';
import type { Field, FieldRef, ObjectName } from '../../core/schema.ts';
import type { State } from '../../session/session.ts';

/** One thing that must be mapped, and whether it is. */
export interface Need {
  readonly object: ObjectName;
  readonly mode: 'create' | 'update';
  readonly met: boolean;
}

/** Whether the mapping screen lets a person go on (spec 2.2, 5.1, 3.2), and what is missing. */
export interface MappingGate {
  readonly open: boolean;
  readonly needs: readonly Need[];
  /** Objects in "create and update" mode whose fields for updates alone are mapped: rows without a match will fail. */
  readonly onlyUpdate: readonly ObjectName[];
  readonly unmapped: number;
  readonly twice: readonly FieldRef[];
}

const identities = ['name', 'firstName', 'lastName', 'email', 'phone'];

/** Several columns may fill these; their values are put together. */
const joins = (field: Field | undefined): boolean =>
  field !== undefined && (['emails', 'phones', 'tags', 'users'].includes(field.kind) || field.key === 'notes');

export const mayRepeat = joins;

export const fieldName = (ref: FieldRef): string => `${ref.object}/${ref.field}`;

export const isRef = (to: ColumnPlan['to']): to is FieldRef => to !== null && to !== 'ignore';

export const mappingGate = (state: Pick<State, 'columns' | 'choices' | 'config'>): MappingGate => {
  const { columns, choices, config } = state;
  const mapped = new Set(columns.flatMap((column) => (isRef(column.to) ? [fieldName(column.to)] : [])));
  const keys = config?.duplicates.contactUniqueIdentifiers ?? ['email', 'phone'];
  const needs = choices.objects.flatMap((object) =>
    needsOf(object, choices.modes[object], mapped, keys, choices.objects),
  );
  const unmapped = columns.filter((column) => column.to === null).length;
  const twice = fieldsTwice(columns, config?.fields ?? []);
  const objectMet = (object: ObjectName): boolean => needs.some((need) => need.object === object && need.met);
  const onlyUpdate = choices.objects.filter(
    (object) =>
      choices.modes[object] === 'createAndUpdate' &&
      objectMet(object) &&
      !needs.some((need) => need.object === object && need.mode === 'create' && need.met),
  );
  const open = choices.objects.every(objectMet) && (unmapped === 0 || choices.ignoreUnmapped) && twice.length === 0;
  return { open, needs, onlyUpdate, unmapped, twice };
};

const needsOf = (
  object: ObjectName,
  mode: Mode | null,
  mapped: ReadonlySet<string>,
  keys: readonly MatchKey[],
  objects: readonly ObjectName[],
): readonly Need[] => {
  const create: Need = { object, mode: 'create', met: canCreate(object, mapped, objects) };
  const update: Need = { object, mode: 'update', met: canUpdate(object, mapped, keys) };
  if (mode === 'createAndUpdate') return [create, update];
  return mode === 'update' ? [update] : [create];
};

const canCreate = (object: ObjectName, mapped: ReadonlySet<string>, objects: readonly ObjectName[]): boolean => {
  if (object === 'contact') return identities.some((field) => mapped.has(`contact/${field}`));
  const contact =
    mapped.has('opportunity/contactId') ||
    (objects.includes('contact') && ['contactId', ...identities].some((field) => mapped.has(`contact/${field}`)));
  return mapped.has('opportunity/opportunityName') && mapped.has('opportunity/pipeline') && contact;
};

const canUpdate = (object: ObjectName, mapped: ReadonlySet<string>, keys: readonly MatchKey[]): boolean =>
  object === 'contact'
    ? ['contactId', ...keys].some((field) => mapped.has(`contact/${field}`))
    : mapped.has('opportunity/opportunityId');

const fieldsTwice = (columns: readonly ColumnPlan[], fields: readonly Field[]): readonly FieldRef[] => {
  const seen = new Set<string>();
  const twice: FieldRef[] = [];
  for (const { to } of columns) {
    if (!isRef(to)) continue;
    const field = fields.find(
      (candidate) => candidate.key === to.field && (candidate.object ?? 'contact') === to.object,
    );
    if (seen.has(fieldName(to)) && !joins(field)) twice.push(to);
    seen.add(fieldName(to));
  }
  return twice;
};
