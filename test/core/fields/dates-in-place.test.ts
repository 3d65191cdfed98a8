import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsure } from '../../../src/core/fields/in-place.ts';
import type { FieldContext } from '../../../src/core/fields/reader.ts';
import { guideTexts } from './guide-dates.ts';
import { inPlaceValue, keepsTheLaw, readsNoFurther, slipped } from './in-place-law.ts';
import { readerOf } from './read-as.ts';

const birth = { key: 'dateOfBirth' };
const contexts: readonly FieldContext[] = [
  {},
  { dateOrder: 'DMY' },
  { dateProfile: 'strict' },
  { dateOrder: 'DMY', dateProfile: 'strict', excelSerials: '1900' },
];
const today: readonly string[] = ['2024-09-08', '2024-9-8', '', 'now', '9999-99-99'];
const readers = [
  ...contexts.map((context) => readerOf('date', context)),
  ...today.map((day) => readerOf('date', { today: day }, birth)),
  readerOf('date', { today: '2024-09-08' }, { ...birth, custom: true }),
];
const keepLaw = (cell: string): void => readers.forEach((reader) => keepsTheLaw(reader, cell));

const read = readerOf('date');
const readStrict = readerOf('date', { dateProfile: 'strict' });
const readDayFirst = readerOf('date', { dateOrder: 'DMY' });

describe('the guide’s examples', () => {
  test.each(guideTexts.filter((text) => !/\dth/.test(text)))('%s is 8 September 2024, in place', (text) => {
    expect([inPlaceValue(read, text), inPlaceValue(readStrict, text)]).toEqual(['2024-09-08', '2024-09-08']);
    keepLaw(text);
  });

  test.each(guideTexts.filter((text) => /\dth/.test(text)))('%s is left to the whole reader', (text) => {
    expect(inPlaceValue(read, text)).toBe(unsure);
  });
});

test.each([
  ['28/10/2020', '2020-10-28'],
  ['13.09.2024', '2024-09-13'],
  ['9-8-2024', '2024-08-09'],
  ['2024/9/8', '2024-09-08'],
  ['May 31, 2024', '2024-05-31'],
  ['31 May 2024', '2024-05-31'],
])('in a day-first column %s is %s', (text, value) => {
  expect(inPlaceValue(readDayFirst, text)).toBe(value);
  keepLaw(text);
});

test.each(
  [
    ['2023-02-29', '2024-13-01', '0999-01-01', '0000-00-00', '13/09/2024', '31/02/2024', '9/8/24', '24-09-08'],
    ['2024-09-08T10:00:00Z', '2024-09-08 10:00', '9/8/2024 0:00', '8 Sep 2024 10 pm', '45543', '45543.5', '20240908'],
    ['2024-09/08', '2024-09-081', '02024-09-08', '2024-009-08', '2024-09-008'],
    ['008/9/2024', '9/8/20245', '9/008/2024', '123/4/2024', '2024-09-'],
    ['2024-09', '2024', '-09-08', '9//2024', "'2024-09-08", '9 / 8 / 2024', '9;8;2024', '2024 09 08', '9,8,2024'],
    ['8 Sept 2024', '8 SEP 2024', '8 sep 2024', 'Sep. 8, 2024', 'Sep 8,2024', '8 Sep , 2024', '8  Sep 2024'],
    ['8-September-2024', 'September-8-2024', '8-Sep 2024', '8 Sep-2024', '8-Sep,-2024', '2024 Sep, 8', '2024-Sep-008'],
    ['8 Sep 20245', '8 Sep 202', '08 Sep 24', '208 Sep 2024', '8 Septembre 2024', '8 Septembe 2024', '8Sep2024'],
    ['Sep 2024', 'Sep', 'September', 'Sep 8', 'Sep 8,', 'Sep 008, 2024', 'Sep , 2024', '8 Foo 2024', 'Foo 8 2024'],
    ['29 Feb 2023', '31 Sep 2024', '0 Sep 2024', 'Sunday, September 8, 2024', 'today', 'x'],
  ].flat(),
)('%s is left to the whole reader', (text) => {
  expect([inPlaceValue(read, text), inPlaceValue(readStrict, text)]).toEqual([unsure, unsure]);
});

test('a birthday that is still to come is left to the whole reader, which says so', () => {
  const born = readerOf('date', { today: '2024-09-08' }, birth);
  expect(inPlaceValue(born, '2024-09-08')).toBe('2024-09-08');
  expect(inPlaceValue(born, '9/8/2024')).toBe('2024-09-08');
  for (const text of ['2024-09-09', '9/9/2024', '9 Sep 2024', 'Jan 1, 2025']) {
    expect(inPlaceValue(born, text)).toBe(unsure);
    expect(inPlaceValue(readerOf('date', { today: '2024-09-08' }), text)).not.toBe(unsure);
  }
  expect(inPlaceValue(readerOf('date', {}, birth), '9999-12-31')).toBe('9999-12-31');
});

test('every month is known by its name, whole or short', () => {
  const names = 'January February March April May June July August September October November December'.split(' ');
  for (const [index, name] of names.entries()) {
    const value = `2024-${String(index + 1).padStart(2, '0')}-08`;
    const short = name.slice(0, 3);
    const written = [`8 ${name} 2024`, `${name} 8, 2024`, `2024 ${name} 08`, `08-${short}-2024`, `${short} 8 2024`];
    expect(written.map((text) => inPlaceValue(readStrict, text))).toEqual(written.map(() => value));
    for (let length = 1; length <= name.length; length += 1) {
      const begun = name.slice(0, length);
      for (const text of [`8 ${begun} 2024`, `${begun} 8, 2024`, `${begun}-8-2024`, `8-${begun}y-2024`]) keepLaw(text);
    }
  }
});

describe('what is read in place is what the whole reader reads', () => {
  test('of every day and impossible day of years of all kinds', () => {
    for (const year of ['1000', '1900', '2000', '2023', '2024', '9999'])
      for (let index = 0; index < 14 * 33; index += 1) {
        const [month, day] = [Math.floor(index / 33), index % 33];
        const [twoDigit, mark] = [String(day).padStart(2, '0'), '-/.'.charAt(index % 3)];
        for (const parts of [
          [year, month, day],
          [month, twoDigit, year],
          [twoDigit, month, year],
        ])
          keepLaw(parts.join(mark));
      }
  });

  test('of every stretch of a date', () => {
    for (const text of guideTexts) readers.forEach((reader) => readsNoFurther(reader, text));
  });

  test('of what slips of the hand make of a date', () => {
    const part = fc.constantFrom(
      '8',
      '09',
      '31',
      '2024',
      '1999',
      '0204',
      '24',
      'Sep',
      'September',
      'May',
      'Foo',
      'sept',
    );
    const mark = fc.constantFrom('-', '/', '.', ' ', ', ', ',', ';');
    const any = fc.tuple(part, mark, part, mark, part).map((parts) => parts.join(''));
    const alike = fc
      .tuple(part, mark, part, part)
      .map(([first, between, second, third]) => [first, second, third].join(between));
    const cells = slipped(fc.oneof(any, alike, fc.constantFrom(...guideTexts)), "0189-/., :T'Septhmay");
    fc.assert(fc.property(cells, keepLaw), { seed: 2024, numRuns: 5000 });
  });
});
