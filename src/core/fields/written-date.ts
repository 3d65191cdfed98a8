import type { DateGrammar, DateReason, WrittenDate } from './date-grammar.ts';
import { readNamed } from './named-date.ts';
import { readNumeric } from './numeric-date.ts';

/** Longer cells are prose: white space is not folded and no month is looked for. */
const longestDate = 200;
const hasLetters = /[A-Za-z]{3}/;

/** Reads one cleaned cell by the grammar G1 to G6 of spec 4.3.2. */
export const readWrittenDate = (cell: string, grammar: DateGrammar): WrittenDate | DateReason => {
  const numeric = readNumeric(cell, grammar);
  if (numeric !== null) return numeric;
  return cell.length > longestDate || !hasLetters.test(cell) ? 'format' : readNamed(cell, grammar);
};
