import { meaningsOf, type Meaning } from './concept.ts';
import { foldHeader } from './fold.ts';
import { compileLexicon, cutIntoPieces, spelledWords, type Lexicon, type NamedVocabulary } from './lexicon.ts';

/** What one header means in one language. */
export interface Reading {
  readonly language: string;
  readonly meaning: Meaning;
  /** The language's table writes all these words with these very accents. */
  readonly spelled: boolean;
  /** One short word, which may be another one elsewhere. */
  readonly isShort: boolean;
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
    const words = spelledWords(header.slice(0, 200));
    const isShort = /^[a-z]{1,4}$/u.test(folded);
    const readings = lexicons.flatMap((lexicon): readonly Reading[] => {
      const meaning = readIn(folded, lexicon);
      const spelled = meaning !== undefined && words.every((word) => lexicon.spellings.has(word));
      return meaning ? [{ language: lexicon.language, meaning, spelled, isShort }] : [];
    });
    if (known.size > mostKept) known.clear();
    known.set(header, readings);
    return readings;
  };
};

/** A header that means two things within one language stays open. */
const readIn = (folded: string, lexicon: Lexicon): Meaning | undefined => {
  const pieces = folded === '' ? undefined : cutIntoPieces(folded, lexicon);
  const [meaning, ...others] = pieces ? meaningsOf(pieces) : [];
  if (meaning === undefined || others.every(({ concept }) => concept === meaning.concept)) return meaning;
  return { ...meaning, concept: 'none' };
};

/** Chooses for each header the reading of the language that most headers of the file speak. */
export const chooseReadings = (all: readonly (readonly Reading[])[]): readonly (Reading | undefined)[] => {
  const votes = new Map<string, number>();
  /** How much speaks for a language: a word that many share says little. */
  const proof = new Map<string, number>();
  for (const readings of all)
    for (const { language } of readings) {
      votes.set(language, (votes.get(language) ?? 0) + 1);
      proof.set(language, (proof.get(language) ?? 0) + 1 / readings.length);
    }
  const most = Math.max(0, ...proof.values());
  /** "By" and "Cap" are a Danish town and an Italian postal code, but not in a file that is English otherwise. */
  const isStray = ({ language, isShort }: Reading, among: number): boolean =>
    isShort && most >= enoughProof && (proof.get(language) ?? 0) - 1 / among < most / 4;
  const standing = ({ language, spelled }: Reading): number => (votes.get(language) ?? 0) + (spelled ? 0.5 : 0);
  return all.map((readings) => {
    const best = readings.reduce<Reading | undefined>(
      (before, reading) => (before && standing(before) >= standing(reading) ? before : reading),
      undefined,
    );
    return best && isStray(best, readings.length) ? undefined : best;
  });
};

/** Two headers that only one language has are proof of it; beside it another one needs a quarter of that. */
const enoughProof = 2;
