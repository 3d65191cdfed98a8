import type { BrandFile } from '../src/core/brand.ts';
import { brand as built } from './brand-inside.ts';
import { loadSettings } from './settings.ts';

/** The brand in force: the one chosen in the options, else the one that was built in. */
export const brandNow = async (): Promise<BrandFile> => {
  const { brand: own } = await loadSettings();
  if (own === null) return built;
  // Not mixed: the logo of one brand beside the name of another would mislead. Where imports go stays the build's.
  const { name, crms, endpoint, extension } = built;
  return { name, ...own, crms, endpoint, extension };
};
