import { describe, expect, test } from 'vitest';
import { matchValues, valueMapOf } from '../../../src/core/mapping/value-map.ts';

const options = ['New', 'In Progress', 'Won', 'Lost', { id: 'opt_9', label: 'Café customer' }];
const match = (...values: readonly string[]) =>
  matchValues(values.map((value) => ({ value, rows: 1 })), { options }); // prettier-ignore

describe('a value of an option column', () => {
  test.each([
    ['New', 'exact', 'New'],
    ['opt_9', 'exact', 'Café customer'],
    ['new', 'folded', 'New'],
    ['IN-PROGRESS', 'folded', 'In Progress'],
    ['cafe customer', 'folded', 'Café customer'],
    ['In Progres', 'close', 'In Progress'],
    ['cafe customers', 'close', 'Café customer'],
    ['Pending', 'none', null],
    ['???', 'none', null],
    ['__proto__', 'none', null],
    ['constructor', 'none', null],
  ])('%s is %s', (value, fit, option) => {
    expect(match(value)).toEqual([{ value, rows: 1, fit, option }]);
  });

  test('that folds to two options names neither', () => {
    const [only] = matchValues([{ value: 'a b', rows: 1 }], { options: ['A-B', 'A B'] });
    expect(only).toMatchObject({ fit: 'none', option: null });
  });

  test('like two options in equal measure names neither', () => {
    const [only] = matchValues([{ value: 'Level', rows: 1 }], { options: ['Level1', 'Level2'] });
    expect(only).toMatchObject({ fit: 'none', option: null });
  });
});

test('equal values are counted together, blank ones left out, the most frequent first', () => {
  const counted = matchValues(
    [
      { value: 'won', rows: 2 },
      { value: ' Lost ', rows: 5 },
      { value: 'Lost', rows: 4 },
      { value: ' ', rows: 99 },
    ],
    { options },
  );
  expect(counted.map(({ value, rows }) => [value, rows])).toEqual([
    ['Lost', 9],
    ['won', 2],
  ]);
  expect(valueMapOf(counted)).toEqual([
    ['Lost', 'Lost'],
    ['won', 'Won'],
  ]);
});

test('a field without options matches nothing', () => {
  expect(matchValues([{ value: 'x', rows: 1 }], {})).toEqual([{ value: 'x', rows: 1, fit: 'none', option: null }]);
});
