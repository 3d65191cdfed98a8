import { words } from '../../core/words.ts';
import { en } from './en.ts';
import type { Language } from './translate.ts';

export const english: Language = { texts: en, phrases: words };
