import type { NamedVocabulary } from '../lexicon.ts';
import { asian } from './asian.ts';
import { cyrillic } from './cyrillic.ts';
import { en } from './en.ts';
import { latin } from './latin.ts';
import { semitic } from './semitic.ts';
import { western } from './western.ts';

/** Every table. */
export const allVocabularies: readonly NamedVocabulary[] = [
  ['en', en],
  ...western,
  ...cyrillic,
  ...asian,
  ...semitic,
  ...latin,
];
