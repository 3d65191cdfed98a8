import type { BrandFile } from '../core/brand.ts';

/** How a reseller's or a page's brand shows in the interface. All of it is optional. */
export interface Brand extends Pick<BrandFile, 'texts' | 'language' | 'hide'> {
  readonly name?: string;
  /** Address of a picture, or one for each colour scheme. */
  readonly logo?: string | { readonly light: string; readonly dark: string };
  /** Values for `--contact-importer-*`, by the part of the name that follows: `{ accent: '#0a7' }`. */
  readonly style?: Readonly<Record<string, string>>;
  readonly links?: {
    readonly help?: string;
    readonly privacy?: string;
    readonly support?: string;
    /** Where the duplicate settings are changed. */
    readonly settings?: string;
    readonly contacts?: string;
    /** `{id}` stands for the contact's id. */
    readonly contact?: string;
  };
}

/** Takes what a host wrote and keeps what is usable; a wrong brand never stops an import. */
export const readBrand = (value: unknown): Brand => {
  if (typeof value !== 'object' || value === null) return {};
  const { name, logo, style, links, texts, language, hide } = value as Readonly<Record<string, unknown>>; // any object can be read by key
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(isLogo(logo) ? { logo } : {}),
    ...(isTexts(style) ? { style } : {}),
    ...(isTexts(links) ? { links } : {}),
    ...(isTextsByLanguage(texts) ? { texts } : {}),
    ...(typeof language === 'string' ? { language } : {}),
    ...(isFeatures(hide) ? { hide } : {}),
  };
};

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

const isTextsByLanguage = (value: unknown): value is NonNullable<Brand['texts']> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isTexts);

const isFeatures = (value: unknown): value is NonNullable<Brand['hide']> =>
  Array.isArray(value) && value.every((feature) => typeof feature === 'string');

const isLogo = (value: unknown): value is NonNullable<Brand['logo']> =>
  typeof value === 'string' || (isTexts(value) && 'light' in value && 'dark' in value);

/** Only addresses of a page, never `javascript:`. */
export const safeLink = (address: string | undefined): string | undefined =>
  address !== undefined && /^(https?:\/\/|\/(?!\/)|\.|#|\?)/i.test(address) ? address : undefined;
