import type { Words } from '../../../src/core/words/phrase.ts';

const accents: Readonly<Record<string, string>> = {
  a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'û', y: 'ý', c: 'ç', n: 'ñ', s: 'š', z: 'ž', A: 'Å', E: 'É', I: 'Î', O: 'Ø', U: 'Ü', C: 'Ç', N: 'Ñ', S: 'Š', Z: 'Ž',
}; // prettier-ignore

/** One text of the pseudo-locale: each letter that can has an accent, the whole is 1.4 times as long and stands in brackets. */
export const pseudo = (message: string): string => {
  let depth = 0;
  let letters = 0;
  const accented = [...message]
    .map((letter) => {
      if (letter === '{') depth += 1;
      if (letter === '}') depth -= 1;
      // An odd depth is a place or the head of a plural; its cases stand one deeper.
      if (depth % 2 === 1) return letter;
      letters += 1;
      return accents[letter] ?? letter;
    })
    .join('');
  const more = Math.ceil(letters * 0.4);
  const filler = 'lörem ïpsum dölor sït amët '
    .repeat(Math.ceil(more / 27))
    .slice(0, more)
    .trim();
  return `[${accented} ${filler}]`;
};

/** Every text of ours as a host would override it. */
export const pseudoTexts = (
  messages: Readonly<Record<string, string>>,
  phrases: Readonly<Record<string, Words>>,
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, pseudo(message)])),
  ...Object.fromEntries(
    Object.entries(phrases).flatMap(([code, { message, hint }]) => [
      [`issue.${code}`, pseudo(message)],
      [`resolve.${code}`, pseudo(hint)],
    ]),
  ),
});
