import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asciiDomain } from '../../../src/core/fields/idn.ts';
import { codesOf, readerOf, reasonOf } from './read-as.ts';

const readEmail = readerOf('email');
const readEmails = readerOf('emails');

/** Spec 4.7, letter by letter. */
const asSpecified =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+([A-Za-z]{2,63}|xn--[A-Za-z0-9-]{2,59})$/;

describe('one e-mail address', () => {
  const good = ['example@domain.com', 'a.b+c@sub.example.co.uk', "o'brien@x.io", 'a@x.xn--p1ai', 'A@X.COM', '1@2.de'];
  test.each([...good, `${'a'.repeat(64)}@x.io`, 'jane@münchen.de', 'jeff@臺網中心.tw', '-@x.io', 'a/b@x.io'])(
    '%s is kept as typed',
    (text) => expect(readEmail(text)).toEqual({ value: text, findings: [], empty: false }),
  );

  test.each([
    ['example', 'no-at'],
    ['example@', 'format'],
    ['@domain.com', 'format'],
    ['a@b', 'format'],
    ['a@b.c', 'format'],
    ['a..b@c.com', 'format'],
    ['.a@b.com', 'format'],
    ['a.@b.com', 'format'],
    ['a b@c.com', 'format'],
    ['a@-b.com', 'format'],
    ['a@b-.com', 'format'],
    ['Jane <j@x.com>', 'display-name'],
    ['a@x.com, b@x.com', 'several'],
    ['a@x.com;b@x.com', 'several'],
    ['a@b..com', 'format'],
    ['a@1.2.3.4', 'format'],
    ['a@b.com.', 'format'],
    ['a@[127.0.0.1]', 'format'],
    ['a@b_c.com', 'format'],
    ['café@example.com', 'non-ascii'],
    ['a@☃.com', 'format'],
    ['a@-ü.com', 'format'],
    ['a@ü-.com', 'format'],
    ['a@ab--ü.com', 'format'],
    ['a@\u0301b.com', 'format'],
    ['a@ü..com', 'format'],
    ['a@ü.c', 'format'],
    ['a@x．com', 'format'],
    ['a@ü_b.com', 'format'],
    ['"a b"@x.com', 'format'],
    ['"a@b"@x.com', 'several'],
    ['a@[IPv6:::1]', 'format'],
    ['a@b.123', 'format'],
    ['(comment)a@x.com', 'format'],
    ['a\\b@x.com', 'format'],
    ['a@x.com\n', 'line-break'],
    ['\r\na@x.com', 'line-break'],
    ['user＠example.com', 'no-at'],
    [`${'a'.repeat(65)}@x.io`, 'too-long'],
    [`a@${'b.'.repeat(126)}com`, 'too-long'],
    [`a@${'b'.repeat(64)}.com`, 'format'],
  ])('%j is refused: %s', (text, reason) => {
    const reading = readEmail(text);
    expect(reading.value).toBeNull();
    expect(reading.findings).toEqual([{ code: 'EMAIL_INVALID', severity: 'error', params: { reason } }]);
  });

  test("any ASCII text is one exactly where the specification's expression and lengths say so", () => {
    const marks = [...'ABab12.-_+@@@@"()[]<>,;:/%!#$&*=?^`{}~| \\', "'"];
    const words = '.. -- com de co.uk xn--p1ai xn-- 127.0.0.1 IPv6:::1 .com .c .c1'.split(' ');
    const atoms = [...marks, ...words, 'a'.repeat(31), 'b'.repeat(63)];
    const text = fc.array(fc.constantFrom(...atoms), { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));
    // Blanks at the edges are trimmed before any address is looked at.
    const inner = text.filter((one) => one.trim() === one);
    fc.assert(
      fc.property(inner, fc.boolean(), (start, whole) => {
        const cell = whole ? start : `a@${start}.com`;
        const fits = cell.length <= 254 && cell.lastIndexOf('@') <= 64;
        expect([cell, readEmail(cell).value !== null]).toEqual([cell, fits && asSpecified.test(cell)]);
      }),
      { seed: 254, numRuns: 5000 },
    );
  });

  test('blanks and mailto: are taken off', () => {
    expect(readEmail('  mailto:a@x.com ').value).toBe('a@x.com');
    expect(readEmail('\u00a0a@x.com\u200b').value).toBe('a@x.com');
  });

  test('a bad address stops the row only in the contact’s own e-mail field', () => {
    expect(readerOf('email', {}, { key: 'email' })('x').findings[0]?.severity).toBe('error');
    expect(readerOf('email', {}, { key: 'cf_1', custom: true })('x').findings[0]?.severity).toBe('warning');
  });

  test('domains in other letters become what the URL standard makes of them', () => {
    for (const domain of [
      'münchen.de',
      'bücher.example',
      '例え.テスト',
      'пример.рф',
      'ελλάδα.gr',
      'नेपाल.com',
      'ñandú.cl',
    ]) {
      expect(asciiDomain(domain)).toBe(domainToASCII(domain));
    }
  });

  test('any label of other letters is encoded as the URL standard does', () => {
    const letters = fc.array(fc.constantFrom(...'abcz019äöüéñçøжщяαωあ漢字한'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(letters, (label) => {
        const domain = `${label.join('')}.com`;
        return asciiDomain(domain) === domainToASCII(domain);
      }),
      { seed: 47, numRuns: 500 },
    );
  });
});

describe('additional e-mail addresses', () => {
  test('a bad one is left out alone, and each says so', () => {
    const reading = readEmails('b@x.com, bad, c@x.com; also bad');
    expect(reading.value).toEqual(['b@x.com', 'c@x.com']);
    expect(reading.findings).toEqual([
      { code: 'ADDITIONAL_EMAIL_INVALID', severity: 'warning', params: { position: 2, reason: 'no-at' } },
      { code: 'ADDITIONAL_EMAIL_INVALID', severity: 'warning', params: { position: 4, reason: 'no-at' } },
    ]);
  });

  test.each([
    ['a@x.com/b@x.com', ['a@x.com', 'b@x.com']],
    ['a@x.com\nb@x.com', ['a@x.com', 'b@x.com']],
    ['a@x.com ::: b@x.com', ['a@x.com', 'b@x.com']],
    ['a@x.com, A@X.com', ['a@x.com']],
    ['a/b@x.com', ['a/b@x.com']],
    ['first.last@sub.x.com', ['first.last@sub.x.com']],
    [',a@x.com,,', ['a@x.com']],
  ])('%j is %j', (text, expected) => {
    expect(readEmails(text)).toEqual({ value: expected, findings: [], empty: false });
  });

  test('ten are kept, the rest are counted', () => {
    const reading = readEmails(Array.from({ length: 13 }, (_, index) => `a${index}@x.com`).join(','));
    expect(reading.value).toHaveLength(10);
    expect(reading.findings).toEqual([
      { code: 'ADDITIONAL_EMAIL_LIMIT', severity: 'warning', params: { limit: 10, ignored: 3 } },
    ]);
  });

  test('a damaged cell says a hundred things and counts the rest', () => {
    const { findings } = readEmails('x,'.repeat(5000));
    expect(findings).toHaveLength(101);
    expect(findings.at(-1)?.params).toEqual({ count: 4900 });
  });

  test('nothing usable is no value', () => {
    expect(readEmails('bad').value).toBeNull();
    expect(codesOf(readEmails('bad'))).toEqual(['ADDITIONAL_EMAIL_INVALID']);
    expect(readEmails(' , ; ')).toEqual({ value: null, findings: [], empty: true });
    expect(reasonOf(readEmails('a@x.com b@x.com'))).toBe('several');
  });
});
