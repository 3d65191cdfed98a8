import { shared } from './aliases/shared.ts';
import type { Role, Vocabulary } from './aliases/vocabulary.ts';
import { foldHeader, isUnspaced } from './fold.ts';

/** One language's table, folded and ready to look up. */
export interface Lexicon {
  readonly language: string;
  /** Words and phrases. */
  readonly phrases: ReadonlyMap<string, readonly Role[]>;
  /** What counts only as the whole header, in all its roles at once. */
  readonly wholes: ReadonlyMap<string, readonly Role[]>;
  /** Beginnings of words that take endings. */
  readonly stems: ReadonlyMap<string, readonly Role[]>;
  /** The longest phrase in words. */
  readonly words: number;
  readonly compounds: boolean;
  /** Every word that stands in a phrase. */
  readonly parts: ReadonlySet<string>;
  /** Words that were looked up before: whether the language can have them. Headers repeat their words. */
  readonly met: Map<string, boolean>;
  /** The table's single words as they are written, in lower case: they tell "aniversário" from "aniversario". */
  readonly spellings: ReadonlySet<string>;
}

/** A language's name with its table. */
export type NamedVocabulary = readonly [language: string, vocabulary: Vocabulary];

export const compileLexicon = ([language, { compounds, ...table }]: NamedVocabulary): Lexicon => {
  const phrases = new Map<string, Role[]>();
  const wholes = new Map<string, Role[]>();
  const stems = new Map<string, Role[]>();
  const spellings = new Set<string>();
  const parts = new Set<string>();
  let words = 1;
  for (const [role, list] of [...Object.entries(table), ...Object.entries(shared)]) {
    for (const entry of list.split(',').map((text) => text.trim())) {
      const folded = foldHeader(entry);
      const into = entry.startsWith('=') ? wholes : entry.endsWith('*') ? stems : phrases;
      // A vocabulary's keys are roles: its type says so, `Object.entries` forgets it.
      into.set(folded, [...new Set(into.get(folded)).add(role as Role)]);
      for (const part of folded.split(' ')) parts.add(part);
      for (const word of spelledWords(entry)) spellings.add(word);
      words = Math.max(words, folded.split(' ').length);
    }
  }
  return { language, phrases, wholes, stems, words, compounds: compounds ?? false, parts, met: new Map(), spellings };
};

/** The words of a text with their accents, in lower case. */
export const spelledWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}]+/gu) ?? [];

/** A run of a header that the table knows, or a number in it. */
export type Piece = { readonly roles: readonly Role[] } | { readonly ordinal: number };

/** Reads a folded header from left to right, longest phrase first; undefined where a word stays unknown. */
export const cutIntoPieces = (folded: string, lexicon: Lexicon): readonly Piece[] | undefined => {
  const whole = lexicon.wholes.get(folded);
  if (whole) return whole.map((role) => ({ roles: [role] }));
  const words = folded.split(' ');
  return words.length <= mostWords && words.every((word) => canHave(word, lexicon))
    ? cutFrom(words, 0, lexicon)
    : undefined;
};

const mostWords = 12;
const mostMet = 20_000;

/** Whether any reading of the language could hold the word: most headers fail here, quickly. */
const canHave = (word: string, lexicon: Lexicon): boolean => {
  if (lexicon.parts.has(word) || /^\d{1,2}$/.test(word)) return true;
  const before = lexicon.met.get(word);
  if (before !== undefined) return before;
  const can = readRun([word], 0, 1, lexicon) !== undefined;
  if (lexicon.met.size > mostMet) lexicon.met.clear();
  lexicon.met.set(word, can);
  return can;
};

const cutFrom = (words: readonly string[], from: number, lexicon: Lexicon): readonly Piece[] | undefined => {
  if (from === words.length) return [];
  for (let count = Math.min(lexicon.words, words.length - from); count > 0; count -= 1) {
    const pieces = readRun(words, from, count, lexicon);
    const rest = pieces && cutFrom(words, from + count, lexicon);
    if (rest) return [...pieces, ...rest];
  }
  return undefined;
};

const readRun = (
  words: readonly string[],
  from: number,
  count: number,
  lexicon: Lexicon,
): readonly Piece[] | undefined => {
  if (count > 1) {
    const roles = lexicon.phrases.get(words.slice(from, from + count).join(' '));
    return roles && [{ roles }];
  }
  const word = words[from] ?? '';
  const roles = lookUp(word, lexicon);
  if (roles) return [{ roles }];
  if (/^\d{1,2}$/.test(word)) return [{ ordinal: Number(word) }];
  return lexicon.compounds ? cutWord(word, lexicon, true) : undefined;
};

const longestEnding = 5;
/** Words of their own behind another one, and endings that make another word: "Telefontyp", "Mobiliteit". */
const noEndings: ReadonlySet<string> = new Set(
  'typ, styp, type, tip, id, ids, box, app, list, log, code, kod, iteit, itet, itat, art, test'.split(', '),
);

const lookUp = (word: string, lexicon: Lexicon): readonly Role[] | undefined => {
  const roles = lexicon.phrases.get(word);
  if (roles || lexicon.stems.size === 0) return roles;
  for (let length = word.length; length > 1 && word.length - length <= longestEnding; length -= 1) {
    const found = lexicon.stems.get(word.slice(0, length));
    if (found && !noEndings.has(word.slice(length))) return found;
  }
  return undefined;
};

/** Letters that join the parts of a compound: "Arbeit-s-telefon", "Adresse-n-zeile". */
const longestWord = 40;
const joints = ['s', 'n', 'en', 'es', 'e'];

/** `dead` holds the rests that are known to lead nowhere, so that no header takes longer than its length squared. */
const cutWord = (
  word: string,
  lexicon: Lexicon,
  first: boolean,
  dead: Set<string> = new Set(),
): readonly Piece[] | undefined => {
  if (word === '') return [];
  const rest = `${first}${word}`;
  if (word.length > longestWord || dead.has(rest)) return undefined;
  const shortest = isUnspaced(word) ? 1 : 3;
  const pieces =
    cutPart(word, lexicon, shortest, dead) ?? (first || shortest === 1 ? undefined : skipJoint(word, lexicon, dead));
  if (!pieces) dead.add(rest);
  return pieces;
};

const cutPart = (word: string, lexicon: Lexicon, shortest: number, dead: Set<string>): readonly Piece[] | undefined => {
  for (let length = word.length; length >= shortest; length -= 1) {
    const roles = lexicon.phrases.get(word.slice(0, length));
    const rest = roles && cutWord(word.slice(length), lexicon, false, dead);
    if (roles && rest) return [{ roles }, ...rest];
  }
  return undefined;
};

const skipJoint = (word: string, lexicon: Lexicon, dead: Set<string>): readonly Piece[] | undefined => {
  for (const joint of joints) {
    if (!word.startsWith(joint) || word.length - joint.length < 3) continue;
    const rest = cutWord(word.slice(joint.length), lexicon, true, dead);
    if (rest) return rest;
  }
  return undefined;
};
