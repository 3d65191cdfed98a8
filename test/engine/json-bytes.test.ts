import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonBytes } from '../../src/engine/json-bytes.ts';

const encoder = new TextEncoder();

const written = (write: (json: ReturnType<typeof createJsonBytes>) => void): string => {
  const json = createJsonBytes();
  write(json);
  return Buffer.from(json.written()).toString('utf8');
};

test('every character is written as JSON.stringify writes it', () => {
  const texts = Array.from({ length: 0x10000 }, (_, unit) => `a${String.fromCharCode(unit)}b`);
  expect(written((json) => texts.forEach((one) => json.text(one)))).toBe(
    texts.map((text) => JSON.stringify(text)).join(''),
  );
});

test('any text is written as JSON.stringify writes it, whatever stands before it', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom('"', '\\', '\n', '\u0001', 'é', '💠', '\ud83d'), fc.string()),
  });
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(written((json) => texts.forEach((one) => json.text(one)))).toBe(
        texts.map((one) => JSON.stringify(one)).join(''),
      );
    }),
  );
});

test('a stretch of UTF-8 is written from where it stands', () => {
  const seen = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/\p{Cc}/gu, ''));
  fc.assert(
    fc.property(seen, seen, seen, (before, text, after) => {
      const [start, bytes] = [encoder.encode(before), encoder.encode(text)];
      const json = written((into) =>
        into.standing(encoder.encode(before + text + after), start.length, start.length + bytes.length),
      );
      expect(json).toBe(JSON.stringify(text));
    }),
  );
});

test('a phone is written with its plus, however many figures it has', () => {
  const numbers = [0, 7, 49_301, 999_999_999, 1_000_000_000, 12_025_550_124, 491_512_345_678_901, 999_999_999_999_999];
  expect(written((json) => numbers.forEach((figures) => json.phone(figures)))).toBe(
    numbers.map((figures) => JSON.stringify(`+${figures}`)).join(''),
  );
});
