/** Red, green and blue, 0…255. */
export type Colour = readonly [number, number, number];

/** `#rgb` or `#rrggbb`; anything else is no colour that can be judged. */
export const readColour = (text: string): Colour | null => {
  const [, short, long] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text.trim()) ?? [];
  const digits = long ?? short?.replace(/./g, '$&$&');
  if (digits === undefined) return null;
  const part = (at: number): number => Number.parseInt(digits.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
};

export const writeColour = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0 (black) … 1 (white), as WCAG 2.2 defines it. */
const luminance = (colour: Colour): number => {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
};

/** Contrast of two colours, 1 … 21, whichever is the lighter. */
export const contrast = (one: Colour, other: Colour): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const steps = 64;

/**
 * The colour nearest to the given one that has the contrast on every ground: darker or lighter in small steps, its hue
 * kept. `null` where neither black nor white would do.
 */
export const nearestReadable = (colour: Colour, grounds: readonly Colour[], least: number): Colour | null => {
  for (let step = 0; step <= steps; step += 1) {
    for (const end of [0, 255]) {
      const moved = colour.map((part) => Math.round(part + ((end - part) * step) / steps)) as unknown as Colour; // three parts stay three
      if (grounds.every((ground) => contrast(moved, ground) >= least)) return moved;
    }
  }
  return null;
};
