import type { Meaning, Slot } from './concept.ts';
import { namesOpportunity, opportunityNameOf } from './opportunity.ts';
import type { ReadHeader } from './read-headers.ts';
import type { Target, Targets } from './targets.ts';

/** Where a suggestion comes from. */
export type Origin = 'memory' | 'header' | 'alias' | 'values';

/** A field that a column may fill. */
export interface Candidate {
  readonly target: Target;
  readonly confidence: number;
  /** What the assignment compares: the confidence, and small differences between columns of one meaning. */
  readonly weight: number;
  readonly origin: Origin;
  /** Only offered: several fields answer to the name, and we do not guess. */
  readonly offered: boolean;
}

export const edge = (target: Target, confidence: number, weight: number, origin: Origin): Candidate => ({
  target,
  confidence,
  weight,
  origin,
  offered: false,
});

const aliasConfidence = 0.9;

/** Which column of several fills the one field: the main one, the plain one, then the phone in the pocket. */
const slotWeight: Readonly<Record<Slot, number>> = {
  main: 0.009,
  plain: 0.008,
  mobile: 0.007,
  work: 0.006,
  home: 0.005,
  other: 0.003,
};

/** Every field that the column may fill, by its own name, as an opportunity's field, or by its meaning. */
export const candidatesOf = (
  header: ReadHeader,
  column: { readonly samples?: readonly string[] },
  targets: Targets,
): readonly Candidate[] => {
  const byName = namedCandidates(header, targets);
  if (byName.some(({ target, offered }) => offered || !target.custom)) {
    if (!contested(byName, header, targets)) return byName;
  }
  const others = [...opportunityCandidates(header, targets), ...meantCandidates(header, column, targets)];
  const more = others.filter(({ target }) => byName.every((named) => named.target !== target));
  return [...byName, ...more];
};

/** "Source" or "Owner" in a file of opportunities is the opportunity's. */
const contested = (byName: readonly Candidate[], header: ReadHeader, targets: Targets): boolean =>
  header.inOpportunities &&
  byName.every(({ target }) => target.object === 'contact') &&
  opportunityCandidates(header, targets).length > 0;

const namedCandidates = (header: ReadHeader, targets: Targets): readonly Candidate[] => {
  const named = header.folded === '' ? [] : [...(targets.byName.get(header.folded) ?? [])];
  if (named.length === 0) {
    const byKey = targets.byKey('contact', header.raw) ?? targets.byKey('opportunity', header.raw);
    return byKey ? [edge(byKey, 1, 1, 'header')] : [];
  }
  const standard = named.filter(({ custom }) => !custom);
  if (standard.length > 0) return standard.map((target, index) => edge(target, 1, 1 - index / 1000, 'header'));
  const labelled = named.filter(
    ({ label, object }) => header.folded === label || header.folded === `${object} ${label}`,
  );
  const [only, ...more] = labelled.length > 0 ? labelled : named;
  if (only && more.length === 0) return [edge(only, 1, 0.99, 'header')];
  return named.map((target) => ({ ...edge(target, aliasConfidence, 0, 'header'), offered: true }));
};

const opportunityCandidates = (header: ReadHeader, targets: Targets): readonly Candidate[] => {
  const name = opportunityNameOf(header.folded);
  const target = name && targets.byKey('opportunity', name.field);
  if (!target) return [];
  const isId = header.folded.endsWith(' id') && target.field.kind === 'option';
  const weight = (name.certainty === 'context' ? 1.01 : 0.97) - (isId ? 0.01 : 0);
  const applies = name.certainty !== 'context' || header.inOpportunities;
  return [{ ...edge(target, aliasConfidence, applies ? weight : 0, 'alias'), offered: !applies }];
};

const meantCandidates = (
  header: ReadHeader,
  column: { readonly samples?: readonly string[] },
  targets: Targets,
): readonly Candidate[] => {
  const { meaning } = header;
  if (!meaning || namesOpportunity(header.folded)) return [];
  const meant = targets.byConcept(meaning);
  // "Lead owner" says more than "Lead owner id" beside it.
  const isId = header.folded.endsWith(' id');
  const weight = aliasConfidence + nuance(meaning) - (isBlank(column.samples) ? 0.05 : 0) - (isId ? 0.02 : 0);
  const [only, ...more] = meant;
  if (more.length > 0) return meant.map((target) => ({ ...edge(target, 0.8, 0, 'alias'), offered: true }));
  const list = listFor(meaning, targets);
  if (only && isShadow(meaning, column.samples)) return [{ ...edge(only, 0.8, 0, 'alias'), offered: true }];
  return [
    ...(only ? [edge(only, aliasConfidence, weight, 'alias')] : []),
    ...(list && list !== only ? [edge(list, aliasConfidence, listWeight(meaning), 'alias')] : []),
  ];
};

/** Additional e-mails and phones take what the one field has no room for. */
const listFor = ({ concept }: Meaning, targets: Targets): Target | undefined => {
  if (concept === 'email') return targets.byKey('contact', 'additionalEmails');
  return concept === 'phone' ? targets.byKey('contact', 'additionalPhones') : undefined;
};

/** A second e-mail is an additional one even where it is the only one; a home phone is so only beside another. */
const listWeight = ({ rank, extra }: Meaning): number => (extra || rank > 1 ? 0.95 : 0.5);

const nuance = ({ concept, slot, rank }: Meaning): number =>
  slotWeight[slot] - Math.min(rank - 1, 4) * 0.01 - (concept === 'address' ? 0.002 : 0);

/** Outlook writes a "Primary Phone" beside the real ones and leaves it empty: it counts only where values stand in it. */
const isShadow = ({ concept, slot }: Meaning, samples: readonly string[] | undefined): boolean =>
  concept === 'phone' && slot === 'main' && (samples === undefined || isBlank(samples));

const isBlank = (samples: readonly string[] | undefined): boolean =>
  samples !== undefined && samples.every((sample) => sample.trim() === '');
