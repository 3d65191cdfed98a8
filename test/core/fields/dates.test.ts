import dayjs from 'dayjs';
import advancedFormat from 'dayjs/plugin/advancedFormat.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideExamples, guideTexts } from './guide-dates.ts';
import { codesOf, readerOf, reasonOf } from './read-as.ts';

dayjs.extend(customParseFormat);
dayjs.extend(advancedFormat);

const readDate = readerOf('date');
const readStrict = readerOf('date', { dateProfile: 'strict' });

describe("the guide's 27 patterns", () => {
  test('there are 27 patterns with 53 examples', () => {
    expect(guideExamples).toHaveLength(27);
    expect(guideTexts).toHaveLength(53);
  });

  test.each(guideTexts)('%s is 8 September 2024, also in the strict profile', (text) => {
    expect(readDate(text)).toEqual({ value: '2024-09-08', findings: [], empty: false });
    expect(readStrict(text).value).toBe('2024-09-08');
  });

  test.each(guideExamples.map(([pattern]) => pattern))(
    'any day written as %s by dayjs is read as that day',
    (pattern) => {
      const days = fc.integer({ min: -300_000, max: 2_900_000 });
      fc.assert(
        fc.property(days, (offset) => {
          const day = dayjs('1970-01-01T12:00:00').add(offset, 'day');
          fc.pre(day.year() >= 1000 && day.year() <= 9999);
          const reading = readStrict(day.format(pattern));
          return reading.value === day.format('YYYY-MM-DD') && reading.findings.length === 0;
        }),
        { seed: 27, numRuns: 300 },
      );
    },
  );
});

describe('dates beyond the list that can be read in one way only', () => {
  const superset = ['8 Sept 2024', '8 SEP 2024', '8  sep  2024', '8\u00a0Sep\u00a02024', 'Sep. 8, 2024', 'Sep 8,2024'];
  const more = ['8-September-2024', '8TH SEP 2024', 'September 8th, 2024', '2024–09–08', "'2024-09-08", '8 Sep , 2024'];
  test.each([...superset, ...more])('%s is 8 September 2024', (text) => {
    expect(readDate(text)).toEqual({ value: '2024-09-08', findings: [], empty: false });
  });

  const notInTheGuide = ['8 Sept 2024', '8 SEP 2024', '8  Sep  2024', 'Sep. 8, 2024', 'Sep 8,2024', '8-September-2024'];
  const norThese = ['8TH Sep 2024', 'September 8th, 2024', '2024 Sep 8th', '2024-09-08T10:00:00Z', '9/8/2024 14:30'];
  test.each([...notInTheGuide, ...norThese])('%s is refused in the strict profile', (text) => {
    expect(codesOf(readStrict(text))).toEqual(['DATE_UNREADABLE']);
  });

  test.each([
    ['1st Sep 2024', '2024-09-01'],
    ['2nd Sep 2024', '2024-09-02'],
    ['3rd Sep 2024', '2024-09-03'],
    ['21st Sep 2024', '2024-09-21'],
    ['22nd Sep 2024', '2024-09-22'],
    ['23rd Sep 2024', '2024-09-23'],
    ['31st Oct 2024', '2024-10-31'],
    ['1th Sep 2024', '2024-09-01'],
    ['10/28/2020', '2020-10-28'],
    ['2020/10/28', '2020-10-28'],
    ['10-28-2020', '2020-10-28'],
    ['2020-10-28', '2020-10-28'],
    ['29 Feb 2024', '2024-02-29'],
    ['2/29/2000', '2000-02-29'],
    ['1000-01-01', '1000-01-01'],
    ['12/31/9999', '9999-12-31'],
  ])('%s is %s', (text, expected) => {
    expect(readDate(text)).toEqual({ value: expected, findings: [], empty: false });
  });
});

describe('a date with a time', () => {
  test.each([
    ['2024-09-08T10:00:00Z', '2024-09-08'],
    ['2024-09-08 00:00:00', '2024-09-08'],
    ['9/8/2024 14:30', '2024-09-08'],
    ['9/8/2024 0:00', '2024-09-08'],
    ['9/8/2024, 2:30:00 PM', '2024-09-08'],
    ['Sep 01 2026 10:00 AM', '2026-09-01'],
    ['2026-06-08T10:28:00-07:00', '2026-06-08'],
    ['2026-06-08T23:59:59.999+14:00', '2026-06-08'],
    ['8 Sep 2024 10 pm', '2024-09-08'],
    ['2024-09-08 10:00:00+00', '2024-09-08'],
    ['2024-09-08 10:00:00.123456 UTC', '2024-09-08'],
    ['9/8/2024 10:00 AM EST', '2024-09-08'],
  ])('%s is the day as written, and says that the time was dropped', (text, expected) => {
    const reading = readDate(text);
    expect(reading.value).toBe(expected);
    expect(codesOf(reading)).toEqual(['DATE_TIME_DROPPED']);
  });

  test.each([
    '2024-09-08T',
    '2024-09-08 99:99',
    '2024-09-08 10',
    '2024-09-08 and more',
    '2024-09-08 10:00 maybe',
    '2024-09-08T10:00:00ZZ',
  ])('%s is refused: what follows is no time', (text) => expect(readDate(text).value).toBeNull());
});

