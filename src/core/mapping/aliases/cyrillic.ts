import type { NamedVocabulary } from '../lexicon.ts';
import { bg } from './bg.ts';
import { el } from './el.ts';
import { ru } from './ru.ts';
import { sr } from './sr.ts';
import { uk } from './uk.ts';

/** Cyrillic and Greek letters; Serbian is written in both Cyrillic and Latin ones. */
export const cyrillic: readonly NamedVocabulary[] = [
  ['ru', ru],
  ['uk', uk],
  ['bg', bg],
  ['el', el],
  ['sr', sr],
];
