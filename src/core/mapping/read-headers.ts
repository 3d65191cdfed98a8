import type { Meaning } from './concept.ts';
import { foldHeader } from './fold.ts';
import { opportunityNameOf } from './opportunity.ts';
import { chooseReadings, type Recogniser } from './recognise.ts';
import type { Targets } from './targets.ts';

/** One header, read beside the others of its file. */
export interface ReadHeader {
  readonly raw: string;
  readonly folded: string;
  readonly meaning?: Meaning;
  /** The file holds opportunities, so a bare "status" or "assigned" is theirs. */
  readonly inOpportunities: boolean;
}

/** Languages in which the bare word for "name" is the given name once a surname stands beside it. */
const givenNameLanguages = ['es', 'pt', 'it', 'tr', 'cs', 'sk', 'bg', 'ca', 'fa', 'hi', 'ur', 'ar', 'id'];
/** Languages in which it is the surname once a given name stands beside it. */
const surnameLanguages = ['fr', 'ro', 'ca'];

/** Folded words that are the town beside a street, and where Outlook writes them beside "Ort privat", any place. */
const townOrPlace: ReadonlySet<string> = new Set(['ort', 'sted']);

export const readHeaders = (
  headers: readonly string[],
  targets: Targets,
  recognise: Recogniser,
): readonly ReadHeader[] => {
  const folded = headers.map(foldHeader);
  const hasOpportunities = targets.all.some(({ object }) => object === 'opportunity');
  const inOpportunities =
    hasOpportunities && folded.some((text) => ['object', 'own'].includes(opportunityNameOf(text)?.certainty ?? ''));
  const chosen = chooseReadings(headers.map(recognise));
  const has = (concept: Meaning['concept']): boolean => chosen.some((reading) => reading?.meaning.concept === concept);
  const [hasFirst, hasLast] = [has('first'), has('last')];
  const hasTown = chosen.some(
    (reading, at) => reading?.meaning.concept === 'city' && !townOrPlace.has(folded[at] ?? ''),
  );
  return headers.map((header, index): ReadHeader => {
    const text = folded[index] ?? '';
    const reading = chosen[index];
    const base = { raw: header.trim(), folded: text, inOpportunities };
    if (!reading || reading.meaning.concept === 'none') return base;
    const { language, meaning } = reading;
    if (townOrPlace.has(text) && (hasTown || headers.length === 1)) return base;
    // A Brazilian "apelido" is a nickname, a Portuguese one the surname.
    if (text === 'apelido' && hasFirst && !hasLast) return { ...base, meaning: { ...meaning, concept: 'last' } };
    if (meaning.concept !== 'name' || text.includes(' ')) return { ...base, meaning };
    if (hasLast && !hasFirst && givenNameLanguages.includes(language))
      return { ...base, meaning: { ...meaning, concept: 'first' } };
    if (hasFirst && !hasLast && surnameLanguages.includes(language))
      return { ...base, meaning: { ...meaning, concept: 'last' } };
    return { ...base, meaning };
  });
};
