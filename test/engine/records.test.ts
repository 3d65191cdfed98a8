import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Delimiter } from '../../src/core/plan.ts';
import { recordCells } from '../../src/engine/record-table.ts';
import { createRecordReader } from '../../src/engine/records.ts';

interface Told {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly trouble: string | null;
}

/** All records of a text that comes in pieces of `size` bytes. */
const readAll = (text: string, delimiter: Delimiter = ',', size = Infinity, cap?: number): Told => {
  const reader = createRecordReader(delimiter, { record: 0, line: 1 }, cap);
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const bytes = new TextEncoder().encode(text);
  const step = Math.min(size, Math.max(1, bytes.length));
  for (let at = 0; at < Math.max(1, bytes.length); at += step) {
    reader.feed(bytes.subarray(at, at + step), at + step >= bytes.length);
    for (let block = reader.next(); block; block = reader.next()) {
      if ('trouble' in block) return { rows, lines, trouble: `${block.trouble} ${block.record} ${block.line}` };
      expect(block.record).toBe(rows.length);
      for (let record = 0; record < block.table.records; record += 1) {
        rows.push(recordCells(block.table, record));
        lines.push(block.table.lines[record] ?? 0);
      }
    }
  }
  return { rows, lines, trouble: null };
};

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('records', () => {
  const table: readonly (readonly [name: string, text: string, rows: readonly (readonly string[])[]])[] = [
    [
      'plain rows',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'no final newline',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['CR, LF and CRLF in one file', 'a\r\nb\nc\rd', [['a'], ['b'], ['c'], ['d']]],
    [
      'mixed newlines beside quotes',
      '"a",1\r\nb,2\n"c",3\rd,4',
      [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
        ['d', '4'],
      ],
    ],
    [
      'newlines inside quotes stay as they are',
      '"a\r\nb","c\nd","e\rf"\r\n1,2,3',
      [
        ['a\r\nb', 'c\nd', 'e\rf'],
        ['1', '2', '3'],
      ],
    ],
    ['doubled quotes', '"say ""hi""",x', [['say "hi"', 'x']]],
    ['quotes in the middle of a cell', '5" pipe,a "b" c\n', [['5" pipe', 'a "b" c']]],
    ['spaces before a quote make it text', 'a, "b" ,c', [['a', ' "b" ', 'c']]],
    ['spaces after a closing quote go', '"a"  ,"b"\t\n', [['a', 'b']]],
    [
      'quotes that nobody doubled',
      '"say "hi" now",x\ny,z',
      [
        ['say "hi" now', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'text after a closing quote',
      '"John" Smith,x\ny,z',
      [
        ['John Smith', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'text after a closing quote at the end of a line',
      'x,"John" Smith\ny,z',
      [
        ['x', 'John Smith'],
        ['y', 'z'],
      ],
    ],
    ['empty quoted cells', '"",""\n""', [['', ''], ['']]],
    ['blank lines are records', 'a\n\n\nb\n', [['a'], [''], [''], ['b']]],
    ['only newlines', '\n\r\n\r', [[''], [''], ['']]],
    ['a delimiter at the very end', 'a,', [['a', '']]],
    ['NUL bytes', 'a\0b,\0\n', [['a\0b', '\0']]],
    ['nothing', '', []],
  ];
  test.each(table)('%s, whole and in single characters', (_name, text, rows) => {
    for (const size of [Infinity, 1, 2, 3]) expect(readAll(text, ',', size)).toMatchObject({ rows, trouble: null });
  });

  test('every record knows the physical line it begins on', () => {
    expect(readAll('a\n"b\nb\r\nb"\nc\r\n\r\n"d"\re').lines).toEqual([1, 2, 5, 6, 7, 8]);
  });

  test('an open quote names its record and line, at every size of piece', () => {
    for (const size of [Infinity, 1, 5])
      expect(readAll('a,b\n\n1,"open\n2,3\n', ',', size).trouble).toBe('open-quote 2 3');
  });

  test('a record over the cap is named, quoted or not', () => {
    const [cap, over] = [100_000, 100_100];
    for (const size of [Infinity, 7777]) {
      expect(readAll(`a,b\n${'x'.repeat(over)}\nc`, ',', size, cap).trouble).toBe('too-large 1 2');
      expect(readAll(`a,"b"\n"${'x\n'.repeat(over / 2)}"\nc`, ',', size, cap).trouble).toBe('too-large 1 2');
      expect(readAll(`a,"b"\n"${'x\n'.repeat(cap / 2 - 10)}"\nc`, ',', size, cap).trouble).toBe(null);
    }
  });

  const messy = fc.string({
    unit: fc.constantFrom('a', 'é', ',', ';', '"', '\r', '\n', ' ', '\0', '""', '\r\n', ',"'),
    maxLength: 60,
  });
  test('the records are the same whatever the pieces are', () => {
    fc.assert(
      fc.property(
        messy,
        fc.constantFrom<Delimiter>(',', ';'),
        fc.integer({ min: 1, max: 9 }),
        (text, delimiter, size) => {
          expect(readAll(text, delimiter, size)).toEqual(readAll(text, delimiter));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('long stretches are the same whatever the pieces are', () => {
    const line = fc.constantFrom(
      'plain,row,of,words',
      '"quoted, cell",x',
      'a,"b\nc"',
      '',
      '5" pipe,é',
      `${'y'.repeat(700)},z`,
    );
    const file = fc.tuple(fc.array(line, { minLength: 100, maxLength: 600 }), fc.constantFrom('\n', '\r\n', '\r'));
    fc.assert(
      fc.property(file, fc.integer({ min: 500, max: 70_000 }), ([lines, newline], size) => {
        const text = lines.join(newline);
        expect(readAll(text, ',', size)).toEqual(readAll(text));
      }),
      { numRuns: 25 },
    );
  });

  test('what is written is read again, in any dialect', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ß', '漢', ',', ';', '|', '\t', '"', '\r', '\n', ' ', "'", '='),
      maxLength: 8,
    });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom<Delimiter>(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table_, delimiter, newline) => {
          const text = table_.map((cells) => cells.map(quote).join(delimiter) + newline).join('');
          expect(readAll(text, delimiter)).toMatchObject({ rows: table_, trouble: null });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('well-formed text reads as Papa reads it', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', "'"), maxLength: 5 }),
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' '), maxLength: 5 }).map(quote),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (table_) => {
          const text = table_.map((cells) => cells.join(',')).join('\n');
          expect(readAll(text).rows).toEqual(Papa.parse(text, { delimiter: ',', newline: '\n' }).data);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('work is linear in the text', () => {
  const cases: readonly (readonly [name: string, make: (n: number) => string])[] = [
    ['a run of quotes', (n) => `a\n${'"'.repeat(n + 1)}\n`],
    ['quotes that close nothing', (n) => `a\n"${'" '.repeat(n / 2)}x",y\n`],
    ['quotes and spaces', (n) => `a\n${'"a" x'.repeat(n / 5)}${' '.repeat(n)},y\n`],
    ['a run of commas', (n) => `a\n${','.repeat(n)}\n`],
    ['one long cell', (n) => `a\n${'x'.repeat(n)}\n`],
    ['one long quoted cell', (n) => `a\n"${'x\n'.repeat(n / 2)}"\n`],
    ['rows of one byte', (n) => 'x\n'.repeat(n / 2)],
    ['quoted rows without a delimiter', (n) => '"x"\n'.repeat(n / 4)],
    ['plain cells and far quotes', (n) => `${'x,y\n'.repeat(n / 8)}"q"\n${'x,y\n'.repeat(n / 8)}`],
    ['blank lines', (n) => '\n'.repeat(n)],
  ];
  const encoder = new TextEncoder();
  const timeOf = (bytes: Uint8Array<ArrayBuffer>, size: number): number => {
    const start = performance.now();
    readAllQuietly(bytes, size);
    return performance.now() - start;
  };
  const readAllQuietly = (bytes: Uint8Array<ArrayBuffer>, size: number): number => {
    const reader = createRecordReader(',');
    let rows = 0;
    for (let at = 0; at < bytes.length; at += size) {
      reader.feed(bytes.subarray(at, at + size), at + size >= bytes.length);
      for (let block = reader.next(); block && !('trouble' in block); block = reader.next())
        rows += block.table.records;
    }
    return rows;
  };
  test.each(cases)('%s', (_name, make) => {
    const [small, large] = [encoder.encode(make(250_000)), encoder.encode(make(2_000_000))];
    for (const size of [4096, 262_144]) {
      timeOf(small, size);
      const one = Math.min(timeOf(small, size), timeOf(small, size), timeOf(small, size));
      const eight = Math.min(timeOf(large, size), timeOf(large, size));
      // Eight times the text; a quadratic reader would need sixty-four times as long.
      expect(eight).toBeLessThan(Math.max(40 * one, 600));
    }
  });
});
