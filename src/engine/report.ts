import Papa from 'papaparse';
import { fault, isFault, type Fault } from '../core/fault.ts';
import type { Issue, Severity } from '../core/issue.ts';
import type { RowReading } from '../core/row.ts';
import { say } from '../core/words.ts';
import type { ReportOptions } from '../session/ports/engine.ts';
import { guardCell, originalColumns, reportColumns } from '../core/formula-guard.ts';
import { settledReading, type Shelf } from './rows.ts';
import { walk } from './walk.ts';

type Result = NonNullable<ReportOptions['results']>[number];

/** The file once more with what became of each row: UTF-8 with a mark, so that spreadsheets read the accents right. */
export const writeReport = async (
  { opened, checked }: Shelf,
  options: ReportOptions,
  pause: () => Promise<void>,
): Promise<Blob | Fault> => {
  if (!checked) return fault('FILE_OTHER', { reason: 'not-checked' });
  const headers = opened.file.columns.map(({ header }) => header);
  const columns = originalColumns(headers);
  const width = headers.length;
  const results = new Map((options.results ?? []).map((result) => [result.row, result]));
  const tell = createTeller(headers, options.words);
  const head = [...columns.map((column) => headers[column] ?? ''), ...reportColumns];
  const { outside } = options;
  const parts: string[] = outside ? [] : [`\uFEFF${write([head])}`];
  const header = opened.manner.headerRow;
  for await (const step of walk(opened.source, opened.manner)) {
    if (isFault(step)) return step;
    const lines: string[][] = [];
    for (let index = Math.max(0, header + 1 - step.record); index < step.records; index += 1) {
      const row = step.record + index - header;
      if (outside?.some(([first, last]) => first <= row && row <= last)) continue;
      const cells = checked.rows.cells(row, step.cells(index));
      const reading = settledReading(checked, cells, row, step.line(index));
      const result = results.get(row);
      if (reading.blank || !wants(options.rows, reading, result)) continue;
      const original = columns.map((column) => cells[column] ?? '');
      lines.push([...original, ...outcome(reading, outside ? notSent : result, tell), ...cells.slice(width)]);
    }
    parts.push(write(lines));
    await pause();
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
};

const notSent = { status: 'not sent' };

const wants = (rows: ReportOptions['rows'], reading: RowReading, result: Result | undefined): boolean => {
  if (rows === 'all') return true;
  const failed = reading.heldBack || result?.status === 'failed';
  if (rows === 'failed') return failed;
  return !failed && (reading.issues.some(({ severity }) => severity === 'warning') || (result?.warnings ?? '') !== '');
};

const outcome = (reading: RowReading, result: Partial<Result> | undefined, tell: Tell): readonly string[] => [
  String(reading.row),
  result?.status ?? (reading.heldBack ? 'not sent' : 'ready'),
  join(tell(reading.issues, 'error'), result?.errors),
  join(tell(reading.issues, 'warning'), result?.warnings),
];

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('; ');

type Tell = (issues: readonly Issue[], severity: Severity) => string;

const createTeller =
  (headers: readonly string[], words: ReportOptions['words']): Tell =>
  (issues, severity) =>
    issues
      .filter((issue) => issue.severity === severity)
      .map(({ code, params, column }) => {
        const given = words && Object.hasOwn(words, code) ? words[code] : undefined;
        const message = given ?? say(code, params).message;
        return column === undefined ? message : `${headers[column] ?? ''}: ${message}`;
      })
      .join('; ');

const write = (lines: readonly (readonly string[])[]): string =>
  lines.length === 0 ? '' : `${Papa.unparse(lines.map((cells) => cells.map(guardCell)))}\r\n`;
