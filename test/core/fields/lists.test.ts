import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codesOf, readerOf } from './read-as.ts';

describe('options', () => {
  test.each([
    [['Blue', 'Yellow', 'Green'], 'Blue; yellow. GREEN', ['Blue', 'Yellow', 'Green']],
    [['Yes', 'No'], 'Yes.No', ['Yes', 'No']],
    [['Yes', 'No'], 'Yes. No', ['Yes', 'No']],
    [['St. Louis', 'Chicago'], 'St. Louis', ['St. Louis']],
    [['St. Louis', 'Chicago'], 'St. Louis, Chicago', ['St. Louis', 'Chicago']],
    [['St. Louis', 'Chicago'], 'Chicago. St. Louis', ['Chicago', 'St. Louis']],
    [['1.5', '2.5'], '1.5. 2.5', ['1.5', '2.5']],
    [['1', '5'], '1.5', ['1', '5']],
    [['Smith, John', 'Doe, Jane'], 'Smith, John; Doe, Jane', ['Smith, John', 'Doe, Jane']],
    [['Smith, John', 'Bob'], '"Smith, John", Bob', ['Smith, John', 'Bob']],
    [['A', 'A, B', 'B'], 'A, B', ['A, B']],
    [['Blue', 'BLUE'], 'Blue', ['Blue']],
    [['Blue', 'Yellow'], 'Blue , Yellow , Blue', ['Blue', 'Yellow']],
    [['Blue', 'Yellow'], 'Blue\r\nYellow', ['Blue', 'Yellow']],
    [['Blue', 'Blueberry'], 'Blueberry, Blue', ['Blueberry', 'Blue']],
    [['say "hi"', 'Bob'], '"say ""hi""", Bob', ['say "hi"', 'Bob']],
    [['İzmir', 'Ankara'], 'İzmir; ankara', ['İzmir', 'Ankara']],
  ])('of %j, %j is %j', (options, cell, expected) => {
    const reading = readerOf('options', {}, { options })(cell);
    expect(reading).toEqual({ value: expected, findings: [], empty: false });
  });

  test.each([
    [['Blue', 'Yellow'], 'Blue, Purple', ['OPTION_INVALID']],
    [['Blue', 'Yellow'], 'Blue/Yellow', ['OPTION_INVALID']],
    [['Blue', 'BLUE'], 'BLue', ['OPTION_AMBIGUOUS']],
    [['Blue', 'BLUE', 'Red'], 'Red, BLue', ['OPTION_AMBIGUOUS']],
    [['Blue', 'BLUE', 'Red'], 'Purple, BLue', ['OPTION_INVALID', 'OPTION_AMBIGUOUS']],
    [[], 'anything', ['OPTION_INVALID']],
  ])('of %j, %j drops the field', (options, cell, codes) => {
    const reading = readerOf('options', {}, { options })(cell);
    expect(reading.value).toBeNull();
    expect(codesOf(reading)).toEqual(codes);
  });

  test('the host may keep what is valid', () => {
    const reading = readerOf('options', { onInvalidOption: 'keep-valid' }, { options: ['Blue'] })('Blue, Purple');
    expect(reading.value).toEqual(['Blue']);
    expect(reading.findings).toEqual([{ code: 'OPTION_INVALID', severity: 'warning', params: { count: 1 } }]);
  });

  test('a choice is stored by its id, found by its label or its id', () => {
    const field = { options: [{ id: 'o1', label: 'Blue' }, 'Green'] };
    expect(readerOf('options', {}, field)('blue, Green').value).toEqual(['o1', 'Green']);
    expect(readerOf('option', {}, field)('BLUE').value).toBe('o1');
    expect(readerOf('option', {}, field)('o1').value).toBe('o1');
  });

  test('a column may take marks away', () => {
    const field = { options: ['Blue', 'Green'] };
    expect(codesOf(readerOf('options', { separators: { dot: false } }, field)('Blue. Green'))).toEqual([
      'OPTION_INVALID',
    ]);
    expect(readerOf('options', { separators: { comma: false } }, field)('Blue; Green').value).toEqual([
      'Blue',
      'Green',
    ]);
  });

  test('any selection of labels, joined, comes back', () => {
    const labels = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}(?:[ .,][a-z]{1,4})?$/), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(labels, (options) => {
        const quoted = options.map((label) => `"${label}"`).join('; ');
        const { value } = readerOf('options', {}, { options })(quoted);
        expect(value).toEqual(options);
      }),
      { seed: 44 },
    );
  });
});

