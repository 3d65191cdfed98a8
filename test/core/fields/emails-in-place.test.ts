import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsure } from '../../../src/core/fields/in-place.ts';
import { inPlaceValue, keepsTheLaw, readsNoFurther, slipped } from './in-place-law.ts';
import { readerOf } from './read-as.ts';

const readers = [readerOf('email'), readerOf('email', {}, { key: 'work', custom: true })];
const readEmail = readerOf('email');

const everyday = [
  'jane.doe@example.com',
  'j@x.io',
  'a+b_c-d.e@mail.example.co.uk',
  '1@2.de',
  '-@x.io',
  '+@x-y.io',
  'mailto@m.museum',
  'a@1.2.x3.com',
  'a@x--y.com',
  `${'a'.repeat(59)}@x.io`,
  `a@${'b'.repeat(59)}.io`,
];

test.each(everyday)('%s is read in place', (text) => expect(inPlaceValue(readEmail, text)).toBe(text));

describe('an address that is doubted, or that duplicates would compare otherwise, is left to the whole reader', () => {
  test.each(
    [
      ['Jane@example.com', 'jane@Example.com', 'jane@example.COM', 'mailto:jane@example.com', "o'brien@x.io"],
      ['jane', '@', 'jane@', '@x.io', 'a@b', 'a@b.c', 'a@b.123', 'a@b.c0', 'a@b.x-y', 'a@b.xn--p1ai', '.io@.io'],
      ['.a@x.io', 'a.@x.io', 'a..b@x.io', 'a@.x.io', 'a@x..io', 'a@x.io.', 'a@-x.io', 'a@x-.io', 'a@x.-io', 'a@x.io-'],
      ['a@x_y.io', 'a@x+y.io', 'a@b@x.io', 'a b@x.io', 'a@x .io', 'a@x.io b@x.io', 'a@x.io,b@x.io', 'a@x.io;', 'a/b'],
      [`${'a'.repeat(60)}@x.io`, `a@${'b'.repeat(60)}.io`],
    ].flat(),
  )('%s', (text) => expect(inPlaceValue(readEmail, text)).toBe(unsure));
});

describe('what is read in place is what the whole reader reads', () => {
  test('of everyday addresses and of what slips of the hand make of them', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcxyz0189'), minLength: 1, maxLength: 12 });
    const local = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.'));
    const domain = fc.tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('com', 'de', 'x', 'a1'));
    const address = fc.tuple(local, domain).map(([name, [labels, top]]) => `${name}@${labels.join('.')}.${top}`);
    const marks = 'ab7AZ.@-_+ ,;\'/:<>"%~é';
    fc.assert(
      fc.property(slipped(fc.oneof(address, fc.constantFrom(...everyday)), marks), (cell) => {
        for (const reader of readers) keepsTheLaw(reader, cell);
      }),
      { seed: 64, numRuns: 6000 },
    );
  });

  test('of every stretch of an address', () => {
    for (const text of everyday) readsNoFurther(readEmail, text);
  });

  test('of every mark there is at every place of an address', () => {
    for (const text of ['ab.c@d-e.fg', 'a@b.co', 'a@x.xn--p1ai'])
      for (let place = 0; place <= text.length; place += 1)
        for (let code = 32; code < 127; code += 1) {
          const mark = String.fromCharCode(code);
          keepsTheLaw(readEmail, text.slice(0, place) + mark + text.slice(place));
          keepsTheLaw(readEmail, text.slice(0, place) + mark + text.slice(place + 1));
        }
  });

  test('of addresses around the greatest length', () => {
    for (let length = 55; length < 70; length += 1) {
      keepsTheLaw(readEmail, `${'a'.repeat(length)}@x.io`);
      keepsTheLaw(readEmail, `a@${'b'.repeat(length)}.io`);
      keepsTheLaw(readEmail, `a@b.${'c'.repeat(length)}`);
    }
  });
});

test('a person’s own answers come first, so that nothing is read in place', () => {
  expect(readerOf('email', { emptyWords: ['none@example.com'] }).inPlace).toBeUndefined();
});
