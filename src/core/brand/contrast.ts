import type { BrandColour, BrandColours, ColourName } from '../brand.ts';
import { contrast, nearestReadable, readColour, writeColour } from './colours.ts';
import type { Colour } from './colours.ts';

export type Scheme = 'light' | 'dark';

/** A colour that was too faint: what it was, on what, and what it became (`null`: no colour would be readable there). */
export interface ContrastFinding {
  readonly scheme: Scheme;
  readonly colour: ColourName;
  readonly on: ColourName;
  readonly ratio: number;
  readonly needed: number;
  readonly from: string;
  readonly to: string | null;
}

/** The interface's own colours, for what a brand leaves open (`src/ui/theme/tokens.css`). */
export const ownColours: Readonly<Record<ColourName, Readonly<Record<Scheme, string>>>> = {
  accent: { light: '#2456c8', dark: '#8db2ff' },
  onAccent: { light: '#ffffff', dark: '#0b1530' },
  background: { light: '#ffffff', dark: '#14171c' },
  surface: { light: '#f6f7f9', dark: '#1b1f26' },
  raised: { light: '#ffffff', dark: '#20252d' },
  text: { light: '#161b26', dark: '#e8ebf0' },
  muted: { light: '#555f70', dark: '#a3adbb' },
  border: { light: '#dfe3e9', dark: '#313842' },
  inputBorder: { light: '#848d9b', dark: '#6d7786' },
  good: { light: '#12703c', dark: '#66cc91' },
  warning: { light: '#8f5200', dark: '#f0b450' },
  error: { light: '#b3261e', dark: '#ff9d94' },
};

/** WCAG 2.2 AA: text 4.5 (1.4.3), the edge of a control 3 (1.4.11). Grounds come first: they are taken as they are. */
const rules: readonly (readonly [ColourName, readonly ColourName[], number])[] = [
  ['text', ['background', 'surface', 'raised'], 4.5],
  ['muted', ['background', 'surface', 'raised'], 4.5],
  ['accent', ['background', 'surface'], 4.5],
  ['onAccent', ['accent'], 4.5],
  ['inputBorder', ['background'], 3],
  ['good', ['background'], 4.5],
  ['warning', ['background'], 4.5],
  ['error', ['background'], 4.5],
];

const pick = (colour: BrandColour | undefined, scheme: Scheme): string | undefined =>
  typeof colour === 'string' ? colour : colour?.[scheme];

/** Reads every pair of colours that meets on a screen, in both schemes, and corrects what is too faint. */
export const correctColours = (
  colours: BrandColours,
): { readonly colours: BrandColours; readonly findings: readonly ContrastFinding[] } => {
  const findings: ContrastFinding[] = [];
  const result = new Map<ColourName, Record<Scheme, string>>();
  // Object.keys forgets its keys' type; they are the table's own.
  const names = Object.keys(ownColours) as ColourName[];
  for (const name of names) {
    result.set(name, {
      light: pick(colours[name], 'light') ?? ownColours[name].light,
      dark: pick(colours[name], 'dark') ?? ownColours[name].dark,
    });
  }
  const changed = new Set(names.filter((name) => colours[name] !== undefined));
  for (const scheme of ['light', 'dark'] as const)
    for (const [name, grounds, needed] of rules) {
      const finding = judge(result, scheme, name, grounds, needed);
      if (finding === null) continue;
      findings.push(finding);
      changed.add(name);
      const entry = result.get(name);
      if (entry !== undefined && finding.to !== null) entry[scheme] = finding.to;
    }
  const kept = [...changed].flatMap((name) => {
    const entry = result.get(name);
    return entry === undefined ? [] : [[name, entry] as const];
  });
  return { colours: Object.fromEntries(kept), findings };
};

const judge = (
  palette: ReadonlyMap<ColourName, Readonly<Record<Scheme, string>>>,
  scheme: Scheme,
  name: ColourName,
  grounds: readonly ColourName[],
  needed: number,
): ContrastFinding | null => {
  const colourOf = (of: ColourName): Colour => readColour(palette.get(of)?.[scheme] ?? '') ?? [0, 0, 0];
  const colour = colourOf(name);
  const [worst] = grounds
    .map((on) => ({ on, ratio: contrast(colour, colourOf(on)) }))
    .sort((one, other) => one.ratio - other.ratio);
  if (worst === undefined || worst.ratio >= needed) return null;
  const better = nearestReadable(colour, grounds.map(colourOf), needed);
  return {
    scheme,
    colour: name,
    on: worst.on,
    ratio: Math.round(worst.ratio * 100) / 100,
    needed,
    from: writeColour(colour),
    to: better === null ? null : writeColour(better),
  };
};

/** One sentence for the person who wrote the brand file. */
export const sayFinding = ({ scheme, colour, on, ratio, needed, from, to }: ContrastFinding): string =>
  `colors.${colour} (${scheme}) ${from} has a contrast of ${ratio} on ${on}, WCAG AA needs ${needed}: ` +
  (to === null ? 'no colour is readable there, choose other grounds' : `${to} is taken`);
