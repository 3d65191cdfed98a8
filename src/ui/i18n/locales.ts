import type { FirstMessages } from './en.ts';
import type { LaterMessages } from './en-later.ts';
import type { Language, Phrases } from './translate.ts';

type Loader = () => Promise<Language>;

/** A language's first file; the others come through it, so that a page which needs none of them does not name them. */
const whole =
  (
    load: () => Promise<{
      readonly texts: FirstMessages;
      readonly loadLater: () => Promise<readonly [{ readonly texts: LaterMessages }, { readonly phrases: Phrases }]>;
    }>,
  ): Loader =>
  async () => {
    const first = await load();
    return {
      texts: first.texts,
      loadLater: async () => {
        const [{ texts }, { phrases }] = await first.loadLater();
        return { texts, phrases };
      },
    };
  };

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
  en: english,
  de: whole(() => import('./de.ts')),
  es: whole(() => import('./es.ts')),
  fr: whole(() => import('./fr.ts')),
  'pt-BR': whole(() => import('./pt-BR.ts')),
  it: whole(() => import('./it.ts')),
  id: whole(() => import('./id.ts')),
  ja: whole(() => import('./ja.ts')),
  nl: whole(() => import('./nl.ts')),
  vi: whole(() => import('./vi.ts')),
  'zh-CN': whole(() => import('./zh-CN.ts')),
  pl: whole(() => import('./pl.ts')),
  th: whole(() => import('./th.ts')),
  ar: whole(() => import('./ar.ts')),
  ru: whole(() => import('./ru.ts')),
  hi: whole(() => import('./hi.ts')),
  uk: whole(() => import('./uk.ts')),
  tr: whole(() => import('./tr.ts')),
  ko: whole(() => import('./ko.ts')),
  'zh-TW': whole(() => import('./zh-TW.ts')),
  he: whole(() => import('./he.ts')),
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
