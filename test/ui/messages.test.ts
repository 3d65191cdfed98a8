import { describe, expect, it } from 'vitest';
import { compileMessage, fillMessage } from '../../src/ui/i18n/format.ts';
import type { MessageParams } from '../../src/ui/i18n/format.ts';

const say = (source: string, params: MessageParams = {}, locale = 'en'): string =>
  fillMessage(compileMessage(source), params, locale);

describe('a message is filled', () => {
  it.each<[string, MessageParams, string, string]>([
    ['Hello {name}', { name: 'Ann' }, 'en', 'Hello Ann'],
    ['{count} rows', { count: 12345 }, 'en', '12,345 rows'],
    ['{count} rows', { count: 12345 }, 'de', '12.345 rows'],
    ['{n, number}', { n: 1.5 }, 'fr', '1,5'],
    ['{n, plural, one {# row} other {# rows}}', { n: 1 }, 'en', '1 row'],
    ['{n, plural, one {# row} other {# rows}}', { n: 0 }, 'en', '0 rows'],
    ['{n, plural, =0 {none} one {# row} other {# rows}}', { n: 0 }, 'en', 'none'],
    ['{n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}', { n: 3 }, 'ru', '3 строки'],
    ['{n, plural, one {# строка} few {# строки} many {# строк} other {# строки}}', { n: 11 }, 'ru', '11 строк'],
    ['{n, plural, other {#件}}', { n: 1 }, 'ja', '1件'],
    ['{n, plural, one {one {what}} other {# of {what}}}', { n: 2, what: 'us' }, 'en', '2 of us'],
    ['{who, select, a {A} other {B}}', { who: 'a' }, 'en', 'A'],
    ['{who, select, a {A} other {B}}', { who: 'z' }, 'en', 'B'],
    ["Don't '{stop}' it''s", {}, 'en', "Don't {stop} it's"],
    ['{missing}', {}, 'en', ''],
    ['# outside', {}, 'en', '# outside'],
  ])('%s', (source, params, locale, expected) => {
    expect(say(source, params, locale)).toBe(expected);
  });

  it.each(['{', '{n, plural, one {a}}', 'a } b', '{n, plural, other {a}', '{n, strange, other {a}}'])(
    'but %s is refused with its place',
    (source) => {
      expect(() => compileMessage(source)).toThrow(SyntaxError);
    },
  );
});
