import { en } from './aliases/en.ts';
import { foldHeader } from './fold.ts';
import { isLeftOut } from './left-out.ts';
import type { NamedVocabulary } from './lexicon.ts';
import { opportunityNameOf } from './opportunity.ts';
import { createRecogniser, type Recogniser } from './recognise.ts';

/** Tables that are fetched only where a file has headers in their letters which English does not explain. */
const groups: readonly (readonly [letters: RegExp, load: () => Promise<readonly NamedVocabulary[]>])[] = [
  [/[a-z]/u, async () => (await import('./aliases/western.ts')).western],
  [/[\p{sc=Cyrillic}\p{sc=Greek}]/u, async () => (await import('./aliases/cyrillic.ts')).cyrillic],
  [
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Devanagari}]/u,
    async () => (await import('./aliases/asian.ts')).asian,
  ],
  [/[\p{sc=Arabic}\p{sc=Hebrew}]/u, async () => (await import('./aliases/semitic.ts')).semitic],
  [/[a-z]/u, async () => (await import('./aliases/latin.ts')).latin],
  // Serbian in Latin letters stands with the Cyrillic tables.
  [/[a-z]/u, async () => [['sr', (await import('./aliases/sr.ts')).sr]]],
];

/** Compiled once for all files of a realm. */
const english = createRecogniser([['en', en]]);

/**
 * A recogniser that understands these headers as one with every language would, but fetches only the tables that may
 * explain them: an English file fetches none. For realms that must start small; elsewhere `suggestMappings` has all.
 */
export const loadRecogniser = async (headers: readonly string[]): Promise<Recogniser> => {
  const unknown = headers
    .map(foldHeader)
    .filter((header) => !isLeftOut(header) && !opportunityNameOf(header) && english(header).length === 0)
    .join(' ');
  if (unknown === '') return english;
  const loaded = await Promise.all(
    groups.map(([letters, load]) => (letters.test(unknown) ? load() : Promise.resolve([]))),
  );
  const vocabularies = new Map<string, NamedVocabulary>(loaded.flat().map((named) => [named[0], named]));
  return createRecogniser([['en', en], ...vocabularies.values()]);
};
