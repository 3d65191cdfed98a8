import { isProblems, readBrandFile } from '../../core/brand.ts';
import type { BrandFile } from '../../core/brand.ts';
import { correctColours, sayFinding } from '../../core/brand/contrast.ts';
import { SettingsError } from './settings.ts';

/** The brand that a host hands out; a wrong one is refused at the start, not found out by people. */
export function readBrand(content: unknown): { readonly brand: BrandFile; readonly notes: readonly string[] } {
  const brand = readBrandFile(content);
  const said = (sentence: string): string => `The brand file: ${sentence}`;
  if (isProblems(brand)) throw new SettingsError(brand.problems.map(said).join('\n'));
  const { findings } = correctColours(brand.colors ?? {});
  const notes = findings.map(sayFinding).map(said);
  if (findings.some(({ to }) => to === null)) throw new SettingsError(notes.join('\n'));
  return { brand, notes };
}
