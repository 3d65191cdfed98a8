import { objectOf, type Field, type ObjectName } from '../schema.ts';
import { takesSeveral } from '../takes-several.ts';
import type { Concept, Meaning } from './concept.ts';
import { foldHeader } from './fold.ts';
import { chooseReadings, type Recogniser } from './recognise.ts';

/** The standard contact field of each concept; concepts that are not here live in custom fields only. */
const standardKeys: readonly (readonly [key: string, concept: Concept])[] = [
  ['name', 'name'],
  ['firstName', 'first'],
  ['lastName', 'last'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['companyName', 'company'],
  ['address1', 'address'],
  ['city', 'city'],
  ['state', 'state'],
  ['postalCode', 'zip'],
  ['country', 'country'],
  ['website', 'web'],
  ['timezone', 'timezone'],
  ['dateOfBirth', 'birthday'],
  ['source', 'source'],
  ['type', 'kind'],
  ['dnd', 'dnd'],
  ['owner', 'owner'],
  ['followers', 'followers'],
  ['tags', 'tags'],
  ['notes', 'notes'],
];

const conceptOfKey = new Map(standardKeys);

/** A field that columns can be mapped to. */
export interface Target {
  readonly field: Field;
  readonly object: ObjectName;
  readonly custom: boolean;
  /** Takes any number of columns. */
  readonly shared: boolean;
  readonly label: string;
  /** What the field is about. */
  readonly meaning: Meaning | undefined;
}

export interface Targets {
  readonly all: readonly Target[];
  /** Folded label, key or the CRM's own field key → fields. */
  readonly byName: ReadonlyMap<string, readonly Target[]>;
  readonly byKey: (object: ObjectName, key: string) => Target | undefined;
  readonly byConcept: (meaning: Meaning) => readonly Target[];
}

export const indexTargets = (schema: readonly Field[], recognise: Recogniser): Targets => {
  const all = schema.filter((field) => field.unsupported !== true).map((field) => targetOf(field, recognise));
  const byName = new Map<string, Target[]>();
  const standard = new Map<string, Target>();
  for (const target of all) {
    for (const name of namesOf(target)) byName.set(name, [...(byName.get(name) ?? []), target]);
    const id = `${target.object} ${target.field.key}`;
    if (!target.custom && !standard.has(id)) standard.set(id, target);
  }
  const groups = groupByConcept(all);
  return {
    all,
    byName,
    byKey: (object, key) => standard.get(`${object} ${key}`),
    byConcept: (meaning) => chooseByMeaning(groups.get(sameThing(meaning.concept)) ?? [], meaning),
  };
};

/** A street is what the address field holds. */
const sameThing = (concept: Concept): Concept => (concept === 'street' ? 'address' : concept);

const targetOf = (field: Field, recognise: Recogniser): Target => {
  const custom = field.custom === true;
  const label = foldHeader(field.label);
  const concept = custom ? undefined : conceptOfKey.get(field.key);
  const object = objectOf(field);
  const read = (name: string): Meaning | undefined => chooseReadings([recognise(name)])[0]?.meaning;
  const meaning: Meaning | undefined =
    object === 'opportunity'
      ? undefined
      : concept === undefined
        ? (read(field.label) ?? read(bareKey(field)))
        : { concept, slot: 'plain', rank: 1, extra: false };
  const shared = takesSeveral(field);
  return { field, object, custom, shared, label, meaning };
};

/** `contact.job_title` → "job title". */
const bareKey = (field: Field): string => foldHeader((field.fieldKey ?? '').replace(/^(contact|opportunity)\./, ''));

const namesOf = (target: Target): ReadonlySet<string> => {
  const key = target.custom ? '' : foldHeader(target.field.key);
  const own = [target.label, bareKey(target.field), isTooShort(target) ? '' : key].filter((name) => name !== '');
  return new Set(own.flatMap((name) => [name, `${target.object} ${name}`]));
};

/** "Status" and "Type" stand in lists of all kinds: only the key itself, letter by letter, names the field. */
const isTooShort = ({ object, field }: Target): boolean =>
  object === 'opportunity'
    ? ['status', 'value', 'owner', 'source', 'followers'].includes(field.key)
    : field.key === 'type';

const groupByConcept = (all: readonly Target[]): ReadonlyMap<Concept, readonly Target[]> => {
  const groups = new Map<Concept, Target[]>();
  for (const target of all) {
    if (target.meaning === undefined) continue;
    const concept = sameThing(target.meaning.concept);
    groups.set(concept, [...(groups.get(concept) ?? []), target]);
  }
  return groups;
};

/** A standard field first; else the custom fields of that meaning, those of the very slot before the rest. */
const chooseByMeaning = (group: readonly Target[], meaning: Meaning): readonly Target[] => {
  const twins = group.filter(
    ({ custom, meaning: own }) =>
      custom && own && meaning.slot !== 'plain' && own.slot === meaning.slot && own.rank === meaning.rank,
  );
  const standard = group.filter(({ custom, shared }) => !custom && !shared);
  if (twins.length === 1 && standard.length > 0) return twins;
  if (standard.length > 0) return standard.slice(0, 1);
  const lists = group.filter(({ custom }) => !custom);
  if (lists.length > 0) return lists.slice(0, 1);
  const plain = group.filter(({ meaning: own }) => own?.slot === 'plain' && own.rank === 1);
  return twins.length > 0 ? twins : plain.length > 0 ? plain : group;
};
