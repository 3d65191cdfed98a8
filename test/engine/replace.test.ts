import { describe, expect, it } from 'vitest';
import { isFault } from '../../src/core/fault.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine, ReplaceQuery } from '../../src/session/ports/engine.ts';
import { planFor, sure } from '../support/engine-plan.ts';

const text = [
  'First Name,Email,City',
  'Ann,ann@x.example,Haarlem',
  'Ben,broken,haarlem (NH)',
  ',,',
  'Cas,cas@x.example,',
  'Dee,also broken',
  'Eve,eve@x.example,Haarlem',
].join('\n');

const checkedEngine = async (): Promise<Engine> => {
  const engine = createEngine();
  const opened = sure(await engine.open(new Blob([text])));
  sure(await engine.check(planFor(opened, ['firstName', 'email', 'city'])));
  return engine;
};

const cellsOf = async (query: ReplaceQuery): Promise<readonly (readonly [row: number, text: string])[]> => {
  const { count, cells } = sure(await (await checkedEngine()).replace(query));
  expect(cells.length).toBe(count);
  return cells.map(({ row, text: to }) => [row, to]);
};

describe('a change of many cells', () => {
  it('replaces a text wherever it stands, in any case', async () => {
    expect(await cellsOf({ column: 2, find: { by: 'part', text: 'HAARLEM' }, to: '$& Delft' })).toEqual([
      [1, '$& Delft'],
      [2, '$& Delft (NH)'],
      [6, '$& Delft'],
    ]);
  });

  it('takes marks of patterns as they stand', async () => {
    expect(await cellsOf({ column: 2, find: { by: 'part', text: '(nh)' }, to: '' })).toEqual([[2, 'haarlem ']]);
  });

  it('replaces cells that hold exactly a text', async () => {
    expect(await cellsOf({ column: 2, find: { by: 'whole', text: 'Haarlem' }, to: 'Delft' })).toEqual([
      [1, 'Delft'],
      [6, 'Delft'],
    ]);
  });

  it('fills empty cells, those that a short row lacks too, and leaves blank rows blank', async () => {
    expect(await cellsOf({ column: 2, find: { by: 'empty' }, to: 'Delft' })).toEqual([
      [4, 'Delft'],
      [5, 'Delft'],
    ]);
  });

  it('keeps to the rows of a filter', async () => {
    const rows = { by: 'code', code: 'EMAIL_INVALID', column: 1 } as const;
    const cells = await cellsOf({ column: 1, rows, find: { by: 'any' }, to: '' });
    expect(cells.map(([row]) => row)).toContain(2);
    expect(cells.every(([, to]) => to === '')).toBe(true);
  });

  it('changes nothing where the text is the same already', async () => {
    expect(await cellsOf({ column: 2, find: { by: 'whole', text: 'Haarlem' }, to: 'Haarlem' })).toEqual([]);
  });

  it('sees corrections, not the file below them', async () => {
    const engine = await checkedEngine();
    sure(await engine.edit({ cells: [{ row: 1, column: 2, text: 'Leiden' }], skipped: [] }));
    const { cells } = sure(await engine.replace({ column: 2, find: { by: 'whole', text: 'Leiden' }, to: 'Delft' }));
    expect(cells).toEqual([{ row: 1, column: 2, text: 'Delft' }]);
  });

  it('shows the first five before and after', async () => {
    const { samples } = sure(await (await checkedEngine()).replace({ column: 0, find: { by: 'any' }, to: 'X' }));
    expect(samples).toHaveLength(5);
    expect(samples[0]).toEqual({ row: 1, before: 'Ann', after: 'X' });
  });

  it('is counted in full but not made where it is more than one step may hold', async () => {
    const engine = createEngine();
    const many = ['First Name,Email', ...Array.from({ length: 100_001 }, (_, row) => `A,a${row}@x.example`)].join('\n');
    const opened = sure(await engine.open(new Blob([many])));
    sure(await engine.check(planFor(opened, ['firstName', 'email'])));
    const { count, cells } = sure(await engine.replace({ column: 0, find: { by: 'any' }, to: 'B' }));
    expect([count, cells.length]).toEqual([100_001, 0]);
  });
});

describe('row numbers', () => {
  it('are those that match, and rows can be asked for by them', async () => {
    const engine = await checkedEngine();
    const numbers = sure(await engine.numbers({ by: 'text', text: 'haarlem', column: 2 }));
    expect([...numbers]).toEqual([1, 2, 6]);
    const rows = sure(await engine.rows({ from: 1, count: 1, rows: [...numbers] }));
    expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
      [1, 'Ann'],
      [2, 'Ben'],
      [6, 'Eve'],
    ]);
  });

  it('are a fault before a file is open', async () => {
    const engine = createEngine();
    expect(isFault(await engine.numbers({ by: 'all' }))).toBe(true);
    expect(isFault(await engine.replace({ column: 0, find: { by: 'any' }, to: '' }))).toBe(true);
    expect(isFault(await engine.match(0, { key: 'a', label: 'A', kind: 'option', options: [] }))).toBe(true);
  });
});

describe('the values of a column', () => {
  const field = { key: 'colours', label: 'Colours', options: ['Blue', 'Light, green'] } as const;
  const match = async (kind: 'option' | 'options') => {
    const engine = createEngine();
    sure(await engine.open(new Blob(['Colour,City\nBlue,A\n"blue; Bluee",B\n"Light, green",C\nBluee,D'])));
    const { values } = sure(await engine.match(0, { ...field, kind }));
    return values.map(({ value, rows, fit }) => [value, rows, fit]);
  };

  it('are whole cells where the field holds one', async () => {
    expect(await match('option')).toContainEqual(['Light, green', 1, 'exact']);
    expect(await match('option')).toContainEqual(['Bluee', 1, 'close']);
  });

  it('are taken apart where it holds several, unless the cell is an option', async () => {
    const values = await match('options');
    expect(values).toContainEqual(['blue', 1, 'folded']);
    expect(values).toContainEqual(['Bluee', 2, 'close']);
    expect(values).toContainEqual(['Light, green', 1, 'exact']);
  });
});
