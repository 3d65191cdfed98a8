import type { NamedVocabulary } from '../lexicon.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every table. Where two languages use one word for different things, the earlier language is believed. */
export const allVocabularies: readonly NamedVocabulary[] = [
  ['en', en],
  ['es', es],
  ['fr', fr],
  ['de', de],
  ['pt', pt],
  ['it', it],
  ['nl', nl],
  ['ru', ru],
  ['pl', pl],
  ['zh', zh],
  ['ja', ja],
  ['tr', tr],
  ['ar', ar],
  ['ko', ko],
  ['uk', uk],
  ['vi', vi],
  ['id', id],
  ['th', th],
  ['he', he],
  ['hi', hi],
  ['fa', fa],
  ['cs', cs],
  ['sk', sk],
  ['hu', hu],
  ['ro', ro],
  ['bg', bg],
  ['el', el],
  ['sv', sv],
  ['da', da],
  ['nb', nb],
  ['fi', fi],
  ['hr', hr],
  ['sr', sr],
  ['sl', sl],
  ['et', et],
  ['lt', lt],
  ['lv', lv],
  ['ca', ca],
  ['ur', ur],
];
