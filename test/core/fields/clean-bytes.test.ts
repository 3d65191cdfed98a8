import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCell } from '../../../src/core/fields/cell.ts';
import { staysClean } from '../../../src/core/fields/clean-bytes.ts';
import { textReader } from '../../../src/core/fields/text.ts';

const encoder = new TextEncoder();

const isKnown = (text: string): boolean => {
  const bytes = encoder.encode(`é${text}ü`);
  return staysClean(bytes, 2, bytes.length - 2);
};

const everyCodePoint = Array.from({ length: 0x110000 }, (_, point) => point).filter(
  (point) => point < 0xd800 || point > 0xdfff,
);
const known = everyCodePoint.map((point) => String.fromCodePoint(point)).filter(isKnown);

test('a character that is known to stay is left alone by cleaning and by the reader of texts', () => {
  const read = textReader();
  for (const character of known) {
    if (character !== ' ') expect(cleanCell(character)).toBe(character);
    const text = `a${character}b`;
    expect(read(text, text, false).value).toBe(text);
  }
});

test('no character that is known to stay ever joins with one before it, or is a mark that changes places', () => {
  const joins = new Set(everyCodePoint.flatMap((point) => [...String.fromCodePoint(point).normalize('NFD')].slice(1)));
  expect(known.filter((character) => joins.has(character) || /\p{M}/u.test(character))).toEqual([]);
});

test('any text of such characters is what cleaning makes of it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...known), { minLength: 1 }), (characters) => {
      const text = `x${characters.join('')}x`;
      expect(isKnown(text)).toBe(true);
      expect(cleanCell(text)).toBe(text);
    }),
  );
});

test('everyday names of many languages are known', () => {
  const names = [
    'Müller',
    'Łukasz Żak',
    'Nguyễn Văn',
    'Дмитрий',
    'Παπαδόπουλος',
    '山田太郎',
    'さくら',
    '김철수',
    'محمد',
    'דוד',
  ];
  expect(names.filter((name) => !isKnown(name))).toEqual([]);
});

test('what is cleaned, or might be, is not known', () => {
  const texts = ['e\u0301', 'a\u00a0b', 'a\u200bb', '\ufeffa', 'a\nb', 'a\u2028b', 'a\0b', '\u3000a', 'a\u2011b\u2060'];
  expect(texts.filter(isKnown)).toEqual([]);
});
