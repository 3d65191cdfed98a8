import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createJsonBytes } from '../../src/engine/json-bytes.ts';

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

test('a stretch of printable ASCII is written from where it stands', () => {
  const ascii = fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(ascii, ascii, ascii, (before, text, after) => {
      const whole = before + text + after;
      const json = written((into) => into.plain(whole, before.length, before.length + text.length));
      expect(json).toBe(JSON.stringify(text));
    }),
  );
});