describe('one option', () => {
  test('a single option is never split', () => {
    const read = readerOf('option', {}, { options: ['Blue', 'Yellow', 'Red, dark'] });
    expect(codesOf(read('Blue, Yellow'))).toEqual(['OPTION_INVALID']);
    expect(read('RED,  DARK').value).toBe('Red, dark');
  });

  test('a radio field may take any text', () => {
    const read = readerOf('option', {}, { options: ['Blue'], allowCustomOption: true });
    expect(read('blue').value).toBe('Blue');
    expect(read('Something else')).toEqual({ value: 'Something else', findings: [], empty: false });
  });
});

describe('tags', () => {
  const split = ['SPLIT_ON_DOT'];
  test.each([
    ['Blue, Yellow; Green', ['blue', 'yellow', 'green'], []],
    ['Blue.Yellow.Green', ['blue', 'yellow', 'green'], split],
    ['Blue. Yellow. Green', ['blue', 'yellow', 'green'], split],
    ['Blue,,Green,', ['blue', 'green'], []],
    ['Blue, blue, BLUE', ['blue'], []],
    ['St. Louis', ['st', 'louis'], split],
    ['St. Louis, Blue', ['st. louis', 'blue'], []],
    ['v1.5', ['v1.5'], []],
    ['1.5', ['1.5'], []],
    ['1.5, 2.5', ['1.5', '2.5'], []],
    ['Blue.', ['blue'], []],
    ['acme.com', ['acme', 'com'], split],
    ['Blue. blue.', ['blue'], split],
    ['3.Blue', ['3', 'blue'], split],
    ['"St. Louis"', ['st. louis'], []],
    ['"St. Louis". Blue', ['st. louis', 'blue'], split],
    ['acme.com;vip', ['acme.com', 'vip'], []],
    ['Inc.; Ltd.', ['inc.', 'ltd.'], []],
    ['A/B', ['a/b'], []],
    ['"Smith, John", Bob', ['smith, john', 'bob'], []],
    ['5" pipe, 6" pipe', ['5" pipe', '6" pipe'], []],
    ['Blue\nGreen', ['blue', 'green'], []],
  ])('%j is %j', (cell, expected, codes) => {
    const reading = readerOf('tags')(cell);
    expect(reading.value).toEqual(expected);
    expect(codesOf(reading)).toEqual(codes);
  });

  test('a cell that equals a known tag is one tag', () => {
    const read = readerOf('tags', { tags: ['St. Louis', 'a, b'] });
    expect(read('st.  louis')).toEqual({ value: ['st. louis'], findings: [], empty: false });
    expect(read('A, B').value).toEqual(['a, b']);
  });

  test('blanks and bare separators are an empty cell', () => {
    for (const cell of ['', '  ', ' , ; ', '...']) expect(readerOf('tags')(cell).value).toBeNull();
    expect(readerOf('tags')(' ,').empty).toBe(true);
  });

  test('tags joined by commas come back, in lower case and once each', () => {
    const tag = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9 .]{0,8}[A-Za-z0-9]$/);
    fc.assert(
      fc.property(fc.array(tag, { minLength: 2, maxLength: 8 }), (tags) => {
        const expected = [...new Map(tags.map((text) => [text.toLowerCase().replace(/\s+/g, ' '), text])).keys()];
        const value = readerOf('tags')(tags.join(','))?.value;
        expect(Array.isArray(value) && value.map((text) => text.replace(/\s+/g, ' '))).toEqual(expected);
      }),
      { seed: 48 },
    );
  });
});

describe('text boxes', () => {
  const options = ['one', 'two', 'three'];
  test.each([
    ['Blue,,Green', ['Blue', '', 'Green'], []],
    ['Blue; Green', ['Blue', 'Green'], []],
    ['Blue', ['Blue'], []],
    [',Blue', ['', 'Blue'], []],
    ['Blue,,,', ['Blue'], []],
    ['Blue. Green', ['Blue', 'Green'], ['SPLIT_ON_DOT']],
    ['1.5', ['1.5'], []],
    ['a,b,c,d,e', ['a', 'b', 'c'], ['TEXTBOX_LIST_OVERFLOW']],
    ['"a, b",c', ['a, b', 'c'], []],
  ])('%j fills %j', (cell, expected, codes) => {
    const reading = readerOf('textboxes', {}, { options })(cell);
    expect(reading.value).toEqual(expected);
    expect(codesOf(reading)).toEqual(codes);
  });
});
