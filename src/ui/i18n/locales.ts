import type { FirstMessages } from './en.ts';
import type { LaterMessages } from './en-later.ts';
import type { Language, Phrases } from './translate.ts';

type Loader = () => Promise<Language>;

const whole =
  (
    first: () => Promise<{ readonly texts: FirstMessages }>,
    second: () => Promise<{ readonly texts: LaterMessages }>,
    words: () => Promise<{ readonly phrases: Phrases }>,
  ): Loader =>
  async () => ({
    texts: (await first()).texts,
    loadLater: async () => {
      const [{ texts }, { phrases }] = await Promise.all([second(), words()]);
      return { texts, phrases };
    },
  });

const english = async (): Promise<Language> => {
  const { en } = await import('./en.ts');
  return {
    texts: en,
    loadLater: async () => {
      const [{ enLater }, { words }] = await Promise.all([import('./en-later.ts'), import('../../core/words.ts')]);
      return { texts: enLater, phrases: words };
    },
  };
};

/**
 * The languages, loaded one at a time. Each is three files, so that none of them is large: `de.ts` (first screens),
 * `de-later.ts` (later steps) and `de-words.ts` (sentences for codes).
 */
const loaders: Readonly<Record<string, Loader>> = {
  en: () => english(),
  de: whole(
    () => import('./de.ts'),
    () => import('./de-later.ts'),
    () => import('./de-words.ts'),
  ),
  es: whole(
    () => import('./es.ts'),
    () => import('./es-later.ts'),
    () => import('./es-words.ts'),
  ),
  fr: whole(
    () => import('./fr.ts'),
    () => import('./fr-later.ts'),
    () => import('./fr-words.ts'),
  ),
  'pt-BR': whole(
    () => import('./pt-BR.ts'),
    () => import('./pt-BR-later.ts'),
    () => import('./pt-BR-words.ts'),
  ),
  it: whole(
    () => import('./it.ts'),
    () => import('./it-later.ts'),
    () => import('./it-words.ts'),
  ),
  id: whole(
    () => import('./id.ts'),
    () => import('./id-later.ts'),
    () => import('./id-words.ts'),
  ),
  ja: whole(
    () => import('./ja.ts'),
    () => import('./ja-later.ts'),
    () => import('./ja-words.ts'),
  ),
  nl: whole(
    () => import('./nl.ts'),
    () => import('./nl-later.ts'),
    () => import('./nl-words.ts'),
  ),
  vi: whole(
    () => import('./vi.ts'),
    () => import('./vi-later.ts'),
    () => import('./vi-words.ts'),
  ),
  'zh-CN': whole(
    () => import('./zh-CN.ts'),
    () => import('./zh-CN-later.ts'),
    () => import('./zh-CN-words.ts'),
  ),
  pl: whole(
    () => import('./pl.ts'),
    () => import('./pl-later.ts'),
    () => import('./pl-words.ts'),
  ),
  th: whole(
    () => import('./th.ts'),
    () => import('./th-later.ts'),
    () => import('./th-words.ts'),
  ),
  ar: whole(
    () => import('./ar.ts'),
    () => import('./ar-later.ts'),
    () => import('./ar-words.ts'),
  ),
  ru: whole(
    () => import('./ru.ts'),
    () => import('./ru-later.ts'),
    () => import('./ru-words.ts'),
  ),
  hi: whole(
    () => import('./hi.ts'),
    () => import('./hi-later.ts'),
    () => import('./hi-words.ts'),
  ),
  uk: whole(
    () => import('./uk.ts'),
    () => import('./uk-later.ts'),
    () => import('./uk-words.ts'),
  ),
  tr: whole(
    () => import('./tr.ts'),
    () => import('./tr-later.ts'),
    () => import('./tr-words.ts'),
  ),
  ko: whole(
    () => import('./ko.ts'),
    () => import('./ko-later.ts'),
    () => import('./ko-words.ts'),
  ),
  'zh-TW': whole(
    () => import('./zh-TW.ts'),
    () => import('./zh-TW-later.ts'),
    () => import('./zh-TW-words.ts'),
  ),
  he: whole(
    () => import('./he.ts'),
    () => import('./he-later.ts'),
    () => import('./he-words.ts'),
  ),
};

/** What a page may ask for, as BCP 47 tags. */
export const locales: readonly string[] = Object.keys(loaders);

const aliases: Readonly<Record<string, string>> = {
  pt: 'pt-BR',
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  'zh-SG': 'zh-CN',
  'zh-Hant': 'zh-TW',
  'zh-HK': 'zh-TW',
  'zh-MO': 'zh-TW',
  iw: 'he',
  in: 'id',
};

const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'iw']);

/** The nearest language we speak: the tag itself, its alias, then shorter tags. */
export const nearestLocale = (wanted: string): string => {
  const parts = wanted.replaceAll('_', '-').split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    const found = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase()) ?? aliasOf(tag);
    if (found !== undefined && locales.includes(found)) return found;
  }
  return 'en';
};

const aliasOf = (tag: string): string | undefined =>
  Object.entries(aliases).find(([alias]) => alias.toLowerCase() === tag.toLowerCase())?.[1];

export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/** A language whose file cannot be had is English. */
export const loadLanguage = async (locale: string): Promise<Language> => {
  try {
    return (await loaders[locale]?.()) ?? (await english());
  } catch {
    return english();
  }
};
