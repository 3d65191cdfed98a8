import { expect, test } from 'vitest';
import { read, unreadable } from '../../src/core/fields/reading.ts';
import { createCellMemory } from '../../src/engine/cell-memory.ts';
import { cellText, createRecordTable, type RecordTable } from '../../src/engine/record-table.ts';
import { scanRecords } from '../../src/engine/scanner.ts';

const scanned = (cells: readonly string[]): RecordTable => {
  const table = createRecordTable();
  const bytes = new TextEncoder().encode(cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
  scanRecords(table, bytes, 0, 1, 44, { until: bytes.length, last: true });
  return table;
};

/** Reads every cell, as an engine does, and counts how often the reader had to be asked. */
const readAll = (cells: readonly string[], isWrong: (cell: string) => boolean = () => false): number => {
  const memory = createCellMemory();
  const table = scanned(cells);
  let asked = 0;
  for (let cell = 0; cell < table.cells; cell += 1) {
    const known = memory.find(table, cell);
    const text = cellText(table, cell);
    if (known) {
      if (!isWrong(text)) expect(known.value).toBe(text);
      continue;
    }
    asked += 1;
    memory.keep(table, cell, isWrong(text) ? unreadable('PHONE_UNREADABLE') : read(text));
  }
  return asked;
};

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

test('values that repeat are read once', () => {
  const values = ['Zürich', 'São Paulo', 'the "old" town', 'a'.repeat(40), 'x'];
  expect(readAll(times(5000, (at) => values[at % 5] ?? ''))).toBe(5);
});

test('of a column whose values do not repeat, only what was wrong is kept', () => {
  const asked = readAll(
    times(6000, (at) => (at % 3 === 0 ? 'call me' : `+1 202 555 ${at}`)),
    (cell) => cell === 'call me',
  );
  // Every number, and the wrong cell once before and once after the column was found out.
  expect(asked).toBe(4000 + 2);
});

test('texts with the same hash are told apart, and too many of them are not looked through', () => {
  const table = scanned(times(40, (at) => `value ${at}`));
  table.hash.fill(7);
  const memory = createCellMemory();
  for (let cell = 0; cell < table.cells; cell += 1) {
    expect(memory.find(table, cell)).toBeUndefined();
    memory.keep(table, cell, read(cell));
  }
  const values = times(40, (cell) => memory.find(table, cell)?.value);
  expect(values.slice(0, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(values.slice(8)).toEqual(times(32, () => undefined));
});

test('a long cell is not kept', () => {
  expect(readAll(times(10, () => 'x'.repeat(49)))).toBe(10);
});
