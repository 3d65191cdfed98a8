import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createColumnHints } from '../../../src/core/fields/column-hints.ts';
import type { FieldContext } from '../../../src/core/fields/reader.ts';
import type { FieldKind } from '../../../src/core/schema.ts';

const heeds = (column: ReturnType<typeof createColumnHints>, text: string): boolean => {
  const bytes = new TextEncoder().encode(`<${text}>,2020-10-28`);
  return column.heeds(bytes, 1, 1 + new TextEncoder().encode(text).length);
};

const hintsOf = (kind: FieldKind, cells: readonly string[], context: FieldContext = {}) => {
  const column = createColumnHints({ key: kind, label: kind, kind }, context);
  cells.forEach(column.see);
  return column.hints().map(({ code, params }) => [code, params['count']]);
};

test('day-first dates are offered when none is month-first', () => {
  expect(hintsOf('date', ['28/10/2020', '01/02/2020', '', 'x', '13.09.2024 10:00'])).toEqual([
    ['DATE_COLUMN_DAY_FIRST', 2],
  ]);
});

test('evidence for both orders offers nothing', () => {
  expect(hintsOf('date', ['28/10/2020', '10/28/2020'])).toEqual([]);
});

test('years in front, names of months and impossible days say nothing about the order', () => {
  expect(hintsOf('date', ['2020-10-28', '28 Oct 2020', '31/02/2020', '99/99/2020', '01/02/2020'])).toEqual([]);
});

test('a column whose order was chosen is left alone', () => {
  expect(hintsOf('date', ['28/10/2020'], { dateOrder: 'DMY' })).toEqual([]);
});

test('day numbers of a spreadsheet are offered unless they are read already', () => {
  expect(hintsOf('date', ['45543', '2024-01-01', '45544.5'])).toEqual([['DATE_COLUMN_EXCEL_SERIAL', 2]]);
  expect(hintsOf('date', ['45543'], { excelSerials: '1900' })).toEqual([]);
});

test('decimal commas are offered when nothing is written the American way', () => {
  expect(hintsOf('money', ['1.234,50', '12,5', '1000', '€ 3,99', '1.234'])).toEqual([
    ['NUMBER_COLUMN_DECIMAL_COMMA', 3],
  ]);
  expect(hintsOf('number', ['1,23', '1.23'])).toEqual([]);
  expect(hintsOf('number', ['1,23', '1,234'])).toEqual([]);
  expect(hintsOf('number', ['1,23'], { numberFormat: 'eu' })).toEqual([]);
  expect(hintsOf('number', ['1234'])).toEqual([]);
});

test('phones that a spreadsheet destroyed are counted', () => {
  expect(hintsOf('phone', ['2.02555E+09', '+12025550123', '4,93E+10'])).toEqual([['PHONE_COLUMN_SCIENTIFIC', 2]]);
  expect(hintsOf('phones', ['(202) 555-0123 ext 4'])).toEqual([]);
});

test('other kinds have nothing to suggest', () => {
  expect(hintsOf('text', ['28/10/2020', '45543', '1,23', '2E+9'])).toEqual([]);
});

test('a cell that is not heeded would have changed nothing', () => {
  const figure = fc.constantFrom(
    '28',
    '5',
    '2020',
    '45543',
    '1',
    '12',
    '1.5',
    'Oct',
    'e',
    'E+9',
    '२',
    '８',
    '\u200b',
    "'",
    '\u00a0',
  );
  const mark = fc.constantFrom('', ' ', '/', '-', '.', ',', '  ', '\t');
  const cell = fc.array(fc.tuple(mark, figure, mark), { maxLength: 4 }).map((parts) => parts.flat().join(''));
  const written = fc.constantFrom('28/10/2020', '10/28/2020', '1/2/2020', '45543', '45543.5', '1,5', '1,500', '1.5');
  const context = fc.constantFrom<FieldContext>({}, { dateOrder: 'DMY' }, { numberFormat: 'eu' });
  for (const kind of ['date', 'number', 'money', 'phone', 'phones', 'text'] as const)
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, written), { maxLength: 6 }), context, (cells, given) => {
        const column = createColumnHints({ key: kind, label: kind, kind }, given);
        for (const text of cells) if (heeds(column, text)) column.see(text);
        expect(column.hints().map(({ code, params }) => [code, params['count']])).toEqual(hintsOf(kind, cells, given));
      }),
    );
});
