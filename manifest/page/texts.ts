import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { brand } from '../brand-inside.ts';
import { loadSettings } from '../settings.ts';
import { languages } from '../languages.ts';

export type Texts = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const messagesSchema = v.record(v.string(), v.object({ message: v.string() }));

/** The person's choice, else the browser's language where we speak it, else the brand's, else English. */
export const chosenLanguage = async (): Promise<string> => {
  const { language } = await loadSettings();
  const wishes = [language, browser.i18n.getUILanguage(), brand.language ?? ''];
  return wishes.map(nearest).find((found) => found !== undefined) ?? 'en';
};

const nearest = (wish: string): string | undefined => {
  const tag = wish.replace('_', '-').toLowerCase();
  const speaks = (wanted: string) => languages.find((language) => language.toLowerCase() === wanted);
  const [short = ''] = tag.split('-');
  return speaks(tag) ?? speaks(short) ?? languages.find((language) => language.toLowerCase().startsWith(`${short}-`));
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
  const [english, chosen] = await Promise.all([
    read('en'),
    language === 'en' ? null : read(language).catch(() => null),
  ]);
  return (key, values = {}) => {
    const message = chosen?.[key]?.message ?? english[key]?.message ?? key;
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString(language) : value;
    });
  };
};
