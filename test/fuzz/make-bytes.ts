import { generateText } from '../support/generator.ts';

type Random = () => number;
type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes by a seeded source of numbers: files that are nearly right, files of hostile pieces, and noise. */
export const makeBytes = (random: Random): Bytes => {
  const make = pick(random, [nearlyRight, nearlyRight, hostilePieces, hostilePieces, repeated, noise]);
  const bytes = make(random);
  return random() < 0.5 ? damaged(bytes, random) : bytes;
};

const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T; // The index is always inside.
const upTo = (random: Random, most: number): number => Math.floor(random() * (most + 1));

const encoders: readonly ((text: string) => Bytes)[] = [
  (text) => Uint8Array.from(new TextEncoder().encode(text)),
  (text) => Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]),
  (text) => Uint8Array.from(text, (character) => character.charCodeAt(0) & 255),
  (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
    ),
  (text) =>
    Uint8Array.from([
      0xfe,
      0xff,
      ...Array.from(text).flatMap((character) => [character.charCodeAt(0) >> 8, character.charCodeAt(0) & 255]),
    ]),
];

const nearlyRight = (random: Random): Bytes => {
  const text = generateText({
    seed: upTo(random, 1e9),
    rows: upTo(random, 400),
    wrong: random(),
    duplicates: random(),
    blank: random() * 0.2,
    delimiter: pick(random, [',', ';', '\t', '|']),
    newline: pick(random, ['\n', '\r\n', '\r']),
  });
  return pick(random, encoders)(text);
};

const pieces = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\0',
  "'",
  '=',
  'a',
  'é',
  '漢',
  '😀',
  '\uFEFF',
  '\u200B',
  '\u202E',
  '\u0301',
  'Email',
  'Name',
  'Phone',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'sep=;',
  '<html>',
  '{"a":',
  'Import row',
  'a@x.com',
  'a@@x',
  '.@.',
  '+1 202 555 0123',
  '(((((',
  '-----',
  '1e400',
  '9/8/2024',
  '31/31/2020',
  '2024-09-08T',
  '....',
  '0000000000',
] as const;

const hostilePieces = (random: Random): Bytes => {
  let text = random() < 0.7 ? 'Name,Email,Phone,Birthday,Tags,Notes\n' : '';
  const length = upTo(random, 3000);
  for (let piece = 0; piece < length; piece += 1) text += pick(random, pieces);
  return pick(random, encoders)(text);
};

/** One or two pieces over and over: where quadratic readers show. */
const repeated = (random: Random): Bytes => {
  const unit =
    pick(random, pieces) + (random() < 0.5 ? pick(random, pieces) : '') + (random() < 0.3 ? pick(random, pieces) : '');
  const count = Math.ceil((random() < 0.2 ? 1_000_000 : 60_000) / unit.length);
  const head = random() < 0.7 ? 'Name,Email,Phone,Birthday,Tags,Notes\nAnn,' : '';
  return pick(random, encoders)(head + pick(random, ['', '"']) + unit.repeat(count) + pick(random, ['', '"', '\n']));
};

const noise = (random: Random): Bytes => Uint8Array.from({ length: upTo(random, 20_000) }, () => upTo(random, 255));

/** Some bytes changed, cut out or doubled. */
const damaged = (bytes: Bytes, random: Random): Bytes => {
  const copy = Uint8Array.from(bytes);
  for (let times = upTo(random, 8); times > 0 && copy.length > 0; times -= 1)
    copy[upTo(random, copy.length - 1)] = upTo(random, 255);
  const cut = upTo(random, copy.length);
  return random() < 0.3 ? copy.slice(0, cut) : copy;
};
