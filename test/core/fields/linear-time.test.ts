import { describe, expect, test } from 'vitest';
import { createColumnHints } from '../../../src/core/fields/column-hints.ts';
import type { FieldKind } from '../../../src/core/schema.ts';
import { readerOf } from './read-as.ts';

const kinds: readonly FieldKind[] = [
  ...(['id', 'text', 'longText', 'email', 'emails', 'phone', 'phones', 'date', 'number', 'money', 'option'] as const),
  ...(['options', 'textboxes', 'tags', 'user', 'users', 'country', 'timezone', 'boolean'] as const),
];

/** What makes a backtracking expression or a naive loop slow: one short text, many times, and something that fails. */
const pumped: readonly (readonly [prefix: string, pump: string, suffix: string])[] = [
  ...['a', 'A', '0', '1', ' ', '\t', '\n', ' \n', '"', '""', ',', ';', '.', '/', '-', '+', '(', ')', '@', '<', '$'].map(
    (pump) => ['', pump, '!'] as const,
  ),
  ['', 'a.', '@'],
  ['', 'a@', '!'],
  ['a@', 'a.', '!'],
  ['a@', 'a-', '!'],
  ['a@', '-', 'a.com'],
  ['a@', 'ä', '.com'],
  ['a@', 'ä.', 'com'],
  ['', '1,234', '!'],
  ['', '1.234', '!'],
  ['', '12,', '345!'],
  ['', '1 ', '!'],
  ['8 ', ' ', 'Sep 2024'],
  ['8 Sep', ' ,', '2024'],
  ['2024-09-08', ' ', 'x'],
  ['', '5,"x', '!'],
  ['', '"a,', '!'],
  ['', ',"', '!'],
  ['', '"""a,', '!'],
  ['', 'Blue,', 'Purple'],
  ['', 'Blue. ', '!'],
  ['', 'x, ', '"'],
  ['', 'e\u0301', '!'],
  ['', '\u200b', '!'],
  ['tel:', ' ', '1'],
  ['', '1/', '2'],
  ['', '2025550123/', 'x'],
  ['', ' ::: ', 'x'],
  ['', ' or ', 'x'],
  ['', ' ext', '1'],
  ['', '1 (US', ')'],
  ['1', '-', 'x'],
  ['1', ' ', '#x'],
  ['1 (ext', ' 1', '!'],
  ['1', ' (1', '!'],
  ['1', ' ', '(1'],
  ['tel:1', ';a=1', '!'],
  ['', '++', '1'],
  ['', '☎', '1'],
];

/** Sixteen times the text may take some sixteen times the time; a quadratic road takes 256 times. */
const small = 10_000;
const large = 16 * small;
const most = 64;
/** A quadratic road over so long a text takes many seconds: what is done within this many milliseconds is not one. */
const plainlyLinear = 1500;

/** The fastest of a few rounds: a busy machine only ever adds to the time. */
const fastest = (work: () => void, enough: number): number => {
  let best = Infinity;
  for (let round = 0; round < 3 && best > enough; round += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

const grow = ([prefix, pump, suffix]: readonly [string, string, string], length: number): string =>
  prefix + pump.repeat(Math.ceil(length / pump.length)) + suffix;

describe('no cell takes more than linear time', () => {
  test.each(kinds)('%s', (kind) => {
    const field = { key: kind, label: kind, kind, options: ['Blue', 'Bluebell', 'a', 'aa', 'aaa'] };
    const context = {
      country: 'US',
      tags: ['Blue'],
      users: [{ id: 'u', firstName: 'A', lastName: 'B', email: 'a@b.co' }],
    };
    const read = readerOf(kind, { ...context, emptyWords: ['-'] }, field);
    const column = createColumnHints(field, context);
    const work = (cell: string) => () => {
      read(cell);
      column.see(cell);
    };
    for (const shape of pumped) {
      const slow = fastest(work(grow(shape, large)), plainlyLinear);
      if (slow < plainlyLinear) continue;
      const quick = fastest(work(grow(shape, small)), 0);
      expect(slow / quick, `${JSON.stringify(shape)} takes ${slow} ms, a sixteenth of it ${quick} ms`).toBeLessThan(
        most,
      );
    }
  });
});
