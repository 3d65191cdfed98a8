/*
 * Where the cells of some records stand in the file's UTF-8. A file has millions of cells and most are never needed as
 * strings: what a column's reader must know of them (how long, which hash, whether there is something to clean) is found while
 * they are scanned. The arrays are used again for the next records.
 */
export interface RecordTable {
  bytes: Uint8Array;
  /** How many cells were asked for as strings, and the Latin-1 text of all the records, as soon as many were. */
  asked: number;
  latin: string | null;
  /** Records in the table, and cells of all of them. */
  records: number;
  cells: number;
  /** Per record, and behind the last one the end: its first cell and its first byte. */
  first: Int32Array;
  begin: Int32Array;
  /** Per record: the physical line it begins on. */
  lines: Int32Array;
  /** Per cell: its stretch of the bytes, or of `rewritten`. */
  start: Int32Array;
  end: Int32Array;
  /** Per cell: of its bytes. */
  hash: Int32Array;
  /** Per cell: some of `cellMarks`. */
  marks: Uint8Array;
  /** Cells that do not stand in the file as they are read: those with doubled quotes. */
  rewritten: Uint8Array;
  rewrittenLength: number;
}

/** What is known of a cell. */
export const cellMarks = {
  /** Printable ASCII, with no space at either end: there is nothing to clean. */
  plain: 1,
  /** The same of letters beyond ASCII. */
  clean: 2,
  rewritten: 4,
} as const;

/** Cells that cleaning leaves as they are. */
export const standing = cellMarks.plain | cellMarks.clean;

export const createRecordTable = (): RecordTable => ({
  bytes: new Uint8Array(0),
  asked: 0,
  latin: null,
  records: 0,
  cells: 0,
  first: new Int32Array(512),
  begin: new Int32Array(512),
  lines: new Int32Array(512),
  start: new Int32Array(4_096),
  end: new Int32Array(4_096),
  hash: new Int32Array(4_096),
  marks: new Uint8Array(4_096),
  rewritten: new Uint8Array(0),
  rewrittenLength: 0,
});

export const growCells = (table: RecordTable): void => {
  table.start = doubled(table.start);
  table.end = doubled(table.end);
  table.hash = doubled(table.hash);
  const marks = new Uint8Array(table.marks.length * 2);
  marks.set(table.marks);
  table.marks = marks;
};

export const growRecords = (table: RecordTable): void => {
  table.first = doubled(table.first);
  table.begin = doubled(table.begin);
  table.lines = doubled(table.lines);
};

const doubled = (array: Int32Array): Int32Array => {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
};

/** Makes room for so many more rewritten bytes. */
export const reachRewritten = (table: RecordTable, more: number): void => {
  const { rewritten, rewrittenLength } = table;
  if (rewrittenLength + more <= rewritten.length) return;
  table.rewritten = new Uint8Array(Math.max(rewrittenLength + more, 2 * rewritten.length, 1_024));
  table.rewritten.set(rewritten.subarray(0, rewrittenLength));
};

/** The bytes that the cell's stretch belongs to. */
export const cellBytes = (table: RecordTable, cell: number): Uint8Array =>
  ((table.marks[cell] ?? 0) & cellMarks.rewritten) === 0 ? table.bytes : table.rewritten;

/** How many bytes the cell has. */
export const cellLength = (table: RecordTable, cell: number): number =>
  (table.end[cell] ?? 0) - (table.start[cell] ?? 0);

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const latin1 = new TextDecoder('latin1');

/** To decode so many cells one by one takes as long as to decode all the records in one go. */
const fewTexts = 128;

/** Where many plain cells are asked for, they are cut out of one text. */
export const cellText = (table: RecordTable, cell: number): string => {
  const start = table.start[cell] ?? 0;
  const end = table.end[cell] ?? 0;
  if (start === end) return '';
  const stands = ((table.marks[cell] ?? 0) & (cellMarks.plain | cellMarks.rewritten)) === cellMarks.plain;
  table.asked += 1;
  if (!stands || table.asked <= fewTexts) return utf8.decode(cellBytes(table, cell).subarray(start, end));
  const from = table.begin[0] ?? 0;
  table.latin ??= latin1.decode(table.bytes.subarray(from, table.begin[table.records]));
  return table.latin.substring(start - from, end - from);
};

/** All cells of a record, as strings. */
export const recordCells = (table: RecordTable, record: number): string[] => {
  const cells: string[] = [];
  const end = table.first[record + 1] ?? 0;
  for (let cell = table.first[record] ?? 0; cell < end; cell += 1) cells.push(cellText(table, cell));
  return cells;
};
