import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, readerOf, reasonOf } from './read-as.ts';

const readNumber = readerOf('number');
const readMoney = readerOf('money');
const W = null;

type Row = readonly [text: string, number: number | null, money: number | null, ...notices: string[]];

describe('the table of spec 4.5', () => {
  const rows: readonly Row[] = [
    ['1.23', 1.23, 1.23],
    ['1234', 1234, 1234],
    ['.123', 0.123, 0.123],
    ['007', 7, 7],
    ['5.', 5, 5],
    ['-5', -5, -5],
    ['+5', 5, 5],
    ['−5', -5, -5],
    ['1,234', W, 1234],
    ['1,234.5', W, 1234.5],
    ['1,234,234.33', W, 1_234_234.33],
    ['1,234,234,333', W, 1_234_234_333],
    ['$1,234.50', W, 1234.5, 'CURRENCY_SYMBOL_IGNORED'],
    ['-$1,234.50', W, -1234.5, 'CURRENCY_SYMBOL_IGNORED'],
    ['$-5', W, -5, 'CURRENCY_SYMBOL_IGNORED'],
    ['USD 1,234', W, 1234, 'CURRENCY_SYMBOL_IGNORED'],
    ['1234 USD', W, 1234, 'CURRENCY_SYMBOL_IGNORED'],
    ['1234€', W, 1234, 'CURRENCY_SYMBOL_IGNORED'],
    ['R$ 5', W, 5, 'CURRENCY_SYMBOL_IGNORED'],
    ['(1,234)', W, -1234, 'MONEY_PARENS_NEGATIVE'],
    ['($1,234.50)', W, -1234.5, 'CURRENCY_SYMBOL_IGNORED', 'MONEY_PARENS_NEGATIVE'],
    ['$(1,234.50)', W, -1234.5, 'CURRENCY_SYMBOL_IGNORED', 'MONEY_PARENS_NEGATIVE'],
    ['1.234,50', W, W],
    ['1 234,50', W, W],
    ['1,23', W, W],
    ['12,34,567.00', W, W],
    ['1,2345', W, W],
    ['1,,234', W, W],
    ['1.234', 1.234, 1.234, 'MONEY_AMBIGUOUS'],
    ['€1.234', W, 1.234, 'CURRENCY_SYMBOL_IGNORED', 'MONEY_AMBIGUOUS'],
    ...['1e5', '0x10', 'Infinity', '12%', '1_000', 'abc', '-', '--5', '', '.', '+', '$', '()', '(-5)', '-(5)'].map(
      (text): readonly [string, null, null] => [text, W, W],
    ),
    ['5²', W, W],
    ['１２３', 123, 123],
    ["'12", 12, 12],
    ['XQZ 5', W, W],
    ['$ 5 USD', W, W],
    ['-$-5', W, W],
  ];

  test.each(rows.map((row) => ({ row, text: row[0] })))('$text', ({ row: [text, number, money, ...notices] }) => {
    expect(readNumber(text).value).toBe(number);
    const amount = readMoney(text);
    expect(amount.value).toBe(money);
    if (money !== null) expect(codesOf(amount)).toEqual(notices);
    else if (text !== '') expect(codesOf(amount)).toEqual(['MONEY_UNREADABLE']);
    if (number === null && text !== '') expect(codesOf(readNumber(text))).toEqual(['NUMBER_UNREADABLE']);
  });

  test('more digits than a number can hold are refused, zeros that only place the point are not counted', () => {
    expect(reasonOf(readNumber('1234567890123456'))).toBe('precision');
    expect(reasonOf(readMoney('1,234,567,890,123,456'))).toBe('precision');
    expect(readNumber('123456789012345').value).toBe(123_456_789_012_345);
    expect(readNumber('0.000000000000000001').value).toBe(1e-18);
    expect(readNumber('1.50000000000000000000').value).toBe(1.5);
    expect(readNumber('-0').value).toBe(0);
  });
});

describe("a column's own number format", () => {
  test.each([
    ['us', '1,234.5', 1234.5],
    ['us', '1,2345', null],
    ['eu', '1.234,50', 1234.5],
    ['eu', '1234,5', 1234.5],
    ['eu', '1.234', 1234],
    ['eu', '1.5', null],
    ['eu', '1,234.50', null],
    ['space', '1 234,50', 1234.5],
    ['space', '1\u202f234\u202f567', 1_234_567],
    ['space', '12 34', null],
    ['in', '12,34,567.00', 1_234_567],
    ['in', '1,234', 1234],
    ['in', '1,234,567', null],
  ] as const)('with %s, %s is %s', (numberFormat, text, expected) => {
    expect(readerOf('number', { numberFormat })(text).value).toBe(expected);
    expect(readerOf('money', { numberFormat })(text).value).toBe(expected);
  });

  test('once the person has said that points group, no amount is ambiguous', () => {
    const reading = readerOf('money', { numberFormat: 'eu' })('1.234');
    expect(reading).toEqual({ value: 1234, findings: [], empty: false });
  });
});

test('whatever a number looks like as text, it is read as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 999_999 }), (whole, part) => {
      const text = `${whole}.${part}`;
      return readNumber(text).value === Number(text) || (Number(text) === 0 && readNumber(text).value === 0);
    }),
    { seed: 45 },
  );
});

test('grouped American amounts are read as themselves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (cents) => {
      const amount = cents / 100;
      const text = amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      return readMoney(text).value === Number(text.replaceAll(',', ''));
    }),
    { seed: 46 },
  );
});