describe('dates that nobody can read for certain', () => {
  test.each([
    ['28/10/2020', 'day-first'],
    ['13.09.2024', 'day-first'],
    ['31-12-1999', 'day-first'],
    ['9/8/24', 'two-digit-year'],
    ['24-09-08', 'two-digit-year'],
    ['08 Sep 24', 'two-digit-year'],
    ['45543', 'excel-serial'],
    ['45543.75', 'excel-serial'],
    ['31st Sep 2024', 'no-such-day'],
    ['29 Feb 2023', 'no-such-day'],
    ['2/29/1900', 'no-such-day'],
    ['2024/13/01', 'no-such-day'],
    ['00/00/0000', 'no-such-day'],
    ['0000-00-00', 'no-such-day'],
    ['0204-09-08', 'no-such-day'],
    ['20240908', 'format'],
    ['09/2024', 'format'],
    ['September 2024', 'format'],
    ['Sunday, September 8, 2024', 'format'],
    ['09-08/2024', 'format'],
    ['8/Sep/2024', 'format'],
    ['2024. 9. 8', 'format'],
    ['9 / 8 / 2024', 'format'],
    ['today', 'format'],
    ['N/A', 'format'],
    ['٠٨/٠٩/٢٠٢٤', 'format'],
    ['8 Foo 2024', 'format'],
    ['2024-09-081', 'format'],
    ['8 Sep 20245', 'format'],
  ])('%s is unreadable: %s', (text, reason) => {
    const reading = readDate(text);
    expect(reading.value).toBeNull();
    expect(codesOf(reading)).toEqual(['DATE_UNREADABLE']);
    expect(reasonOf(reading)).toBe(reason);
    expect(reading.empty).toBe(false);
  });

  test('a column of day-first dates is read when the person says so, and then month-first ones are not', () => {
    const read = readerOf('date', { dateOrder: 'DMY' });
    expect(read('28/10/2020').value).toBe('2020-10-28');
    expect(read('13.09.2024').value).toBe('2024-09-13');
    expect(read('09/08/2024').value).toBe('2024-08-09');
    expect(read('2024-09-08').value).toBe('2024-09-08');
    expect(reasonOf(read('10/28/2020'))).toBe('month-first');
  });
});

describe("a spreadsheet's day numbers", () => {
  test.each([
    ['1900', '45543', '2024-09-08'],
    ['1900', '1', '1900-01-01'],
    ['1900', '59', '1900-02-28'],
    ['1900', '61', '1900-03-01'],
    ['1900', '2958465', '9999-12-31'],
    ['1904', '0', '1904-01-01'],
    ['1904', '44081', '2024-09-08'],
  ] as const)('in the %s system %s is %s', (excelSerials, text, expected) => {
    expect(readerOf('date', { excelSerials })(text).value).toBe(expected);
  });

  test.each(['60', '0', '2958466', '99999999', '-5'])('in the 1900 system %s is no day', (text) => {
    expect(codesOf(readerOf('date', { excelSerials: '1900' })(text))).toEqual(['DATE_UNREADABLE']);
  });

  test('a fraction is a time and is dropped; written dates are still read', () => {
    const read = readerOf('date', { excelSerials: '1900' });
    expect(codesOf(read('45543.5'))).toEqual(['DATE_TIME_DROPPED']);
    expect(read('9/8/2024').value).toBe('2024-09-08');
  });
});

test('only a date of birth in the future is remarked upon, and only when today is known', () => {
  const born = { key: 'dateOfBirth' };
  expect(codesOf(readerOf('date', { today: '2026-01-01' }, born)('2026-01-02'))).toEqual(['DATE_IN_FUTURE']);
  expect(codesOf(readerOf('date', { today: '2026-01-02' }, born)('2026-01-02'))).toEqual([]);
  expect(codesOf(readerOf('date', {}, born)('9999-01-02'))).toEqual([]);
  expect(codesOf(readerOf('date', { today: '2026-01-01' }, { key: 'renewal' })('2026-01-02'))).toEqual([]);
});
