import type { ColumnPlan } from '../../core/plan.ts';
import type { Field, FieldRef } from '../../core/schema.ts';
import type { OpenedFile } from '../../session/ports/engine.ts';

/** A column of the grid: one of the file that fills a field. */
export interface GridColumn {
  /** Its index in the file. */
  readonly column: number;
  readonly header: string;
  readonly label: string;
  readonly field: Field | undefined;
  readonly to: FieldRef;
  /** In ems, from what it holds. */
  readonly width: number;
}

interface Source {
  readonly columns: readonly ColumnPlan[];
  readonly opened: OpenedFile | null;
  readonly fields: readonly Field[];
}

export const gridColumns = ({ columns, opened, fields }: Source): readonly GridColumn[] =>
  columns.flatMap(({ to }, column) => {
    if (to === null || to === 'ignore') return [];
    const field = fields.find(({ key, object = 'contact' }) => key === to.field && object === to.object);
    const { header = '', samples = [] } = opened?.columns[column] ?? {};
    const label = field?.label ?? to.field;
    return [{ column, header, label, field, to, width: widthFor(label, header, samples) }];
  });

const narrowest = 8;
const widest = 19;

/** Room for the texts that are known; what is longer is cut and stands in the details. */
const widthFor = (label: string, header: string, samples: readonly string[]): number => {
  const longest = Math.max(label.length, header.length, ...samples.map((sample) => sample.length));
  return Math.min(widest, Math.max(narrowest, Math.round(longest * 0.62 + 3)));
};
