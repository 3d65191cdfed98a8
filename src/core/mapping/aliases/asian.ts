import type { NamedVocabulary } from '../lexicon.ts';
import { hi } from './hi.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { th } from './th.ts';
import { zh } from './zh.ts';

/** East Asian scripts, Thai and Devanagari. */
export const asian: readonly NamedVocabulary[] = [
  ['zh', zh],
  ['ja', ja],
  ['ko', ko],
  ['th', th],
  ['hi', hi],
];
