import { isProblems, readBrandFile, usableBrand } from '../brand.ts';
import { correctColours, sayFinding } from './contrast.ts';

/** What whoever wrote a brand should know: settings that were left out, and colours that were corrected. One sentence each. */
export const brandDoubts = (value: unknown): readonly string[] => {
  const read = readBrandFile(value);
  const { findings } = correctColours(usableBrand(value).colors ?? {});
  return [...(isProblems(read) ? read.problems : []), ...findings.map(sayFinding)];
};
