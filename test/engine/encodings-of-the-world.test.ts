import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { encodeText } from '../support/encode-text.ts';
import { sure } from '../support/engine-plan.ts';

/* People as their own country's software writes them, each in the encoding of that software. */

type Rows = readonly (readonly string[])[];

const japanese: Rows = [
  ['氏名', '都市', '会社'],
  ['山田太郎', '東京', '株式会社みらい'],
  ['鈴木花子', '大阪', 'さくら商事'],
  ['佐藤一郎', '京都', '日本電気工業'],
  ['高橋美咲', '名古屋', 'トヨタ販売'],
  ['田中健', '札幌', '北海道食品'],
];
const taiwanese: Rows = [
  ['姓名', '城市', '公司'],
  ['陳怡君', '臺北', '台灣貿易有限公司'],
  ['林志明', '高雄', '華南電子'],
  ['黃淑芬', '臺中', '新光食品'],
  ['張家豪', '臺南', '聯合科技'],
  ['李美玲', '新竹', '國際顧問'],
];
const korean: Rows = [
  ['이름', '도시', '회사'],
  ['김민준', '서울', '한국전자'],
  ['이서연', '부산', '대한상사'],
  ['박지훈', '대구', '미래산업'],
  ['최수진', '인천', '동아출판'],
  ['정하은', '광주', '우리은행'],
];
const chinese: Rows = [
  ['姓名', '城市', '公司'],
  ['王伟', '北京', '北京科技有限公司'],
  ['李娜', '上海', '东方贸易'],
  ['张敏', '广州', '南方电子'],
  ['刘洋', '深圳', '华为技术'],
  ['陈静', '成都', '四川食品'],
];
const central: Rows = [
  ['Jméno', 'Město', 'Firma'],
  ['Jiří Novák', 'Plzeň', 'Škoda'],
  ['Łukasz Żak', 'Łódź', 'Wódka Spółka'],
  ['Tomáš Dvořák', 'Česká Lípa', 'Železárny'],
  ['Éva Szabó', 'Győr', 'Kőműves Kft'],
  ['Małgorzata Wiśniewska', 'Kraków', 'Książka'],
];
const russian: Rows = [
  ['Имя', 'Город', 'Компания'],
  ['Анна Иванова', 'Москва', 'Ромашка'],
  ['Иван Петров', 'Казань', 'Заря'],
  ['Ольга Смирнова', 'Самара', 'Север'],
  ['Сергей Кузнецов', 'Омск', 'Восток'],
  ['Мария Попова', 'Тула', 'Весна'],
];
const western: Rows = [
  ['Prénom', 'Ville', 'Société'],
  ['Zoë Lefèvre', 'Orléans', 'Café Noël'],
  ['Jürgen Müller', 'Köln', 'Bäckerei Groß'],
  ['José Peña', 'Málaga', 'Niño'],
  ['François Côté', 'Nîmes', 'Hôtel'],
  ['Åsa Öberg', 'Malmö', 'Nyårs'],
];
const greek: Rows = [
  ['Όνομα', 'Πόλη', 'Εταιρεία'],
  ['Γιώργος Παπαδόπουλος', 'Αθήνα', 'Ήλιος'],
  ['Μαρία Νικολάου', 'Θεσσαλονίκη', 'Θάλασσα'],
  ['Νίκος Γεωργίου', 'Πάτρα', 'Ελιά'],
  ['Ελένη Δημητρίου', 'Ηράκλειο', 'Κρήτη'],
  ['Κώστας Ιωάννου', 'Λάρισα', 'Όλυμπος'],
];
const turkish: Rows = [
  ['Adı', 'Şehir', 'Şirket'],
  ['Ayşe Yılmaz', 'İstanbul', 'Güneş Gıda'],
  ['Mehmet Öztürk', 'İzmir', 'Doğan'],
  ['Çağla Şahin', 'Eskişehir', 'Işık Tekstil'],
  ['Oğuz Kılıç', 'Muğla', 'Ağaç'],
  ['Büşra Güneş', 'Şanlıurfa', 'Yıldız'],
];
const hebrew: Rows = [
  ['שם', 'עיר', 'חברה'],
  ['משה כהן', 'ירושלים', 'אור'],
  ['רחל לוי', 'חיפה', 'ים'],
  ['דוד מזרחי', 'באר שבע', 'נגב'],
  ['שרה פרץ', 'נתניה', 'חוף'],
  ['יוסף ביטון', 'אשדוד', 'נמל'],
];
const arabic: Rows = [
  ['الاسم', 'المدينة', 'الشركة'],
  ['محمد أحمد', 'القاهرة', 'النور'],
  ['فاطمة علي', 'الرياض', 'الأمل'],
  ['عمر حسن', 'بغداد', 'الشرق'],
  ['ليلى محمود', 'دمشق', 'السلام'],
  ['خالد إبراهيم', 'عمان', 'الخليج'],
];
const icelandic: Rows = [
  ['Nafn', 'Staður', 'Fyrirtæki'],
  ['Guðrún Jónsdóttir', 'Reykjavík', 'Fiskur'],
  ['Þórður Sigurðsson', 'Akureyri', 'Ýmir'],
  ['Sigríður Þórsdóttir', 'Ísafjörður', 'Hús og íbúðir'],
  ['Björn Árnason', 'Húsavík', 'Bækur'],
  ['Kristín Ólafsdóttir', 'Vík', 'Sæból'],
];

