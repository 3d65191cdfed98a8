import * as v from 'valibot';
import { brandSchema, isProblems, readBrandFile } from '../src/core/brand.ts';
import type { BrandProblems } from '../src/core/brand.ts';

const { name, logo, colors, font, fontSize, radius, density, style, links, texts, language, country, hide } =
  brandSchema.entries;

/** What a person may give the extension in its options: how it looks and speaks, never where imports go. */
export const ownBrandSchema = v.object({
  name, logo, colors, font, fontSize, radius, density, style, links, texts, language, country, hide,
}); // prettier-ignore
export type OwnBrand = v.InferOutput<typeof ownBrandSchema>;

/** Reads a brand file that a person chose; the same rules as the build's, and nothing in it may load from elsewhere. */
export const readOwnBrand = (text: string): OwnBrand | BrandProblems => {
  const refused = (...problems: readonly string[]): BrandProblems => ({ kind: 'problems', problems });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused('The brand: must be JSON.');
  }
  const read = readBrandFile(value);
  if (isProblems(read)) return read;
  const pictures = typeof read.logo === 'string' ? [read.logo] : Object.values(read.logo ?? {});
  if (!pictures.every((picture) => /^data:image\//i.test(picture)))
    return refused('logo: must be in the file itself, as data:image/svg+xml;base64,…');
  if (Object.values(read.style ?? {}).some((setting) => /\b(?:url|src|image-set|image)\(/i.test(setting)))
    return refused('style: must load nothing from elsewhere.');
  return v.parse(ownBrandSchema, read);
};
