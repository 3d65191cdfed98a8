import type { NamedVocabulary } from '../lexicon.ts';
import { ca } from './ca.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';

/** The most frequent languages in Latin letters beside English. */
export const western: readonly NamedVocabulary[] = [
  ['es', es],
  ['fr', fr],
  ['de', de],
  ['pt', pt],
  ['it', it],
  ['nl', nl],
  ['pl', pl],
  ['tr', tr],
  ['sv', sv],
  ['da', da],
  ['nb', nb],
  ['ca', ca],
];
