import type { ColumnPlan } from '../../src/core/plan.ts';
import type { FieldRef } from '../../src/core/schema.ts';
import type { Chance } from './chance.ts';

/** A small file of contacts with the usual troubles: blank lines, bad values, duplicates, quoted line ends. */
export interface ContactFile {
  readonly text: string;
  readonly rows: number;
  /** Rows that hold anything. */
  readonly filled: readonly number[];
  readonly columns: readonly ColumnPlan[];
}

const to = (field: string): ColumnPlan => ({ to: { object: 'contact', field } satisfies FieldRef, options: {} });

/** A line without any text is a blank row only where it has its commas. */
const blank = ',,,,';
const headers = ['Email', 'First Name', 'City', 'Tags', 'Notes'];
const columns = [to('email'), to('firstName'), to('city'), to('tags'), to('notes')];

export const makeFile = (chance: Chance, rows: number): ContactFile => {
  const lines = [headers.join(',')];
  const filled: number[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const line = makeLine(chance, row);
    if (line !== blank) filled.push(row);
    lines.push(line);
  }
  return { text: `${lines.join('\n')}\n`, rows, filled, columns };
};

const makeLine = (chance: Chance, row: number): string => {
  if (chance.is(0.06)) return blank;
  const email = chance.is(0.06)
    ? 'not an address'
    : `person${chance.is(0.08) ? chance.between(1, row) : row}@example.com`;
  const city = chance.is(0.2) ? '' : chance.pick(['Lyon', '"Porto, PT"', 'Köln', '"Two\nlines"']);
  const tags = chance.is(0.5) ? chance.pick(['new', '"new, warm"', 'cold']) : '';
  return [email, `Person ${row}`, city, tags, `Note ${chance.between(1, 9)}`].join(',');
};
