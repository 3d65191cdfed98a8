import { usableBrand } from '../brand.ts';
import type { BrandFile, ColourName } from '../brand.ts';
import { correctColours } from './contrast.ts';

const propertyNames: Readonly<Record<ColourName, string>> = {
  accent: 'accent',
  onAccent: 'on-accent',
  background: 'background',
  surface: 'surface',
  raised: 'raised',
  text: 'text',
  muted: 'muted',
  border: 'border',
  inputBorder: 'input-border',
  good: 'good',
  warning: 'warning',
  error: 'error',
};

/** The brand's look as values for the custom properties, by the part of their name behind the prefix; colours corrected. */
export const lookOf = (brand: BrandFile): Readonly<Record<string, string>> => {
  const { colours } = correctColours(brand.colors ?? {});
  const look: [string, string][] = Object.entries(colours).flatMap(([name, colour]) => {
    const property = propertyNames[name as ColourName]; // the schema knows no other names
    if (colour === undefined) return [];
    return [[property, typeof colour === 'string' ? colour : `light-dark(${colour.light}, ${colour.dark})`]];
  });
  if (brand.font !== undefined) look.push(['font', brand.font]);
  if (brand.fontSize !== undefined) look.push(['font-size', brand.fontSize]);
  if (brand.radius !== undefined) look.push(['radius', brand.radius]);
  if (brand.density === 'compact') look.push(['space', '3px'], ['control-height', '28px']);
  return { ...brand.style, ...Object.fromEntries(look) };
};

/** A brand as an interface draws it: what is usable of any value, colours corrected, its look as custom properties. */
export const shownBrand = (value: unknown): BrandFile => {
  const {
    colors: _colours,
    font: _font,
    fontSize: _size,
    radius: _radius,
    density: _density,
    ...rest
  } = usableBrand(value);
  const style = lookOf(usableBrand(value));
  return { ...rest, ...(Object.keys(style).length === 0 ? {} : { style }) };
};
