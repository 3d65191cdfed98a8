import { guardCell, originalColumns, reportColumns } from '../core/formula-guard.ts';
import { isStoreRefusal } from './store.ts';
import type { Caller, ImportStore, ReportRow, StoreRefusal } from './store.ts';

const pageRows = 500;

/**
 * The import as a CSV that can be corrected and imported again: the original columns in their order and four more.
 * Pages are fetched as the reader takes them, so that a million rows never stand in memory.
 */
export async function reportCsv(
  store: ImportStore,
  caller: Caller,
  importId: string,
  rows: 'failed' | 'warned' | 'all',
): Promise<ReadableStream<Uint8Array<ArrayBuffer>> | StoreRefusal> {
  const ask = (after: number) => store.reportRows(caller, importId, { rows, after, limit: pageRows });
  const first = await ask(0);
  if (isStoreRefusal(first)) return first;
  const original = originalColumns(first.headers);
  const encoder = new TextEncoder();
  let page: readonly ReportRow[] = first.rows;
  // The mark at the beginning is for spreadsheets, which otherwise read UTF-8 as something else.
  let head = `\uFEFF${csvLine([...original.map((column) => first.headers[column] ?? ''), ...reportColumns])}`;

  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(
        encoder.encode(head + page.map((row) => reportLine(row, original, first.headers.length)).join('')),
      );
      head = '';
      const last = page.at(-1);
      if (page.length < pageRows || !last) return controller.close();
      const next = await ask(last.row);
      if (isStoreRefusal(next)) return controller.error(new Error('The report was interrupted.'));
      page = next.rows;
    },
  });
}

/** Cells without a header stand at the end, after the four. */
function reportLine(
  { row, status, cells, errors, warnings }: ReportRow,
  columns: readonly number[],
  width: number,
): string {
  const known = columns.map((column) => cells[column] ?? '');
  return csvLine([...known, String(row), status, errors.join('; '), warnings.join('; '), ...cells.slice(width)]);
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** One cell by RFC 4180 that no spreadsheet executes. */
export function csvCell(text: string): string {
  const safe = guardCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