const danish: Rows = [
  ['Fornavn', 'By', 'Firma'],
  ['Søren Kjær', 'Århus', 'Smørrebrød'],
  ['Jørgen Bøgh', 'Tønder', 'Æblet'],
  ['Åse Møller', 'Ålborg', 'Grøn'],
  ['Bjørn Øster', 'Køge', 'Hårklip'],
  ['Kåre Hjorth', 'Ærø', 'Øl & Brød'],
];
const italian: Rows = [
  ['Nome', 'Città', 'Società'],
  ['Niccolò Macrì', 'Forlì', 'Caffè Più'],
  ['Andrè Rondò', 'Cefalù', 'Perché'],
  ['Noè Papà', 'Cantù', 'Libertà'],
  ['Lucà Testò', 'Nardò', 'Virtù'],
  ['Zoè Dalì', 'Patti', 'Bontà'],
];
const czechs: Rows = [
  ['Jméno', 'Město', 'Podnik'],
  ['Jiří Dvořák', 'Plzeň', 'Pekařství'],
  ['Zdeněk Kučera', 'Třebíč', 'Růže'],
  ['Tomáš Říha', 'Děčín', 'Věž'],
  ['Lenka Křížová', 'Příbram', 'Dřevo'],
  ['Božena Něžná', 'Zlín', 'Těšín'],
];
const known: readonly (readonly [encoding: string, rows: Rows])[] = [
  ['euc-jp', japanese],
  ['shift_jis', japanese],
  ['big5', taiwanese],
  ['euc-kr', korean],
  ['gb18030', chinese],
  ['windows-1250', central],
  ['windows-1251', russian],
  ['koi8-r', russian],
  ['windows-1252', western],
  ['windows-1252', icelandic],
  ['windows-1252', danish],
  ['windows-1252', italian],
  ['windows-1250', czechs],
  ['windows-1253', greek],
  ['windows-1254', turkish],
  ['windows-1255', hebrew],
  ['windows-1256', arabic],
];

const textOf = (rows: Rows, count: number, columns = 4): string =>
  [rows[0] ?? [], ...Array.from({ length: count }, (_, index) => rows[1 + (index % 5)] ?? [])]
    .map((cells, row) => [...cells, row === 0 ? 'E-mail' : `person${row}@example.com`].slice(0, columns).join(','))
    .join('\r\n');

const wide = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};

const open = async (bytes: Uint8Array<ArrayBuffer>) => sure(await createEngine().open(new Blob([bytes])));

describe.each(known)('%s', (encoding, rows) => {
  test.each([5, 60])('a file of %i people is read as it was written, and the guess is shown', async (count) => {
    const opened = await open(encodeText(textOf(rows, count), encoding));
    expect(opened).toMatchObject({ dialect: { encoding }, encodingGuessed: true });
    expect(opened.columns.map(({ header }) => header)).toEqual([...(rows[0] ?? []), 'E-mail']);
  });

  test('a single column of names is a guess that is shown, and as chosen it is read right', async () => {
    const bytes = encodeText(textOf(rows, 5, 1), encoding);
    expect((await open(bytes)).encodingGuessed).toBe(true);
    const chosen = sure(await createEngine().open(new Blob([bytes]), { encoding }));
    expect(chosen.columns[0]).toMatchObject({
      header: rows[0]?.[0],
      samples: [rows[1], rows[2], rows[3]].map((row) => row?.[0]),
    });
  });

  test.each([true, false])('the same people in UTF-16 without a mark (little endian: %s)', async (little) => {
    const opened = await open(wide(textOf(rows, 5), little));
    expect(opened).toMatchObject({ dialect: { encoding: little ? 'utf-16le' : 'utf-16be' }, encodingGuessed: true });
    expect(opened.columns[0]?.header).toBe(rows[0]?.[0]);
  });
});

test('ISO-2022-JP, which is ASCII to the eye of a machine', async () => {
  const letters = (text: string): readonly number[] => [
    0x1b,
    0x24,
    0x42,
    ...encodeText(text, 'euc-jp').map((byte) => byte & 0x7f),
    0x1b,
    0x28,
    0x42,
  ];
  const bytes = Uint8Array.from([
    ...letters('氏名'),
    44,
    ...letters('都市'),
    10,
    ...letters('山田太郎'),
    44,
    ...letters('東京'),
    10,
  ]);
  const opened = await open(bytes);
  expect(opened).toMatchObject({ dialect: { encoding: 'iso-2022-jp' }, encodingGuessed: true });
  expect(opened.columns.map(({ header, samples }) => [header, ...samples])).toEqual([
    ['氏名', '山田太郎'],
    ['都市', '東京'],
  ]);
});

test('an escape that shifts nowhere leaves a file what it is', async () => {
  const opened = await open(new TextEncoder().encode('Name,City\n\u001b[1mAnn\u001b[0m,Oslo\n'));
  expect(opened).toMatchObject({ dialect: { encoding: 'utf-8' }, encodingGuessed: false });
});
