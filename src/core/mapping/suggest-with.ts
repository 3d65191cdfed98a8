import { finding, type Finding } from '../issue.ts';
import type { Field, ObjectName } from '../schema.ts';
import { assign, type Edge } from './assign.ts';
import { candidatesOf, edge, type Candidate, type Origin } from './candidates.ts';
import { isLeftOut, isReportColumn } from './left-out.ts';
import { recall, type MappingMemory, type Remembered } from './memory.ts';
import { looserOffers } from './offers.ts';
import { readHeaders, type ReadHeader } from './read-headers.ts';
import type { Recogniser } from './recognise.ts';
import { indexTargets, type Targets } from './targets.ts';
import { contradicts, lookOf, type ValueLook } from './values.ts';

/** A column as the mapping screen knows it: its header and the first values that are not empty. */
export interface Column {
  readonly header: string;
  readonly samples?: readonly string[];
}

/** A looser guess: shown, never applied. */
export interface Offer {
  readonly field: string;
  readonly object: ObjectName;
  readonly confidence: number;
}

/** The values of a mapped column look like something that its field does not hold. */
export interface LooksLike {
  readonly code: 'VALUES_LOOK_LIKE';
  readonly params: { readonly look: ValueLook; readonly field: string };
}

/** What we would do with one column. `field` is null where we are not sure, or where the column is left out. */
export interface Suggestion {
  /** Index of the column in the file. */
  readonly column: number;
  /** The field's key. */
  readonly field: string | null;
  readonly object: ObjectName;
  /** 0 to 1; 1 for the field's own name and for what the person chose before. */
  readonly confidence: number;
  readonly origin: Origin;
  /** Preset to "Don't import": our own report's columns and what the CRM exports but keeps for itself. */
  readonly ignored?: true;
  readonly offers: readonly Offer[];
  readonly findings: readonly Finding[];
  readonly looksLike?: LooksLike;
}

/** Suggests with the languages of one recogniser; `suggestMappings` is this with all of them. */
export const suggestWith = (
  recognise: Recogniser,
  columns: readonly Column[],
  schema: readonly Field[],
  memory?: MappingMemory,
): readonly Suggestion[] => {
  const targets = indexTargets(schema, recognise);
  const remembered = memory ? recall(memory, columns.map(({ header }) => header)).map(decided) : []; // prettier-ignore
  const headers = readHeaders(columns, targets, recognise);
  const candidates = columns.map((column, index) => {
    const before = remembered[index];
    const header = headers[index];
    if (before) return fromMemory(before, targets);
    return !header || isLeftOut(header.folded) ? [] : candidatesOf(header, column, targets);
  });
  const indexOf = new Map(targets.all.map((target, index) => [target, index]));
  const edges = candidates.flatMap((list, column) =>
    list
      .filter(({ offered }) => !offered)
      .map(({ target, weight }): Edge => ({
        column,
        target: indexOf.get(target) ?? 0,
        weight: weight - column * 1e-8,
      })),
  );
  const chosen = assign(edges, (target) => targets.all[target]?.shared ?? false);
  const seen = new Map<string, number>();
  return columns.map((column, index): Suggestion => {
    const header = headers[index] ?? { folded: '', raw: '', inOpportunities: false };
    const target = targets.all[chosen.get(index)?.target ?? -1];
    const list = candidates[index] ?? [];
    const pick = list.find((candidate) => candidate.target === target && !candidate.offered);
    const before = remembered[index];
    const findings = hintsOf(header.folded, seen, list, pick !== undefined || before !== undefined);
    const ignored = before ? before.to === 'ignore' : isLeftOut(header.folded);
    const base = { column: index, findings, offers: [] as readonly Offer[] };
    if (ignored)
      return { ...base, field: null, object: 'contact', confidence: 1, origin: before ? 'memory' : 'header', ignored };
    const look = lookOf(column.samples);
    const offers = offersOf(header, list, pick, look, targets, recognise);
    if (!pick) {
      const byValues = offers.length > 0 && list.length === 0 && look === 'email';
      return { ...base, field: null, object: 'contact', confidence: 0, origin: byValues ? 'values' : 'header', offers };
    }
    const { field, object, custom } = pick.target;
    const warned = look !== undefined && contradicts(look, field.key, field.kind, custom);
    const looksLike: LooksLike = { code: 'VALUES_LOOK_LIKE', params: { look: look ?? 'email', field: field.key } };
    const { confidence, origin } = pick;
    return { ...base, field: field.key, object, confidence, origin, offers, ...(warned ? { looksLike } : {}) };
  });
};

/** A column that nobody decided about is guessed again. */
const decided = (before: Remembered | undefined): Remembered | undefined => (before?.to === null ? undefined : before);

/** What the person chose stands above every guess. */
const fromMemory = ({ to }: Remembered, targets: Targets): readonly Candidate[] => {
  if (to === null || to === 'ignore') return [];
  const target = targets.all.find(({ field, object }) => field.key === to.field && object === to.object);
  return target ? [edge(target, 1, 10, 'memory')] : [];
};

const hintsOf = (
  folded: string,
  seen: Map<string, number>,
  list: readonly Candidate[],
  settled: boolean,
): readonly Finding[] => {
  if (folded === '') return [finding('HEADER_BLANK')];
  const twin = seen.get(folded);
  if (twin === undefined) seen.set(folded, seen.size);
  const times = twin === undefined ? [] : [finding('HEADER_DUPLICATE')];
  const ambiguous = !settled && list.filter(({ offered }) => offered).length > 1;
  return ambiguous && !isReportColumn(folded) ? [...times, finding('MAP_AMBIGUOUS')] : times;
};

const offersOf = (
  header: ReadHeader,
  list: readonly Candidate[],
  pick: Candidate | undefined,
  look: ValueLook | undefined,
  targets: Targets,
  recognise: Recogniser,
): readonly Offer[] => {
  const loose = pick || list.length > 0 ? [] : looserOffers(header, look, targets, recognise);
  const offers: Offer[] = [];
  for (const { target, confidence } of [...list, ...loose]) {
    if (target === pick?.target || offers.some((o) => o.field === target.field.key && o.object === target.object))
      continue;
    offers.push({ field: target.field.key, object: target.object, confidence: Math.min(confidence, 0.9) });
  }
  return offers.sort((a, b) => b.confidence - a.confidence).slice(0, 5);
};
