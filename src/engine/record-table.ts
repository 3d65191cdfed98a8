/*
 * Where the cells of some records stand in a text. A file has millions of cells and most are never needed as strings: what a
 * column's reader must know of them (how long, which hash, nothing but plain characters) is found while they are scanned.
 * The arrays are used again for the next records.
 */
export interface RecordTable {
  text: string;
  /** Records in the table, and cells of all of them. */
  records: number;
  cells: number;
  /** Per record: its first cell (and, after the last record, the end), and the physical line it begins on. */
  first: Int32Array;
  lines: Int32Array;
  /** Per cell: its stretch of the text; a cell that is `rewritten` has its index there, and that plus its length. */
  start: Int32Array;
  end: Int32Array;
  /** Per cell: of its characters. */
  hash: Int32Array;
  kind: Uint8Array;
  /** Cells that do not stand in the text as they are read: those with doubled quotes. */
  readonly rewritten: string[];
}

/** What is known of a cell's characters. */
export const cellKinds = {
  /** Any characters. */
  any: 0,
  /** Printable ASCII, with no space at either end: there is nothing to clean. */
  plain: 1,
  rewritten: 2,
} as const;

export const createRecordTable = (): RecordTable => ({
  text: '',
  records: 0,
  cells: 0,
  first: new Int32Array(512),
  lines: new Int32Array(512),
  start: new Int32Array(4_096),
  end: new Int32Array(4_096),
  hash: new Int32Array(4_096),
  kind: new Uint8Array(4_096),
  rewritten: [],
});

export const growCells = (table: RecordTable): void => {
  table.start = doubled(table.start);
  table.end = doubled(table.end);
  table.hash = doubled(table.hash);
  const kind = new Uint8Array(table.kind.length * 2);
  kind.set(table.kind);
  table.kind = kind;
};

export const growRecords = (table: RecordTable): void => {
  table.first = doubled(table.first);
  table.lines = doubled(table.lines);
};

const doubled = (array: Int32Array): Int32Array => {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
};

export const cellText = (table: RecordTable, cell: number): string => {
  const from = table.start[cell] ?? 0;
  if (table.kind[cell] === cellKinds.rewritten) return table.rewritten[from] ?? '';
  return table.text.substring(from, table.end[cell] ?? 0);
};

/** How many characters the cell has. */
export const cellLength = (table: RecordTable, cell: number): number =>
  (table.end[cell] ?? 0) - (table.start[cell] ?? 0);

/** All cells of a record, as strings. */
export const recordCells = (table: RecordTable, record: number): string[] => {
  const cells: string[] = [];
  const end = table.first[record + 1] ?? 0;
  for (let cell = table.first[record] ?? 0; cell < end; cell += 1) cells.push(cellText(table, cell));
  return cells;
};
