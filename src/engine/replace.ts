import { isFault, type Fault } from '../core/fault.ts';
import type { CellEdit } from '../core/plan.ts';
import type { ReplaceQuery, Replacements } from '../session/ports/engine.ts';
import { isBlank } from './dialect.ts';
import type { Filters } from './filters.ts';
import { visitRows, type Shelf } from './rows.ts';

/** One step of the person's corrections holds at most this many cells: each is kept, and kept again for undo. */
export const mostReplacements = 100_000;
const samples = 5;

/** What a change of many cells would do, found by reading the rows that it is about. Blank rows stay blank. */
export const findReplacements = async (
  shelf: Shelf,
  filters: Filters,
  query: ReplaceQuery,
): Promise<Replacements | Fault> => {
  const wanted = await filters.rows(query.rows ?? { by: 'all' });
  if (isFault(wanted)) return wanted;
  const replace = replacer(query);
  const cells: CellEdit[] = [];
  const shown: { row: number; before: string; after: string }[] = [];
  let count = 0;
  const trouble = await visitRows(shelf, wanted, (raw, row) => {
    if (isBlank(raw)) return;
    const before = (shelf.checked ? shelf.checked.rows.cells(row, raw) : raw)[query.column] ?? '';
    const after = replace(before);
    if (after === before) return;
    count += 1;
    if (shown.length < samples) shown.push({ row, before, after });
    if (count <= mostReplacements) cells.push({ row, column: query.column, text: after });
  });
  if (trouble) return trouble;
  return { count, samples: shown, cells: count > mostReplacements ? [] : cells };
};

const replacer = ({ find, to }: ReplaceQuery): ((text: string) => string) => {
  switch (find.by) {
    case 'empty':
      return (text) => (text.trim() === '' ? to : text);
    case 'whole': {
      const wanted = find.text.trim();
      return (text) => (text.trim() === wanted ? to : text);
    }
    case 'part': {
      if (find.text === '') return (text) => text;
      const wanted = new RegExp(find.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'giu');
      return (text) => text.replace(wanted, () => to);
    }
    default:
      return () => to;
  }
};
