import { describe, expect, test } from 'vitest';
import { isFault } from '../../src/core/fault.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { planFor, sure } from '../support/engine-plan.ts';

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(new TextEncoder().encode(text));
const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (character) => westernByte(character));
const westernByte = (character: string): number =>
  character === '€' ? 0x80 : character === '’' ? 0x92 : character.charCodeAt(0);
const wide = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
const mark = (...bytes: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(bytes);

const text = 'Prénom,E-mail,Ville\r\nZoë,zoe@x.com,Zürich\r\nRenée,renee@x.com,Orléans\r\nFrançois,f@x.com,Nîmes\r\n';
const cells = [
  ['Zoë', 'zoe@x.com', 'Zürich'],
  ['Renée', 'renee@x.com', 'Orléans'],
  ['François', 'f@x.com', 'Nîmes'],
];
const cyrillic = 'Имя,Город\nАнна,Москва\nИван,Казань\nОльга,Самара\n';
const cyrillicBytes = Uint8Array.from(cyrillic, (character) => {
  const code = character.charCodeAt(0);
  return code < 128 ? code : code - 0x410 + 0xc0;
});
// Three rows in Shift_JIS: 山田太郎,東京 / 鈴木花子,大阪 / 佐藤一郎,京都.
const shiftJis = Uint8Array.from(
  '8e52936391be98592c938c8b9e0a97e996d889d48e712c91e58de30a8db293a188ea98592c8b9e93730a'.match(/../g) ?? [],
  (hex) => Number.parseInt(hex, 16),
);

const read = async (parts: BlobPart[], pieceLength: number, encoding?: string) => {
  const engine = createEngine({ pieceLength });
  const opened = sure(await engine.open(new Blob(parts), encoding === undefined ? {} : { encoding }));
  const rows = sure(await engine.rows({ from: 1, count: 10 }));
  return { opened, cells: rows.map((row) => row.cells) };
};

describe('encodings, in pieces of every size', () => {
  test.each<[string, BlobPart[], string, boolean]>([
    ['UTF-8', [bytesOf(text)], 'utf-8', false],
    ['UTF-8 with a mark', [mark(0xef, 0xbb, 0xbf), bytesOf(text)], 'utf-8', false],
    ['UTF-16 LE with a mark', [mark(0xff, 0xfe), wide(text, true)], 'utf-16le', false],
    ['UTF-16 BE with a mark', [mark(0xfe, 0xff), wide(text, false)], 'utf-16be', false],
    ['UTF-16 LE without a mark', [wide(text, true)], 'utf-16le', true],
    ['UTF-16 BE without a mark', [wide(text, false)], 'utf-16be', true],
    ['windows-1252', [latin(text)], 'windows-1252', true],
  ])('%s', async (_name, parts, encoding, guessed) => {
    for (const pieceLength of [1, 2, 3, 7, 262_144]) {
      const answer = await read(parts, pieceLength);
      expect(answer.opened).toMatchObject({ dialect: { encoding }, encodingGuessed: guessed });
      expect(answer.opened.columns[0]?.header).toBe('Prénom');
      expect(answer.cells).toEqual(cells);
    }
  });

  test('Cyrillic in windows-1251', async () => {
    const { opened, cells: found } = await read([cyrillicBytes], 5);
    expect(opened.dialect.encoding).toBe('windows-1251');
    expect(found[0]).toEqual(['Анна', 'Москва']);
  });

  test('Japanese in Shift_JIS, as the person chose it', async () => {
    const { cells: found } = await read(['Name,City\n', shiftJis], 3, 'Shift_JIS');
    expect(found).toEqual([
      ['山田太郎', '東京'],
      ['鈴木花子', '大阪'],
      ['佐藤一郎', '京都'],
    ]);
  });

  test('UTF-16 of a script without a single Latin letter', async () => {
    const japanese = '名前,都市\n山田,東京\n鈴木,大阪\n佐藤,京都\n';
    const { opened, cells: found } = await read([wide(japanese, true)], 3);
    expect(opened.dialect.encoding).toBe('utf-16le');
    expect(found[2]).toEqual(['佐藤', '京都']);
  });

  test('the signs that windows-1252 has and Latin-1 has not', async () => {
    const { cells: found } = await read([latin('Name,Fee\nO’Hara,5 €\n')], 262_144, 'windows-1252');
    expect(found).toEqual([['O’Hara', '5 €']]);
  });

  test('a U+FFFD that the file really holds is left alone', async () => {
    const { cells: found } = await read([bytesOf('Name\nA\uFFFDb\n')], 2);
    expect(found).toEqual([['A\uFFFDb']]);
  });

  test('the person may choose another encoding than the guess', async () => {
    const { opened, cells: found } = await read([latin(text)], 262_144, 'iso-8859-2');
    expect(opened).toMatchObject({ dialect: { encoding: 'iso-8859-2' }, encodingGuessed: false });
    expect(found[1]?.[0]).toBe('Renée');
  });
});

describe('the first bad byte comes after megabytes', () => {
  const filler = 'Ann,ann@x.com\n'.repeat(100_000);
  const open = async (parts: BlobPart[]) => {
    const engine = createEngine();
    const opened = sure(await engine.open(new Blob(parts)));
    return { engine, opened, plan: planFor(opened, ['firstName', null]) };
  };

  test('a file that was ASCII until then is read anew in a detected encoding, and says so', async () => {
    const { engine, opened, plan } = await open(['Name,Email\n', filler, latin('René,rene@x.com\nZoë,zoe@x.com\n')]);
    expect(opened).toMatchObject({ dialect: { encoding: 'utf-8' }, encodingGuessed: false });
    const summary = sure(await engine.check(plan));
    expect(summary.encoding).toBe('windows-1252');
    expect(summary.tallies).toContainEqual({ code: 'FILE_ENCODING_GUESSED', severity: 'info', count: 1 });
    const rows = sure(await engine.rows({ from: 100_001, count: 2 }));
    expect(rows.map((row) => row.cells[0])).toEqual(['René', 'Zoë']);
    // The same file stays readable by the same plan.
    expect(sure(await engine.start(plan, { importId: 'i' })).encoding).toBe('windows-1252');
  });

  test('rows that are asked for before the check are read the same way', async () => {
    const { engine } = await open(['Name,Email\n', filler, latin('René,rene@x.com\n')]);
    expect(sure(await engine.rows({ from: 100_001, count: 1 }))[0]?.cells[0]).toBe('René');
  });

  test('a damaged UTF-8 file is a fault that names row and line', async () => {
    const { engine, plan } = await open([
      'Name,Email\n',
      bytesOf('Zoë,zoe@x.com\n'),
      filler,
      bytesOf('Renée,r@x.com\n'),
      latin('René,rene@x.com\n'),
    ]);
    expect(await engine.check(plan)).toMatchObject({ code: 'FILE_ENCODING', row: 100_003, line: 100_004 });
  });

  test.each([
    ['gb18030', [0xff]],
    ['shift_jis', [0x81, 0x0a]],
  ])('a damaged file in %s is a fault that names row and line', async (encoding, bytes) => {
    const engine = createEngine();
    const damage = Uint8Array.from(bytes);
    const file = new Blob(['Name,Email\n', 'Ann,ann@x.com\n'.repeat(60_000), damage, ',x\n', filler]);
    const opened = sure(await engine.open(file, { encoding }));
    const answer = await engine.check(planFor(opened, ['firstName', null]));
    expect(answer).toMatchObject({ code: 'FILE_ENCODING', row: 60_001, line: 60_002 });
  });

  test('a damaged file without a single LF is a fault that names row and line', async () => {
    const engine = createEngine();
    const file = new Blob(['Name,Email\r', 'Ann,ann@x.com\r'.repeat(60_000), Uint8Array.of(0xff), ',x\r', filler]);
    const opened = sure(await engine.open(file, { encoding: 'gb18030' }));
    const answer = await engine.check(planFor(opened, ['firstName', null]));
    expect(answer).toMatchObject({ code: 'FILE_ENCODING', row: 60_001, line: 60_002 });
  });

  test('a file that ends in the middle of a character is a fault that names its last row', async () => {
    const engine = createEngine();
    const text = `Name,Email\r${'Ann,ann@x.com\r'.repeat(9_999)}Bo,bo@x.com`;
    const wide = Uint8Array.from({ length: 2 * text.length }, (_, at) => (at % 2 === 0 ? 0 : text.charCodeAt(at >> 1)));
    const file = new Blob([Uint8Array.of(0xfe, 0xff), wide, Uint8Array.of(0x30)]);
    const answer = await engine.check(planFor(sure(await engine.open(file)), ['firstName', null]));
    expect(answer).toMatchObject({ code: 'FILE_ENCODING', row: 10_000, line: 10_001 });
  });

  test('the rows above the damage can be read, whatever stands a little below them', async () => {
    const { engine } = await open([
      'Name,Email\n',
      bytesOf('Zoë,zoe@x.com\n'),
      'Ann,ann@x.com\n'.repeat(20_000),
      latin('René,rene@x.com\n'),
    ]);
    expect(sure(await engine.rows({ from: 1, count: 1 }))[0]?.cells[0]).toBe('Zoë');
  });

  test('nothing overrules the person', async () => {
    const engine = createEngine();
    const opened = sure(
      await engine.open(new Blob(['Name,Email\n', filler, latin('René,x\n')]), { encoding: 'utf-8' }),
    );
    const answer = await engine.check(planFor(opened, ['firstName', null]));
    expect(isFault(answer) && answer.code).toBe('FILE_ENCODING');
  });
});
