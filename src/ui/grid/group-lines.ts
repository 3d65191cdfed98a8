import type { CellEdit } from '../../core/plan.ts';
import type { FileRow } from '../../session/ports/engine.ts';
import type { GridColumn } from './grid-columns.ts';

/** One field of the rows that stand for one contact. */
export interface GroupLine {
  readonly column: number;
  readonly label: string;
  /** As the rows stand now, in their order. */
  readonly texts: readonly string[];
  readonly differs: boolean;
}

/** Fields that any of the rows fills; those that differ first. */
export const groupLines = (rows: readonly FileRow[], columns: readonly GridColumn[]): readonly GroupLine[] =>
  columns
    .map(({ column, label }): GroupLine => {
      const texts = rows.map((row) => row.cells[column] ?? '');
      return { column, label, texts, differs: new Set(texts).size > 1 };
    })
    .filter(({ texts }) => texts.some((text) => text !== ''))
    .sort((a, b) => Number(b.differs) - Number(a.differs));

/** Which row's text each field takes unless the person says otherwise: the last that has one. */
export const lastFilled = ({ texts }: GroupLine): number =>
  texts.reduce((last, text, at) => (text === '' ? last : at), 0);

/** The corrections that put the chosen texts into the first row; `chosen` names a row by its place. */
export const mergeEdits = (
  rows: readonly FileRow[],
  lines: readonly GroupLine[],
  chosen: ReadonlyMap<number, number>,
): readonly CellEdit[] => {
  const [first] = rows;
  if (!first) return [];
  return lines.flatMap((line) => {
    const text = line.texts[chosen.get(line.column) ?? lastFilled(line)] ?? '';
    return text === line.texts[0] ? [] : [{ row: first.row, column: line.column, text }];
  });
};
