import type { ColumnPlan } from '../../src/core/plan.ts';
import type { FieldRef } from '../../src/core/schema.ts';
import type { Chance } from './chance.ts';

/** A small file of contacts with the usual troubles: blank lines, bad values, duplicates, quoted line ends. */
export interface ContactFile {
  readonly text: string;
  readonly rows: number;
  readonly columns: readonly ColumnPlan[];
}

const to = (field: string): ColumnPlan => ({ to: { object: 'contact', field } satisfies FieldRef, options: {} });

const headers = ['Email', 'First Name', 'City', 'Tags', 'Notes'];
const columns = [to('email'), to('firstName'), to('city'), to('tags'), to('notes')];

export const makeFile = (chance: Chance, rows: number): ContactFile => {
  const lines = [headers.join(',')];
  for (let row = 1; row <= rows; row += 1) lines.push(makeLine(chance, row));
  return { text: `${lines.join('\n')}\n`, rows, columns };
};

const makeLine = (chance: Chance, row: number): string => {
  // A line without any text is a blank row only where it has its commas.
  if (chance.is(0.06)) return ',,,,';
  const email = chance.is(0.06) ? 'not an address' : `person${chance.is(0.08) ? chance.between(1, row) : row}@example.com`;
  const city = chance.is(0.2) ? '' : chance.pick(['Lyon', '"Porto, PT"', 'Köln', '"Two\nlines"']);
  const tags = chance.is(0.5) ? chance.pick(['new', '"new, warm"', 'cold']) : '';
  return [email, `Person ${row}`, city, tags, `Note ${chance.between(1, 9)}`].join(',');
};
