import type { NamedVocabulary } from '../lexicon.ts';
import { ar } from './ar.ts';
import { fa } from './fa.ts';
import { he } from './he.ts';
import { ur } from './ur.ts';

/** Arabic and Hebrew letters. */
export const semitic: readonly NamedVocabulary[] = [
  ['ar', ar],
  ['he', he],
  ['fa', fa],
  ['ur', ur],
];
