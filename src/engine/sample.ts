import type { FieldValue } from '../core/fields/reader.ts';
import type { IssueCode } from '../core/issue.ts';
import type { Plan } from '../core/plan.ts';
import { compileColumns } from '../core/row/compile-columns.ts';
import type { Column } from '../session/ports/engine.ts';
import { loadReaders } from './load-readers.ts';

export interface Sampled {
  readonly text: string;
  readonly value: FieldValue;
  readonly codes: readonly IssueCode[];
}

/** The column's samples as the plan would store them: before → after. */
export const sampleColumn = async (
  columns: readonly Column[],
  plan: Plan,
  column: number,
): Promise<readonly Sampled[]> => {
  const reader = compileColumns(plan, await loadReaders(plan)).readers.find((one) => one.column === column);
  return (columns[column]?.samples ?? []).map((text) => {
    const reading = reader?.read(text);
    return { text, value: reading?.value ?? null, codes: reading?.findings.map(({ code }) => code) ?? [] };
  });
};
