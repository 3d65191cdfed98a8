import { isFault, type Fault } from '../core/fault.ts';
import { matchValues, type ValueMatch } from '../core/mapping/value-map.ts';
import type { Field } from '../core/schema.ts';
import type { DistinctValue } from '../session/ports/engine.ts';
import { distinctValues } from './distinct.ts';
import type { Shelf } from './rows.ts';

const knownCells = 5000;
const shownValues = 1000;

/** The column's values, each beside the option that it names; the values of a list are taken apart. */
export const matchColumn = async (
  shelf: Shelf,
  column: number,
  field: Field,
): Promise<{ readonly values: readonly ValueMatch[]; readonly more: number } | Fault> => {
  const cells = await distinctValues(shelf, column, knownCells);
  if (isFault(cells)) return cells;
  const values = matchValues(
    field.kind === 'options' ? cells.values.flatMap(parts(field)) : rowsOf(cells.values),
    field,
  );
  return { values: values.slice(0, shownValues), more: Math.max(0, values.length - shownValues) + cells.more };
};

const rowsOf = (values: readonly DistinctValue[]) => values.map(({ text, count }) => ({ value: text, rows: count }));

/** A cell that names an option as it stands is one value, whatever marks it holds. */
const parts =
  (field: Field) =>
  (cell: DistinctValue): readonly { readonly value: string; readonly rows: number }[] => {
    const whole = rowsOf([cell]);
    const [match] = matchValues(whole, field);
    if (match && (match.fit === 'exact' || match.fit === 'folded')) return whole;
    return cell.text.split(/[,;\n]/).map((part) => ({ value: part, rows: cell.count }));
  };
