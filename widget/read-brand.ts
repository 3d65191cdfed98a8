import type { BrandFile } from '../src/core/brand.ts';
import { brandDoubts } from '../src/core/brand/doubts.ts';
import { shownBrand } from '../src/core/brand/look.ts';
import { toConsole } from '../src/session/notes.ts';

/** A brand as the interface draws it. What is wrong with it stops no import; the console tells whoever wrote it. */
export const readShownBrand = (value: unknown): BrandFile => {
  for (const doubt of brandDoubts(value)) toConsole(`brand: ${doubt}`);
  return shownBrand(value);
};
