import { meaningsOf, type Meaning } from './concept.ts';
import { compileLexicon, cutIntoPieces, type Lexicon, type NamedVocabulary } from './lexicon.ts';

/** What one header means in one language. */
export interface Reading {
  readonly language: string;
  readonly meaning: Meaning;
}

/** Understands folded headers in the languages it was made of. */
export type Recogniser = (folded: string) => readonly Reading[];

/** Tables are compiled at the first header, and what was read once is kept. */
export const createRecogniser = (vocabularies: readonly NamedVocabulary[]): Recogniser => {
  let lexicons: readonly Lexicon[] | undefined;
  const known = new Map<string, readonly Reading[]>();
  return (folded) => {
    const before = known.get(folded);
    if (before) return before;
    lexicons ??= vocabularies.map(compileLexicon);
    const readings = lexicons.flatMap((lexicon) => {
      const [meaning] = readIn(folded, lexicon);
      return meaning ? [{ language: lexicon.language, meaning }] : [];
    });
    if (known.size > 20_000) known.clear();
    known.set(folded, readings);
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
  return all.map((readings) =>
    readings.reduce<Reading | undefined>(
      (best, reading) =>
        best && (votes.get(best.language) ?? 0) >= (votes.get(reading.language) ?? 0) ? best : reading,
      undefined,
    ),
  );
};
