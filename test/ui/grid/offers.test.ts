import { describe, expect, it } from 'vitest';
import { offeredFixes } from '../../../src/ui/grid/offered-fixes.ts';
import { groupLines, lastFilled, mergeEdits } from '../../../src/ui/grid/group-lines.ts';
import { gridColumns } from '../../../src/ui/grid/grid-columns.ts';
import { problemColumns, worstOf } from '../../../src/ui/grid/severity.ts';
import { checked, columns, common, opened } from '../harness/samples.ts';

const shown = gridColumns({ columns, opened, fields: common.config?.fields ?? [] });
const skipsEmpty = { ...common.choices, skipEmpty: true };

describe('columns of the grid', () => {
  it('are those that fill a field, in the order of the file', () => {
    expect(shown.map(({ column }) => column)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(shown[2]).toMatchObject({ header: 'E-mail', label: 'Email' });
  });
});

describe('offered corrections', () => {
  it('are values to match, cells to empty and rows to skip', () => {
    const { values, emptied, repeated } = offeredFixes({ checked, choices: skipsEmpty, columns }, shown);
    expect(values.map(({ column }) => column)).toEqual([5]);
    expect(emptied.map(({ code, count }) => [code, count])).toEqual([
      ['EMAIL_INVALID', 61],
      ['DATE_UNREADABLE', 412],
      ['PHONE_UNREADABLE', 58],
    ]);
    expect(repeated.map(({ count }) => count)).toEqual([54]);
  });

  it('never empty a cell where an empty cell would clear the field in the CRM', () => {
    const { emptied } = offeredFixes({ checked, choices: { ...skipsEmpty, skipEmpty: false }, columns }, shown);
    expect(emptied).toEqual([]);
  });
});

describe('rows of one contact', () => {
  const rows = [
    { row: 1, line: 2, cells: ['Ann', 'Lee', 'a@x.io', ''] },
    { row: 7, line: 8, cells: ['Anna', 'Lee', 'a@x.io', ''] },
    { row: 9, line: 10, cells: ['', 'Lee', 'A@x.io', '+1'] },
  ];
  const lines = groupLines(rows, shown);

  it('show what differs first, and nothing that all of them leave empty', () => {
    expect(lines.map(({ texts, differs }) => [texts, differs])).toEqual([
      [['Ann', 'Anna', ''], true],
      [['a@x.io', 'a@x.io', 'A@x.io'], true],
      [['', '', '+1'], true],
      [['Lee', 'Lee', 'Lee'], false],
    ]);
  });

  it('are merged into the first one, each field with its last text unless another was chosen', () => {
    expect(lines.map(lastFilled)).toEqual([1, 2, 2, 2]);
    expect(mergeEdits(rows, lines, new Map())).toEqual([
      { row: 1, column: 0, text: 'Anna' },
      { row: 1, column: 2, text: 'A@x.io' },
      { row: 1, column: 3, text: '+1' },
    ]);
    expect(
      mergeEdits(
        rows,
        lines,
        new Map([
          [0, 0],
          [2, 1],
          [3, 0],
        ]),
      ),
    ).toEqual([]);
  });
});

describe('issues of a row', () => {
  it('are as grave as the gravest', () => {
    expect(worstOf([{ severity: 'info' }, { severity: 'warning' }])).toBe('warning');
    expect(worstOf([])).toBeNull();
  });

  it('lead to their columns, and to the head of the row where they are about all of it', () => {
    expect(
      problemColumns([
        { severity: 'warning', column: 4 },
        { severity: 'info', column: 1 },
        { severity: 'error' },
        { severity: 'error', column: 4 },
      ]),
    ).toEqual([4, -1]);
  });
});
