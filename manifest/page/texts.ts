import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { brandNow } from '../brand-now.ts';
import { loadSettings } from '../settings.ts';
import { languages } from '../languages.ts';

export interface Texts {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  /** What they are in, for dates and numbers. */
  readonly language: string;
}

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/** The person's choice, else the browser's language where we speak it, else the brand's, else English. */
export const chosenLanguage = async (): Promise<string> => {
  const [{ language }, brand] = await Promise.all([loadSettings(), brandNow()]);
  const wishes = [language, browser.i18n.getUILanguage(), brand.language ?? ''];
  return wishes.map(nearest).find((found) => found !== undefined) ?? 'en';
};

/** The same language in the same script: `zh-HK` is nearer to `zh-TW` than to `zh-CN`, `pt` is near to `pt-BR`. */
const nearest = (wish: string): string | undefined => {
  const kindOf = (tag: string): string => {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language} ${script ?? ''}`;
  };
  try {
    const tag = wish.replace('_', '-');
    const isSame = (language: string) => language.toLowerCase() === tag.toLowerCase();
    return languages.find(isSame) ?? languages.find((language) => kindOf(language) === kindOf(tag));
  } catch {
    return undefined;
  }
};

const read = async (language: string): Promise<Readonly<Record<string, { message: string }>>> => {
  const file = await fetch(browser.runtime.getURL(`_locales/${language.replace('-', '_')}/messages.json`));
  return v.parse(messagesSchema, await file.json());
};

/**
 * The extension's texts from its `_locales`, in the language of the options: the browser's own `i18n` knows no choice.
 */
export const loadTexts = async (): Promise<Texts> => {
  const language = await chosenLanguage();
  const [english, chosen, { brand }] = await Promise.all([
    read('en'),
    language === 'en' ? null : read(language).catch(() => null),
    loadSettings(),
  ]);
  // The texts of a brand that was built in stand in `_locales` already.
  const own = brand?.texts?.[language];
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const message = own?.[`extension.${key}`] ?? chosen?.[key]?.message ?? english[key]?.message ?? key;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString(language) : value;
    });
  };
  return Object.assign(say, { language });
};
