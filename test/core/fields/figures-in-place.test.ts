import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsure } from '../../../src/core/fields/in-place.ts';
import type { NumberFormat } from '../../../src/core/fields/reader.ts';
import { inPlaceValue, keepsTheLaw, slipped } from './in-place-law.ts';
import { readerOf } from './read-as.ts';

const formats: readonly (NumberFormat | undefined)[] = [undefined, 'plain', 'us', 'eu', 'space', 'in'];
const contexts = formats.map((numberFormat) => (numberFormat === undefined ? {} : { numberFormat }));
const readers = contexts.flatMap((context) => [readerOf('number', context), readerOf('money', context)]);
const readNumber = readerOf('number');
const readMoney = readerOf('money');

test.each([
  ['0', 0],
  ['0.0', 0],
  ['7', 7],
  ['007', 7],
  ['1234', 1234],
  ['0.1', 0.1],
  ['1234.5', 1234.5],
  ['19.99', 19.99],
  ['4.35', 4.35],
  ['0.000000000012', 0.000000000012],
  ['999999999999999', 999_999_999_999_999],
  ['99999999999.999', 99_999_999_999.999],
])('%s is the number %d, in place', (text, value) => {
  for (const { numberFormat } of [{ numberFormat: 'plain' }, { numberFormat: 'us' }, { numberFormat: 'in' }] as const) {
    expect(inPlaceValue(readerOf('number', { numberFormat }), text)).toBe(value);
  }
  expect(inPlaceValue(readMoney, text)).toBe(/\.\d{3}$/.test(text) ? unsure : value);
});

test('decimals stand behind the mark that the column has for them', () => {
  expect(inPlaceValue(readerOf('money', { numberFormat: 'eu' }), '1234,56')).toBe(1234.56);
  expect(inPlaceValue(readerOf('money', { numberFormat: 'space' }), '1234,56')).toBe(1234.56);
  expect(inPlaceValue(readerOf('number', { numberFormat: 'space' }), '1234.56')).toBe(1234.56);
  expect(inPlaceValue(readerOf('number', { numberFormat: 'eu' }), '1.234')).toBe(unsure);
  expect(inPlaceValue(readNumber, '1,5')).toBe(unsure);
});

test('money with three decimals is doubted where the point could group', () => {
  expect(inPlaceValue(readMoney, '1.234')).toBe(unsure);
  expect(inPlaceValue(readerOf('money', { numberFormat: 'plain' }), '1.234')).toBe(unsure);
  expect(inPlaceValue(readerOf('money', { numberFormat: 'in' }), '1.234')).toBe(1.234);
  expect(inPlaceValue(readMoney, '1.2345')).toBe(1.2345);
});

test.each(
  [
    ['-5', '+5', '-0', '$5', '5$', '(5)', '1,234', '1 234', '5.', '.5', '.', '1.2.3', '1e5', '0x10', "'5", '5%', '1_0'],
    ['1234567890123456', '0000000000000001', '12345678901234.5', '1/2', '1:2', 'one'],
  ].flat(),
)('%s is left to the whole reader', (text) => {
  expect(inPlaceValue(readNumber, text)).toBe(unsure);
  expect(inPlaceValue(readMoney, text)).toBe(unsure);
});

describe('what is read in place is what the whole reader reads', () => {
  test('of figures of every length, and of what slips of the hand make of them', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 17 });
    const mark = fc.constantFrom('.', ',', '', ' ');
    const figure = fc.tuple(digits, mark, fc.oneof(digits, fc.constant('')));
    const cells = slipped(
      figure.map((parts) => parts.join('')),
      "0059.,-+$€ ()e'",
    );
    fc.assert(
      fc.property(cells, (cell) => {
        for (const reader of readers) keepsTheLaw(reader, cell);
      }),
      { seed: 15, numRuns: 4000 },
    );
  });

  test('of every price up to a thousand, to the cent', () => {
    for (let cents = 0; cents < 100_000; cents += 1) {
      const text = (cents / 100).toFixed(2);
      if (inPlaceValue(readMoney, text) !== Number(text)) expect(inPlaceValue(readMoney, text)).toBe(Number(text));
    }
  });
});
