import type { NamedVocabulary } from '../lexicon.ts';
import { cs } from './cs.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { ro } from './ro.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { vi } from './vi.ts';

/** The other languages in Latin letters. */
export const latin: readonly NamedVocabulary[] = [
  ['vi', vi],
  ['id', id],
  ['cs', cs],
  ['sk', sk],
  ['hu', hu],
  ['ro', ro],
  ['fi', fi],
  ['hr', hr],
  ['sl', sl],
  ['et', et],
  ['lt', lt],
  ['lv', lv],
];
