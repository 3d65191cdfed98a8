import { brand } from '../brand-inside.ts';
import { lookOf } from '../../src/core/brand/look.ts';
import { loadSettings } from '../settings.ts';
import { chosenLanguage } from './texts.ts';

/** Gives one of the extension's own pages its language, theme and the brand's colours. */
export const dressPage = async (): Promise<void> => {
  const root = document.documentElement;
  const [{ theme }, language] = await Promise.all([loadSettings(), chosenLanguage()]);
  root.lang = language;
  if (theme !== 'auto') root.dataset['theme'] = theme;
  for (const [name, value] of Object.entries(lookOf(brand)))
    root.style.setProperty(`--contact-importer-${name}`, value);
};

export const logoOf = (): { readonly light: string; readonly dark: string } | null =>
  typeof brand.logo === 'string' ? { light: brand.logo, dark: brand.logo } : (brand.logo ?? null);
