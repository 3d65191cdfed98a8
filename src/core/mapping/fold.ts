/** Accents, vowel points and joiners of the scripts in which people leave them out at will. */
const marks = new RegExp(
  `[${[
    '\\u0300-\\u036f',
    '\\u0591-\\u05c7',
    '\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u0640',
    '\\u093c',
    '\\u200b-\\u200f\\u2060\\ufeff',
  ].join('')}]`,
  'gu',
);
const unspaced = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}ー';
const unspacedLetter = new RegExp(`[${unspaced}]`, 'u');
const gap = new RegExp(`(?<=[${unspaced}]) (?=[${unspaced}])`, 'gu');
const seam = new RegExp(`(?<=[a-z])(?=[${unspaced}])|(?<=[${unspaced}])(?=[a-z])`, 'gu');

/** Letters that decomposition leaves whole, and Arabic letters that people type for one another. */
const letters = new Map([
  ['ı', 'i'], ['ß', 'ss'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ł', 'l'], ['æ', 'ae'], ['œ', 'oe'],
  ['ς', 'σ'], ['ى', 'ي'], ['ی', 'ي'], ['ې', 'ي'], ['ے', 'ي'], ['ک', 'ك'], ['ة', 'ه'], ['ہ', 'ه'], ['ھ', 'ه'], ['ۀ', 'ه'],
]); // prettier-ignore

/**
 * What is left of a header when case, accents, punctuation, camelCase and writing forms are taken away: words parted
 * by one blank, digits apart from letters. Chinese, Japanese, Korean and Thai lose their blanks, because
 * exports set them at will.
 */
export const foldHeader = (header: string): string =>
  header
    .slice(0, 200)
    .replace(/№(?=\s?\d)/gu, ' ')
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[ıßøđðþłæœςىیېےکةہھۀ]/gu, (letter) => letters.get(letter) ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/(\d)(?=\p{L})|(\p{L}|\p{M})(?=\d)/gu, '$& ')
    .replace(/[^\p{L}\p{M}\p{N}〒]+/gu, ' ')
    .trim()
    .replace(gap, '')
    .replace(seam, ' ');

/** Whether a folded word belongs to a script whose words stand together without blanks. */
export const isUnspaced = (word: string): boolean => unspacedLetter.test(word);
