import { brandNow } from '../brand-now.ts';
import { lookOf } from '../../src/core/brand/look.ts';
import { loadSettings } from '../settings.ts';
import { chosenLanguage } from './texts.ts';

const isRightToLeft = (language: string): boolean => /^(?:ar|he|fa|ur)\b/.test(language);

/** Gives one of the extension's own pages its language, theme and the brand's colours. */
export const dressPage = async (): Promise<void> => {
  const root = document.documentElement;
  const [{ theme }, language, brand] = await Promise.all([loadSettings(), chosenLanguage(), brandNow()]);
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
  if (theme !== 'auto') root.dataset['theme'] = theme;
  root.removeAttribute('style');
  for (const [name, value] of Object.entries(lookOf(brand)))
    root.style.setProperty(`--contact-importer-${name}`, value);
};
