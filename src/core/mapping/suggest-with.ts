import { finding, type Finding } from '../issue.ts';
import type { Field } from '../schema.ts';
import { assign, type Edge } from './assign.ts';
import { candidatesOf, edge, type Candidate } from './candidates.ts';
import { isLeftOut } from './left-out.ts';
import { recall, type MappingMemory, type Remembered } from './memory.ts';
import { looserOffers } from './offers.ts';
import { readHeaders, type ReadHeader } from './read-headers.ts';
import type { Recogniser } from './recognise.ts';
import type { Column, LooksLike, Offer, Suggestion } from './suggestion.ts';
import { indexTargets, type Target, type Targets } from './targets.ts';
import { contradicts, lookOf, type ValueLook } from './values.ts';

export type { Column, Suggestion };

/** What is known of one column before the suggestion is worded. */
interface Weighed {
  readonly column: Column;
  readonly header: ReadHeader;
  readonly before: Remembered | undefined;
  readonly candidates: readonly Candidate[];
  /** The header stood further left already. */
  readonly repeated: boolean;
}

const mostOffers = 5;

/** Suggests with the languages of one recogniser; `suggestMappings` is this with all of them. */
export const suggestWith = (
  recognise: Recogniser,
  columns: readonly Column[],
  schema: readonly Field[],
  memory?: MappingMemory,
): readonly Suggestion[] => {
  const targets = indexTargets(schema, recognise);
  const weighed = weigh(columns, targets, recognise, memory);
  const chosen = choose(weighed, targets);
  return weighed.map((known, index) => {
    const target = chosen.get(index);
    const pick = known.candidates.find((candidate) => candidate.target === target && !candidate.offered);
    return describe(index, known, pick, targets, recognise);
  });
};

const weigh = (
  columns: readonly Column[],
  targets: Targets,
  recognise: Recogniser,
  memory: MappingMemory | undefined,
): readonly Weighed[] => {
  const names = columns.map(({ header }) => header);
  const remembered = memory ? recall(memory, names) : [];
  const seen = new Set<string>();
  return readHeaders(names, targets, recognise).map((header, index): Weighed => {
    const column = columns[index] ?? { header: header.raw };
    const before = stillValid(remembered[index], targets);
    const candidates = before ? fromMemory(before, targets) : guess(header, column, targets);
    const repeated = seen.has(header.folded);
    seen.add(header.folded);
    return { column, header, before, candidates, repeated };
  });
};

const guess = (header: ReadHeader, column: Column, targets: Targets): readonly Candidate[] =>
  isLeftOut(header.folded) ? [] : candidatesOf(header, column, targets);

/** A column that nobody decided about, or whose field is gone, is guessed again. */
const stillValid = (before: Remembered | undefined, targets: Targets): Remembered | undefined =>
  before?.to === 'ignore' || (before && fromMemory(before, targets).length > 0) ? before : undefined;

/** What the person chose stands above every guess. */
const fromMemory = ({ to }: Remembered, targets: Targets): readonly Candidate[] => {
  if (to === null || to === 'ignore') return [];
  const target = targets.all.find(({ field, object }) => field.key === to.field && object === to.object);
  return target ? [edge(target, 1, 10, 'memory')] : [];
};

/** The target of each column that gets one. Among equals the leftmost column wins, by a trifle per place. */
const choose = (weighed: readonly Weighed[], targets: Targets): ReadonlyMap<number, Target | undefined> => {
  const indexOf = new Map(targets.all.map((target, index) => [target, index]));
  const edges = weighed.flatMap(({ candidates }, column) =>
    candidates
      .filter(({ offered }) => !offered)
      .map(({ target, weight }): Edge => ({
        column,
        target: indexOf.get(target) ?? 0,
        weight: weight - column * 1e-8,
      })),
  );
  const chosen = assign(edges, (target) => targets.all[target]?.shared ?? false);
  return new Map([...chosen].map(([column, { target }]) => [column, targets.all[target]]));
};

const describe = (
  column: number,
  known: Weighed,
  pick: Candidate | undefined,
  targets: Targets,
  recognise: Recogniser,
): Suggestion => {
  const { header, before, candidates } = known;
  const findings = hintsOf(known, pick !== undefined || before !== undefined);
  const look = lookOf(known.column.samples);
  const seen = { findings, ...(look ? { look } : {}) };
  const unmapped = { column, field: null, object: 'contact', ...seen } as const;
  if (before ? before.to === 'ignore' : isLeftOut(header.folded))
    return { ...unmapped, confidence: 1, origin: before ? 'memory' : 'header', ignored: true, offers: [] };
  const loose = candidates.length > 0 ? [] : looserOffers(header, look, targets, recognise);
  const offers = offersOf([...candidates, ...loose], pick?.target);
  if (!pick) {
    const byValues = look === 'email' && loose.length > 0;
    return { ...unmapped, confidence: 0, origin: byValues ? 'values' : 'header', offers };
  }
  const { target, confidence, origin } = pick;
  const suggestion = { column, field: target.field.key, object: target.object, confidence, origin, offers, ...seen };
  const looksLike = warningOf(look, target);
  return looksLike ? { ...suggestion, looksLike } : suggestion;
};

const hintsOf = ({ header, candidates, repeated }: Weighed, settled: boolean): readonly Finding[] => {
  if (header.folded === '') return [finding('HEADER_BLANK')];
  const ambiguous = !settled && candidates.filter(({ offered }) => offered).length > 1;
  return [...(repeated ? [finding('HEADER_DUPLICATE')] : []), ...(ambiguous ? [finding('MAP_AMBIGUOUS')] : [])];
};

const warningOf = (look: ValueLook | undefined, { field, custom }: Target): LooksLike | undefined =>
  look !== undefined && contradicts(look, field.key, field.kind, custom)
    ? { code: 'VALUES_LOOK_LIKE', params: { look, field: field.key } }
    : undefined;

/** The likeliest other fields, each once. */
const offersOf = (
  guesses: readonly Pick<Candidate, 'target' | 'confidence'>[],
  picked: Target | undefined,
): readonly Offer[] => {
  const best = new Map<Target, number>();
  for (const { target, confidence } of guesses)
    if (target !== picked) best.set(target, Math.max(best.get(target) ?? 0, Math.min(confidence, 0.9)));
  return [...best]
    .map(([{ field, object }, confidence]) => ({ field: field.key, object, confidence }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, mostOffers);
};
