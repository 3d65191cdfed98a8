import { meaningsOf, type Meaning } from './concept.ts';
import { foldHeader } from './fold.ts';
import { compileLexicon, cutIntoPieces, type Lexicon, type NamedVocabulary } from './lexicon.ts';

/** What one header means in one language. */
export interface Reading {
  readonly language: string;
  readonly meaning: Meaning;
  /** The header stands in the language's table with these very accents. */
  readonly spelled: boolean;
}

/** Understands headers in the languages it was made of; the earlier language is believed where two disagree. */
export type Recogniser = (header: string) => readonly Reading[];

const mostKept = 20_000;

/** Tables are compiled at the first header, and what was read once is kept. */
export const createRecogniser = (vocabularies: readonly NamedVocabulary[]): Recogniser => {
  let lexicons: readonly Lexicon[] | undefined;
  const known = new Map<string, readonly Reading[]>();
  return (header) => {
    const before = known.get(header);
    if (before) return before;
    lexicons ??= vocabularies.map(compileLexicon);
    const folded = foldHeader(header);
    const spelling = header.trim().normalize('NFC').toLowerCase();
    const readings = lexicons.flatMap((lexicon): readonly Reading[] => {
      const [meaning] = readIn(folded, lexicon);
      return meaning ? [{ language: lexicon.language, meaning, spelled: lexicon.spellings.has(spelling) }] : [];
    });
    if (known.size > mostKept) known.clear();
    known.set(header, readings);
    return readings;
  };
};

const readIn = (folded: string, lexicon: Lexicon): readonly Meaning[] => {
  if (folded === '') return [];
  const pieces = cutIntoPieces(folded, lexicon);
  return pieces ? meaningsOf(pieces) : [];
};

/** Chooses for each header the reading of the language that most headers of the file speak. */
export const chooseReadings = (all: readonly (readonly Reading[])[]): readonly (Reading | undefined)[] => {
  const votes = new Map<string, number>();
  for (const readings of all) for (const { language } of readings) votes.set(language, (votes.get(language) ?? 0) + 1);
  const standing = ({ language, spelled }: Reading): number => (votes.get(language) ?? 0) + (spelled ? 0.5 : 0);
  return all.map((readings) =>
    readings.reduce<Reading | undefined>(
      (best, reading) => (best && standing(best) >= standing(reading) ? best : reading),
      undefined,
    ),
  );
};
