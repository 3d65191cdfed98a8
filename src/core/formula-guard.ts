/*
 * A spreadsheet runs a cell that begins with one of these as a formula. A guarded cell begins with an apostrophe, which
 * spreadsheets show as text. A cell that begins with apostrophes and then one of these gets one more, so that taking one
 * away gives exactly the cell that was guarded.
 */

const opener = /^'*[=+\-@\t\r\n＝＋－＠]/;

export const guardCell = (cell: string): string => (opener.test(cell) ? `'${cell}` : cell);

/** The cell that `guardCell` was given. */
export const restoreCell = (cell: string): string => (cell.startsWith("'") && opener.test(cell) ? cell.slice(1) : cell);

/** The columns that a report adds; a file that has them is a report that came back. */
export const reportColumns = ['Import row', 'Import status', 'Import errors', 'Import warnings'] as const;

export const isReport = (headers: readonly string[]): boolean => reportColumns.every((name) => headers.includes(name));

/** Where the columns stand that the file had before it was a report: a report that came back has the four already, written anew. */
export const originalColumns = (headers: readonly string[]): readonly number[] => {
  const added: ReadonlySet<string> = new Set(isReport(headers) ? reportColumns : []);
  return headers.flatMap((header, column) => (added.has(header) ? [] : [column]));
};
